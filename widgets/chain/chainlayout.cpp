// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chainlayout.h"

#include "widgets/chain/changewords.h"
#include "widgets/chain/chainlayers.h"
#include "widgets/chain/chainwords.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr double BendWidth = 10;
constexpr int MostKeysInARow
    = 5; // anchors, keys and what stands in their place; more go into a row for each kind

/// Side by side: what only the earlier run has, what both have, what only the later one has.
int sideOf(const ChainFact &fact)
{
    switch (fact.change) {
    case Change::Gone:
        return -1;
    case Change::New:
        return 1;
    case Change::None:
    case Change::Changed:
        break;
    }
    return 0;
}

/// Within a side an anchor stands left of the keys, and what signs left of what is signed.
int laneOf(const ChainFact &fact, int row = 0)
{
    return sideOf(fact) * (SetRow + 1) + row;
}

/// One layout under way: ranks, bends, order, coordinates, lines.
class ChainLayout
{
public:
    ChainLayout(const ChainGraph &graph, const ChainMetrics &metrics)
        : m_graph(graph)
        , m_metrics(metrics)
    { }
    ChainScene make();

private:
    void findRanks();
    void makeNodes();
    void addBends(int link);
    void leanTogether();
    void placeRows(ChainScene &scene);
    QPainterPath route(const ChainScene &scene, int link) const;
    QPainterPath sideRoute(const ChainScene &scene, const ChainLink &link) const;
    bool standsBetween(const ChainScene &scene, int from, int to) const;
    double port(int link, int box, bool lower, const ChainScene &scene) const;
    void makeReadingOrder(ChainScene &scene) const;
    QSizeF boxSize(const ChainBox &box) const;
    bool descends(const ChainLink &link) const { return link.shapes && m_rank[link.from] < m_rank[link.to]; }

    const ChainGraph &m_graph;
    const ChainMetrics &m_metrics;
    QList<int> m_rank; ///< by box
    QList<int> m_rankBand; ///< by rank
    QList<QSizeF> m_sizes; ///< by box
    QList<LayerNode> m_nodes; ///< boxes first, then bends
    QList<QList<int>> m_bends; ///< by link: its nodes from above
    QList<QList<int>> m_order;
    QList<double> m_top, m_height; ///< by rank
};

QSizeF ChainLayout::boxSize(const ChainBox &box) const
{
    double width = m_metrics.titleWidth(box.title) + m_metrics.sign + 6;
    const QList<ShownLine> lines = shownLines(m_graph, box);
    for (const ShownLine &line : lines)
        width = std::max(width,
            m_metrics.lineWidth(line.text)
                + (line.kind == ShownLine::Kind::Change ? m_metrics.severityWidth : 0));
    width = std::clamp(width + 2 * m_metrics.padding, m_metrics.smallestBox, m_metrics.largestBox);
    return {width,
        2 * m_metrics.padding + m_metrics.titleHeight
            + static_cast<double>(lines.size()) * m_metrics.lineHeight};
}

void ChainLayout::findRanks()
{
    QMap<int, int> keys;
    for (const ChainBox &box : m_graph.boxes)
        keys[box.band] += box.row != SetRow;
    const auto placeOf = [&keys](const ChainBox &box) {
        return std::pair(
            box.band, keys[box.band] <= MostKeysInARow && box.row != SetRow ? int(AnchorRow) : box.row);
    };
    QMap<std::pair<int, int>, int> rows;
    for (const ChainBox &box : m_graph.boxes)
        rows[placeOf(box)] = 0;
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        it.value() = static_cast<int>(m_rankBand.size());
        m_rankBand << it.key().first;
    }
    for (const ChainBox &box : m_graph.boxes) {
        m_rank << rows.value(placeOf(box));
        m_sizes << boxSize(box);
    }
}

void ChainLayout::makeNodes()
{
    for (int i = 0; i < m_graph.boxes.size(); ++i)
        m_nodes << LayerNode{
            m_rank[i], m_sizes[i].width(), 0, {}, {}, laneOf(m_graph.boxes[i].fact, m_graph.boxes[i].row)};
    for (int i = 0; i < m_graph.links.size(); ++i) {
        m_bends << QList<int>();
        if (descends(m_graph.links[i]))
            addBends(i);
    }
}

