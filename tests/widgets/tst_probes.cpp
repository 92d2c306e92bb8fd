// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fakes.h"
#include "tests/widgets/samplecase.h"
#include "app/delegation/delegation.h"
#include "widgets/probe/jobs.h"
#include "widgets/probe/planner.h"
#include "widgets/probe/probesession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

/// Probes of a case, with runners that the test plays.
class TestProbes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsRegistrationsToTheDelegation();
    void asksForAllThreeAtOnce();
    void recordsBeforeItCounts();
    void keepsWhatChangedSinceTheRunBefore();
    void aFailureIsASentence();
    void stopsOneOfSeveral();
    void waitsForTheWord();
    void refusesWhatIsNoName_data();
    void refusesWhatIsNoName();
    void nothingLeavesWhileTheLabMoves();
    void planSendsNothingAndIsRead();
};

namespace {

struct Bench
{
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>(test::sampleTime(u"02:00:00"_s));
    CaseContext context{clock};
    test::FakeRecords records;
    test::FakeRunners runners;
    Network network{test::FakeLab().profile()};
    ProbeSession session{context, records, network, runners.factory()};
};

dns::Outcome outcomeOf(const test::SampleRun &sample)
{
    return {test::documentOf(sample.chain), sample.run, 0};
}

} // namespace

void TestProbes::asksForAllThreeAtOnce()
{
    Bench bench;
    bench.session.start({u"all"_s, u"Ministry.ZZ"_s, u"mx"_s});
    QStringList lines;
    for (const ProbeStatus &status : bench.context.probes())
        lines << status.command + u' ' + status.subject;
    QCOMPARE(lines,
        (QStringList{
            u"chain ministry.zz. MX"_s, u"delegation ministry.zz."_s, u"resolvers ministry.zz. MX"_s}));
}

void TestProbes::recordsBeforeItCounts()
{
    Bench bench;
    bench.session.start({u"chain"_s, u"ministry.zz"_s, {}});
    const test::SampleRun sample = test::sampleRun(0);
    test::FakeRunner *runner = bench.runners.last(u"chain"_s);
    Q_EMIT runner->started(sample.run);
    for (const dns::Exchange &exchange : sample.exchanges)
        Q_EMIT runner->exchangeRecorded(exchange);
    Q_EMIT runner->progressed(6, 6, u"ministry.zz. A"_s);
    QCOMPARE(bench.records.begun.size(), 1);
    QCOMPARE(bench.records.added.size(), 6);
    QCOMPARE(bench.records.added.first().first, sample.run.id);
    QCOMPARE(bench.context.probes().first().sent, 6);
    Q_EMIT runner->finished(outcomeOf(sample));
    QCOMPARE(bench.records.finished.size(), 1);
    QVERIFY(bench.context.probes().isEmpty());
}

void TestProbes::keepsWhatChangedSinceTheRunBefore()
{
    Bench bench;
    const test::SampleRun before = test::sampleRun(0);
    auto snapshot = std::make_shared<CaseSnapshot>();
    RunView view;
    view.summary.id = before.run.id;
    view.summary.command = u"chain"_s;
    view.summary.started = before.run.started;
    view.subject = subjectOf(u"chain"_s, before.run.parameters);
    view.chain = std::make_shared<const dnssec::Chain>(before.chain);
    snapshot->runs = {view};
    bench.context.setSnapshot(snapshot);
    bench.session.start({u"chain"_s, u"ministry.zz"_s, u"A"_s});
    Q_EMIT bench.runners.last(u"chain"_s)->finished(outcomeOf(test::sampleRun(1)));
    QStringList codes;
    for (const finding::Finding &finding : bench.records.finished.first().findings)
        codes << finding.code;
    QVERIFY2(codes.contains(u"change.downgrade"_s), qPrintable(codes.join(u' ')));
}

