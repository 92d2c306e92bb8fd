// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fakes.h"
#include "tests/widgets/samplecase.h"
#include "app/watch/target.h"
#include "widgets/theme/statuslabel.h"
#include "widgets/watch/traynotifier.h"
#include "widgets/watch/watchpanel.h"
#include "widgets/watch/watchwords.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;
using Kind = dns::Look::Kind;

/// The watch of a window with runners, records and clocks that the test plays.
class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void formAndOrderAreOne();
    void keepsWhatIsNewAndNotesTheRest();
    void tellsAChangeOnce();
    void dependsOnNoClockButTheCases();
    void notesSleepAndASetClock();
    void aStepOfTheLabIsLookedAtAtOnce();
    void nobodyAnswering();
    void deathsAreSaidWithWhatToDo();
    void whatCannotBeStoredIsFoundAnew();
    void stoppingAndClosingDiffer();
    void aCaseTellsOfItsWatch_data();
    void aCaseTellsOfItsWatch();
    void planComesBeforeThePacket();
    void panelIsDrivenByKeys();
    void readOnlyCasesAreNotWatched();
    void nothingFromOutsideIsMarkup();
};

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Interval = 300 * Second;

struct Bench
{
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>(test::sampleTime(u"02:00:00"_s));
    watch::Pulse pulse;
    CaseContext context{clock};
    test::FakeRecords records;
    test::FakeRunners runners;
    Network network{dns::Profile()};
    WatchDesk desk{context, records, network, runners.factory()};

    Bench()
    {
        pulse.wall = clock->now();
        desk.setPulse([this] { return pulse; });
    }
    /// Time goes by for the case and for the machine alike.
    void pass(qint64 seconds)
    {
        clock->set(clock->now().plusSeconds(seconds));
        pulse.wall = pulse.wall.plusSeconds(seconds);
        pulse.awake += seconds * Second;
        pulse.always += seconds * Second;
    }
    test::FakeRunner *runner() { return runners.last(u"chain"_s); }
    bool waitsForALook()
    {
        return QTest::qWaitFor([this] { return runner() != nullptr; });
    }
    /// The look that is under way ends with what the sample shows at this step, now.
    void answer(int step, int deaths = 0)
    {
        test::SampleRun sample = test::sampleRun(step);
        sample.run.id = RunId::random();
        sample.run.started = clock->now();
        sample.run.queries = 6;
        sample.chain.at = clock->now();
        test::FakeRunner *asking = runner();
        for (const dns::Exchange &exchange : sample.exchanges)
            Q_EMIT asking->exchangeRecorded(exchange);
        Q_EMIT asking->finished(dns::Outcome{test::documentOf(sample.chain), sample.run, deaths});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QStringList noted() const
    {
        QStringList lines;
        for (const dns::Look &look : records.looks)
            lines << QString(dns::lookKindText(look.kind) + u' ' + look.command + u' ' + look.subject)
                         .trimmed();
        return lines;
    }
};

WatchOrder orderOfOne()
{
    WatchForm form;
    form.names = u"ministry.zz"_s;
    form.delegation = false;
    form.every = u"5m"_s;
    form.jitter = 0;
    return orderOf(form, {}).value();
}

std::shared_ptr<CaseSnapshot> snapshotWith(int step)
{
    const test::SampleRun sample = test::sampleRun(step);
    auto snapshot = std::make_shared<CaseSnapshot>();
    RunView view;
    view.summary.id = sample.run.id;
    view.summary.command = u"chain"_s;
    view.summary.parameters = sample.run.parameters;
    view.summary.started = sample.run.started;
    view.summary.end = dns::RunEnd::Complete;
    view.summary.exchanges = 6;
    view.subject = subjectOf(u"chain"_s, sample.run.parameters);
    view.chain = std::make_shared<const dnssec::Chain>(sample.chain);
    snapshot->runs = {view};
    return snapshot;
}

dns::Look lookAt(const QString &time, Kind kind, qint64 span = 0)
{
    const bool isOfWatch = kind == Kind::Begun || kind == Kind::Ended;
    return {dns::LookId::random(), test::sampleTime(time), kind, isOfWatch ? QString() : u"chain"_s,
        isOfWatch ? QString() : u"ministry.zz. A"_s, span, {}};
}

} // namespace

