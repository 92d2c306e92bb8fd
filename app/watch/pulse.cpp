// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/pulse.h"

#include "app/base/clock.h"

#include <cstdlib>

namespace zonecase::watch {

namespace {

/// A clock that is kept in step is moved by less, and slowly.
constexpr qint64 LeastNs = 2'000'000'000;

qint64 unlessSmall(qint64 nanoseconds)
{
    return std::abs(nanoseconds) < LeastNs ? 0 : nanoseconds;
}

} // namespace

Pulse Pulse::taken()
{
    return {SystemClock().now(), monotonicNanoseconds(), bootNanoseconds()};
}

Disturbance between(const Pulse &before, const Pulse &now)
{
    const qint64 always = now.always - before.always;
    return {unlessSmall(always - (now.awake - before.awake)),
        unlessSmall(now.wall.nanoseconds - before.wall.nanoseconds - always)};
}

} // namespace zonecase::watch
