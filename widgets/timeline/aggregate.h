// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"
#include "widgets/case/timewindow.h"

#include <QList>

namespace zonecase::widgets {

/// One or several events that are drawn as one, for they lie within the same few pixels.
struct Mark
{
    Instant from, to; ///< all of them
    qint64 count = 0;
    qsizetype event = -1; ///< the first of them, in the list that was given
};

struct LaneMarks
{
    QString lane;
    QList<Mark> marks; ///< by their start
};

/// From when to when an event reaches.
TimeWindow reachOf(const timeline::Event &event);

/// What is drawn of the events in the window on so many pixels: lanes that occur, in their order, and marks
/// that are bounded by the pixels however many events there are. Each event that touches the window counts in
/// exactly one mark.
QList<LaneMarks> aggregate(const QList<timeline::Event> &events, const TimeWindow &window, int pixels);

/// The most marks that a lane can have on so many pixels.
qsizetype mostMarks(int pixels);

/// How many events touch each of so many equal parts of the window.
QList<qint64> histogram(const QList<timeline::Event> &events, const TimeWindow &window, int parts);

} // namespace zonecase::widgets
