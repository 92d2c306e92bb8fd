// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/case/runchooser.h"
#include "widgets/delegation/delegationpage.h"
#include "widgets/delegation/delegationsentence.h"
#include "widgets/delegation/columnwidths.h"
#include "widgets/delegation/questionmodel.h"
#include "widgets/delegation/requirementsmodel.h"
#include "widgets/delegation/serialmodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;
using delegation::Delegation;
using delegation::ServerState;

/// The state table of a delegation: what it folds, what it marks, and that each cell is a door.
class TestDelegationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatIsEqualAndMarksTheOdd();
    void showsNetworksWhereTheyAreKnown();
    void marksWhatChanged();
    void modelMeetsTheTester();
    void sentenceSaysWhoAgrees_data();
    void sentenceSaysWhoAgrees();
    void teachesWhileThereIsNothing();
    void keysSelectCellsAndFindings();
    void showsEarlierRunsOnDemand();
    void evidenceIsTheCellsOwn();
    void showsTheOddOfALongList();
    void marksOtherContentAtTheSameSerial();
    void columnsShareTheRoom_data();
    void columnsShareTheRoom();
    void thirteenServersFitWithoutSidewaysScrolling_data();
    void thirteenServersFitWithoutSidewaysScrolling();
    void followsFilterAndTimeWindow();
    void groupsFindingsByQuestion();
    void weighsFindingsByProfile();
    void serialsAlongTheRuns();
    void serialsWrapAround();
    void requirementsAreDoors();
    void copiesWhatItShows();
    void keysReachEverything();
    void showsWhatIsMarked();
    void offersToMarkWhatACellSays();
    void saysWhichRunIsTheBaseline();

private:
    std::shared_ptr<ManualClock> m_clock
        = std::make_shared<ManualClock>(Instant::fromText(u"2026-11-21T02:00:00Z").value());
};

namespace {

const QStringList Own{u"ns1.hostdns.test."_s, u"ns2.hostdns.test."_s};
const QStringList Other{u"ns1.edge-relay.test."_s};
const QString Key = u"15240 13 2 8035"_s;

dns::Name name(const QString &text)
{
    return dns::Name::fromText(text).value();
}

ExchangeId message(const ServerState &state, const QString &thing)
{
    return ExchangeId::ofContent(
        QString(state.side + state.name.toText() + state.address.toText() + thing).toUtf8());
}

ServerState server(const QString &side, const QString &host, const QString &address, const QStringList &ns)
{
    ServerState state;
    state.side = side;
    state.name = name(host);
    state.address = dns::IpAddress::fromText(address).value();
    state.outcome = u"answered"_s;
    state.rcode = u"NOERROR"_s;
    state.authoritative = side == u"child"_s;
    state.ns = ns;
    if (side == u"parent"_s)
        state.ds = QStringList{Key};
    else
        state.serial = 7;
    state.rttMs = 1.5;
    state.transport = u"udp"_s;
    state.evidence = {ExchangeId::ofContent((side + host + address).toUtf8())};
    for (const auto &thing : {u"ns"_s, u"ds"_s, u"soa"_s, u"tcp"_s})
        state.proofs[thing] = {message(state, thing)};
    return state;
}

Delegation document()
{
    Delegation document;
    document.request.zone = name(u"ministry.zz."_s);
    document.parent = name(u"zz."_s);
    document.servers = {server(u"parent"_s, u"a.nic.zz."_s, u"192.0.2.21"_s, Own),
        server(u"parent"_s, u"b.nic.zz."_s, u"192.0.2.22"_s, Own),
        server(u"parent"_s, u"c.nic.zz."_s, u"192.0.2.23"_s, Own),
        server(u"child"_s, u"ns1.hostdns.test."_s, u"198.51.100.11"_s, Own)};
    return document;
}

RunView view(const Delegation &document, const QString &time)
{
    RunView view;
    view.summary.id = RunId::fromBytes(sha256(time.toUtf8()).first(16)).value();
    view.summary.command = u"delegation"_s;
    view.summary.started = Instant::fromText(QString(u"2026-11-21T"_s + time + u'Z')).value();
    view.summary.ended = view.summary.started.plusSeconds(1);
    view.subject = document.request.zone.toText();
    view.delegation = std::make_shared<const Delegation>(document);
    return view;
}

std::shared_ptr<CaseSnapshot> snapshot()
{
    auto snapshot = std::make_shared<CaseSnapshot>();
    Delegation hijacked = document();
    hijacked.servers[0].ns = Other;
    snapshot->runs = {view(document(), u"02:00:00"_s), view(hijacked, u"02:13:00"_s)};
    const RunView &last = snapshot->runs.last();
    const auto stored = [&last](const QString &code) {
        return storage::StoredFinding{FindingId::random(), last.summary.id, last.summary.started,
            finding::make(code, {u"zone"_s, u"ministry.zz."_s}, {},
                {last.delegation->servers.first().evidence.first()})};
    };
    snapshot->findings = {stored(u"delegation.one-prefix"_s), stored(u"change.ns-changed"_s)};
    return snapshot;
}

QList<SerialLook> looks(const QList<Delegation> &documents)
{
    QList<SerialLook> all;
    for (const Delegation &one : documents) {
        const RunView seen = view(one, u"02:%1:00"_s.arg(all.size(), 2, 10, QChar(u'0')));
        all.append({seen.summary.id, seen.summary.started, seen.delegation});
    }
    return all;
}

finding::Finding otherContent(const QString &server)
{
    return finding::make(u"delegation.same-serial-other-content"_s, {u"zone"_s, u"ministry.zz."_s},
        {{u"servers"_s, server}, {u"serial"_s, qint64(7)}, {u"content"_s, u"a"_s}, {u"others"_s, u"b"_s}},
        {});
}

/// A zone as large as they come: thirteen servers in two families, and as many at the parent.
Delegation thirteen()
{
    Delegation big = document();
    big.servers.clear();
    QStringList names;
    for (char letter = 'a'; letter <= 'm'; ++letter)
        names << QString(QLatin1Char(letter)) + u".gtld-servers.net."_s;
    for (int i = 0; i < names.size(); ++i) {
        ServerState above = server(u"parent"_s, QString(QLatin1Char('a' + char(i))) + u".root-servers.net."_s,
            u"198.41.0.%1"_s.arg(i + 1), names);
        above.glue = QStringList();
        for (const QString &name : names)
            *above.glue << name + u"/192.5.6.30"_s << name + u"/2001:503:a83e::2:30"_s;
        big.servers << above;
    }
    for (int i = 0; i < names.size(); ++i)
        for (const QString &address :
            {u"192.0.2.%1"_s.arg(i + 1), u"2001:db8:a83e:ffff:ffff:ffff:2:%1"_s.arg(i + 30)}) {
            ServerState child = server(u"child"_s, names[i], address, names);
            child.serial = 2'026'112'101;
            child.serverId = u"nnn1-fra%1"_s.arg(i);
            child.tcp = u"answered"_s;
            child.network = u"26415"_s;
            child.prefix = address.contains(u':') ? u"2001:db8:a83e::/48"_s : u"192.0.2.0/24"_s;
            big.servers << child;
        }
    return big;
}

QStringList rowsOf(const SerialModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            QString text = index.data().toString();
            if (const int count = index.data(StateModel::CountRole).toInt(); count > 1)
                text += u" ×"_s + QString::number(count);
            if (const QString mark = index.data(StateModel::MarkRole).toString(); !mark.isEmpty())
                text += u" ["_s + mark + u']';
            cells << text;
        }
        rows << cells.join(u" | "_s);
    }
    return rows;
}