void ChainLayout::addBends(int link)
{
    int last = m_graph.links[link].from;
    const auto join = [this, &last](int next) {
        m_nodes[last].below << next;
        m_nodes[next].above << last;
        last = next;
    };
    for (int rank = m_rank[last] + 1; rank < m_rank[m_graph.links[link].to]; ++rank) {
        m_nodes << LayerNode{rank, BendWidth, 0, {}, {}, laneOf(m_graph.links[link].fact, SetRow)};
        m_bends.last() << static_cast<int>(m_nodes.size()) - 1;
        join(static_cast<int>(m_nodes.size()) - 1);
    }
    join(m_graph.links[link].to);
}

/// Boxes that are joined within a row are placed as one: each leans to what any of them is joined to, and
/// that to each of them. Else a chain would walk to the right with each zone.
void ChainLayout::leanTogether()
{
    const QList<LayerNode> own = m_nodes;
    const auto areOne = [this](int a, int b) {
        return m_rank[a] == m_rank[b] && sideOf(m_graph.boxes[a].fact) == sideOf(m_graph.boxes[b].fact);
    };
    for (int start = 0; start < m_graph.boxes.size(); ++start) {
        QList<int> group{start};
        for (int i = 0; i < group.size(); ++i)
            for (const ChainLink &link : m_graph.links)
                for (const auto &[near, far] : {std::pair(link.from, link.to), std::pair(link.to, link.from)})
                    if (near == group[i] && areOne(near, far) && !group.contains(far))
                        group << far;
        for (const int other : group.mid(1)) {
            m_nodes[start].above += own[other].above;
            m_nodes[start].below += own[other].below;
            for (const int up : own[other].above)
                m_nodes[up].below << start;
            for (const int down : own[other].below)
                m_nodes[down].above << start;
        }
    }
}

void ChainLayout::placeRows(ChainScene &scene)
{
    const int ranks = static_cast<int>(m_rankBand.size());
    m_top.fill(0, ranks);
    m_height.fill(0, ranks);
    for (int i = 0; i < m_graph.boxes.size(); ++i)
        m_height[m_rank[i]] = std::max(m_height[m_rank[i]], m_sizes[i].height());
    double left = m_nodes.isEmpty() ? 0 : m_nodes.first().x, right = left;
    for (const LayerNode &node : m_nodes) {
        left = std::min(left, node.x - node.width / 2);
        right = std::max(right, node.x + node.width / 2);
    }
    const double start = m_metrics.gutter + m_metrics.padding - left;
    const double width = start + right + m_metrics.bandPadding;
    double y = m_graph.legend.isEmpty() ? 0 : m_metrics.lineHeight + m_metrics.bandGap;
    int rank = 0;
    for (int band = 0; band < m_graph.bands.size(); ++band) {
        const double top = y;
        y += m_metrics.bandPadding;
        for (bool first = true; rank < ranks && m_rankBand[rank] == band; ++rank, first = false) {
            y += first ? 0 : m_metrics.rowGap;
            m_top[rank] = y;
            y += m_height[rank];
        }
        const auto lines = static_cast<double>(2 + changeLines(m_graph, m_graph.bands[band].fact).size());
        const double names
            = m_metrics.titleHeight + lines * (m_metrics.lineHeight + 2) + m_metrics.bandPadding;
        y = std::max(y, top + names) + m_metrics.bandPadding;
        scene.bands << QRectF(0, top, width, y - top);
        y += m_metrics.bandGap;
    }
    scene.size = {width, std::max(0.0, y - m_metrics.bandGap)};
    if (!m_graph.legend.isEmpty())
        scene.legend = QRectF(0, 0, width, m_metrics.lineHeight); // the names' gutter too: its words are long
    for (LayerNode &node : m_nodes)
        node.x += start;
    for (int i = 0; i < m_graph.boxes.size(); ++i)
        scene.boxes << QRectF({m_nodes[i].x - m_sizes[i].width() / 2, m_top[m_rank[i]]}, m_sizes[i]);
}

