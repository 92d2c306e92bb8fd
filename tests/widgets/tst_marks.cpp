// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fakes.h"
#include "tests/widgets/samplecase.h"
#include "widgets/case/markable.h"
#include "widgets/marks/markspanel.h"
#include "widgets/theme/statuslabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

/// What is marked as an attacker's: by keys, with its reason, and taken back.
class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatCanBeMarked_data();
    void findsWhatCanBeMarked();
    void aFindingNamesWhomItIsAbout();
    void aMessageNamesWhomItWasPutTo();
    void anAnswerNamesWhereItLeads();
    void marksByKeysAndUndoes();
    void refusesWhatIsNoServer_data();
    void refusesWhatIsNoServer();
    void takesBackByKey();
    void anEmptyCaseSaysSo();
};

namespace {

storage::Indicator mark(const QString &kind, const QString &value)
{
    return {storage::IndicatorId::random(), kind, value, u"the proxy"_s, u"Ana"_s,
        test::sampleTime(u"02:10:00"_s)};
}

/// A panel over records in memory; what they hold becomes the next snapshot, as the store's would.
struct Bench
{
    Bench()
    {
        auto first = std::make_shared<CaseSnapshot>();
        first->info.analyst = u"Ana Lyst"_s;
        context.setSnapshot(first);
    }
    void reload()
    {
        auto next = std::make_shared<CaseSnapshot>(*context.snapshot());
        next->indicators = records.indicators;
        context.setSnapshot(next);
    }

    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>(test::sampleTime(u"02:13:00"_s));
    CaseContext context{clock};
    test::FakeRecords records;
    QUndoStack stack;
    MarkDesk desk{context, records, stack};
    MarksPanel panel{context, desk};
};

} // namespace

void TestMarks::findsWhatCanBeMarked_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("values");
    QTest::addRow("name and address")
        << u"NS1.evil.test./203.0.113.66"_s << QStringList{u"203.0.113.66"_s, u"ns1.evil.test."_s};
    QTest::addRow("IPv6") << u"ns1.evil.test./2001:db8::66"_s
                          << QStringList{u"2001:db8::66"_s, u"ns1.evil.test."_s};
    QTest::addRow("an address") << u"203.0.113.66"_s << QStringList{u"203.0.113.66"_s};
    QTest::addRow("a name") << u"ns1.evil.test"_s << QStringList{u"ns1.evil.test."_s};
    QTest::addRow("a resolver's label") << u"R1/192.0.2.53"_s << QStringList{u"192.0.2.53"_s};
    QTest::addRow("nothing") << QString() << QStringList();
}

void TestMarks::findsWhatCanBeMarked()
{
    QFETCH(QString, server);
    QFETCH(QStringList, values);
    QCOMPARE(markable(server), values);
    QCOMPARE(markable(CaseSnapshot(), Selection::server(server, {}, {})), values);
    QCOMPARE(markable(CaseSnapshot(), Selection::zone(server, {}, {})), QStringList());
}

void TestMarks::aFindingNamesWhomItIsAbout()
{
    CaseSnapshot snapshot;
    snapshot.findings = {{FindingId::random(), {}, {},
        finding::make(u"hijack.new-server"_s, {u"zone"_s, u"ministry.zz."_s},
            {{u"names"_s, u"ns1.evil.test., ns2.evil.test."_s}, {u"servers"_s, u"a.nic.zz./192.0.2.21"_s},
                {u"last_good"_s, u"none"_s}, {u"first_bad"_s, u"2026-11-21T02:10:00Z"_s}},
            {})}};
    QCOMPARE(markable(snapshot, Selection::finding(snapshot.findings.first().id, {}, {})),
        (QStringList{u"ns1.evil.test."_s, u"ns2.evil.test."_s, u"192.0.2.21"_s, u"a.nic.zz."_s}));
}

void TestMarks::aMessageNamesWhomItWasPutTo()
{
    const ExchangeId message = ExchangeId::ofContent("one");
    delegation::ServerState row;
    row.name = *dns::Name::fromText(u"ns1.evil.test");
    row.address = *dns::IpAddress::fromText(u"203.0.113.66");
    row.evidence = {message};
    delegation::Delegation document;
    document.servers = {row};
    CaseSnapshot snapshot;
    snapshot.runs << RunView();
    snapshot.runs.first().delegation = std::make_shared<const delegation::Delegation>(document);
    QCOMPARE(markable(snapshot, Selection::exchange(message)),
        (QStringList{u"203.0.113.66"_s, u"ns1.evil.test."_s}));
    QCOMPARE(markable(snapshot, Selection::exchange(ExchangeId::ofContent("two"))), QStringList());
}

void TestMarks::anAnswerNamesWhereItLeads()
{
    Selection answer = Selection::record(u"webmail.ministry.zz./A"_s, {}, {});
    answer.text = u"R2: [B] · differs · 203.0.113.70, 203.0.113.71 · 169 s left · gone by 02:15:50"_s;
    QCOMPARE(markable(CaseSnapshot(), answer), (QStringList{u"203.0.113.70"_s, u"203.0.113.71"_s}));
}

