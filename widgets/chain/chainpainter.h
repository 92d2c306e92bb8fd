// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chain/chainlayout.h"

#include <QFont>

class QPainter;

namespace zonecase::widgets {

/// The metrics that belong to a font.
ChainMetrics chainMetrics(const QFont &font);

/// What is marked in the picture beside its content.
struct ChainMarks
{
    int current = -1; ///< index into the reading order
    bool focused = false;
    QList<bool> lit = {}; ///< by place in the reading order: what the filter is looking for
};

/// Paints the scene from its upper left corner: on the screen, into an image, a printer or an SVG.
void paintChain(QPainter &painter, const ChainScene &scene, const Theme &theme, const QFont &font,
    const ChainMarks &marks = {});

/// The row that says what left, middle and right stand for between two runs, alone.
void paintChainLegend(QPainter &painter, const ChainScene &scene, const Theme &theme, const QFont &font);

} // namespace zonecase::widgets
