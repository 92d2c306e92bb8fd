// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"
#include "widgets/timeline/lanelayout.h"

#include <QRectF>
#include <QSet>

class QPainter;

namespace zonecase::widgets {

/// The lanes as they are drawn: marks in their places, and which of them are to be marked as selected.
struct LaneScene
{
    QList<timeline::Event> events;
    TimeScale scale;
    QList<LaneLayout> lanes;
    QSet<qsizetype> selected; ///< events in the list above
    QRectF area; ///< of the lanes; their names stand left of it
    double rowHeight = 20;

    double laneTop(qsizetype lane) const;
    double laneHeight(qsizetype lane) const;
    QRectF rect(qsizetype lane, const PlacedMark &placed) const;
    /// Null where there is nothing.
    const PlacedMark *markAt(QPointF point) const;
    /// As many rows in each lane as the area has room for.
    void layOutLanes(const QList<LaneMarks> &marks, const TitleWidth &titleWidth);
};

/// What stands beside a mark: the event's title, or how many there are.
QString markTitle(const LaneScene &scene, const Mark &mark);

/// Draws lanes, marks, titles and the selection. A time that is known between two is drawn with brackets:
/// round where the end is not part of it, square where it is.
void paintLanes(QPainter &painter, const LaneScene &scene, const Theme &theme);

} // namespace zonecase::widgets
