// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fakes.h"
#include "tests/widgets/samplecase.h"
#include "widgets/app/messagerows.h"
#include "widgets/commands/commandmodel.h"
#include "widgets/evidence/evidencemodel.h"
#include "widgets/evidence/evidencepage.h"
#include "widgets/findings/findingsfilter.h"
#include "widgets/findings/findingsmodel.h"
#include "widgets/findings/findingspage.h"
#include "widgets/notes/notesdesk.h"
#include "widgets/notes/notesmodel.h"
#include "widgets/overview/doorlist.h"
#include "widgets/theme/statuslabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

/// The models behind the pages, each under Qt's own model tester.
class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidenceComesInPages();
    void evidenceNamesAResolverByItsAddress();
    void evidenceGoesOnAsMoreIsStored();
    void evidenceSaysWhatTheFilterLooksAt();
    void findingsAreFilteredBySeverityCodeAndText();
    void findingsCountWhatIsShown();
    void notesFollowTheSnapshot();
    void notesAreUndoneAndTypingMerges();
    void doorsAndCommands();
    void theFirstFailureStays();

private:
    std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>(test::sampleTime(u"02:00:00"_s));
};

namespace {

using Tester = QAbstractItemModelTester;

storage::ExchangeRow row(qint64 sequence)
{
    storage::ExchangeRow row;
    row.sequence = sequence;
    row.id = ExchangeId::ofContent(QByteArray::number(sequence));
    row.question = u"ministry.zz. A"_s;
    return row;
}

storage::StoredFinding stored(const QString &code, const QString &subject)
{
    return {FindingId::random(), {}, test::sampleTime(u"02:00:00"_s),
        finding::make(code, {u"zone"_s, subject}, {}, {})};
}

auto fetchFrom(test::FakeRecords &records)
{
    return [&records](const storage::Filter &filter, qint64 after, int limit) {
        return records.exchanges(filter, after, limit);
    };
}

} // namespace

void TestModels::evidenceComesInPages()
{
    CaseContext context(m_clock);
    test::FakeRecords records;
    for (int i = 1; i <= 1000; ++i)
        records.rows << row(i);
    EvidenceModel model(context, fetchFrom(records));
    model.setFilter({});
    QCOMPARE(model.rowCount(), EvidenceModel::PageSize);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.index(999, EvidenceModel::NumberColumn).data().toString(), u"E1000"_s);
    QCOMPARE(model.rowOf(row(500).id), 499);
}

void TestModels::evidenceNamesAResolverByItsAddress()
{
    CaseContext context(m_clock);
    test::FakeRecords records;
    records.rows << row(1) << row(2);
    records.rows[0].server.endpoint = dns::Endpoint::fromText(u"198.51.100.202").value();
    records.rows[1].server = {dns::Name::fromText(u"a.nic.zz").value(), dns::Endpoint::fromText(u"203.0.113.10").value()};
    EvidenceModel model(context, fetchFrom(records));
    model.setFilter({});
    QCOMPARE(model.index(0, EvidenceModel::ServerColumn).data().toString(), u"198.51.100.202"_s);
    QCOMPARE(model.index(1, EvidenceModel::ServerColumn).data().toString(), u"a.nic.zz. 203.0.113.10"_s);
}

void TestModels::evidenceGoesOnAsMoreIsStored()
{
    CaseContext context(m_clock);
    test::FakeRecords records;
    records.rows << row(1);
    EvidenceModel model(context, fetchFrom(records));
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setFilter({});
    records.rows << row(2) << row(3);
    model.extend();
    QCOMPARE(model.rowCount(), 3);
}

void TestModels::theFirstFailureStays()
{
    MessageRows rows;
    const auto shown = [&rows] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList texts;
        for (const StatusLabel *label : rows.findChildren<StatusLabel *>())
            texts << label->text();
        return texts;
    };
    rows.addRemark(u"before"_s);
    rows.addFailure(u"The disk is full."_s);
    for (int i = 1; i <= 5; ++i)
        rows.addFailure(u"There is no run %1."_s.arg(i));
    QCOMPARE(shown(), (QStringList{u"The disk is full."_s, u"There is no run 3."_s, u"There is no run 4."_s, u"There is no run 5."_s}));
    while (rows.dismissLast()) { }
    rows.addFailure(u"Another."_s);
    QCOMPARE(shown(), QStringList{u"Another."_s});
}

void TestModels::evidenceSaysWhatTheFilterLooksAt()
{
    CaseContext context(m_clock);
    test::FakeRecords records;
    records.rows << row(1) << row(2);
    auto snapshot = std::make_shared<CaseSnapshot>();
    snapshot->exchanges = 969;
    context.setSnapshot(snapshot);
    EvidencePage page(context, records);
    QVERIFY2(page.stateSentence().startsWith(u"969 message"_s), qPrintable(page.stateSentence()));
    context.setFilter(u"203.0.113.70"_s);
    QVERIFY2(page.stateSentence().startsWith(
                 u"The filter looks at question and server, not into answers: 2 of 969 message"_s),
        qPrintable(page.stateSentence()));
    for (int i = 3; i <= 1000; ++i)
        records.rows << row(i);
    context.setFilter(u"203.0.113"_s);
    QVERIFY2(page.stateSentence().contains(u"400 or more of 969"_s), qPrintable(page.stateSentence()));
}