void TestWatch::readsWhatIsTyped_data()
{
    QTest::addColumn<WatchForm>("form");
    QTest::addColumn<QString>("expected");
    WatchForm form;
    form.names = u"ministry.zz, Bank.zz ministry.zz."_s;
    form.every = u"5m"_s;
    QTest::addRow("names and zones") << form
                                     << u"chain ministry.zz. A; delegation ministry.zz.; chain bank.zz. A; "
                                        "delegation bank.zz."_s;
    form.resolvers = true;
    form.delegation = form.chain = false;
    form.comparison.resolvers = u"192.0.2.53"_s;
    QTest::addRow("resolvers") << form << u"resolvers ministry.zz.; resolvers bank.zz."_s;
    form.comparison.resolvers.clear();
    QTest::addRow("no resolvers")
        << form << u"Name the resolvers to compare, such as 192.0.2.53; none is asked unasked."_s;
    form.resolvers = false;
    QTest::addRow("nothing") << form << u"Choose what to look at: chain, delegation or resolvers."_s;
    form.chain = true;
    form.every = u"9s"_s;
    QTest::addRow("too often") << form
                               << u"The time between two looks is 10s or more, such as 30s, 5m, 1h or 1d."_s;
    form.every = u"10s"_s;
    form.type = u"BOGUS"_s;
    QTest::addRow("no type") << form << u"“BOGUS” is not a record type."_s;
    form.names = u"ministry..zz"_s;
    QTest::addRow("no name") << form << u"“ministry..zz” is not a domain name."_s;
    form.names = u" , "_s;
    QTest::addRow("empty") << form << u"Type the names and zones to watch, such as ministry.zz bank.zz."_s;
}

void TestWatch::readsWhatIsTyped()
{
    QFETCH(WatchForm, form);
    QFETCH(QString, expected);
    const Result<WatchOrder> order = orderOf(form, {});
    QStringList lines;
    for (const dns::Job &job : order ? order->targets : QList<dns::Job>())
        lines << job.command + u' ' + watch::watchedSubject(job.command, job.parameters);
    QCOMPARE(order ? lines.join(u"; "_s) : order.error().detail, expected);
}

void TestWatch::formAndOrderAreOne()
{
    WatchForm form;
    form.names = u"ministry.zz. bank.zz."_s;
    form.type = u"MX"_s;
    form.resolvers = true;
    form.comparison = {u"192.0.2.53 tcp:192.0.2.54"_s, u"203.0.113.66 NXDOMAIN"_s, u"2026-11-21T02:58:11Z"_s};
    form.every = u"90s"_s;
    form.jitter = 25;
    QCOMPARE(formOf(orderOf(form, {}).value()), form);
    QCOMPARE(watch::durationText(watch::durationFromText(u"120m").value()), u"2h"_s);
    QVERIFY(!watch::durationFromText(u"5"));
}

void TestWatch::keepsWhatIsNewAndNotesTheRest()
{
    Bench bench;
    bench.desk.start(orderOfOne());
    QVERIFY(bench.runner());
    bench.answer(0);
    QCOMPARE(bench.records.finished.size(), 1); // the first is kept
    QVERIFY(!bench.runner()); // and the next in five minutes
    QCOMPARE(bench.desk.nextDue(), std::optional(bench.clock->now().plusSeconds(300)));
    bench.pass(299);
    QSignalSpy ticked(&bench.desk, &WatchDesk::changed);
    QVERIFY(ticked.wait());
    QVERIFY(!bench.runner());
    bench.pass(1);
    QVERIFY(bench.waitsForALook());
    bench.answer(0);
    QCOMPARE(bench.records.finished.size(), 1);
    QCOMPARE(bench.noted(),
        (QStringList{u"begun"_s, u"kept chain ministry.zz. A"_s, u"unchanged chain ministry.zz. A"_s}));
    QCOMPARE(bench.records.looks.first().span, Interval);
    QCOMPARE(bench.records.looks.last().span, Interval);
    QCOMPARE(bench.records.added.size(), 0); // no exchange of it is stored
}

