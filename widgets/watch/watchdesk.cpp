// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/watch/watchdesk.h"

#include "app/report/lookwords.h"
#include "app/resolvers/questionplan.h"
#include "app/watch/target.h"
#include "widgets/case/incase.h"
#include "widgets/case/whendone.h"
#include "widgets/probe/jobs.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr qint64 LeastJumpNs = 2'000'000'000; ///< of the lab's clock
constexpr qsizetype MostWaiting = 100; ///< lines that are written at the latest

using Kind = dns::Look::Kind;

} // namespace

struct WatchDesk::Probe
{
    std::unique_ptr<ProbeRunner> runner;
    QList<dns::Exchange> exchanges;
    Instant began;
    dns::Profile profile;
};

WatchDesk::WatchDesk(
    CaseContext &context, CaseRecords &records, Network &network, RunnerFactory runners, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_records(records)
    , m_network(network)
    , m_runners(std::move(runners))
    , m_takePulse(&watch::Pulse::taken)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &WatchDesk::tick);
    connect(&context, &CaseContext::clockChanged, this, &WatchDesk::followClock);
    connect(&network, &Network::profileChanged, this, &WatchDesk::leaveOldWorld);
}

WatchDesk::~WatchDesk()
{
    interrupt();
}

void WatchDesk::start(const WatchOrder &order)
{
    stop();
    m_order = order;
    m_schedule = std::make_unique<watch::Schedule>(
        order.interval, order.jitter, QRandomGenerator::system()->generate());
    m_things.clear();
    m_known.clear();
    for (const dns::Job &job : order.targets) {
        WatchedThing thing;
        thing.command = job.command;
        thing.subject = watch::watchedSubject(job.command, job.parameters);
        m_things << thing;
        m_known << Known();
        learn(static_cast<int>(m_things.size()) - 1);
        m_schedule->add(m_things.last().looked);
    }
    m_pulse = m_takePulse();
    m_began = m_lastNow = m_context.now();
    note(Kind::Begun, m_began, order.interval);
    flush();
    m_second.start();
    tick();
}

/// What the case knows of it: the newest run and the looks that saw no other.
void WatchDesk::learn(int target)
{
    WatchedThing &thing = m_things[target];
    Known &known = m_known[target];
    const CaseSnapshot &snapshot = *m_context.snapshot();
    for (const RunView &view : snapshot.runs) {
        const RunDocument document{view.chain, view.delegation, view.comparison};
        const bool isOf = view.summary.command == thing.command && view.summary.end == dns::RunEnd::Complete
            && !watch::isPlan(view.summary.parameters)
            && watch::watchedSubject(thing.command, view.summary.parameters) == thing.subject;
        if (isOf && !document.toJson().isEmpty() && view.summary.started > known.seen) {
            known.document = document;
            known.seen = view.summary.started;
            known.run = view.summary.id;
        }
    }
    if (thing.looks > 0) // the desk knows better than the record
        return;
    for (const dns::Look &look : snapshot.looks)
        if (look.command == thing.command && look.subject == thing.subject) {
            thing.looked = look.at;
            if (look.kind == Kind::Unchanged)
                known.seen = std::max(known.seen, look.at);
        }
}

std::optional<Instant> WatchDesk::nextDue() const
{
    return m_schedule ? m_schedule->nextDue() : std::nullopt;
}

std::optional<Instant> WatchDesk::due(int thing) const
{
    return m_schedule ? m_schedule->due(thing) : std::nullopt;
}

/// Outside the lab the machine sleeps and clocks are set; within, the lab's clock stands still with the
/// machine, and is set by who plays it.
void WatchDesk::takePulse()
{
    const watch::Pulse pulse = m_takePulse();
    const watch::Disturbance disturbance = watch::between(m_pulse, pulse);
    m_pulse = pulse;
    m_lastNow = m_context.now();
    if (isLab())
        return;
    if (disturbance.slept != 0)
        note(Kind::Slept, m_context.now(), disturbance.slept);
    if (disturbance.moved == 0)
        return;
    note(Kind::ClockMoved, m_context.now(), disturbance.moved);
    m_schedule->clockMoved(disturbance.moved);
    for (const auto &[target, probe] : m_probes) // they began by the clock as it was
        probe->began.nanoseconds += disturbance.moved;
}

/// A step of the lab: who goes on wants to see at once what it brings, and who goes back must not wait for
/// what was.
void WatchDesk::followClock()
{
    if (!isRunning() || !isLab())
        return;
    const qint64 moved = m_context.now().nanoseconds - m_lastNow.nanoseconds;
    m_lastNow = m_context.now();
    if (std::abs(moved) < LeastJumpNs)
        return;
    note(Kind::ClockMoved, m_context.now(), moved);
    if (moved < 0)
        m_schedule->clockMoved(moved);
    tick();
}

