// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chain/chaingraph.h"

#include <QPainterPath>
#include <QRectF>

#include <functional>

namespace zonecase::widgets {

/// How large text is and how much room lies between things: all that the layout needs to know of a font.
struct ChainMetrics
{
    std::function<double(const QString &)> titleWidth, lineWidth;
    double titleHeight = 18, lineHeight = 16;
    double padding = 6;
    double sign = 16; ///< side of a state's shape
    double smallestBox = 116, largestBox = 236;
    double columnGap = 26, rowGap = 22, bandPadding = 9, bandGap = 7;
    double gutter = 184; ///< at the left, for the zones' names
};

/// One thing in the picture that can be selected.
struct ChainItem
{
    enum class Kind
    {
        Band,
        Box,
        Link
    };
    Kind kind = Kind::Band;
    int index = 0;
    bool operator==(const ChainItem &) const = default;
};

/// A picture ready to be painted: the content, where each thing lies, and the order in which it is read.
struct ChainScene
{
    ChainGraph graph;
    QSizeF size;
    QList<QRectF> bands, boxes; ///< as in the graph
    QList<QPainterPath>
        links; ///< from the lower edge of what vouches to the upper edge of what is vouched for
    QList<ChainItem> order; ///< band, then row by row from the left: what leads to a box, then the box

    const ChainFact &fact(const ChainItem &item) const;
    /// "KSK 20326", "KSK 20326 → ZSK 34567", "zz".
    QString name(const ChainItem &item) const;
    QRectF rect(const ChainItem &item) const;
};

/// The lines of a box as they are shown: its state in words first.
QStringList shownLines(const ChainBox &box);

/// Layered: ranks by zone and row, order within a rank by barycentre, coordinates by least squares. The same
/// graph and metrics give the same scene.
ChainScene layoutChain(const ChainGraph &graph, const ChainMetrics &metrics);

} // namespace zonecase::widgets