/// "parent×3 | a.nic.zz., 192.0.2.21 | …": folded cells as ″, marks in brackets.
QString line(const StateRow &row)
{
    QStringList cells;
    for (const StateCell &cell : row.cells) {
        QString text = cell.folded ? u"″"_s : cell.text();
        if (cell.count > 1)
            text += u"×"_s + QString::number(cell.count);
        if (cell.isMarked() && !cell.folded)
            text += u" ["_s + cell.mark() + u']';
        cells << text;
    }
    return cells.join(u" | "_s);
}

} // namespace

void TestDelegationPage::foldsWhatIsEqualAndMarksTheOdd()
{
    Delegation odd = document();
    odd.servers[2].ds = QStringList();
    const QList<StateRow> rows = folded(stateRows(odd, nullptr));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(line(rows[0]),
        u"parent×3 | a.nic.zz., 192.0.2.21 | IPv4 | ns1.hostdns.test., ns2.hostdns.test.×3 | —×3 | "
        "15240 13 2 8035×2 |  |  |  | no×3 | NOERROR×3 | UDP×3 | 1.5 ms"_s);
    QCOMPARE(line(rows[1]), u"″ | b.nic.zz., 192.0.2.22 | IPv4 | ″ | ″ | ″ |  |  |  | ″ | ″ | ″ | 1.5 ms"_s);
    QCOMPARE(line(rows[2]),
        u"″ | c.nic.zz., 192.0.2.23 | IPv4 | ″ | ″ | none [≠ differs] |  |  |  | ″ | ″ | ″ | 1.5 ms"_s);
    QCOMPARE(line(rows[3]),
        u"child | ns1.hostdns.test., 198.51.100.11 | IPv4 | ns1.hostdns.test., ns2.hostdns.test. | — |  | 7 "
        u"|  |  | "
        "AA | NOERROR | UDP | 1.5 ms"_s);
    // The side has its count, and what the whole side says needs none of its own.
    QCOMPARE(rows[0].cells[SideColumn].shownLines(), (QStringList{u"parent"_s, u"×3"_s}));
    QCOMPARE(rows[0].cells[NsColumn].shownCount(), 1);
    QCOMPARE(rows[0].cells[DsColumn].shownCount(), 2);
    // Nothing but dashes: no room for these.
    QCOMPARE(emptyColumns(rows), (QList<int>{GlueColumn, IdentityColumn, NetworkColumn}));
}

