// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/schedule.h"

#include <algorithm>

namespace zonecase::watch {

namespace {

constexpr qint64 FirstRetryNs = 30'000'000'000;
constexpr int MostDoublings = 20;

} // namespace

Schedule::Schedule(qint64 interval, double jitter, quint32 seed)
    : m_interval(interval)
    , m_jitter(std::clamp(jitter, 0.0, 0.5))
    , m_random(seed)
{ }

int Schedule::add(std::optional<Instant> lastLook)
{
    m_targets.append({lastLook ? Instant{lastLook->nanoseconds + m_interval} : Instant{}});
    return int(m_targets.size()) - 1;
}

std::optional<int> Schedule::take(Instant now)
{
    std::optional<int> found;
    for (int i = 0; i < m_targets.size(); ++i) {
        const Target &one = m_targets[i];
        if (!one.isTaken && one.due <= now && (!found || one.due < m_targets[*found].due))
            found = i;
    }
    if (found)
        m_targets[*found].isTaken = true;
    return found;
}

std::optional<Instant> Schedule::nextDue() const
{
    std::optional<Instant> earliest;
    for (const Target &one : m_targets)
        if (!one.isTaken && (!earliest || one.due < *earliest))
            earliest = one.due;
    return earliest;
}

std::optional<Instant> Schedule::due(int target) const
{
    const Target &one = m_targets[target];
    return one.isTaken ? std::nullopt : std::optional(one.due);
}

void Schedule::done(int target, Instant began, bool isAnswered)
{
    Target &one = m_targets[target];
    one.isTaken = false;
    one.unanswered = isAnswered ? 0 : std::min(one.unanswered + 1, MostDoublings);
    const qint64 usual = isAnswered ? m_interval : std::min(m_interval, FirstRetryNs << (one.unanswered - 1));
    const double part = std::uniform_real_distribution(-m_jitter, m_jitter)(m_random);
    one.due = {began.nanoseconds + usual + qint64(part * double(usual))};
}

void Schedule::clockMoved(qint64 by)
{
    for (Target &one : m_targets)
        if (one.due != Instant{})
            one.due.nanoseconds += by;
}

qint64 Schedule::promise() const
{
    return m_interval + qint64(m_jitter * double(m_interval));
}

} // namespace zonecase::watch
