// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/case/runchooser.h"
#include "widgets/delegation/delegationpage.h"
#include "widgets/delegation/delegationsentence.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>
#include <QTest>

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
    void marksWhatChanged();
    void modelMeetsTheTester();
    void sentenceSaysWhoAgrees_data();
    void sentenceSaysWhoAgrees();
    void teachesWhileThereIsNothing();
    void keysSelectCellsAndFindings();
    void showsEarlierRunsOnDemand();

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
    const QList<StateRow> rows = stateRows(odd, nullptr);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(line(rows[0]),
        u"parent×3 | a.nic.zz., 192.0.2.21 | ns1.hostdns.test., ns2.hostdns.test.×3 | —×3 | "
        "15240 13 2 8035×2 |  | no×3 | NOERROR×3 | UDP×3 | 1.5 ms"_s);
    QCOMPARE(line(rows[1]), u"″ | b.nic.zz., 192.0.2.22 | ″ | ″ | ″ |  | ″ | ″ | ″ | 1.5 ms"_s);
    QCOMPARE(
        line(rows[2]), u"″ | c.nic.zz., 192.0.2.23 | ″ | ″ | none [≠ differs] |  | ″ | ″ | ″ | 1.5 ms"_s);
    QCOMPARE(line(rows[3]),
        u"child | ns1.hostdns.test., 198.51.100.11 | ns1.hostdns.test., ns2.hostdns.test. | — |  | 7 | "
        "AA | NOERROR | UDP | 1.5 ms"_s);
}

void TestDelegationPage::marksWhatChanged()
{
    Delegation now = document();
    now.servers[0].ns = Other;
    now.servers[1].ns.reset();
    now.servers[1].outcome = u"timeout"_s;
    now.servers[3] = server(u"child"_s, u"ns1.edge-relay.test."_s, u"203.0.113.66"_s, Own);
    const Delegation before = document();
    const QList<StateRow> rows = stateRows(now, &before);
    QCOMPARE(rows[0].cells[NsColumn].mark(), u"≠ differs, changed"_s);
    // Silence proves no change of what was asked, only that there is no answer now.
    QCOMPARE(rows[1].cells[NsColumn].mark(), QString());
    QCOMPARE(rows[1].cells[AnswerColumn].mark(), u"≠ differs, changed"_s);
    QCOMPARE(rows[2].cells[NsColumn].mark(), QString());
    QCOMPARE(rows[3].cells[ServerColumn].mark(), u"new"_s);
    QCOMPARE(goneServers(now, before), QStringList{u"ns1.hostdns.test./198.51.100.11"_s});
}

void TestDelegationPage::modelMeetsTheTester()
{
    StateModel model;
    const QAbstractItemModelTester states(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RunFindingsModel found;
    const QAbstractItemModelTester findings(&found, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(stateRows(document(), nullptr));
    found.setFindings(snapshot()->findings);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowOf(u"b.nic.zz./192.0.2.22"_s), 1);
    // A folded cell still says all of it to whoever cannot see the one above.
    QCOMPARE(model.index(1, DsColumn).data(Qt::AccessibleTextRole).toString(), u"DS: 15240 13 2 8035"_s);
    QCOMPARE(found.finding(0).finding.code, u"change.ns-changed"_s);
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
        << u"zz. and ministry.zz. name the same 2 servers on all 4 servers that answered; DS "
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
    QCOMPARE(context.selection().text, u"NS: ns1.edge-relay.test. (≠ differs, changed)"_s);
    QCOMPARE(context.selection().evidence, snapshot()->runs.last().delegation->servers[0].evidence);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(context.selection().id, u"b.nic.zz./192.0.2.22"_s);
    auto *findings = page.findChild<QTableView *>(u"delegationFindings"_s);
    findings->setCurrentIndex(findings->model()->index(0, 0));
    QTest::keyClick(findings, Qt::Key_Down);
    QCOMPARE(context.selection().kind, Selection::Kind::Finding);
    QCOMPARE(context.selection().evidence.size(), 1);
    // What another page selects is marked here.
    context.select(Selection::server(u"c.nic.zz./192.0.2.23"_s, {}, {}));
    QCOMPARE(table->currentIndex().row(), 2);
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

QTEST_MAIN(TestDelegationPage)
#include "tst_delegationpage.moc"