void TestWatch::tellsAChangeOnce()
{
    Bench bench;
    QSignalSpy found(&bench.desk, &WatchDesk::found);
    bench.desk.start(orderOfOne());
    bench.answer(0);
    QCOMPARE(found.size(), 0);
    for (int step : {0, 1, 1, 1}) {
        bench.pass(300);
        QVERIFY(bench.waitsForALook());
        bench.answer(step);
    }
    QCOMPARE(found.size(), 1);
    const auto what = found.first().first().value<WatchFound>();
    QCOMPARE(what.last, test::sampleTime(u"02:05:00"_s)); // it was looked at then, and was as before
    QCOMPARE(what.at, test::sampleTime(u"02:10:00"_s));
    QCOMPARE(what.findings.first().code, u"change.downgrade"_s);
    const QString sentence = foundSentence(bench.context, what);
    QVERIFY2(sentence.startsWith(
                 u"ministry.zz. A (chain) changed between 2026-11-21 02:05:00 and 02:10:00 UTC. "_s),
        qPrintable(sentence));
    QCOMPARE(bench.records.finished.size(), 2);
    QCOMPARE(bench.records.finished.last().run.id, what.run);
    QCOMPARE(bench.desk.things().first().changes, 1);
}

/// The lab's clock runs fast or stands still: looks follow it, and no disturbance is noted.
void TestWatch::dependsOnNoClockButTheCases()
{
    Bench bench;
    bench.network.setProfile(test::FakeLab().profile());
    bench.desk.start(orderOfOne());
    bench.answer(0);
    bench.clock->set(bench.clock->now().plusSeconds(300)); // within a second of ours
    QVERIFY(bench.waitsForALook());
    QVERIFY(bench.runner()->job.profile.exercise);
    bench.answer(0);
    QCOMPARE(bench.noted().filter(u"clock-moved"_s), QStringList());
}

void TestWatch::notesSleepAndASetClock()
{
    Bench bench;
    bench.desk.start(orderOfOne());
    bench.answer(0);
    bench.clock->set(bench.clock->now().plusSeconds(3600));
    bench.pulse.wall = bench.clock->now();
    bench.pulse.always += 3600 * Second; // and awake stood still
    QVERIFY(bench.waitsForALook());
    bench.answer(0);
    bench.clock->set(bench.clock->now().plusSeconds(-7200));
    bench.pulse.wall = bench.clock->now();
    QTRY_VERIFY(bench.noted().contains(u"clock-moved"_s));
    QCOMPARE(bench.noted(),
        (QStringList{u"begun"_s, u"kept chain ministry.zz. A"_s, u"slept"_s,
            u"unchanged chain ministry.zz. A"_s, u"clock-moved"_s}));
    QCOMPARE(bench.records.looks.last().span, -7200 * Second);
    QCOMPARE(bench.desk.nextDue(), std::optional(bench.clock->now().plusSeconds(300))); // not in two hours
    const QList<timeline::Gap> gaps = timeline::watchedOf(bench.records.looks).gaps;
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.first().reason, timeline::Gap::Reason::Asleep);
    auto snapshot = std::make_shared<CaseSnapshot>();
    snapshot->looks = bench.records.looks;
    bench.context.setSnapshot(snapshot);
    QCOMPARE(gapsSentence(bench.context),
        u"Nobody looked, which is no evidence of calm: 2026-11-21 02:00:00 – 03:00:00 UTC "
        u"(ministry.zz. A: "
        "the machine slept)."_s);
}

void TestWatch::aStepOfTheLabIsLookedAtAtOnce()
{
    Bench bench;
    bench.network.setProfile(test::FakeLab().profile());
    bench.desk.start(orderOfOne());
    bench.answer(0);
    bench.clock->set(bench.clock->now().plusSeconds(300));
    QVERIFY(bench.waitsForALook());
    bench.network.suspend();
    QVERIFY(!bench.runner()); // it would have seen half of either step
    bench.clock->set(bench.clock->now().plusSeconds(300));
    bench.context.setClock(bench.clock);
    QVERIFY(!bench.runner()); // nothing leaves while it moves
    bench.network.setProfile(test::FakeLab().profile());
    QVERIFY(bench.waitsForALook());
    bench.answer(1);
    bench.clock->set(bench.clock->now().plusSeconds(-600)); // and back
    bench.context.setClock(bench.clock);
    QVERIFY(*bench.desk.nextDue() <= bench.clock->now().plusSeconds(300));
    QCOMPARE(bench.noted().filter(u"clock-moved"_s).size(), 2);
}

