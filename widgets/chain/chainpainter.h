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
};

/// Paints the scene from its upper left corner: on the screen, into an image, a printer or an SVG.
void paintChain(QPainter &painter, const ChainScene &scene, const Theme &theme, const QFont &font,
    const ChainMarks &marks = {});

} // namespace zonecase::widgets