void TestModels::findingsAreFilteredBySeverityCodeAndText()
{
    CaseContext context(m_clock);
    auto snapshot = std::make_shared<CaseSnapshot>();
    snapshot->findings
        = {stored(u"run.cancelled"_s, u"zz."_s), stored(u"run.server-silent"_s, u"ministry.zz."_s)};
    FindingsModel model(context);
    FindingsFilter filter(context);
    const Tester first(&model, Tester::FailureReportingMode::QtTest);
    const Tester second(&filter, Tester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    context.setSnapshot(snapshot);
    QCOMPARE(filter.rowCount(), 2);
    filter.setLowest(finding::Severity::Error);
    QCOMPARE(filter.rowCount(), 1);
    filter.setLowest(finding::Severity::Info);
    filter.setCode(u"run.server"_s);
    QCOMPARE(filter.rowCount(), 1);
    context.setFilter(u"zz. cancelled"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setCode({});
    QCOMPARE(filter.rowCount(), 1);
    context.setWindow({test::sampleTime(u"03:00:00"_s), test::sampleTime(u"04:00:00"_s)});
    QCOMPARE(filter.rowCount(), 0);
}

void TestModels::findingsCountWhatIsShown()
{
    CaseContext context(m_clock);
    auto snapshot = std::make_shared<CaseSnapshot>();
    snapshot->findings
        = {stored(u"run.cancelled"_s, u"zz."_s), stored(u"run.server-silent"_s, u"ministry.zz."_s)};
    context.setSnapshot(snapshot);
    FindingsPage page(context);
    auto *severity = page.findChild<QComboBox *>();
    severity->setCurrentIndex(severity->findData(static_cast<int>(finding::Severity::Error)));
    QCOMPARE(page.stateSentence(), u"1 findings shown, 1 of them errors or worse, of 2 in the case."_s);
    QCOMPARE(page.badge(), u"1"_s);
    // What is lit is what the inspector shows.
    auto *table = page.findChild<QTableView *>(u"findingsTable"_s);
    for (int times = 0; times < 2; ++times) {
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(context.selection().kind, Selection::Kind::Finding);
        context.select(Selection::zone(u"zz."_s, {}, {}));
        QVERIFY(!table->selectionModel()->hasSelection());
    }
}

void TestModels::notesFollowTheSnapshot()
{
    CaseContext context(m_clock);
    NotesModel model(context);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const auto show = [&context](const QList<storage::Note> &notes) {
        auto snapshot = std::make_shared<CaseSnapshot>();
        snapshot->notes = notes;
        context.setSnapshot(snapshot);
    };
    const storage::Note a{NoteId::random(), m_clock->now(), {}, u"a"_s, {}};
    const storage::Note b{NoteId::random(), m_clock->now(), {}, u"b"_s, {}};
    const storage::Note c{NoteId::random(), m_clock->now(), {}, u"c"_s, {}};
    show({a, b});
    show({a, c, b});
    QCOMPARE(model.index(1).data(NotesModel::TextRole).toString(), u"c"_s);
    storage::Note changed = b;
    changed.text = u"B"_s;
    show({c, changed});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(NotesModel::TextRole).toString(), u"B"_s);
}

void TestModels::notesAreUndoneAndTypingMerges()
{
    CaseContext context(m_clock);
    test::FakeRecords records;
    QUndoStack stack;
    NotesDesk desk(context, records, stack);
    const auto refresh = [&] {
        auto snapshot = std::make_shared<CaseSnapshot>();
        snapshot->notes = records.notes;
        context.setSnapshot(snapshot);
    };
    const ExchangeId proof = ExchangeId::ofContent("x");
    const NoteId id = desk.write({}, Selection::exchange(proof));
    QCOMPARE(records.notes.first().references, QStringList{u"exchange:"_s + proof.toText()});
    refresh();
    desk.change(id, u"The DS"_s);
    refresh();
    desk.change(id, u"The DS is gone"_s);
    refresh();
    QCOMPARE(stack.count(), 2);
    stack.undo();
    QCOMPARE(records.notes.first().text, QString());
    stack.undo();
    QVERIFY(records.notes.isEmpty());
    stack.redo();
    stack.redo();
    QCOMPARE(records.notes.first().text, u"The DS is gone"_s);
}

void TestModels::doorsAndCommands()
{
    DoorModel doors;
    const Tester first(&doors, Tester::FailureReportingMode::QtTest);
    doors.setDoors({{std::nullopt, 2, u"02:00"_s, u"a"_s, {}}, {std::nullopt, -1, {}, u"b"_s, {}}});
    QCOMPARE(doors.rowCount(), 2);
    CommandModel commands;
    const Tester second(&commands, Tester::FailureReportingMode::QtTest);
    QAction findings(u"Open Findings"_s), open(u"Open a case…"_s), again(u"Probe again"_s),
        off(u"Open nothing"_s);
    off.setEnabled(false);
    commands.setActions({&findings, &open, &again, &off});
    QCOMPARE(commands.rowCount(), 3);
    commands.setTyped(u"aga"_s);
    QCOMPARE(commands.action(0), &again);
    commands.setTyped(u"case open"_s);
    QCOMPARE(commands.rowCount(), 1);
    QCOMPARE(commands.action(0), &open);
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