void TestWatch::nobodyAnswering()
{
    Bench bench;
    QSignalSpy failed(&bench.desk, &WatchDesk::failed);
    QSignalSpy found(&bench.desk, &WatchDesk::found);
    bench.desk.start(orderOfOne());
    bench.answer(0);
    bench.pass(300);
    QVERIFY(bench.waitsForALook());
    test::SampleRun silent = test::sampleRun(1);
    for (dns::Exchange &exchange : silent.exchanges) {
        exchange.failure = dns::Failure::Timeout;
        exchange.response.clear();
        Q_EMIT bench.runner()->exchangeRecorded(exchange);
    }
    Q_EMIT bench.runner()->finished(dns::Outcome{test::documentOf(silent.chain), silent.run, 0});
    QCOMPARE(found.size(), 0); // that is no change of the zone
    QCOMPARE(failed.size(), 0);
    QVERIFY(
        runningSentence(bench.context, bench.desk).contains(u"look whether this machine has a network"_s));
    QVERIFY(*bench.desk.nextDue() < bench.clock->now().plusSeconds(300)); // sooner than usual
    QCOMPARE(bench.noted().last(), u"unanswered chain ministry.zz. A"_s);
}

void TestWatch::deathsAreSaidWithWhatToDo()
{
    Bench bench;
    QSignalSpy failed(&bench.desk, &WatchDesk::failed);
    bench.desk.start(orderOfOne());
    Q_EMIT bench.runner()->finished(failure(Error::Code::NotFound, u"The worker /x cannot be started."_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.last().first().toString().contains(
        u"The worker /x cannot be started. It tries again by itself."_s));
    bench.pass(60);
    QVERIFY(bench.waitsForALook());
    Q_EMIT bench.runner()->finished(failure(Error::Code::NotFound, u"The worker /x cannot be started."_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(failed.size(), 1); // once is enough
    bench.pass(120);
    QVERIFY(bench.waitsForALook());
    bench.answer(0, 1); // killed, started again, whole
    QCOMPARE(failed.size(), 2);
    QVERIFY2(failed.last().first().toString().contains(u"the watch goes on"_s),
        qPrintable(failed.last().first().toString()));
    QCOMPARE(bench.records.finished.size(), 1);
    bench.pass(300);
    QVERIFY(bench.waitsForALook());
    Q_EMIT bench.runner()->finished(dns::Outcome{{}, test::sampleRun(0).run, 5});
    QCOMPARE(failed.size(), 3);
    QVERIFY2(failed.last().first().toString().contains(u"This look is lost"_s),
        qPrintable(failed.last().first().toString()));
    QCOMPARE(bench.noted().last(), u"unanswered chain ministry.zz. A"_s);
    QVERIFY(bench.desk.isRunning());
}

void TestWatch::whatCannotBeStoredIsFoundAnew()
{
    Bench bench;
    QSignalSpy failed(&bench.desk, &WatchDesk::failed);
    QSignalSpy found(&bench.desk, &WatchDesk::found);
    bench.desk.start(orderOfOne());
    bench.answer(0);
    bench.records.trouble = u"No space is left."_s;
    for (int step : {1, 1}) {
        bench.pass(300);
        QVERIFY(bench.waitsForALook());
        bench.answer(step);
    }
    QCOMPARE(found.size(), 0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(bench.desk.trouble(), u"No space is left."_s);
    bench.records.trouble.clear();
    bench.pass(300);
    QVERIFY(bench.waitsForALook());
    bench.answer(1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(
        found.first().first().value<WatchFound>().last, test::sampleTime(u"02:00:00"_s)); // what is on record
    QCOMPARE(bench.desk.trouble(), QString());
    QCOMPARE(bench.noted(),
        (QStringList{u"begun"_s, u"kept chain ministry.zz. A"_s, u"kept chain ministry.zz. A"_s}));
}

void TestWatch::stoppingAndClosingDiffer()
{
    Bench bench;
    bench.desk.start(orderOfOne());
    bench.desk.stop();
    QVERIFY(!bench.desk.isRunning());
    QVERIFY(!bench.runner()); // its worker went with it
    QCOMPARE(bench.records.looks.last().kind, Kind::Ended);
    QCOMPARE(bench.records.looks.last().span, 0);
    {
        WatchDesk closed(bench.context, bench.records, bench.network, bench.runners.factory());
        closed.setPulse([&bench] { return bench.pulse; });
        closed.start(orderOfOne());
    }
    QCOMPARE(bench.records.looks.last().kind, Kind::Ended);
    QCOMPARE(bench.records.looks.last().span, Interval);
}

void TestWatch::aCaseTellsOfItsWatch_data()
{
    QTest::addColumn<QList<dns::Look>>("looks");
    QTest::addColumn<QString>("expected"); // "5m ±10 wanted broke-off at 02:15:00"
    const dns::Look begun = lookAt(u"02:10:00"_s, Kind::Begun, Interval);
    const dns::Look seen = lookAt(u"02:15:00"_s, Kind::Unchanged, Interval + Interval / 5);
    const dns::Look closed = lookAt(u"02:16:00"_s, Kind::Ended, Interval);
    const dns::Look stopped = lookAt(u"02:16:00"_s, Kind::Ended);
    using Looks = QList<dns::Look>;
    QTest::addRow("never") << Looks() << QString();
    QTest::addRow("killed") << Looks{begun, seen} << u"5m 20 wanted broke-off 02:15:00"_s;
    QTest::addRow("closed") << Looks{begun, seen, closed} << u"5m 20 wanted 02:15:00"_s;
    QTest::addRow("stopped") << Looks{begun, seen, stopped} << u"5m 20 02:15:00"_s;
    QTest::addRow("killed before it looked")
        << Looks{begun, seen, closed, lookAt(u"02:20:00"_s, Kind::Begun, Interval)}
        << u"5m 20 wanted 02:15:00"_s;
    QTest::addRow("nothing looked at") << Looks{begun} << QString();
    QTest::addRow("by an earlier version") << Looks{lookAt(u"02:10:00"_s, Kind::Begun),
        lookAt(u"02:15:00"_s, Kind::Kept, Interval + Interval / 10)}
                                           << u"5m 10 wanted broke-off 02:15:00"_s;
}

void TestWatch::aCaseTellsOfItsWatch()
{
    QFETCH(QList<dns::Look>, looks);
    QFETCH(QString, expected);
    const std::shared_ptr<CaseSnapshot> snapshot = snapshotWith(0);
    snapshot->looks = looks;
    const std::optional<PastWatch> past = pastWatch(*snapshot);
    const CaseContext context(std::make_shared<ManualClock>(test::sampleTime(u"03:00:00"_s)));
    QStringList words;
    if (past) {
        words << watch::durationText(past->order.interval)
              << QString::number(qRound(past->order.jitter * 100));
        if (past->isWanted)
            words << u"wanted"_s;
        if (past->brokeOff)
            words << u"broke-off"_s;
        words << context.clockText(past->last);
        QCOMPARE(past->order.targets.size(), 1);
        QCOMPARE(past->order.targets.first().parameters, snapshot->runs.first().summary.parameters);
    }
    QCOMPARE(words.join(u' '), expected);
}

void TestWatch::planComesBeforeThePacket()
{
    Bench bench;
    bench.context.setSnapshot(snapshotWith(0));
    storage::ExchangeRow row;
    row.sequence = 1;
    row.server
        = {dns::Name::fromText(u"a.nic.zz."_s).value(), dns::Endpoint::fromText(u"203.0.113.10"_s).value()};
    bench.records.rows = {row};
    WatchPanel panel(bench.context, bench.records, bench.network, bench.desk);
    panel.open(u"ministry.zz"_s);
    auto *table = panel.findChild<QAbstractItemView *>(u"watchTable"_s);
    const auto *state = panel.findChild<StatusLabel *>(u"watchState"_s);
    const QAbstractItemModelTester tester(
        table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto line = [table](int at) {
        QStringList cells;
        for (int column = 0; column < WatchModel::LastColumn; ++column)
            cells << table->model()->index(at, column).data().toString();
        return cells.join(u" | "_s);
    };
    QCOMPARE(line(0), u"ministry.zz. A | chain | 6 | 1 known"_s);
    QCOMPARE(line(1), u"ministry.zz. | delegation | ≤ 1000 | found on the way"_s);
    QCOMPARE(state->text(),
        u"Every 5m, give or take 10 per cent: at most 1,006 questions a round, 12,072 an hour. They go to 1 "
        "servers that are known, and to others that are found on the way; their operators see each look. "
        "Up to 4 looks go on side by side. Of each: At most 1000 messages, 2 a second to one address after the first 15. "
        "Nothing is "
        "asked before "
        "you start it."_s);
    QCOMPARE(table->model()->index(0, WatchModel::ServersColumn).data(Qt::ToolTipRole).toString(),
        u"a.nic.zz. 203.0.113.10"_s);
    QVERIFY(bench.runners.made.isEmpty()); // not even a process was started
    QVERIFY(bench.records.looks.isEmpty());
}

void TestWatch::panelIsDrivenByKeys()
{
    Bench bench;
    WatchPanel panel(bench.context, bench.records, bench.network, bench.desk);
    panel.open({});
    auto *names = panel.findChild<QLineEdit *>(u"watchNames"_s);
    auto *start = panel.findChild<QPushButton *>(u"watchStart"_s);
    auto *stop = panel.findChild<QPushButton *>(u"watchStop"_s);
    auto *state = panel.findChild<StatusLabel *>(u"watchState"_s);
    QVERIFY(!start->isEnabled());
    QTest::keyClick(names, Qt::Key_Return);
    QVERIFY(!bench.desk.isRunning());
    QTest::keyClicks(names, u"ministry.zz"_s);
    QVERIFY(start->isEnabled());
    QTest::keyClick(names, Qt::Key_Return);
    QVERIFY(bench.desk.isRunning());
    QCOMPARE(bench.desk.things().size(), 2);
    QVERIFY2(state->text().startsWith(u"Watching since 2026-11-21 02:00:00 UTC: 0 looks, nothing new."_s),
        qPrintable(state->text()));
    QVERIFY(!names->isEnabled());
    auto *table = panel.findChild<QAbstractItemView *>(u"watchTable"_s);
    QCOMPARE(table->model()->index(0, WatchModel::NextColumn).data().toString(), u"looking now"_s);
    bench.answer(0);
    QCOMPARE(table->model()->index(0, WatchModel::LastColumn).data().toString(), u"02:00:00"_s);
    QVERIFY(table->model()->index(0, WatchModel::NextColumn).data().toString().startsWith(u"02:0"_s));
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY(!bench.desk.isRunning());
    QVERIFY(names->isEnabled());
    QVERIFY(state->text().startsWith(u"Every 5m"_s));
}

void TestWatch::readOnlyCasesAreNotWatched()
{
    Bench bench;
    const std::shared_ptr<CaseSnapshot> snapshot = snapshotWith(0);
    snapshot->readOnly = true;
    bench.context.setSnapshot(snapshot);
    WatchPanel panel(bench.context, bench.records, bench.network, bench.desk);
    panel.open(u"ministry.zz"_s);
    QVERIFY(!panel.findChild<QPushButton *>(u"watchStart"_s)->isEnabled());
    QTest::keyClick(panel.findChild<QLineEdit *>(u"watchNames"_s), Qt::Key_Return);
    QVERIFY(!bench.desk.isRunning());
}

void TestWatch::nothingFromOutsideIsMarkup()
{
    QCOMPARE(withoutMarkup(u"<img src=x> & \u202Eevil\x07"_s), u"‹img src=x› ＆ \\u{202e}evil\\u{7}"_s);
}

QTEST_MAIN(TestWatch)
#include "tst_watch.moc"