/// Lines leave and enter a box side by side, in the order of where they go.
double ChainLayout::port(int link, int box, bool lower, const ChainScene &scene) const
{
    QList<std::pair<double, int>> lines;
    for (int i = 0; i < m_graph.links.size(); ++i) {
        const ChainLink &other = m_graph.links[i];
        if (!descends(other) || (lower ? other.from : other.to) != box)
            continue;
        const QList<int> &bends = m_bends[i];
        const int end
            = bends.isEmpty() ? (lower ? other.to : other.from) : (lower ? bends.first() : bends.last());
        lines << std::pair(m_nodes[end].x, i);
    }
    std::sort(lines.begin(), lines.end());
    const QRectF rect = scene.boxes[box];
    const double step = std::min(16.0, rect.width() * 0.7 / static_cast<double>(lines.size()));
    for (int i = 0; i < lines.size(); ++i)
        if (lines[i].second == link)
            return rect.center().x() + (i - static_cast<double>(lines.size() - 1) / 2) * step;
    return rect.center().x();
}

bool ChainLayout::standsBetween(const ChainScene &scene, int from, int to) const
{
    const auto [left, right]
        = std::minmax({scene.boxes[from].center().x(), scene.boxes[to].center().x()}); // by value
    for (int i = 0; i < m_graph.boxes.size(); ++i)
        if (i != from && i != to && m_rank[i] == m_rank[from] && scene.boxes[i].center().x() > left
            && scene.boxes[i].center().x() < right)
            return true;
    return false;
}

/// Neighbours are joined from side to side; within a row a line passes below what stands between.
QPainterPath ChainLayout::sideRoute(const ChainScene &scene, const ChainLink &link) const
{
    const QRectF from = scene.boxes[link.from], to = scene.boxes[link.to];
    const bool right = from.center().x() < to.center().x();
    QPainterPath path;
    if (m_rank[link.from] == m_rank[link.to] && standsBetween(scene, link.from, link.to)) {
        const QPointF dip(0, m_metrics.bandPadding * 1.3);
        const double low = std::max(from.bottom(), to.bottom());
        const QPointF start(from.center().x(), from.bottom()), end(to.center().x(), to.bottom());
        path.moveTo(start);
        path.cubicTo(QPointF(start.x(), low) + dip, QPointF(end.x(), low) + dip, end);
        return path;
    }
    const double middle = std::min(from.height(), to.height()) / 2;
    const QPointF a(right ? from.right() : from.left(), from.top() + middle);
    const QPointF b(right ? to.left() : to.right(), to.top() + middle);
    const QPointF reach(qFuzzyCompare(a.y(), b.y()) ? 0
            : right                                 ? m_metrics.columnGap
                                                    : -m_metrics.columnGap,
        0);
    path.moveTo(a);
    path.cubicTo(a + reach, b - reach, b);
    return path;
}

QPainterPath ChainLayout::route(const ChainScene &scene, int link) const
{
    const ChainLink &line = m_graph.links[link];
    if (!descends(line))
        return sideRoute(scene, line);
    QPointF at(port(link, line.from, true, scene), scene.boxes[line.from].bottom());
    QPainterPath path(at);
    const auto curve = [&path, &at](const QPointF &to) {
        const double half = (to.y() - at.y()) / 2;
        path.cubicTo(at + QPointF(0, half), to - QPointF(0, half), to);
        at = to;
    };
    for (const int bend : m_bends[link]) {
        const LayerNode &node = m_nodes[bend];
        curve({node.x, m_top[node.rank]});
        at = {node.x, m_top[node.rank] + m_height[node.rank]};
        path.lineTo(at);
    }
    curve({port(link, line.to, false, scene), scene.boxes[line.to].top()});
    return path;
}

