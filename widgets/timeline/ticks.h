// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/timewindow.h"

#include <QList>
#include <QString>

namespace zonecase::widgets {

/// A mark on the time axis. The day stands under the first mark and where another day begins.
struct Tick
{
    Instant at;
    QString label; ///< "2026", "2026-11", "11-21", "02:03", "02:03:11", "02:03:11.250"
    QString day; ///< "2026-11-21" or empty
    bool operator==(const Tick &) const = default;
};

/// Marks at round times of the window, years down to microseconds, as many as there is room for: never more
/// than `most`. Times are those of a zone that is `offset` seconds ahead of UTC.
QList<Tick> ticksOf(const TimeWindow &window, int most, qint64 offset = 0);

} // namespace zonecase::widgets
