// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fakes.h"
#include "tests/widgets/samplecase.h"
#include "widgets/app/inboxdesk.h"
#include "widgets/case/whendone.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

namespace {

/// A case that is open in a window, without the window.
struct Bench
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"held.zcase"_s);
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>(test::sampleTime(u"02:00:00"_s));
    StoredCase records{clock};
    CaseContext context{clock};
    test::FakeRunners runners;
    InboxDesk desk{context, records, runners.factory()};

    Bench()
    {
        storage::CaseInfo info;
        info.id = CaseId::random();
        info.title = u"held"_s;
        info.tlp = u"TLP:AMBER"_s;
        info.opened = clock->now();
        (void)storage::CaseFile::create(path, info, *clock);
        QObject::connect(&records, &StoredCase::loaded, &context,
            [this](const std::shared_ptr<CaseSnapshot> &snapshot) { context.setSnapshot(snapshot); });
    }
    void open()
    {
        whenDone(records.open(path, storage::CaseFile::Mode::Write), &context,
            [this](const Result<storage::CaseInfo> &) { records.reload(); });
        QTRY_COMPARE(context.snapshot()->path, path);
        desk.begin();
    }
    static bool deliver(const QString &path, int step)
    {
        const test::SampleRun sample = test::sampleRun(step);
        return storage::CaseFile::deliver(path, {sample.run, sample.exchanges}).has_value();
    }
    bool waits() // for what comes of a run
    {
        return QTest::qWaitFor([this] { return runners.last(u"analyse"_s) != nullptr; }, 30'000);
    }
    /// The worker that is asked says what the sample of this step shows.
    void answer(int step)
    {
        const test::SampleRun sample = test::sampleRun(step);
        test::FakeRunner *asked = runners.last(u"analyse"_s);
        QCOMPARE(asked->job.recorded->run.id, sample.run.id);
        Q_EMIT asked->finished(dns::Outcome{test::documentOf(sample.chain), sample.run, 0});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QStringList codes() const
    {
        QStringList codes;
        for (const storage::StoredFinding &stored : context.snapshot()->findings)
            codes << stored.finding.code;
        return codes;
    }
};

} // namespace

/// What is left in the inbox of a case that is open here.
class TestInboxDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenInAndWorkedOutWhileTheCaseIsOpen();
    void whatOpeningTookInIsWorkedOut();
    void whatCannotBeWorkedOutIsSaidOnce();
    void looksAndStrangeFiles();
};

void TestInboxDesk::isTakenInAndWorkedOutWhileTheCaseIsOpen()
{
    Bench bench;
    bench.open();
    QSignalSpy told(&bench.desk, &InboxDesk::takenIn);
    QSignalSpy selected(&bench.context, &CaseContext::selectionChanged);
    QVERIFY(Bench::deliver(bench.path, 0));
    QVERIFY(Bench::deliver(bench.path, 1));
    QVERIFY(bench.waits()); // nobody asked it to look
    bench.answer(0);
    QVERIFY(QTest::qWaitFor([&bench] { return bench.runners.made.size() == 2 && bench.waits(); }, 30'000));
    bench.answer(1);
    QTRY_VERIFY(!told.isEmpty());
    QString said;
    for (const QList<QVariant> &one : told)
        said += one.first().toString();
    QVERIFY2(said.contains(u"worked out and compared"_s), qPrintable(said));
    QTRY_COMPARE(bench.context.snapshot()->runs.size(), 2);
    for (const RunView &run : bench.context.snapshot()->runs)
        QVERIFY(run.chain);
    QVERIFY2(bench.codes().contains(u"change.downgrade"_s), qPrintable(bench.codes().join(u' '))); // with the one before
    QVERIFY(selected.isEmpty());
    QVERIFY(!QFileInfo::exists(bench.path + u".inbox"_s));
}

void TestInboxDesk::whatOpeningTookInIsWorkedOut()
{
    Bench bench;
    QVERIFY(Bench::deliver(bench.path, 0));
    bench.open();
    QVERIFY(bench.waits());
    bench.answer(0);
    QTRY_VERIFY(!bench.context.snapshot()->runs.isEmpty() && bench.context.snapshot()->runs.first().chain);
}

void TestInboxDesk::whatCannotBeWorkedOutIsSaidOnce()
{
    Bench bench;
    bench.open();
    QSignalSpy failed(&bench.desk, &InboxDesk::failed);
    QVERIFY(Bench::deliver(bench.path, 0));
    QVERIFY(bench.waits());
    Q_EMIT bench.runners.last(u"analyse"_s)->finished(failure(Error::Code::NotFound, u"The worker /x cannot be started."_s));
    QCOMPARE(failed.size(), 1);
    QVERIFY2(failed.first().first().toString().contains(u"“chain ministry.zz. A” from the inbox could not be worked out"_s),
        qPrintable(failed.first().first().toString()));
    QVERIFY(Bench::deliver(bench.path, 1));
    QVERIFY(QTest::qWaitFor([&bench] { return bench.runners.made.size() == 2; }, 30'000));
    bench.answer(1); // and the one before is not tried again
    QTRY_COMPARE(bench.context.snapshot()->runs.size(), 2);
    QCOMPARE(failed.size(), 1);
}

void TestInboxDesk::looksAndStrangeFiles()
{
    Bench bench;
    bench.open();
    QSignalSpy told(&bench.desk, &InboxDesk::takenIn);
    const dns::Look look{dns::LookId::random(), bench.clock->now(), dns::Look::Kind::Unchanged, u"chain"_s,
        u"ministry.zz. A"_s, 0, {}};
    QVERIFY(storage::CaseFile::deliver(bench.path, QList<dns::Look>{look}));
    QTRY_COMPARE(bench.context.snapshot()->looks.size(), 1);
    QVERIFY(QDir().mkpath(bench.path + u".inbox"_s));
    QFile strange(bench.path + u".inbox/x.zct"_s);
    QVERIFY(strange.open(QIODevice::WriteOnly));
    strange.write("no transcript");
    strange.close();
    QTRY_VERIFY_WITH_TIMEOUT(
        !told.isEmpty() && told.last().first().toString().contains(u"was set aside"_s), 30'000);
    QVERIFY(bench.runners.made.isEmpty());
    const qsizetype count = told.size();
    QSignalSpy loaded(&bench.records, &StoredCase::loaded);
    bench.desk.look(); // it lies there still, under a name that is not looked at
    bench.records.reload(); // the store does it after what the desk asked of it
    QTRY_VERIFY(!loaded.isEmpty());
    QCOMPARE(told.size(), count);
}

QTEST_MAIN(TestInboxDesk)
#include "tst_inboxdesk.moc"