void ChainLayout::makeReadingOrder(ChainScene &scene) const
{
    for (int band = 0; band < m_graph.bands.size(); ++band) {
        scene.order << ChainItem{ChainItem::Kind::Band, band};
        for (int rank = 0; rank < m_order.size(); ++rank) {
            if (m_rankBand[rank] != band)
                continue;
            for (const int node : m_order[rank]) {
                if (node >= m_graph.boxes.size())
                    continue;
                for (int i = 0; i < m_graph.links.size(); ++i)
                    if (m_graph.links[i].to == node)
                        scene.order << ChainItem{ChainItem::Kind::Link, i};
                scene.order << ChainItem{ChainItem::Kind::Box, node};
            }
        }
    }
}

ChainScene ChainLayout::make()
{
    ChainScene scene;
    scene.graph = m_graph;
    findRanks();
    makeNodes();
    m_order = orderLayers(m_nodes, static_cast<int>(m_rankBand.size()));
    leanTogether();
    placeLayers(m_nodes, m_order, m_metrics.columnGap);
    placeRows(scene);
    for (int i = 0; i < m_graph.links.size(); ++i)
        scene.links << route(scene, i);
    makeReadingOrder(scene);
    return scene;
}

} // namespace

QString stateText(const ChainFact &fact)
{
    const QString change = changeText(fact);
    if (change.isEmpty() || fact.change == Change::Gone)
        return change.isEmpty() ? fact.word : change;
    //: a state and what became of it: "insecure, was secure", "secure, new"
    return QCoreApplication::translate("ChainLayout", "%1, %2").arg(fact.word, change);
}

QList<ShownLine> changeLines(const ChainGraph &graph, const ChainFact &fact)
{
    QList<ShownLine> lines;
    for (const int index : fact.changes) {
        const ChainChange &change = graph.changes[index];
        const bool isSaid = std::any_of(lines.begin(), lines.end(),
            [&change](const ShownLine &line) { return line.text == change.word; });
        if (!change.word.isEmpty() && !isSaid)
            lines.append({ShownLine::Kind::Change, change.word, change.finding.severity});
    }
    return lines;
}

QList<ShownLine> shownLines(const ChainGraph &graph, const ChainBox &box)
{
    const bool isShort = !box.lines.isEmpty()
        && (box.kind == BoxKind::Key || box.kind == BoxKind::MissingKey || box.kind == BoxKind::Anchor
            || box.kind == BoxKind::Unsigned);
    const QString state = stateText(box.fact);
    QList<ShownLine> lines{
        {ShownLine::Kind::State, isShort ? QString(state + u" · "_s + box.lines.first()) : state}};
    for (const QString &line : box.lines.mid(isShort ? 1 : 0))
        lines.append(box.came.contains(line) ? ShownLine{ShownLine::Kind::Came, u"+ "_s + line}
                                             : ShownLine{ShownLine::Kind::Plain, line});
    for (const QString &line : box.left)
        lines.append({ShownLine::Kind::Left, u"− "_s + line});
    return lines + changeLines(graph, box.fact);
}

ChainScene layoutChain(const ChainGraph &graph, const ChainMetrics &metrics)
{
    return ChainLayout(graph, metrics).make();
}

const ChainFact &ChainScene::fact(const ChainItem &item) const
{
    switch (item.kind) {
    case ChainItem::Kind::Band:
        return graph.bands[item.index].fact;
    case ChainItem::Kind::Box:
        return graph.boxes[item.index].fact;
    case ChainItem::Kind::Link:
        break;
    }
    return graph.links[item.index].fact;
}

QString ChainScene::name(const ChainItem &item) const
{
    switch (item.kind) {
    case ChainItem::Kind::Band:
        return plainName(graph.bands[item.index].zone);
    case ChainItem::Kind::Box:
        return graph.boxes[item.index].title;
    case ChainItem::Kind::Link:
        break;
    }
    const ChainLink &link = graph.links[item.index];
    return graph.boxes[link.from].title + u" → "_s + graph.boxes[link.to].title;
}

QRectF ChainScene::rect(const ChainItem &item) const
{
    switch (item.kind) {
    case ChainItem::Kind::Band:
        return bands[item.index];
    case ChainItem::Kind::Box:
        return boxes[item.index];
    case ChainItem::Kind::Link:
        break;
    }
    return links[item.index].boundingRect();
}

} // namespace zonecase::widgets
