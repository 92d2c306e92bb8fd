// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"

namespace zonecase::widgets {

/// The stretch of time that all pages look at. From is inside, to is not.
struct TimeWindow
{
    Instant from, to;

    bool contains(Instant at) const { return from <= at && at < to; }
    bool overlaps(Instant start, Instant end) const { return start < to && end >= from; }
    bool operator==(const TimeWindow &) const = default;
};

} // namespace zonecase::widgets
