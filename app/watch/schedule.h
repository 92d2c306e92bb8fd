// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"

#include <QList>

#include <optional>
#include <random>

namespace zonecase::watch {

/// Which of the watched is to be looked at next, and when. Each is due an interval after it was looked at, give or take the
/// jitter, so that looks spread and nobody can tell the next one. After a long time without looks all are due, once: what was
/// missed is not made up for.
class Schedule
{
public:
    /// interval: nanoseconds. jitter: the part of the interval, 0 to 0.5, by which a look may come early or late.
    Schedule(qint64 interval, double jitter, quint32 seed);

    /// The next is due at once; or, as it was looked at before, an interval after that. Returns its number, from 0.
    int add(std::optional<Instant> lastLook = {});
    /// The one that has been due for longest and is not being looked at; nothing if none is due.
    std::optional<int> take(Instant now);
    /// The earliest instant at which one is due; nothing while all are being looked at.
    std::optional<Instant> nextDue() const;
    /// When this one is; nothing while it is being looked at.
    std::optional<Instant> due(int target) const;
    /// The look that take() gave out has ended. One without an answer is tried again soon, ever later, but no later than usual.
    void done(int target, Instant began, bool isAnswered);
    /// The clock was set: what was due in a minute still is.
    void clockMoved(qint64 by);
    /// Nanoseconds after a look within which the next one will be.
    qint64 promise() const;
    qsizetype size() const { return m_targets.size(); }

private:
    struct Target
    {
        Instant due;
        int unanswered = 0; ///< in sequence
        bool isTaken = false;
    };
    qint64 m_interval;
    double m_jitter;
    std::minstd_rand m_random;
    QList<Target> m_targets;
};

} // namespace zonecase::watch
