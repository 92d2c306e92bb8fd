// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networktable.h"
#include "tests/widgets/fakes.h"
#include "tests/widgets/samplecase.h"
#include "app/delegation/delegation.h"
#include "app/dns/resolverpreset.h"
#include "widgets/probe/comparisonpanel.h"
#include "widgets/probe/jobs.h"
#include "widgets/probe/planner.h"
#include "widgets/probe/probebar.h"
#include "widgets/probe/probesession.h"
#include "widgets/theme/statuslabel.h"

#include <QAction>
#include <QFile>
#include <QJsonDocument>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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
    void oneWordCountsForAllThatWereBegunTogether();
    void asksNobodyUnknownAndKnowsWhatTheZoneSaid();
    void anExerciseWithoutItsLabAsksNobody();
    void refusesWhatIsNoName_data();
    void refusesWhatIsNoName();
    void namesWhatWasMeant_data();
    void namesWhatWasMeant();
    void whatIsPastedWidensNothing();
    void nothingLeavesWhileTheLabMoves();
    void planSendsNothingAndIsRead();
    void planNamesEachResolver();
    void readsHowComparisonsAreAsked_data();
    void readsHowComparisonsAreAsked();
    void comparesAsItWasChosen();
    void comparisonIsChosenByKeys();
    void handsFilesToEachDelegation();
    void looksNetworksUpOnceTheServersAreKnown();
    void keepsWhatWasCollectedWhereJudgingOnceMoreFails();
};

