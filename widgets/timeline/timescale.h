// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/timewindow.h"

namespace zonecase::widgets {

/// b - a in nanoseconds, as near as a double comes; exact where the two lie within a century of each other.
double nanosecondsBetween(Instant a, Instant b);

/// Where a moment of the window is drawn: from `left`, over `width` pixels.
struct TimeScale
{
    TimeWindow window;
    double left = 0;
    double width = 1;

    double x(Instant at) const;
    Instant at(double x) const;
    double right() const { return left + width; }
    /// Nanoseconds as pixels.
    double length(qint64 nanoseconds) const;
};

/// The window made longer (factor above 1) or shorter around a moment that stays where it is on the screen.
TimeWindow zoomed(const TimeWindow &window, Instant anchor, double factor);
/// The window moved by a part of its length, to later times where it is above 0.
TimeWindow moved(const TimeWindow &window, double part);
/// The window moved so that it begins there.
TimeWindow movedTo(const TimeWindow &window, Instant from);
/// From the earlier start to the later end.
TimeWindow united(const TimeWindow &a, const TimeWindow &b);

} // namespace zonecase::widgets
