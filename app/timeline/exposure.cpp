// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/exposure.h"

#include <algorithm>

namespace zonecase::timeline {

namespace {

/// RFC 2181, 8: a TTL is at most 2^31 - 1.
constexpr qint64 LongestTtl = 0x7fffffff;

qint64 distance(Instant from, Instant to)
{
    return std::max<qint64>(0, to.nanoseconds - from.nanoseconds);
}

} // namespace

Instant heldUntil(const Window &change, qint64 ttlSeconds)
{
    // A cache may have asked in the very last moment before the change, and that may be as late as the
    // window's end.
    return change.by.plusSeconds(std::clamp<qint64>(ttlSeconds, 0, LongestTtl));
}

qint64 negativeTtl(qint64 soaTtl, qint64 soaMinimum)
{
    return std::min(soaTtl, soaMinimum);
}

Span spanTo(const Window &from, Instant to)
{
    Span span{distance(from.by, to), {}};
    if (from.after)
        span.atMost = distance(*from.after, to);
    return span;
}

Span spanBetween(const Window &from, const Window &to)
{
    // Shortest: begun as late and ended as early as the looks allow.
    Span span{distance(from.by, to.after.value_or(from.by)), {}};
    if (from.after)
        span.atMost = distance(*from.after, to.by);
    return span;
}

Clocks clocksOf(const Course &course)
{
    Clocks clocks;
    if (course.change && course.goodTtl >= 0)
        clocks.goodTail = heldUntil(*course.change, course.goodTtl);
    if (course.repair && course.badTtl >= 0)
        clocks.tail = heldUntil(*course.repair, course.badTtl);
    if (!course.change)
        return clocks;
    if (course.detected)
        clocks.timeToDetect = spanTo(*course.change, *course.detected);
    if (course.repair)
        clocks.timeToFix = spanBetween(*course.change, *course.repair);
    if (clocks.tail)
        clocks.exposure = spanTo(*course.change, *clocks.tail);
    return clocks;
}

} // namespace zonecase::timeline