/// While the lab moves, a look would see half of either step: it is let go of, and begun anew there.
void WatchDesk::leaveOldWorld()
{
    if (!isRunning() || m_network.isReady())
        return;
    const Instant due{m_context.now().nanoseconds - m_order.interval};
    for (const auto &[target, probe] : std::exchange(m_probes, {})) {
        m_things[target].isLooking = false;
        m_schedule->done(target, due, true);
    }
    Q_EMIT changed();
}

void WatchDesk::tick()
{
    if (!isRunning())
        return;
    takePulse();
    while (m_network.isReady() && m_share.hasRoom(m_network.current(), m_probes.size(), monotonicNanoseconds())) {
        const std::optional<int> target = m_schedule->take(m_context.now());
        if (!target)
            break;
        look(*target);
    }
    if (m_probes.empty() || m_waiting.size() >= MostWaiting)
        flush();
    Q_EMIT changed();
}

void WatchDesk::look(int target)
{
    auto probe = std::make_unique<Probe>();
    probe->runner = m_runners();
    probe->began = m_context.now();
    connectRunner(*probe, target);
    dns::Job job = withEarlier(m_order.targets[target], *m_context.snapshot(), m_network.current().exercise);
    job.profile = watch::Share::ofOneLook(m_network.current());
    if (const auto comparison = resolvers::ComparisonRequest::fromJson(job.parameters);
        job.command == u"resolvers"_s && comparison)
        job.profile = resolvers::profileFor(*comparison, job.profile);
    WatchedThing &thing = m_things[target];
    thing.isLooking = true;
    probe->profile = job.profile;
    ProbeRunner *runner = probe->runner.get();
    m_probes[target] = std::move(probe);
    runner->start(job);
}

void WatchDesk::connectRunner(Probe &probe, int target)
{
    ProbeRunner *runner = probe.runner.get();
    connect(runner, &ProbeRunner::exchangeRecorded, this, [this, target](const dns::Exchange &exchange) {
        if (const auto asking = m_probes.find(target); asking != m_probes.end())
            asking->second->exchanges << exchange;
    });
    connect(runner, &ProbeRunner::held, this, [runner](const QList<dns::Server> &servers) {
        QList<dns::IpAddress> refused; // nobody is there to give the word
        for (const dns::Server &server : servers)
            refused << server.endpoint.address;
        runner->release({}, refused);
    });
    connect(runner, &ProbeRunner::finished, this,
        [this, target](const Result<dns::Outcome> &outcome) { finish(target, outcome); });
}

void WatchDesk::finish(int target, const Result<dns::Outcome> &outcome)
{
    const auto place = m_probes.find(target);
    if (place == m_probes.end())
        return;
    takePulse(); // a sleep stands before the look that it held up
    const std::unique_ptr<Probe> probe = std::move(place->second);
    m_probes.erase(place);
    m_share.ended(probe->profile, probe->exchanges, monotonicNanoseconds());
    probe->runner.release()->deleteLater(); // it is in the middle of its signal
    WatchedThing &thing = m_things[target];
    const bool wasUnanswered = thing.isUnanswered;
    thing.isLooking = false;
    ++thing.looks;
    bool isAnswered = false;
    if (outcome && !outcome->document.isEmpty() && watch::isAnswered(probe->exchanges))
        isAnswered = take(target, *outcome, probe->exchanges);
    else
        miss(target, outcome && !outcome->run.id.isNull() ? outcome->run.started : probe->began);
    m_schedule->done(target, probe->began, isAnswered);
    tellDeaths(thing, !wasUnanswered, outcome);
    tick();
}

/// Compared with what was seen last, and kept or noted. False where what came of it cannot be read.
bool WatchDesk::take(int target, const dns::Outcome &outcome, const QList<dns::Exchange> &exchanges)
{
    const Result<RunDocument> now = RunDocument::parse(outcome.run.command, outcome.document);
    if (!now) {
        miss(target, outcome.run.started);
        return false;
    }
    learn(target); // somebody may have probed by hand between
    WatchedThing &thing = m_things[target];
    Known &known = m_known[target];
    thing.looked = outcome.run.started;
    thing.isUnanswered = false;
    thing.queries = outcome.run.queries;
    const QList<finding::Finding> changes = changesSince(known.document, *now, known.seen,
        looksOf(*m_context.snapshot()), lastSecureChain(*m_context.snapshot(), outcome.run));
    if (watch::showsNothingNew(known.document.toJson(), now->toJson(), changes)) {
        lookDone(target, Kind::Unchanged, outcome.run.started);
        known.seen = outcome.run.started;
        return true;
    }
    keep(target, outcome, exchanges, *now);
    return true;
}

static QList<finding::Finding> notable(const QList<finding::Finding> &findings)
{
    QList<finding::Finding> notable;
    for (const finding::Finding &one : findings)
        if (one.severity >= finding::Severity::Notice)
            notable << one;
    finding::sort(notable);
    return notable;
}