void TestDelegationPage::showsNetworksWhereTheyAreKnown()
{
    Delegation known = document();
    known.servers[3].network = u"64500"_s;
    known.servers[3].prefix = u"198.51.100.0/24"_s;
    known.servers[3].networkSource = u"table"_s;
    StateModel model;
    model.setRows(folded(stateRows(known, nullptr)));
    const QList<QStringList> table = model.table(); // what is copied as text, CSV and Markdown
    const qsizetype column = table[0].indexOf(stateColumnName(NetworkColumn));
    QVERIFY(column > 0);
    QCOMPARE(table[4][column], u"AS 64500, 198.51.100.0/24"_s);
    QCOMPARE(table[1][column], QString());
    model.setRows(folded(stateRows(document(), nullptr)));
    QVERIFY(!model.table()[0].contains(stateColumnName(NetworkColumn)));
}

void TestDelegationPage::marksWhatChanged()
{
    Delegation now = document();
    now.servers[0].ns = Other;
    now.servers[1].ns.reset();
    now.servers[1].outcome = u"timeout"_s;
    now.servers[3] = server(u"child"_s, u"ns1.edge-relay.test."_s, u"203.0.113.66"_s, Own);
    const Delegation before = document();
    const QList<StateRow> rows = folded(stateRows(now, &before));
    QCOMPARE(rows[0].cells[NsColumn].mark(), u"≠ differs, changed"_s);
    // Silence proves no change of what was asked, only that there is no answer now.
    QCOMPARE(rows[1].cells[NsColumn].mark(), QString());
    QCOMPARE(rows[1].cells[AnswerColumn].mark(), u"≠ differs, changed"_s);
    QCOMPARE(rows[2].cells[NsColumn].mark(), QString());
    QCOMPARE(rows[3].cells[ServerColumn].mark(), u"new"_s);
    // A serial that goes on is no change; one that goes back is.
    now.servers[3] = before.servers[3];
    now.servers[3].serial = 8;
    QCOMPARE(stateRows(now, &before)[3].cells[SerialColumn].mark(), QString());
    now.servers[3].serial = 6;
    QCOMPARE(stateRows(now, &before)[3].cells[SerialColumn].mark(), u"changed"_s);
    now.servers[3] = server(u"child"_s, u"ns1.edge-relay.test."_s, u"203.0.113.66"_s, Own);
    QCOMPARE(goneServers(now, before), QStringList{u"ns1.hostdns.test./198.51.100.11"_s});
}

