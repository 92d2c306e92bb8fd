// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace zonecase::widgets {

/// A node of a layered drawing: a box, or the bend of a line that passes through a rank.
struct LayerNode
{
    int rank = 0;
    double width = 0;
    double x = 0; ///< of its middle
    QList<int> above, below; ///< nodes of the neighbouring ranks that it is joined to
    int lane = 0; ///< lower ones stand left of higher ones whatever they are joined to
};

/// Puts nodes into an order within their ranks that keeps to the lanes and has few crossings (barycentre
/// sweeps; ties keep their order).
QList<QList<int>> orderLayers(const QList<LayerNode> &nodes, int ranks);
/// Lines that cross in this order.
int crossings(const QList<LayerNode> &nodes, const QList<QList<int>> &order);
/// Gives each node its x: as near to its neighbours as the order and the gap allow, in the sense of least
/// squares.
void placeLayers(QList<LayerNode> &nodes, const QList<QList<int>> &order, double gap);

} // namespace zonecase::widgets