namespace {

struct Bench
{
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>(test::sampleTime(u"02:00:00"_s));
    CaseContext context{clock};
    test::FakeRecords records;
    test::FakeRunners runners;
    Network network{test::FakeLab().profile()};
    HandedIn handed{records};
    ComparisonDesk comparison;
    ProbeSession session{context, records, network, handed, comparison, runners.factory()};
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

void TestProbes::oneWordCountsForAllThatWereBegunTogether()
{
    Bench bench;
    QSignalSpy held(&bench.session, &ProbeSession::held);
    bench.session.start({u"all"_s, u"ministry.zz"_s, {}});
    const auto address = [](const QString &text) { return dns::IpAddress::fromText(text).value(); };
    const dns::IpAddress first = address(u"198.51.100.7"_s), second = address(u"198.51.100.8"_s);
    const auto hold = [&bench](const QString &command, const dns::IpAddress &where) {
        Q_EMIT bench.runners.last(command)->held({{dns::Name(), {where, 53}}});
    };
    const auto waiting = [&held] { return held.last().at(2).value<QList<dns::Server>>().size(); };
    hold(u"chain"_s, first);
    hold(u"delegation"_s, first);
    QCOMPARE(held.size(), 1); // once told, it is not told again
    hold(u"resolvers"_s, second);
    QCOMPARE(held.size(), 2);
    QCOMPARE(waiting(), 2);
    const quint64 number = held.first().first().toULongLong();
    QCOMPARE(held.last().first().toULongLong(), number);
    bench.session.release(number, {first}, {second});
    for (const QString &command : {u"chain"_s, u"delegation"_s, u"resolvers"_s}) {
        QCOMPARE(bench.runners.last(command)->allowed, QList<dns::IpAddress>{first});
        QCOMPARE(bench.runners.last(command)->refused, QList<dns::IpAddress>{second});
    }
    // One that comes there later hears the word that was given.
    hold(u"delegation"_s, second);
    QCOMPARE(held.size(), 2);
    // Where the probes are over nothing waits.
    hold(u"chain"_s, address(u"198.51.100.9"_s));
    QCOMPARE(held.size(), 3);
    for (const QString &command : {u"chain"_s, u"delegation"_s, u"resolvers"_s})
        Q_EMIT bench.runners.last(command)->finished(failure(Error::Code::Cancelled, {}));
    QCOMPARE(held.size(), 4);
    QCOMPARE(waiting(), 0);
}

void TestProbes::asksNobodyUnknownAndKnowsWhatTheZoneSaid()
{
    Bench bench;
    auto snapshot = std::make_shared<CaseSnapshot>();
    snapshot->knownServers = {dns::IpAddress::fromText(u"198.51.100.7"_s).value()};
    for (const bool exercise : {true, false}) {
        const test::SampleRun before = test::sampleRun(0);
        RunView view;
        view.summary.id = before.run.id;
        view.summary.command = u"chain"_s;
        view.summary.end = dns::RunEnd::Complete;
        view.summary.exercise = exercise;
        view.summary.started = before.run.started;
        view.chain = std::make_shared<const dnssec::Chain>(before.chain);
        snapshot->runs << view;
    }
    bench.context.setSnapshot(snapshot);
    bench.session.start({u"all"_s, u"ministry.zz"_s, u"A"_s});
    for (const QString &command : {u"chain"_s, u"delegation"_s, u"resolvers"_s}) {
        const QJsonObject parameters = bench.runners.last(command)->job.parameters;
        QVERIFY2(parameters[u"hold_at_child"_s].toBool(), qPrintable(command));
        QCOMPARE(parameters[u"known_servers"_s].toArray(), QJsonArray{u"198.51.100.7"_s});
    }
    const auto request
        = resolvers::ComparisonRequest::fromJson(bench.runners.last(u"resolvers"_s)->job.parameters);
    QVERIFY(request);
    QCOMPARE(request->earlier.size(), 1); // what the world said is not held against the lab
    QCOMPARE(request->earlier.first().answer, test::sampleRun(0).chain.answer);
}

void TestProbes::anExerciseWithoutItsLabAsksNobody()
{
    Bench bench;
    QSignalSpy failed(&bench.session, &ProbeSession::failed);
    bench.network.refuse(u"Its lab does not run."_s);
    bench.session.start({u"chain"_s, u"ministry.zz"_s, {}});
    QCOMPARE(bench.runners.last(u"chain"_s), nullptr);
    QCOMPARE(failed.first().first().toString(), u"Its lab does not run."_s);
    bench.network.setProfile(test::FakeLab().profile());
    bench.session.start({u"chain"_s, u"ministry.zz"_s, {}});
    QVERIFY(bench.runners.last(u"chain"_s));
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

void TestProbes::namesWhatWasMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::addRow("URL") << u"https://webmail.ministry.zz/login?next=/a"_s << u"webmail.ministry.zz"_s;
    QTest::addRow("URL with a port") << u" http://ministry.zz:8080"_s << u"ministry.zz"_s;
    QTest::addRow("international") << u"m\u00fcnist\u00e8re.zz"_s << u"xn--mnistre-6xa9o.zz"_s;
}

void TestProbes::namesWhatWasMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const Result<QList<dns::Job>> jobs = jobsFor({u"chain"_s, typed, {}}, {}, {});
    QVERIFY2(!jobs && jobs.error().detail.contains(meant), qPrintable(jobs ? u"taken"_s : jobs.error().detail));
    ProbeBar bar;
    bar.resize(1280, bar.sizeHint().height());
    QSignalSpy edited(&bar, &ProbeBar::edited);
    connect(&bar, &ProbeBar::edited, &bar, [&bar](const ProbeRequest &request) {
        if (const Result<dns::Job> plan = planFor(request, {}); !plan)
            bar.setPlan(tl::unexpected(plan.error()));
    });
    bar.setQuestion(typed, u"MX"_s);
    auto *offer = bar.findChild<QToolButton *>(u"probePlan"_s);
    QVERIFY2(offer->text().contains(meant), qPrintable(offer->text()));
    offer->click();
    QCOMPARE(bar.request(u"chain"_s).name, meant);
    QCOMPARE(bar.request(u"chain"_s).type, u"MX"_s);
}

void TestProbes::whatIsPastedWidensNothing()
{
    ProbeBar bar;
    bar.resize(1280, bar.sizeHint().height());
    bar.setQuestion(u"ministry.zz"_s, {});
    const int width = bar.minimumSizeHint().width();
    bar.setQuestion(u"a"_s.repeated(200) + u".zz"_s, {});
    bar.setPlan(tl::unexpected(planFor(bar.request(u"chain"_s), {}).error()));
    const auto *plan = bar.findChild<QToolButton *>(u"probePlan"_s);
    QVERIFY(plan->sizeHint().width() < 340);
    QVERIFY2(plan->toolTip().contains(u"is not a domain name"_s), qPrintable(plan->toolTip()));
    QCOMPARE(bar.minimumSizeHint().width(), width + 32 + bar.layout()->spacing());
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
    Planner planner(bench.network, bench.comparison, bench.runners.factory());
    Result<Plan> plan = failure(Error::Code::NotFound, {});
    connect(&planner, &Planner::planned, this, [&plan](const Result<Plan> &made) { plan = made; });
    planner.plan({u"chain"_s, u"ministry.zz"_s, {}});
    QTRY_COMPARE(bench.runners.made.size(), 1);
    QCOMPARE(bench.runners.made.first()->job.command, u"plan"_s);
    dns::Outcome outcome;
    outcome.document = R"json({"schema": "zonecase.plan/1", "max_queries": 1000, "servers": [
        {"role": "resolver", "name": ".", "address": "192.0.2.200", "port": 53, "special": ""},
        {"role": "root", "name": "a.root.", "address": "198.51.100.1", "port": 53, "special": "Documentation (TEST-NET-2)"}]})json";
    Q_EMIT bench.runners.made.first()->finished(outcome);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->servers.last().special, u"Documentation (TEST-NET-2)"_s);
    QCOMPARE(plan->servers.first().name, QString()); // no name led to a resolver, not the root's either
    QCOMPARE(plan->effort, QStringList{u"At most 1000 messages, as fast as they are answered."_s});
}