void TestDelegationPage::modelMeetsTheTester()
{
    StateModel model;
    const QAbstractItemModelTester states(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QuestionModel questions;
    const QAbstractItemModelTester asked(&questions, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SerialModel serials;
    const QAbstractItemModelTester history(&serials, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RequirementsModel requirements;
    const QAbstractItemModelTester held(
        &requirements, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(stateRows(document(), nullptr));
    questions.setFindings(snapshot()->findings, {}, finding::Severity::Info, true);
    serials.setLooks(looks({document(), document()}), [](Instant at) { return at.toText(); });
    requirements.setRequirements(delegation::judgeRequirements(u"iana"_s, document()));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowOf(u"b.nic.zz./192.0.2.22"_s), 1);
    // A folded cell still says all of it to whoever cannot see the one above.
    QCOMPARE(model.index(1, DsColumn).data(Qt::AccessibleTextRole).toString(), u"DS: 15240 13 2 8035"_s);
    QCOMPARE(model.index(0, DsColumn).data(Qt::AccessibleTextRole).toString(),
        u"DS: 15240 13 2 8035; the same at 3 servers from here on"_s);
    QCOMPARE(requirements.rowCount(), 15);
    questions.setFindings({}, {}, finding::Severity::Info, false);
    serials.setLooks({}, {});
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDelegationPage::sentenceSaysWhoAgrees_data()
{
    QTest::addColumn<int>("odd");
    QTest::addColumn<QStringList>("ns");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("all")
        << 0 << Own
        << u"zz. and ministry.zz. name the same 2 servers at all 4 addresses that answered; DS "
           "at the parent."_s;
    QTest::addRow("a parent server")
        << 1 << Other
        << u"1 of 3 parent servers name other servers for ministry.zz. than the rest; DS at the parent."_s;
    QTest::addRow("the child") << 3 << Other
                               << u"zz. names 2 servers for ministry.zz., ministry.zz. itself 1; 0 are in "
                                  "both; DS at the parent."_s;
}

void TestDelegationPage::sentenceSaysWhoAgrees()
{
    QFETCH(int, odd);
    QFETCH(QStringList, ns);
    QFETCH(QString, sentence);
    Delegation seen = document();
    seen.servers[odd].ns = ns;
    QCOMPARE(delegationSentence(seen), sentence);
}

void TestDelegationPage::teachesWhileThereIsNothing()
{
    CaseContext context(m_clock);
    DelegationPage page(context);
    page.show();
    const auto *table = page.findChild<QTableView *>(u"delegationTable"_s);
    QVERIFY(!table->isVisible());
    QCOMPARE(page.stateSentence(), u"No delegation has been looked at yet."_s);
    context.setSnapshot(snapshot());
    QVERIFY(table->isVisible());
    QCOMPARE(page.stateRole(), std::optional(Role::Changed));
}

void TestDelegationPage::keysSelectCellsAndFindings()
{
    CaseContext context(m_clock);
    context.setSnapshot(snapshot());
    DelegationPage page(context);
    page.show();
    auto *table = page.findChild<QTableView *>(u"delegationTable"_s);
    table->setCurrentIndex(table->model()->index(0, ServerColumn));
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(context.selection().id, u"a.nic.zz./192.0.2.21"_s);
    QCOMPARE(context.selection().text, u"Family: IPv4"_s);
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(context.selection().text, u"NS: ns1.edge-relay.test. (≠ differs, changed)"_s);
    const ServerState first = snapshot()->runs.last().delegation->servers[0];
    QCOMPARE(context.selection().evidence, QList{message(first, u"ns"_s)});
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(context.selection().id, u"b.nic.zz./192.0.2.22"_s);
    auto *findings = page.findChild<QTreeView *>(u"delegationFindings"_s);
    findings->setCurrentIndex(findings->model()->index(4, 0));
    QTest::keyClick(findings, Qt::Key_Down);
    QCOMPARE(context.selection().kind, Selection::Kind::Finding);
    QCOMPARE(context.selection().evidence.size(), 1);
    // What another page selects is marked here.
    context.select(Selection::server(u"c.nic.zz./192.0.2.23"_s, {}, {}));
    QCOMPARE(table->currentIndex().row(), 2);
    // A message's cell is the one that it proves, a finding's row its own.
    context.select(Selection::exchange(message(snapshot()->runs.last().delegation->servers[3], u"soa"_s)));
    QCOMPARE(table->currentIndex(), table->model()->index(3, SerialColumn));
    context.select(Selection::finding(snapshot()->findings[0].id, {}, {}));
    QVERIFY(findings->currentIndex().parent().isValid());
}

void TestDelegationPage::showsEarlierRunsOnDemand()
{
    CaseContext context(m_clock);
    context.setSnapshot(snapshot());
    DelegationPage page(context);
    page.show();
    auto *runs = page.findChild<RunChooser *>();
    const auto *compared = page.findChild<QLabel *>(u"delegationCompared"_s);
    QCOMPARE(runs->itemText(0), u"2026-11-21 02:13:00 UTC  ministry.zz."_s);
    QCOMPARE(compared->text(), u"Compared with 2026-11-21 02:00:00 UTC."_s);
    QTest::keyClick(runs, Qt::Key_Down);
    QVERIFY(page.stateSentence().startsWith(u"zz. and ministry.zz. name the same 2 servers"_s));
    QCOMPARE(page.stateRole(), std::nullopt);
    // A new snapshot does not move what is being read, and a selected run is shown.
    context.setSnapshot(snapshot());
    QCOMPARE(runs->currentIndex(), 1);
    context.select(Selection::ofRun(snapshot()->runs.last().summary.id));
    QCOMPARE(runs->currentIndex(), 0);
}

void TestDelegationPage::evidenceIsTheCellsOwn()
{
    Delegation seen = document();
    seen.servers[3].tcp = u"answered"_s;
    const QList<StateRow> rows = stateRows(seen, nullptr);
    const ServerState &child = seen.servers[3];
    QCOMPARE(rows[3].cells[SerialColumn].evidence, QList{message(child, u"soa"_s)});
    QCOMPARE(rows[3].cells[AnswerColumn].evidence, QList{message(child, u"ns"_s)});
    QCOMPARE(
        rows[3].cells[TransportColumn].evidence, (QList{message(child, u"ns"_s), message(child, u"tcp"_s)}));
    QCOMPARE(rows[3].cells[GlueColumn].evidence, QList<ExchangeId>());
    QCOMPARE(rows[3].cells[ServerColumn].evidence, child.evidence);
    QCOMPARE(rows[0].cells[DsColumn].evidence, QList{message(seen.servers[0], u"ds"_s)});
}

void TestDelegationPage::showsTheOddOfALongList()
{
    Delegation seen = document();
    const QStringList many{u"a.zz."_s, u"b.zz."_s, u"c.zz."_s, u"d.zz."_s, u"e.zz."_s};
    for (ServerState &state : seen.servers)
        state.ns = many;
    seen.servers[1].ns = QStringList{u"a.zz."_s, u"b.zz."_s, u"c.zz."_s, u"d.zz."_s, u"evil.zz."_s};
    const QList<StateRow> rows = stateRows(seen, nullptr);
    QCOMPARE(rows[0].cells[NsColumn].shownLines(), (QStringList{u"a.zz."_s, u"b.zz."_s, u"and 3 more"_s}));
    QCOMPARE(rows[1].cells[NsColumn].shownLines(), (QStringList{u"evil.zz."_s, u"a.zz."_s, u"and 3 more"_s}));
    QCOMPARE(rows[1].cells[NsColumn].odd, QStringList{u"evil.zz."_s});
    // A server's further addresses stand below its name.
    seen.servers[1].name = seen.servers[0].name;
    const QList<StateRow> named = folded(stateRows(seen, nullptr));
    QCOMPARE(named[0].cells[ServerColumn].shownLines().size(), 2);
    QCOMPARE(named[1].cells[ServerColumn].shownLines(), QStringList{u"192.0.2.22"_s});
    QCOMPARE(named[1].cells[ServerColumn].text(), u"a.nic.zz., 192.0.2.22"_s);
}

void TestDelegationPage::marksOtherContentAtTheSameSerial()
{
    Delegation seen = document();
    seen.servers << server(u"child"_s, u"ns2.hostdns.test."_s, u"192.0.2.139"_s, Own);
    seen.findings << otherContent(u"ns2.hostdns.test./192.0.2.139"_s);
    const QList<StateRow> rows = folded(stateRows(seen, nullptr));
    QCOMPARE(rows[3].cells[SerialColumn].mark(), QString());
    QCOMPARE(rows[4].cells[SerialColumn].mark(), u"≠ content"_s);
    QVERIFY(!rows[4].cells[SerialColumn].folded);
}

void TestDelegationPage::columnsShareTheRoom_data()
{
    QTest::addColumn<QList<ColumnRoom>>("columns");
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("widths");
    const QList<ColumnRoom> three{{20, 60, 0}, {20, 100, 1}, {10, 10, 0}};
    QTest::addRow("none") << QList<ColumnRoom>() << 100 << QList<int>();
    QTest::addRow("more than wanted") << three << 200 << QList<int>{60, 130, 10};
    QTest::addRow("as wanted") << three << 170 << QList<int>{60, 100, 10};
    QTest::addRow("half of what can be spared") << three << 110 << QList<int>{40, 60, 10};
    QTest::addRow("the least") << three << 50 << QList<int>{20, 20, 10};
    QTest::addRow("less than the least") << three << 25 << QList<int>{10, 10, 5};
    const QList<ColumnRoom> named{{20, 60, 0, 50}, {20, 100, 1}};
    QTest::addRow("what can be read first") << named << 75 << QList<int>{50, 25};
    QTest::addRow("as much as there is of it") << named << 55 << QList<int>{35, 20};
    QTest::addRow("no more than there is") << named << 20 << QList<int>{10, 10};
    QTest::addRow("rounded") << QList<ColumnRoom>{{0, 10, 1}, {0, 10, 1}, {0, 10, 1}} << 31
                             << QList<int>{11, 10, 10};
}

void TestDelegationPage::columnsShareTheRoom()
{
    QFETCH(QList<ColumnRoom>, columns);
    QFETCH(int, room);
    QFETCH(QList<int>, widths);
    QCOMPARE(fittedWidths(columns, room), widths);
}

void TestDelegationPage::thirteenServersFitWithoutSidewaysScrolling_data()
{
    QTest::addColumn<int>("width");
    QTest::addRow("1280 wide, with the inspector") << 744;
    QTest::addRow("1280 wide, alone") << 1100;
}

void TestDelegationPage::thirteenServersFitWithoutSidewaysScrolling()
{
    QFETCH(int, width);
    CaseContext context(m_clock);
    auto shown = std::make_shared<CaseSnapshot>();
    shown->runs = {view(thirteen(), u"02:00:00"_s)};
    context.setSnapshot(shown);
    DelegationPage page(context);
    page.resize(width, 600);
    page.show();
    auto *table = page.findChild<QTableView *>(u"delegationTable"_s);
    QCOMPARE(table->model()->rowCount(), 39);
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    // What tells servers apart is readable all the same: no column is squeezed to nothing.
    for (int column = 0; column < StateColumnCount; ++column)
        QVERIFY2(table->isColumnHidden(column) || table->columnWidth(column) >= 24,
            qPrintable(stateColumnName(column)));
    QCOMPARE(table->isColumnHidden(IdentityColumn), false);
    QCOMPARE(table->isColumnHidden(NetworkColumn), false);
}

void TestDelegationPage::followsFilterAndTimeWindow()
{
    CaseContext context(m_clock);
    context.setSnapshot(snapshot());
    DelegationPage page(context);
    page.show();
    auto *table = page.findChild<QTableView *>(u"delegationTable"_s);
    auto *findings = page.findChild<QTreeView *>(u"delegationFindings"_s);
    auto *runs = page.findChild<RunChooser *>();
    context.setFilter(u"edge-relay"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, ServerColumn).data().toString(), u"a.nic.zz., 192.0.2.21"_s);
    QCOMPARE(findings->model()->rowCount(findings->model()->index(4, 0)), 0);
    // What is gone from the table is not gone from the state.
    QCOMPARE(page.stateRole(), std::optional(Role::Changed));
    context.setFilter({});
    QCOMPARE(table->model()->rowCount(), 4);
    const auto at = [](const QString &time) {
        return Instant::fromText(QString(u"2026-11-21T"_s + time + u'Z')).value();
    };
    context.setWindow({at(u"01:59:00"_s), at(u"02:05:00"_s)});
    QCOMPARE(runs->count(), 1);
    QVERIFY(page.stateSentence().startsWith(u"zz. and ministry.zz. name the same 2 servers"_s));
    context.setWindow({at(u"02:05:00"_s), at(u"02:06:00"_s)});
    QCOMPARE(runs->count(), 0);
    QVERIFY(!table->isVisible());
    QCOMPARE(page.stateSentence(), u"No look at a delegation lies in the time window."_s);
    QPushButton *all = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->isVisible())
            all = button;
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(table->isVisible());
    QCOMPARE(runs->count(), 2);
}

void TestDelegationPage::groupsFindingsByQuestion()
{
    QuestionModel model;
    model.setFindings(snapshot()->findings, {}, finding::Severity::Info, true);
    QStringList said;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex question = model.index(row, 0);
        said << question.data().toString() + u' ' + question.data(QuestionModel::VerdictRole).toString();
        for (int below = 0; below < model.rowCount(question); ++below)
            said << u"- "_s + model.finding(model.index(below, 0, question))->finding.code;
    }
    QCOMPARE(said,
        (QStringList{u"Is it served? nothing found that speaks against it"_s,
            u"Is it the same everywhere? nothing found that speaks against it"_s,
            u"Is it protected? nothing found that speaks against it"_s,
            u"Is it exposed? 1 findings, 0 of them errors or worse"_s, u"- delegation.one-prefix"_s,
            u"What changed? 1 findings, 1 of them errors or worse"_s, u"- change.ns-changed"_s}));
    model.setFindings({}, {}, finding::Severity::Info, false);
    QCOMPARE(model.index(4, 0).data(QuestionModel::VerdictRole).toString(),
        u"the first look: nothing to compare with"_s);
}

void TestDelegationPage::weighsFindingsByProfile()
{
    CaseContext context(m_clock);
    context.setSnapshot(snapshot());
    DelegationPage page(context);
    page.show();
    auto *findings = page.findChild<QTreeView *>(u"delegationFindings"_s);
    auto *profile = page.findChild<QComboBox *>(u"delegationProfile"_s);
    auto *lowest = page.findChild<QComboBox *>(u"delegationLowest"_s);
    const auto changed = [findings] {
        const QModelIndex question = findings->model()->index(4, 0);
        return findings->model()
            ->index(0, 0, question)
            .data(Qt::AccessibleTextRole)
            .toString()
            .section(u':', 0, 0);
    };
    QCOMPARE(changed(), u"error"_s);
    profile->setCurrentIndex(profile->findData(u"investigator"_s));
    QCOMPARE(changed(), u"critical"_s);
    profile->setCurrentIndex(profile->findData(u"registry"_s));
    QCOMPARE(changed(), u"warning"_s);
    lowest->setCurrentIndex(lowest->findData(static_cast<int>(finding::Severity::Error)));
    QCOMPARE(changed(), QString());
    // Another weight is another view, and changes no finding of the case.
    QCOMPARE(context.snapshot()->findings[1].finding.severity, finding::Severity::Error);
}

void TestDelegationPage::serialsAlongTheRuns()
{
    Delegation first = document(), then = document(), last = document();
    const QStringList names{u"ns1.hostdns.test."_s, u"ns2.hostdns.test."_s, u"ns3.hostdns.test."_s};
    for (Delegation *one : {&first, &then, &last})
        for (const QString &host : names.mid(1))
            one->servers << server(u"child"_s, host, u"192.0.2.139"_s, Own);
    then.servers[3].serial = then.servers[4].serial = 9;
    last.servers[3].serial = last.servers[4].serial = last.servers[5].serial = 9;
    last.findings << otherContent(u"ns3.hostdns.test./192.0.2.139"_s);
    SerialModel model;
    model.setLooks(looks({first, then, last}), [](Instant at) { return at.toText().mid(11, 8); });
    QCOMPARE(rowsOf(model),
        (QStringList{u"ns1.hostdns.test./198.51.100.11, ns2.hostdns.test./192.0.2.139 ×2 | 7 | 9 | 9"_s,
            u"ns3.hostdns.test./192.0.2.139 | 7 | 7 [2 behind] | 9 [≠ content]"_s}));
    QVERIFY(model.isSkewed());
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"02:01:00"_s);
    QCOMPARE(model.index(1, 2).data(Qt::AccessibleTextRole).toString(),
        u"ns3.hostdns.test./192.0.2.139 at 02:01:00: 7 (2 behind)"_s);
    // A row stands for its servers, and its cells are proven by what each of them said.
    QCOMPARE(model.cell(model.index(0, 1))->evidence.size(), 2);
    model.setLooks(
        looks({first, then, last}), [](Instant at) { return at.toText(); }, 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.lookCount(), 3);
}