void TestMarks::marksByKeysAndUndoes()
{
    Bench bench;
    bench.panel.open({u"203.0.113.66"_s, u"ns1.evil.test."_s});
    auto *value = bench.panel.findChild<QComboBox *>(u"markValue"_s);
    auto *reason = bench.panel.findChild<QLineEdit *>(u"markReason"_s);
    QCOMPARE(value->currentText(), u"203.0.113.66"_s);
    QTest::keyClick(value, Qt::Key_Down); // the name instead
    QTest::keyClicks(reason, u"hands out the false NS set"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(bench.records.indicators.size(), 1);
    const storage::Indicator made = bench.records.indicators.first();
    QCOMPARE(made.kind + u' ' + made.value, u"name ns1.evil.test."_s);
    QCOMPARE(made.reason, u"hands out the false NS set"_s);
    QCOMPARE(made.markedBy, u"Ana Lyst"_s);
    QCOMPARE(made.marked, bench.clock->now());
    bench.reload();
    const auto *table = bench.panel.findChild<QTableView *>(u"marksTable"_s);
    QVERIFY(table->isVisibleTo(&bench.panel));
    QCOMPARE(
        table->model()->index(0, MarksModel::TimeColumn).data().toString(), u"2026-11-21 02:13:00 UTC"_s);
    bench.stack.undo();
    QVERIFY(bench.records.indicators.isEmpty());
    bench.stack.redo();
    QCOMPARE(bench.records.indicators, QList{made});
    // Who is in a hurry gives no reason; that is said.
    value->setCurrentText(u"2001:DB8::66"_s);
    QTest::mouseClick(bench.panel.findChild<QPushButton *>(u"markAdd"_s), Qt::LeftButton);
    QCOMPARE(bench.records.indicators.last().value, u"2001:db8::66"_s);
    QCOMPARE(bench.records.indicators.last().reason, u"no reason was given"_s);
}

void TestMarks::refusesWhatIsNoServer_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QString>("remark");
    QTest::addRow("nothing") << u" "_s << false << u"neither an address nor a name"_s;
    QTest::addRow("a sentence") << QString(u"x"_s.repeated(64) + u".test"_s) << false
                                << u"neither an address"_s;
    QTest::addRow("marked already") << u"203.0.113.66"_s << false << u"203.0.113.66 is marked already"_s;
    QTest::addRow("reading only") << u"203.0.113.67"_s << true << u"reading only"_s;
}

void TestMarks::refusesWhatIsNoServer()
{
    QFETCH(QString, value);
    QFETCH(bool, readOnly);
    QFETCH(QString, remark);
    Bench bench;
    auto snapshot = std::make_shared<CaseSnapshot>(*bench.context.snapshot());
    snapshot->indicators = {mark(u"address"_s, u"203.0.113.66"_s)};
    snapshot->readOnly = readOnly;
    bench.context.setSnapshot(snapshot);
    bench.panel.open({});
    bench.panel.findChild<QComboBox *>(u"markValue"_s)->setCurrentText(value);
    QTest::keyClick(bench.panel.findChild<QLineEdit *>(u"markReason"_s), Qt::Key_Return);
    const auto *said = bench.panel.findChild<StatusLabel *>(u"markRemark"_s);
    QVERIFY2(said->text().contains(remark), qPrintable(said->text()));
    QCOMPARE(said->role(), std::optional(Role::Bogus));
    QVERIFY(bench.records.indicators.isEmpty() && !bench.stack.canUndo());
}

void TestMarks::takesBackByKey()
{
    Bench bench;
    bench.records.indicators = {mark(u"address"_s, u"203.0.113.66"_s), mark(u"name"_s, u"ns1.evil.test."_s)};
    bench.reload();
    bench.panel.open({u"ns1.evil.test."_s}); // it is marked: there it stands
    auto *table = bench.panel.findChild<QTableView *>(u"marksTable"_s);
    QCOMPARE(table->currentIndex().row(), 1);
    bench.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.panel));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(bench.records.indicators.size(), 1);
    QCOMPARE(bench.records.indicators.first().value, u"203.0.113.66"_s);
    bench.reload();
    QCOMPARE(table->model()->rowCount(), 1);
    bench.stack.undo();
    QCOMPARE(bench.records.indicators.last().value, u"ns1.evil.test."_s);
    QCOMPARE(bench.records.indicators.last().reason, u"the proxy"_s);
}

void TestMarks::anEmptyCaseSaysSo()
{
    Bench bench;
    MarksModel model(bench.context);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.panel.open({});
    QVERIFY(!bench.panel.findChild<QTableView *>(u"marksTable"_s)->isVisible());
    QVERIFY(!bench.panel.findChild<QPushButton *>(u"markTakeBack"_s)->isVisible());
    const storage::Indicator first = mark(u"address"_s, u"203.0.113.66"_s);
    const storage::Indicator second = mark(u"address"_s, u"203.0.113.67"_s);
    bench.records.indicators = {first, second};
    bench.reload();
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(bench.panel.findChild<QPushButton *>(u"markTakeBack"_s)->isVisible());
    bench.records.indicators = {second};
    bench.reload();
    QCOMPARE(model.rowOf(u"203.0.113.67"_s), 0);
    bench.records.indicators = {first, second};
    bench.reload();
    QCOMPARE(model.rowOf(u"203.0.113.67"_s), 1);
}

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
