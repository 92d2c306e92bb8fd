// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watching.h"

#include "app/cli/changes.h"
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/resolvers/questionplan.h"
#include "app/watch/target.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

/// A sleep or a clock that was set is noticed within this, milliseconds.
constexpr qint64 LongestWaitMs = 10'000;
constexpr qint64 NsInMs = 1'000'000;

} // namespace

Watching::Watching(const Options &options, const WatchOptions &watch)
    : m_options(options)
    , m_watch(watch)
    , m_schedule(watch.interval, watch.jitter, QRandomGenerator::system()->generate())
    , m_record(options.caseFile, options.inbox, options.json)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
    connect(&m_interrupt, &Interrupt::requested, this, [this] { stop(); });
}

Watching::~Watching() = default;

int Watching::run()
{
    if (const Result<void> opened = m_record.open(m_watch.targets, !m_options.lab.isEmpty()); !opened)
        return complain(opened.error().detail, NotBegun);
    QTimer::singleShot(0, this, [this] { begin(); });
    return QCoreApplication::exec();
}

void Watching::begin()
{
    if (m_options.lab.isEmpty())
        return startWatch();
    m_lab = std::make_unique<lab::LabClient>(ownProgram());
    connect(m_lab.get(), &lab::LabClient::ready, this, [this] { startWatch(); });
    connect(m_lab.get(), &lab::LabClient::failed, this,
        [this](const Error &error) { end(complain(u"The lab failed. "_s + error.detail, NotBegun)); });
    m_lab->start(m_options.lab.section(u'@', 0, 0), m_options.lab.section(u'@', 1));
}

void Watching::startWatch()
{
    for (int i = 0; i < m_watch.targets.size(); ++i)
        m_schedule.add(m_record.lastLook(i));
    m_pulse = watch::Pulse::taken();
    m_record.note(dns::Look::Kind::Begun, now(), m_watch.interval);
    if (m_watch.length > 0)
        m_end = {now().nanoseconds + m_watch.length};
    if (const Result<void> written = m_record.flush(); !written)
        return end(complain(written.error().detail, NotBegun));
    tick();
}

Instant Watching::now() const
{
    return m_lab ? m_lab->now() : SystemClock().now();
}

dns::Profile Watching::profile() const
{
    return m_lab ? m_options.over(m_lab->profile()) : m_options.profile;
}

void Watching::notePulse()
{
    const watch::Pulse pulse = watch::Pulse::taken();
    const watch::Disturbance disturbance = watch::between(m_pulse, pulse);
    m_pulse = pulse;
    const double rate = m_lab ? m_lab->speed() : 1;
    if (disturbance.slept != 0)
        m_record.note(dns::Look::Kind::Slept, now(), qint64(double(disturbance.slept) * rate));
    const qint64 moved = qint64(double(disturbance.moved) * rate);
    if (moved == 0)
        return;
    m_record.note(dns::Look::Kind::ClockMoved, now(), moved);
    m_schedule.clockMoved(moved);
    for (auto &[target, probe] : m_probes) // they began by the clock as it was
        probe.began.nanoseconds += moved;
    if (m_end != Instant{})
        m_end.nanoseconds += moved;
}

/// The lab's clock, if there is a lab; a pulse first, for it counts in that clock.
void Watching::setPace(double speed)
{
    if (!m_lab || m_lab->speed() == speed)
        return;
    notePulse();
    m_lab->setSpeed(speed);
}

void Watching::tick()
{
    notePulse();
    if (m_end != Instant{} && now() >= m_end)
        return stop();
    while (m_share.hasRoom(profile(), m_probes.size(), monotonicNanoseconds())) {
        const std::optional<int> target = m_schedule.take(now());
        if (!target)
            break;
        look(*target);
    }
    wait();
}

/// What cannot be written now is written later: a full disk must not end the watch. Said once.
void Watching::heed(const Result<void> &written)
{
    if (!written && !m_isStuck)
        complain(u"The watch cannot be recorded, and will try again. "_s + written.error().detail, Good);
    m_isStuck = !written;
}