/// Whom --preset adds stands in the plan, and the limits of the run have room for all of them.
void TestProbes::planNamesEachResolver()
{
    Bench bench;
    bench.comparison.setTerms(termsOf({u"quad9 192.0.2.53"_s, {}, {}}, bench.network.profile()).value());
    const auto job = planFor(
        {u"chain"_s, u"ministry.zz"_s, {}}, bench.network.profile(), bench.comparison.terms());
    QVERIFY(job);
    QCOMPARE(job->command, u"plan"_s);
    QStringList labels;
    for (const dns::ResolverSpec &spec : job->profile.resolvers)
        labels << spec.label;
    const dns::ResolverPreset preset = dns::shippedPreset(u"quad9"_s).value();
    for (const dns::ResolverSpec &spec : preset.resolvers)
        QVERIFY2(labels.contains(spec.label), qPrintable(spec.label));
    QVERIFY(labels.contains(u"192.0.2.53"_s));
    QCOMPARE(job->parameters[u"polls"_s][u"resolvers"_s].toInt(), labels.size());
    QVERIFY(job->parameters[u"probes"_s].isObject());
    QVERIFY(bench.runners.made.isEmpty()); // and nothing was asked for it
}

void TestProbes::readsHowComparisonsAreAsked_data()
{
    QTest::addColumn<ComparisonForm>("form");
    QTest::addColumn<QString>("expected");
    QTest::addRow("nothing") << ComparisonForm() << u"; ; "_s;
    QTest::addRow("all") << ComparisonForm{u" 192.0.2.53,tcp:192.0.2.53 "_s, u"nxdomain 203.0.113.66;NS.Evil.zz"_s,
        u"2026-11-21T03:58:11+01:00"_s}
                         << u"192.0.2.53 tcp:192.0.2.53; NXDOMAIN 203.0.113.66 ns.evil.zz.; 2026-11-21T02:58:11Z"_s;
    QTest::addRow("twice") << ComparisonForm{u"192.0.2.53 192.0.2.53"_s, {}, {}} << u"192.0.2.53; ; "_s;
    QTest::addRow("no resolver") << ComparisonForm{u"quad8"_s, {}, {}} << u"! “quad8” is no resolver: “quad8” is not a "
        "resolver: write ADDR[@PORT], tcp:ADDR[@PORT], tls://ADDR[@PORT]#NAME, https://NAME/PATH@ADDR, or a label of the lab."_s;
    QTest::addRow("half an address") << ComparisonForm{{}, u"203.0.113"_s, {}}
        << u"! “203.0.113” is no address, no server name, and neither NXDOMAIN nor NODATA."_s;
    QTest::addRow("no name") << ComparisonForm{{}, u"a..b"_s, {}}
        << u"! “a..b” is no address, no server name, and neither NXDOMAIN nor NODATA."_s;
    QTest::addRow("a time without its zone") << ComparisonForm{{}, {}, u"2026-11-21 02:58"_s}
        << u"! “2026-11-21 02:58” is no time: write it with its zone, such as 2026-11-21T02:58:11Z."_s;
}

void TestProbes::readsHowComparisonsAreAsked()
{
    QFETCH(ComparisonForm, form);
    QFETCH(QString, expected);
    const Result<ComparisonTerms> terms = termsOf(form, dns::Profile());
    const ComparisonForm read = formOf(terms.value_or(ComparisonTerms()));
    QCOMPARE(terms ? u"%1; %2; %3"_s.arg(read.resolvers, read.bad, read.withdrawn) : u"! "_s + terms.error().detail,
        expected);
}