void TestDelegationPage::serialsWrapAround()
{
    // RFC 1982: 4294967290 is 16 before 10.
    Delegation seen = document();
    seen.servers << server(u"child"_s, u"ns2.hostdns.test."_s, u"192.0.2.139"_s, Own);
    seen.servers[3].serial = 4'294'967'290;
    seen.servers[4].serial = 10;
    const QList<SerialRow> rows = serialHistory(looks({seen}));
    QCOMPARE(rows[0].cells[0].behind, 16);
    QCOMPARE(rows[1].cells[0].behind, 0);
}

void TestDelegationPage::requirementsAreDoors()
{
    CaseContext context(m_clock);
    context.setSnapshot(snapshot());
    DelegationPage page(context);
    page.show();
    page.findChild<QTabWidget *>(u"delegationDetails"_s)->setCurrentIndex(2);
    auto *table = page.findChild<QTableView *>(u"delegationRequirements"_s);
    QVERIFY(table->isVisible());
    const auto row = [table](int at) -> QString {
        return table->model()->index(at, 0).data().toString() + u' '
            + table->model()->index(at, 1).data().toString();
    };
    QCOMPARE(row(3), u"✓ met Answers with authority"_s);
    QCOMPARE(row(4), u"? cannot tell Network diversity"_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(context.selection().id, u"ministry.zz."_s);
    const ServerState child = snapshot()->runs.last().delegation->servers[3];
    QList<ExchangeId> expected{message(child, u"ns"_s), message(child, u"soa"_s)};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(context.selection().evidence, expected);
    QVERIFY(context.selection().text.startsWith(u"Answers with authority: met."_s));
    auto *list = page.findChild<QComboBox *>(u"requirementList"_s);
    list->setCurrentIndex(list->findData(u"kindns"_s));
    QCOMPARE(table->model()->rowCount(), 11);
    // What was not asked can be asked, by a word of the reader's.
    QSignalSpy asked(&context, &CaseContext::probeRequested);
    QTest::mouseClick(page.findChild<QPushButton *>(u"askOpenQuestions"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(
        asked[0][0].value<ProbeRequest>(), (ProbeRequest{u"delegation"_s, u"ministry.zz."_s, {}, {}, true}));
}

void TestDelegationPage::copiesWhatItShows()
{
    CaseContext context(m_clock);
    auto hostile = std::make_shared<CaseSnapshot>();
    Delegation seen = document();
    seen.servers[3].serverId = u"=HYPERLINK(\"http://evil.test\")|<b>"_s;
    hostile->runs = {view(seen, u"02:00:00"_s)};
    context.setSnapshot(hostile);
    DelegationPage page(context);
    page.show();
    auto *table = page.findChild<QTableView *>(u"delegationTable"_s);
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    table->setFocus();
    QTest::keySequence(table, QKeySequence::Copy);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"zz. and ministry.zz. name the same 2 servers"_s));
    QVERIFY(text.contains(u"Is it served?"_s));
    // Folded cells are told in full: what is pasted has nothing above it to look at.
    QCOMPARE(text.count(u"15240 13 2 8035"_s), 3);
    const auto press = [&page](const QString &name) {
        page.findChild<QToolButton *>(u"delegationCopy"_s)->menu()->findChild<QAction *>(name)->trigger();
        return QGuiApplication::clipboard()->text();
    };
    const QString csv = press(u"copyCsv"_s);
    QCOMPARE(csv.count(u"\r\n"_s), 5);
    QVERIFY(csv.contains(u",\"'=HYPERLINK(\"\"http://evil.test\"\")|<b>\","_s));
    QVERIFY(!csv.contains(u",=HYPERLINK"_s));
    const QString markdown = press(u"copyMarkdown"_s);
    QVERIFY(markdown.contains(u"\\=HYPERLINK\\(\\\"http\\://evil\\.test\\\"\\)\\|\\<b\\>"_s));
    QVERIFY(!markdown.contains(u"<b>"_s));
}

void TestDelegationPage::keysReachEverything()
{
    CaseContext context(m_clock);
    context.setSnapshot(snapshot());
    DelegationPage page(context);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.findChild<RunChooser *>()->setFocus();
    QStringList reached;
    for (int i = 0; i < 10; ++i) {
        reached << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    // The order follows the eye: what is shown, what can be done with it, the table, what stands below it.
    QCOMPARE(reached.mid(0, 5),
        (QStringList{u"runChooser"_s, u"delegationBaselineButton"_s, u"delegationMarks"_s,
            u"delegationCopy"_s, u"delegationTable"_s}));
    for (const auto &name :
        {u"qt_tabwidget_tabbar"_s, u"delegationProfile"_s, u"delegationLowest"_s, u"delegationFindings"_s})
        QVERIFY2(reached.contains(name), qPrintable(reached.join(u' ')));
}

void TestDelegationPage::showsWhatIsMarked()
{
    Delegation now = document();
    now.servers[0].ns = QStringList{u"ns1.edge-relay.test."_s, u"ns1.hostdns.test."_s};
    now.servers[1].glue = QStringList{u"ns1.hostdns.test./198.51.100.11"_s};
    const QStringList before = [&] {
        QStringList lines;
        for (const StateRow &row : folded(stateRows(document(), nullptr)))
            lines << line(row);
        return lines;
    }();
    QStringList lines;
    for (const StateRow &row : folded(withMarks(stateRows(document(), nullptr), {u"ns9.hostdns.test."_s})))
        lines << line(row);
    QCOMPARE(lines, before); // a mark of what is not there changes nothing
    const QList<StateRow> rows
        = withMarks(stateRows(now, nullptr), {u"ns1.edge-relay.test."_s, u"198.51.100.11"_s});
    QCOMPARE(rows[0].cells[NsColumn].mark(), u"⚑ attacker's, ≠ differs"_s);
    QCOMPARE(rows[1].cells[GlueColumn].mark(), u"⚑ attacker's"_s);
    QCOMPARE(rows[2].cells[NsColumn].mark(), QString());
    QCOMPARE(rows[3].cells[ServerColumn].mark(), u"⚑ attacker's"_s);
    QVERIFY(rows[3].text().contains(u"attacker's"_s)); // the filter finds it

    CaseContext context(m_clock);
    auto marked = snapshot();
    context.setSnapshot(marked);
    DelegationPage page(context);
    page.show();
    const auto *button = page.findChild<QToolButton *>(u"delegationMarks"_s);
    QCOMPARE(button->text(), u"Marks"_s);
    auto *table = page.findChild<QTableView *>(u"delegationTable"_s);
    table->setCurrentIndex(table->model()->index(1, NsColumn));
    auto after = snapshot();
    after->indicators = {{storage::IndicatorId::random(), u"address"_s, u"198.51.100.11"_s, u"the proxy"_s,
        u"Ana"_s, m_clock->now()}};
    context.setSnapshot(after);
    QCOMPARE(button->text(), u"Marks (1)"_s);
    QCOMPARE(table->model()->index(3, ServerColumn).data(StateModel::MarkRole).toString(), u"⚑ attacker's"_s);
    QCOMPARE(table->currentIndex(), table->model()->index(1, NsColumn)); // what is read stays where it is
    context.setSnapshot(snapshot());
    QCOMPARE(table->model()->index(3, ServerColumn).data(StateModel::MarkRole).toString(), QString());
}

void TestDelegationPage::offersToMarkWhatACellSays()
{
    CaseContext context(m_clock);
    auto shown = snapshot();
    shown->indicators = {{storage::IndicatorId::random(), u"name"_s, u"ns1.edge-relay.test."_s, {}, {}, {}}};
    context.setSnapshot(shown);
    DelegationPage page(context);
    page.show();
    QSignalSpy asked(&page, &DelegationPage::markRequested);
    auto *table = page.findChild<QTableView *>(u"delegationTable"_s);
    const QModelIndex cell = table->model()->index(0, NsColumn);
    table->setCurrentIndex(cell);
    Q_EMIT table->customContextMenuRequested(table->visualRect(cell).center());
    const auto *menu = page.findChild<QMenu *>(u"delegationMarkMenu"_s);
    QVERIFY(menu);
    QStringList offered;
    for (const QAction *action : menu->actions())
        offered << action->text();
    QCOMPARE(offered,
        (QStringList{u"Mark 192.0.2.21 as an attacker's"_s, u"Mark a.nic.zz. as an attacker's"_s,
            u"See or take back the mark of ns1.edge-relay.test."_s}));
    menu->actions().at(0)->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"192.0.2.21"_s);
}

void TestDelegationPage::saysWhichRunIsTheBaseline()
{
    CaseContext context(m_clock);
    context.setSnapshot(snapshot());
    DelegationPage page(context);
    page.show();
    const auto *words = page.findChild<QLabel *>(u"delegationBaseline"_s);
    auto *accept = page.findChild<QAction *>(u"baselineAccept"_s);
    auto *withdraw = page.findChild<QAction *>(u"baselineWithdraw"_s);
    QCOMPARE(words->text(), u"No baseline is accepted for this zone."_s);
    QVERIFY(accept->isEnabled() && !withdraw->isEnabled());
    QSignalSpy commands(&page, &DelegationPage::commandRequested);
    accept->trigger();
    QCOMPARE(commands.takeFirst().first().toString(), u"acceptBaseline"_s);
    auto with = snapshot();
    with->baselines = {{storage::BaselineId::random(), with->runs.first().summary.id, u"delegation"_s,
        u"ministry.zz."_s, {}, u"Ana Lyst"_s, m_clock->now()}};
    context.setSnapshot(with);
    QCOMPARE(words->text(),
        u"Baseline: 2026-11-21 02:00:00 UTC, accepted by Ana Lyst at 2026-11-21 02:00:00 UTC."_s);
    QVERIFY(accept->isEnabled() && withdraw->isEnabled());
    page.findChild<RunChooser *>()->showRun(with->runs.first().summary.id);
    QCOMPARE(words->text(), u"This is the baseline, accepted by Ana Lyst at 2026-11-21 02:00:00 UTC."_s);
    QVERIFY(!accept->isEnabled() && withdraw->isEnabled());
    withdraw->trigger();
    QCOMPARE(commands.takeFirst().first().toString(), u"withdrawBaseline"_s);
    auto readOnly = std::make_shared<CaseSnapshot>(*with);
    readOnly->readOnly = true;
    context.setSnapshot(readOnly);
    QVERIFY(!accept->isEnabled() && !withdraw->isEnabled());
}

QTEST_MAIN(TestDelegationPage)
#include "tst_delegationpage.moc"