void WatchDesk::keep(
    int target, const dns::Outcome &outcome, const QList<dns::Exchange> &exchanges, const RunDocument &now)
{
    WatchedThing &thing = m_things[target];
    const Known before = std::exchange(m_known[target], Known{now, outcome.run.started, outcome.run.id});
    const QList<finding::Finding> changes
        = changesSince(before.document, now, before.seen, looksOf(*m_context.snapshot()),
              lastSecureChain(*m_context.snapshot(), outcome.run))
        + findingsInCase(*m_context.snapshot(), outcome.run, now);
    QList<finding::Finding> all = now.findings() + changes;
    finding::sort(all);
    WatchFound what{
        thing.command, thing.subject, outcome.run.id, before.seen, outcome.run.started, notable(changes), {}};
    const QJsonObject was = before.document.toJson(), is = now.toJson();
    if (what.findings.isEmpty())
        what.findings = watch::freshIn(was, is, now.findings());
    if (what.findings.isEmpty())
        what.others = report::lookWords(was, is);
    const bool isFirst = before.isEmpty();
    // Its line stands before whatever the watch notes next, and is written once the run is safe.
    lookDone(target, Kind::Kept, what.at, what.run);
    ++m_keeping;
    whenDone(m_records.addTranscript({outcome.run, exchanges}, outcome.document, all), this,
        [this, target, before, what, isFirst](const Result<void> &stored) {
            --m_keeping;
            heed(stored);
            if (!stored)
                m_waiting.removeIf([&what](const dns::Look &look) { return look.run == what.run; });
            if (!isRunning() || m_known.value(target).run != what.run)
                return;
            if (!stored) { // as if nobody had looked: the next look finds it anew
                m_known[target] = before;
                return;
            }
            if (isFirst)
                return;
            ++m_things[target].changes;
            Q_EMIT found(what);
        });
}

void WatchDesk::lookDone(int target, Kind kind, Instant at, const RunId &run)
{
    const WatchedThing &thing = m_things[target];
    m_waiting << dns::Look{
        dns::LookId::random(), at, kind, thing.command, thing.subject, m_schedule->promise(), run};
}

void WatchDesk::miss(int target, Instant at)
{
    WatchedThing &thing = m_things[target];
    thing.looked = at;
    thing.isUnanswered = true;
    lookDone(target, Kind::Unanswered, at);
}

/// What goes on failing is said once; the panel shows that it does.
void WatchDesk::tellDeaths(const WatchedThing &thing, bool isFirst, const Result<dns::Outcome> &outcome)
{
    if (!outcome && isFirst)
        Q_EMIT failed(tr("The watch could not look at %1 (%2): %3 It tries again by itself. Where this goes "
                         "on, look whether "
                         "zonecase-cli still stands beside zonecase.")
                          .arg(thing.subject, thing.command, outcome.error().detail));
    if (!outcome || outcome->deaths == 0)
        return;
    if (outcome->document.isEmpty())
        Q_EMIT failed(tr(
            "The process that looked at %1 (%2) ended before its time, %n times. This look is lost, and "
            "noted as "
            "one that saw nothing; the watch tries again by itself. Probe it by hand to see on which message "
            "it ends.",
            nullptr, outcome->deaths)
                          .arg(thing.subject, thing.command));
    else
        Q_EMIT failed(tr("The process that looked at %1 (%2) ended before its time, %n times, and was "
                         "started again. The look "
                         "is whole and the watch goes on; there is nothing to do unless it happens again.",
            nullptr, outcome->deaths)
                          .arg(thing.subject, thing.command));
}

void WatchDesk::note(Kind kind, Instant at, qint64 span)
{
    m_waiting << dns::Look{dns::LookId::random(), at, kind, {}, {}, span, {}};
}

void WatchDesk::flush()
{
    if (m_waiting.isEmpty() || m_isWriting || m_keeping > 0)
        return;
    m_isWriting = true;
    const QList<dns::Look> written = std::exchange(m_waiting, {});
    whenDone(m_records.addLooks(written), this, [this, written](const Result<void> &stored) {
        m_isWriting = false;
        if (!stored)
            m_waiting = written + m_waiting;
        heed(stored);
    });
}

/// What cannot be written now is written later: a full disk must not end the watch. Said once.
void WatchDesk::heed(const Result<void> &written)
{
    const QString trouble = written ? QString() : written.error().detail;
    if (!trouble.isEmpty() && m_trouble.isEmpty())
        Q_EMIT failed(tr("What the watch sees cannot be stored, and it tries again: %1").arg(trouble));
    m_trouble = trouble;
}

void WatchDesk::end(qint64 span)
{
    if (!isRunning())
        return;
    m_second.stop();
    m_probes.clear(); // their workers end with them
    for (WatchedThing &thing : m_things)
        thing.isLooking = false;
    note(Kind::Ended, m_context.now(), span);
    m_schedule.reset();
    m_records.addLooks(
        std::exchange(m_waiting, {})); // whoever is being waited for: the store does it in order
    Q_EMIT changed();
}

} // namespace zonecase::widgets