void TestProbes::comparesAsItWasChosen()
{
    Bench bench;
    bench.comparison.setTerms(
        termsOf({u"192.0.2.53"_s, u"203.0.113.66"_s, u"2026-11-21T02:58:11Z"_s}, bench.network.profile()).value());
    bench.session.start({u"all"_s, u"ministry.zz"_s, {}});
    const dns::Job job = bench.runners.last(u"resolvers"_s)->job;
    const auto request = resolvers::ComparisonRequest::fromJson(job.parameters);
    QVERIFY(request);
    QCOMPARE(request->resolvers.last().label, u"192.0.2.53"_s);
    QCOMPARE(request->resolvers.size(), bench.network.profile().resolvers.size() + 1);
    QCOMPARE(request->bad, QStringList{u"203.0.113.66"_s});
    QCOMPARE(request->withdrawn, std::optional(test::sampleTime(u"02:58:11"_s)));
    QVERIFY(job.profile.resolvers.contains(request->resolvers.last())); // whom somebody names may be asked
}

void TestProbes::comparisonIsChosenByKeys()
{
    Bench bench;
    ComparisonPanel panel(bench.comparison, bench.network);
    panel.show();
    panel.open();
    auto *bad = panel.findChild<QLineEdit *>(u"comparisonBad"_s);
    const auto *state = panel.findChild<StatusLabel *>(u"comparisonState"_s);
    QTest::keyClicks(bad, u"203.0.113"_s); // on the way to an address
    QVERIFY2(state->text().startsWith(u"“203.0.113” is no address"_s), qPrintable(state->text()));
    QVERIFY(bench.comparison.terms().bad.isEmpty() || bench.comparison.terms().bad != QStringList{u"203.0.113"_s});
    QTest::keyClicks(bad, u".66"_s);
    QCOMPARE(bench.comparison.terms().bad, QStringList{u"203.0.113.66"_s});
    const int profiles = static_cast<int>(bench.network.profile().resolvers.size());
    panel.findChild<QAction *>(u"preset-quad9"_s)->trigger();
    panel.findChild<QAction *>(u"preset-quad9"_s)->trigger();
    QCOMPARE(panel.findChild<QLineEdit *>(u"comparisonResolvers"_s)->text(), u"quad9"_s);
    QCOMPARE(bench.comparison.terms().resolvers, dns::shippedPreset(u"quad9"_s)->resolvers);
    QVERIFY2(state->text().startsWith(
                 u"A comparison asks %1 resolvers and times the blast."_s.arg(
                     profiles + bench.comparison.terms().resolvers.size())),
        qPrintable(state->text()));
    QVERIFY(bench.runners.made.isEmpty());
}

void TestProbes::handsRegistrationsToTheDelegation()
{
    delegation::Registration stated;
    stated.domain = *dns::Name::fromText(u"hostdns.test");
    stated.isFromLab = true;
    const auto jobs = jobsFor({u"all"_s, u"ministry.zz"_s, {}}, dns::Profile(), {}, {stated});
    QVERIFY(jobs);
    QStringList seen;
    for (const dns::Job &job : *jobs) {
        const auto request = delegation::DelegationRequest::fromJson(job.parameters);
        seen << QString(job.command + u' '
            + QString::number(request && job.command == u"delegation"_s ? request->registrations.size() : 0));
    }
    QCOMPARE(seen, (QStringList{u"chain 0"_s, u"delegation 1"_s}));
}

namespace {

/// A delegation run of one server as a worker tells of it.
dns::Outcome delegationOutcome(const test::FakeRunner *runner)
{
    delegation::ServerState row;
    row.side = u"child"_s;
    row.name = *dns::Name::fromText(u"ns1.hostdns.test");
    row.address = *dns::IpAddress::fromText(u"192.0.2.7");
    delegation::Delegation document;
    document.request = *delegation::DelegationRequest::fromJson(runner->job.parameters);
    document.servers = {row};
    dns::Outcome outcome;
    outcome.run.id = RunId::random();
    outcome.run.command = u"delegation"_s;
    outcome.run.parameters = runner->job.parameters;
    outcome.run.end = dns::RunEnd::Complete;
    outcome.document = QJsonDocument(document.toJson()).toJson();
    return outcome;
}

} // namespace

