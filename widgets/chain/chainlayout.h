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
    double severityWidth = 36; ///< of the bar in front of a change, with its gap
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
    QRectF legend; ///< between two runs: what left, middle and right stand for
    QList<QRectF> bands, boxes; ///< as in the graph
    QList<QPainterPath>
        links; ///< from the lower edge of what vouches to the upper edge of what is vouched for
    QList<ChainItem> order; ///< band, then row by row from the left: what leads to a box, then the box

    const ChainFact &fact(const ChainItem &item) const;
    /// "KSK 20326", "KSK 20326 → ZSK 34567", "zz".
    QString name(const ChainItem &item) const;
    QRectF rect(const ChainItem &item) const;
};

/// A line below a box's title, or below a zone's name.
struct ShownLine
{
    enum class Kind
    {
        State, ///< in words, with what it was
        Plain,
        Came, ///< "+ …", since the earlier run
        Left, ///< "− …", struck out
        Change ///< what the comparison makes of it
    };
    Kind kind = Kind::Plain;
    QString text;
    finding::Severity severity = finding::Severity::Info; ///< of a change
};
/// The lines of a box as they are shown: its state in words first, what changed last.
QList<ShownLine> shownLines(const ChainGraph &graph, const ChainBox &box);
/// The words of the changes that are read at a thing, each once.
QList<ShownLine> changeLines(const ChainGraph &graph, const ChainFact &fact);
/// "insecure, was secure": colour and corner only repeat it.
QString stateText(const ChainFact &fact);

/// Layered: ranks by zone and row, order within a rank by barycentre, coordinates by least squares. Between
/// two runs what is gone stands at the left, what came at the right. The same graph and metrics give the same
/// scene.
ChainScene layoutChain(const ChainGraph &graph, const ChainMetrics &metrics);

} // namespace zonecase::widgets
