// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/resolvers/answermatrix.h"
#include "widgets/theme/theme.h"

#include <QRectF>

class QPainter;

namespace zonecase::widgets {

/// Draws when an answer was in a cache: brackets for entering and expiring, for the truth lies between; a bar
/// where it surely was; a tick where we asked. What is not known is not drawn.
void paintTimeAxis(QPainter &painter, const QRectF &where, const CacheTimes &times, const TimeWindow &span,
    const QColor &colour, const Theme &theme);

} // namespace zonecase::widgets