void TestProbes::aFailureIsASentence()
{
    Bench bench;
    QSignalSpy failed(&bench.session, &ProbeSession::failed);
    bench.session.start({u"chain"_s, u"ministry.zz"_s, {}});
    Q_EMIT bench.runners.last(u"chain"_s)->finished(failure(Error::Code::NotFound, u"The worker is gone."_s));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"The worker is gone."_s));
    QVERIFY(bench.context.probes().isEmpty());
}

void TestProbes::stopsOneOfSeveral()
{
    Bench bench;
    bench.session.start({u"all"_s, u"ministry.zz"_s, {}});
    bench.session.stop(bench.context.probes().at(1).number);
    QVERIFY(bench.runners.last(u"delegation"_s)->cancelled);
    QVERIFY(!bench.runners.last(u"chain"_s)->cancelled);
}

void TestProbes::waitsForTheWord()
{
    Bench bench;
    QSignalSpy held(&bench.session, &ProbeSession::held);
    bench.session.start({u"chain"_s, u"ministry.zz"_s, {}});
    test::FakeRunner *runner = bench.runners.last(u"chain"_s);
    const dns::IpAddress address = dns::IpAddress::fromText(u"198.51.100.7").value();
    Q_EMIT runner->held({{dns::Name(), {address, 53}}});
    QCOMPARE(held.size(), 1);
    bench.session.release(held.first().first().toULongLong(), {address}, {});
    QCOMPARE(runner->allowed, QList<dns::IpAddress>{address});
}

void TestProbes::refusesWhatIsNoName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addRow("nothing") << u" "_s << u"A"_s;
    QTest::addRow("label too long") << u"a"_s.repeated(64) + u".zz"_s << u"A"_s;
    QTest::addRow("type unknown") << u"ministry.zz"_s << u"NONSENSE"_s;
}

void TestProbes::refusesWhatIsNoName()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    Bench bench;
    QSignalSpy failed(&bench.session, &ProbeSession::failed);
    bench.session.start({u"chain"_s, name, type});
    QCOMPARE(failed.size(), 1);
    QVERIFY(bench.runners.made.isEmpty());
}

void TestProbes::nothingLeavesWhileTheLabMoves()
{
    Bench bench;
    bench.network.suspend();
    bench.session.start({u"all"_s, u"ministry.zz"_s, {}});
    QVERIFY(bench.runners.made.isEmpty());
}

void TestProbes::planSendsNothingAndIsRead()
{
    Bench bench;
    Planner planner(bench.network, bench.runners.factory());
    Result<Plan> plan = failure(Error::Code::NotFound, {});
    connect(&planner, &Planner::planned, this, [&plan](const Result<Plan> &made) { plan = made; });
    planner.plan({u"chain"_s, u"ministry.zz"_s, {}});
    QTRY_COMPARE(bench.runners.made.size(), 1);
    QCOMPARE(bench.runners.made.first()->job.command, u"plan"_s);
    dns::Outcome outcome;
    outcome.document = R"json({"schema": "zonecase.plan/1", "max_queries": 1000, "servers": [
        {"role": "root", "name": "a.root.", "address": "198.51.100.1", "port": 53, "special": "Documentation (TEST-NET-2)"}]})json";
    Q_EMIT bench.runners.made.first()->finished(outcome);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->servers.first().special, u"Documentation (TEST-NET-2)"_s);
    QCOMPARE(plan->queries, 1000);
}

void TestProbes::handsRegistrationsToTheDelegation()
{
    delegation::Registration stated;
    stated.domain = *dns::Name::fromText(u"hostdns.test");
    stated.isFromLab = true;
    const auto jobs = jobsFor({u"all"_s, u"ministry.zz"_s, {}}, dns::Profile(), {stated});
    QVERIFY(jobs);
    QStringList seen;
    for (const dns::Job &job : *jobs) {
        const auto request = delegation::DelegationRequest::fromJson(job.parameters);
        seen << QString(job.command + u' '
            + QString::number(request && job.command == u"delegation"_s ? request->registrations.size() : 0));
    }
    QCOMPARE(seen, (QStringList{u"chain 0"_s, u"delegation 1"_s}));
}

QTEST_MAIN(TestProbes)
#include "tst_probes.moc"
