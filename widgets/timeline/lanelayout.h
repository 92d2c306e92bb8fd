// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/aggregate.h"
#include "widgets/timeline/timescale.h"

#include <functional>

namespace zonecase::widgets {

/// A mark with its place: the row in its lane, its edges in pixels, and where its title may stand.
struct PlacedMark
{
    Mark mark;
    int row = 0;
    double left = 0, right = 0;
    double titleLeft = 0, titleRight = 0; ///< the same where there is no room

    bool hasTitle() const { return titleRight > titleLeft; }
    bool isTitleInside() const { return titleLeft >= left && titleRight <= right; }
};

struct LaneLayout
{
    QString lane;
    int rows = 1;
    QList<PlacedMark> marks;
};

/// How wide a mark's title would like to be, in pixels.
using TitleWidth = std::function<double(const Mark &)>;

/// Marks on as few rows as keep them apart, titles beside them where these many rows leave room. What does
/// not fit into the rows is joined in the last one, counts and all.
LaneLayout layOut(const LaneMarks &lane, const TimeScale &scale, int mostRows, const TitleWidth &titleWidth);

} // namespace zonecase::widgets
