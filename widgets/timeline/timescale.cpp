// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timescale.h"

#include <algorithm>
#include <cmath>

namespace zonecase::widgets {

namespace {

// 1824 to 2115: the length of any window within still fits into 64 bits.
constexpr qint64 Earliest = -4'600'000'000'000'000'000;
constexpr qint64 Latest = 4'600'000'000'000'000'000;
constexpr double Shortest = 1000; // a microsecond

/// Cut to the times that can be shown; a sum that 64 bits cannot hold is far beyond them.
Instant plus(Instant at, double nanoseconds)
{
    const double rough = static_cast<double>(at.nanoseconds) + nanoseconds;
    if (rough <= static_cast<double>(Earliest))
        return {Earliest};
    if (rough >= static_cast<double>(Latest))
        return {Latest};
    return {at.nanoseconds + static_cast<qint64>(std::llround(nanoseconds))};
}

} // namespace

double nanosecondsBetween(Instant a, Instant b)
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(b.nanoseconds, a.nanoseconds, &difference))
        return static_cast<double>(b.nanoseconds) - static_cast<double>(a.nanoseconds);
    return static_cast<double>(difference);
}

double TimeScale::x(Instant at) const
{
    const double span = std::max(nanosecondsBetween(window.from, window.to), 1.0);
    return left + nanosecondsBetween(window.from, at) / span * width;
}

Instant TimeScale::at(double x) const
{
    return plus(window.from, (x - left) / std::max(width, 1.0) * nanosecondsBetween(window.from, window.to));
}

double TimeScale::length(qint64 nanoseconds) const
{
    return static_cast<double>(nanoseconds) / std::max(nanosecondsBetween(window.from, window.to), 1.0)
        * width;
}

TimeWindow zoomed(const TimeWindow &window, Instant anchor, double factor)
{
    const double span = std::max(nanosecondsBetween(window.from, window.to), Shortest);
    const double wanted = std::max(span * factor, Shortest);
    const double before = nanosecondsBetween(window.from, anchor) / span * wanted;
    return {plus(anchor, -before), plus(anchor, wanted - before)};
}

TimeWindow moved(const TimeWindow &window, double part)
{
    return movedTo(window, plus(window.from, part * nanosecondsBetween(window.from, window.to)));
}

TimeWindow movedTo(const TimeWindow &window, Instant from)
{
    const double span = nanosecondsBetween(window.from, window.to);
    const Instant last = plus({Latest}, -span);
    const Instant start = std::min(from, last);
    return {start, plus(start, span)};
}

TimeWindow united(const TimeWindow &a, const TimeWindow &b)
{
    return {std::min(a.from, b.from), std::max(a.to, b.to)};
}

} // namespace zonecase::widgets