/// Until the next one is due; a probe that ends comes back by itself.
void Watching::wait()
{
    const std::optional<Instant> due = m_schedule.nextDue();
    if (m_isStopping)
        return;
    if (m_probes.empty() && m_record.isWaiting())
        heed(m_record.flush());
    if (!m_share.hasRoom(profile(), m_probes.size(), monotonicNanoseconds())) {
        if (const qint64 rest = m_share.rest(monotonicNanoseconds()); rest > 0)
            m_timer.start(int(std::min(rest / NsInMs + 1, LongestWaitMs)));
        return;
    }
    const double speed = m_lab && m_probes.empty() ? m_watch.labSpeed : 1;
    setPace(speed);
    Instant until = due.value_or(Instant{now().nanoseconds + LongestWaitMs * NsInMs});
    if (m_end != Instant{})
        until = std::min(until, m_end);
    const double milliseconds = double(until.nanoseconds - now().nanoseconds) / double(NsInMs) / speed;
    m_timer.start(int(std::clamp(qint64(milliseconds) + 1, qint64(1), LongestWaitMs)));
}

void Watching::look(int target)
{
    setPace(1);
    dns::Job job = m_watch.targets[target];
    job.profile = watch::Share::ofOneLook(profile());
    if (job.command == u"resolvers"_s) {
        job.parameters = withLabels(job.parameters, job.profile);
        if (auto request = resolvers::ComparisonRequest::fromJson(job.parameters)) {
            request->earlier = m_record.earlier(target);
            job.parameters[u"earlier"_s] = request->toJson()[u"earlier"_s];
            job.profile = resolvers::profileFor(*request, job.profile);
        }
    }
    Probe &probe = m_probes[target];
    probe.began = now();
    probe.profile = job.profile;
    probe.worker = std::make_unique<dns::WorkerClient>(ownProgram());
    connect(probe.worker.get(), &dns::WorkerClient::exchangeRecorded, this,
        [this, target](const dns::Exchange &exchange) { m_probes[target].exchanges << exchange; });
    // Queued: the worker's client must not go while it is still speaking.
    connect(
        probe.worker.get(), &dns::WorkerClient::finished, this,
        [this, target](const Result<dns::Outcome> &outcome) { finish(target, outcome); }, Qt::QueuedConnection);
    probe.worker->start(job);
}

void Watching::finish(int target, const Result<dns::Outcome> &outcome)
{
    const auto place = m_probes.find(target);
    if (place == m_probes.end())
        return;
    notePulse(); // a sleep stands before the look that it held up
    const Probe probe = std::move(place->second);
    m_probes.erase(place);
    m_share.ended(probe.profile, probe.exchanges, monotonicNanoseconds());
    bool isAnswered = false;
    if (!m_isStopping || (outcome && outcome->run.end == dns::RunEnd::Complete)) {
        if (!outcome) {
            m_record.miss(target, probe.began, m_schedule.promise());
        } else {
            const Result<bool> taken = m_record.take(target, *outcome, probe.exchanges, m_schedule.promise());
            if (!taken) // of what has to be written later the flush tells
                heed(tl::unexpected(taken.error()));
            isAnswered = taken.value_or(false);
        }
    }
    m_schedule.done(target, probe.began, isAnswered);
    if (!m_isStopping)
        tick();
    else if (m_probes.empty())
        stop();
}

/// In order: what goes on is cut off, and the record says that nobody looks any more.
void Watching::stop()
{
    m_isStopping = true;
    m_timer.stop();
    for (const auto &[target, probe] : m_probes)
        probe.worker->cancel();
    if (!m_probes.empty())
        return;
    m_record.note(dns::Look::Kind::Ended, now());
    if (const Result<void> written = m_record.flush(); !written)
        return end(complain(u"The watch cannot be recorded. "_s + written.error().detail, NotBegun));
    if (m_options.json)
        printOut(QString::fromUtf8(m_record.document()));
    end(m_record.isTrouble() ? FoundTrouble : Good);
}

void Watching::end(int status)
{
    m_isStopping = true;
    m_timer.stop();
    m_probes.clear();
    if (m_lab) {
        m_lab->disconnect(this);
        m_lab->stop();
    }
    QCoreApplication::exit(status);
}

} // namespace zonecase::cli
