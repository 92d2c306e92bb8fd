// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chainlayout.h"

#include "widgets/chain/chainlayers.h"
#include "widgets/chain/chainwords.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr double BendWidth = 10;

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
    void placeRows(ChainScene &scene);
    QPainterPath route(const ChainScene &scene, int link) const;
    QPainterPath sideRoute(const QRectF &from, const QRectF &to) const;
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
    const QStringList lines = shownLines(box);
    for (const QString &line : lines)
        width = std::max(width, m_metrics.lineWidth(line));
    width = std::clamp(width + 2 * m_metrics.padding, m_metrics.smallestBox, m_metrics.largestBox);
    return {width,
        2 * m_metrics.padding + m_metrics.titleHeight
            + static_cast<double>(lines.size()) * m_metrics.lineHeight};
}

void ChainLayout::findRanks()
{
    QMap<std::pair<int, int>, int> rows;
    for (const ChainBox &box : m_graph.boxes)
        rows[{box.band, box.row}] = 0;
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        it.value() = static_cast<int>(m_rankBand.size());
        m_rankBand << it.key().first;
    }
    for (const ChainBox &box : m_graph.boxes) {
        m_rank << rows.value({box.band, box.row});
        m_sizes << boxSize(box);
    }
}

void ChainLayout::makeNodes()
{
    for (int i = 0; i < m_graph.boxes.size(); ++i)
        m_nodes << LayerNode{m_rank[i], m_sizes[i].width(), 0, {}, {}};
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
        m_nodes << LayerNode{rank, BendWidth, 0, {}, {}};
        m_bends.last() << static_cast<int>(m_nodes.size()) - 1;
        join(static_cast<int>(m_nodes.size()) - 1);
    }
    join(m_graph.links[link].to);
}

void ChainLayout::placeRows(ChainScene &scene)
{
    const int ranks = static_cast<int>(m_rankBand.size());
    m_top.fill(0, ranks);
    m_height.fill(0, ranks);
    for (int i = 0; i < m_graph.boxes.size(); ++i)
        m_height[m_rank[i]] = std::max(m_height[m_rank[i]], m_sizes[i].height());
    double left = 0, right = 0;
    for (const LayerNode &node : m_nodes) {
        left = std::min(left, node.x - node.width / 2);
        right = std::max(right, node.x + node.width / 2);
    }
    const double start = m_metrics.gutter + m_metrics.padding - left;
    const double width = start + right + m_metrics.bandPadding;
    double y = 0;
    int rank = 0;
    for (int band = 0; band < m_graph.bands.size(); ++band) {
        const double top = y;
        y += m_metrics.bandPadding;
        for (bool first = true; rank < ranks && m_rankBand[rank] == band; ++rank, first = false) {
            y += first ? 0 : m_metrics.rowGap;
            m_top[rank] = y;
            y += m_height[rank];
        }
        const double names = m_metrics.titleHeight + 2 * m_metrics.lineHeight + m_metrics.bandPadding;
        y = std::max(y, top + names) + m_metrics.bandPadding;
        scene.bands << QRectF(0, top, width, y - top);
        y += m_metrics.bandGap;
    }
    scene.size = {width, std::max(0.0, y - m_metrics.bandGap)};
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

QPainterPath ChainLayout::sideRoute(const QRectF &from, const QRectF &to) const
{
    const bool right = from.center().x() < to.center().x();
    const QPointF start(from.center().x(), from.bottom());
    const QPointF end(to.center().x(), to.bottom());
    const double dip = m_metrics.rowGap * 0.7;
    QPainterPath path;
    if (qFuzzyCompare(from.bottom(), to.bottom()) || std::abs(from.top() - to.top()) < 1) {
        path.moveTo(start);
        path.cubicTo(start + QPointF(0, dip), end + QPointF(0, dip), end);
        return path;
    }
    const QPointF a(right ? from.right() : from.left(), from.center().y());
    const QPointF b(right ? to.left() : to.right(), to.center().y());
    const double reach = right ? m_metrics.columnGap : -m_metrics.columnGap;
    path.moveTo(a);
    path.cubicTo(a + QPointF(reach, 0), b - QPointF(reach, 0), b);
    return path;
}

QPainterPath ChainLayout::route(const ChainScene &scene, int link) const
{
    const ChainLink &line = m_graph.links[link];
    if (!descends(line))
        return sideRoute(scene.boxes[line.from], scene.boxes[line.to]);
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
    placeLayers(m_nodes, m_order, m_metrics.columnGap);
    placeRows(scene);
    for (int i = 0; i < m_graph.links.size(); ++i)
        scene.links << route(scene, i);
    makeReadingOrder(scene);
    return scene;
}

} // namespace

/// The state in words, and what became of it since the run before: colour and corner only repeat it.
static QString shownWord(const ChainFact &fact)
{
    switch (fact.change) {
    case Change::Gone:
        return QCoreApplication::translate("ChainLayout", "gone");
    case Change::New:
        return QCoreApplication::translate("ChainLayout", "%1 · new").arg(fact.word);
    case Change::Changed:
        return QCoreApplication::translate("ChainLayout", "%1 · changed").arg(fact.word);
    case Change::None:
        break;
    }
    return fact.word;
}

QStringList shownLines(const ChainBox &box)
{
    const QString word = shownWord(box.fact);
    const bool set = box.kind != BoxKind::Key && box.kind != BoxKind::MissingKey
        && box.kind != BoxKind::Anchor && box.kind != BoxKind::Unsigned;
    if (set || box.lines.isEmpty())
        return QStringList(word) + box.lines;
    return QStringList(QString(word + u" · "_s + box.lines.first())) + box.lines.mid(1);
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
