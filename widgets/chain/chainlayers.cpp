// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chainlayers.h"

#include <algorithm>

namespace zonecase::widgets {

namespace {

constexpr int Sweeps = 6;
constexpr qsizetype MostLinesCounted = 1500; // counting crossings is quadratic in the lines between two ranks

QList<int> positionsOf(const QList<LayerNode> &nodes, const QList<QList<int>> &order)
{
    QList<int> positions(nodes.size(), 0);
    for (const QList<int> &rank : order)
        for (int i = 0; i < rank.size(); ++i)
            positions[rank[i]] = i;
    return positions;
}

void sortByBarycentre(QList<int> &rank, const QList<LayerNode> &nodes, const QList<int> &positions, bool down)
{
    const auto centre = [&](int node) {
        const QList<int> &near = down ? nodes[node].above : nodes[node].below;
        if (near.isEmpty())
            return double(positions[node]);
        double sum = 0;
        for (const int other : near)
            sum += positions[other];
        return sum / static_cast<double>(near.size());
    };
    std::stable_sort(rank.begin(), rank.end(), [&](int a, int b) {
        return nodes[a].lane != nodes[b].lane ? nodes[a].lane < nodes[b].lane : centre(a) < centre(b);
    });
}

/// Middles that are as near as can be to the wished ones while the order and the distances hold (pool
/// adjacent violators: the least-squares fit of a rising sequence).
QList<double> spread(const QList<double> &wished, const QList<double> &offsets)
{
    struct Block
    {
        double sum;
        int count;
        double mean() const { return sum / count; }
    };
    QList<Block> blocks;
    for (int i = 0; i < wished.size(); ++i) {
        blocks << Block{wished[i] - offsets[i], 1};
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.last().mean()) {
            const Block last = blocks.takeLast();
            blocks.last().sum += last.sum;
            blocks.last().count += last.count;
        }
    }
    QList<double> middles;
    for (const Block &block : blocks)
        for (int i = 0; i < block.count; ++i)
            middles << block.mean() + offsets[middles.size()];
    return middles;
}

void placeRank(QList<LayerNode> &nodes, const QList<int> &rank, double gap, bool down)
{
    QList<double> wished, offsets;
    for (int i = 0; i < rank.size(); ++i) {
        const LayerNode &node = nodes[rank[i]];
        const QList<int> &near = down ? node.above : node.below;
        double sum = 0;
        for (const int other : near)
            sum += nodes[other].x;
        wished << (near.isEmpty() ? node.x : sum / static_cast<double>(near.size()));
        offsets << (i == 0 ? 0 : offsets.last() + nodes[rank[i - 1]].width / 2 + gap + node.width / 2);
    }
    const QList<double> middles = spread(wished, offsets);
    for (int i = 0; i < rank.size(); ++i)
        nodes[rank[i]].x = middles[i];
}

} // namespace

int crossings(const QList<LayerNode> &nodes, const QList<QList<int>> &order)
{
    const QList<int> positions = positionsOf(nodes, order);
    int count = 0;
    for (const QList<int> &rank : order) {
        QList<std::pair<int, int>> lines;
        for (const int node : rank)
            for (const int other : nodes[node].below)
                lines << std::pair(positions[node], positions[other]);
        if (lines.size() > MostLinesCounted)
            continue;
        for (int i = 0; i < lines.size(); ++i)
            for (int k = i + 1; k < lines.size(); ++k)
                count += (lines[i].first < lines[k].first && lines[i].second > lines[k].second)
                    || (lines[i].first > lines[k].first && lines[i].second < lines[k].second);
    }
    return count;
}

QList<QList<int>> orderLayers(const QList<LayerNode> &nodes, int ranks)
{
    QList<QList<int>> order(ranks);
    for (int i = 0; i < nodes.size(); ++i)
        order[nodes[i].rank] << i;
    for (QList<int> &rank : order)
        std::stable_sort(
            rank.begin(), rank.end(), [&nodes](int a, int b) { return nodes[a].lane < nodes[b].lane; });
    QList<QList<int>> best = order;
    int fewest = crossings(nodes, order);
    for (int sweep = 0; sweep < Sweeps && fewest > 0; ++sweep) {
        const bool down = sweep % 2 == 0;
        for (int i = 0; i < ranks; ++i) {
            const QList<int> positions = positionsOf(nodes, order);
            sortByBarycentre(order[down ? i : ranks - 1 - i], nodes, positions, down);
        }
        const int now = crossings(nodes, order);
        if (now < fewest) {
            fewest = now;
            best = order;
        }
    }
    return best;
}

void placeLayers(QList<LayerNode> &nodes, const QList<QList<int>> &order, double gap)
{
    for (const QList<int> &rank : order) {
        double x = 0;
        for (const int node : rank) {
            nodes[node].x = x + nodes[node].width / 2;
            x += nodes[node].width + gap;
        }
    }
    for (int sweep = 0; sweep < Sweeps; ++sweep) {
        const bool down = sweep % 2 == 0;
        for (int i = 0; i < order.size(); ++i)
            placeRank(nodes, order[down ? i : order.size() - 1 - i], gap, down);
    }
}

} // namespace zonecase::widgets