void TestProbes::handsFilesToEachDelegation()
{
    Bench bench;
    const QString path = QStringLiteral(ZONECASE_SOURCE_DIR "/tests/exchange/domain.json");
    QVERIFY(bench.handed.add(path));
    QVERIFY(bench.handed.add(path)); // the same once more is the same
    QCOMPARE(bench.records.exhibits.size(), 1);
    QCOMPARE(bench.records.exhibits.first().second, u"RDAP answer on scpt-network.zz."_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(bench.records.exhibits.first().first, file.readAll());
    bench.session.start({u"all"_s, u"ministry.zz"_s, {}});
    const auto request
        = delegation::DelegationRequest::fromJson(bench.runners.last(u"delegation"_s)->job.parameters);
    QCOMPARE(request->registrations.size(), 1);
    QCOMPARE(request->registrations.first().domain.toText(), u"scpt-network.zz."_s);
    QVERIFY(!bench.runners.last(u"chain"_s)->job.parameters.contains(u"registrations"_s));
    bench.handed.remove(0);
    bench.session.start({u"delegation"_s, u"ministry.zz"_s, {}});
    QVERIFY(delegation::DelegationRequest::fromJson(bench.runners.last(u"delegation"_s)->job.parameters)
                ->registrations.isEmpty());
    QCOMPARE(bench.records.exhibits.size(), 1); // the case keeps what it was given
}

void TestProbes::looksNetworksUpOnceTheServersAreKnown()
{
    Bench bench;
    const QTemporaryDir folder;
    const QString path = test::writeNetworkTable(folder.filePath(u"table.mmdb"_s));
    QVERIFY(bench.handed.useTable(path));
    bench.session.start({u"delegation"_s, u"ministry.zz"_s, {}});
    QPointer<test::FakeRunner> first = bench.runners.last(u"delegation"_s);
    const dns::Outcome collected = delegationOutcome(first);
    Q_EMIT first->started(collected.run);
    const dns::Exchange exchange = test::numberedExchange(1, test::sampleTime(u"02:00:00"_s));
    Q_EMIT first->exchangeRecorded(exchange);
    Q_EMIT first->finished(collected);
    QVERIFY(bench.records.finished.isEmpty()); // it is judged once more before it counts
    test::FakeRunner *again = bench.runners.last(u"analyse"_s);
    QVERIFY(again);
    QCOMPARE(again->job.recorded->exchanges, QList{exchange});
    const QJsonObject parameters = again->job.recorded->run.parameters;
    const auto request = delegation::DelegationRequest::fromJson(parameters);
    QVERIFY(request && request->networks);
    QCOMPARE(request->networks->networks.first().as, 64500);
    dns::Outcome judged = collected;
    delegation::Delegation document
        = *delegation::Delegation::fromJson(QJsonDocument::fromJson(collected.document).object());
    document.request = *request;
    judged.document = QJsonDocument(document.toJson()).toJson();
    Q_EMIT again->finished(judged);
    QCOMPARE(bench.records.finished.size(), 1);
    QCOMPARE(bench.records.finished.first().run.parameters, parameters);
    QCOMPARE(bench.records.finished.first().document, judged.document);
    QVERIFY(bench.context.probes().isEmpty());
}

void TestProbes::keepsWhatWasCollectedWhereJudgingOnceMoreFails()
{
    Bench bench;
    const QTemporaryDir folder;
    QVERIFY(bench.handed.useTable(test::writeNetworkTable(folder.filePath(u"table.mmdb"_s))));
    QSignalSpy failed(&bench.session, &ProbeSession::failed);
    bench.session.start({u"delegation"_s, u"ministry.zz"_s, {}});
    QPointer<test::FakeRunner> first = bench.runners.last(u"delegation"_s);
    const dns::Outcome collected = delegationOutcome(first);
    Q_EMIT first->started(collected.run);
    Q_EMIT first->finished(collected);
    Q_EMIT bench.runners.last(u"analyse"_s)
        ->finished(failure(Error::Code::NotFound, u"The worker is gone."_s));
    QCOMPARE(bench.records.finished.size(), 1);
    QCOMPARE(bench.records.finished.first().document, collected.document);
    QCOMPARE(bench.records.finished.first().run.parameters, collected.run.parameters);
    QCOMPARE(failed.size(), 1);
}

QTEST_MAIN(TestProbes)
#include "tst_probes.moc"
