// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/aggregate.h"

#include "app/timeline/eventsof.h"
#include "widgets/timeline/timescale.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr int CellPixels = 2;
/// So many intervals of a lane are drawn each for itself; of more, those that start together are one.
constexpr qsizetype SingleIntervals = 64;

void join(Mark &mark, const TimeWindow &reach, qsizetype event)
{
    if (mark.count == 0)
        mark = {reach.from, reach.to, 0, event};
    mark.from = std::min(mark.from, reach.from);
    mark.to = std::max(mark.to, reach.to);
    ++mark.count;
}

/// A lane being filled: a cell for each two pixels for what is shorter than that, and the intervals.
class Lane
{
public:
    Lane(const TimeScale &scale, int cells)
        : m_scale(scale)
        , m_short(static_cast<size_t>(cells))
    { }

    void add(const TimeWindow &reach, qsizetype event)
    {
        const double left = std::max(m_scale.x(reach.from), 0.0);
        const double right = std::min(m_scale.x(reach.to), m_scale.width);
        if (right - left < CellPixels)
            join(m_short[cellOf(left)], reach, event);
        else if (!m_merged && m_long.size() < SingleIntervals)
            m_long << Mark{reach.from, reach.to, 1, event};
        else
            joinLong(reach, event);
    }

    QList<Mark> marks() const
    {
        QList<Mark> all = m_long;
        for (const auto *cells : {&m_short, &m_longCells})
            for (const Mark &mark : *cells)
                if (mark.count > 0)
                    all << mark;
        std::stable_sort(
            all.begin(), all.end(), [](const Mark &a, const Mark &b) { return a.from < b.from; });
        return all;
    }

private:
    size_t cellOf(double x) const
    {
        const auto cell = static_cast<size_t>(std::max(x, 0.0)) / CellPixels;
        return std::min(cell, m_short.size() - 1);
    }

    void joinLong(const TimeWindow &reach, qsizetype event)
    {
        if (!m_merged) {
            m_merged = true;
            m_longCells.resize(m_short.size());
            for (const Mark &mark : std::as_const(m_long))
                join(m_longCells[cellOf(m_scale.x(mark.from))], {mark.from, mark.to}, mark.event);
            m_long.clear();
        }
        join(m_longCells[cellOf(m_scale.x(reach.from))], reach, event);
    }

    TimeScale m_scale;
    std::vector<Mark> m_short;
    std::vector<Mark> m_longCells;
    QList<Mark> m_long;
    bool m_merged = false;
};

/// Lanes that we know in their order, then the others by name.
QStringList ordered(QStringList present)
{
    const QStringList known = timeline::lanes();
    const auto place = [&known](const QString &lane) {
        const qsizetype at = known.indexOf(lane);
        return at < 0 ? known.size() : at;
    };
    std::sort(present.begin(), present.end(), [&place](const QString &a, const QString &b) {
        return place(a) != place(b) ? place(a) < place(b) : a < b;
    });
    return present;
}

} // namespace

TimeWindow reachOf(const timeline::Event &event)
{
    const Instant end = event.end.value_or(event.start);
    return {std::min(event.start, end), std::max(event.start, end)};
}

QList<LaneMarks> aggregate(const QList<timeline::Event> &events, const TimeWindow &window, int pixels)
{
    const TimeScale scale{window, 0, static_cast<double>(std::max(pixels, 1))};
    const int cells = (std::max(pixels, 1) + CellPixels - 1) / CellPixels;
    QHash<QString, qsizetype> places;
    std::vector<Lane> lanes;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const TimeWindow reach = reachOf(events[i]);
        if (!window.overlaps(reach.from, reach.to))
            continue;
        auto place = places.constFind(events[i].lane);
        if (place == places.constEnd()) {
            place = places.insert(events[i].lane, static_cast<qsizetype>(lanes.size()));
            lanes.emplace_back(scale, cells);
        }
        lanes[static_cast<size_t>(*place)].add(reach, i);
    }
    QList<LaneMarks> drawn;
    for (const QString &lane : ordered(places.keys()))
        drawn << LaneMarks{lane, lanes[static_cast<size_t>(places.value(lane))].marks()};
    return drawn;
}

qsizetype mostMarks(int pixels)
{
    const qsizetype cells = (std::max(pixels, 1) + CellPixels - 1) / CellPixels;
    return cells + std::max(cells, SingleIntervals);
}

QList<qint64> histogram(const QList<timeline::Event> &events, const TimeWindow &window, int parts)
{
    if (parts < 1)
        return {};
    const TimeScale scale{window, 0, static_cast<double>(parts)};
    const auto part = [&](Instant at) {
        return static_cast<qsizetype>(std::clamp(scale.x(at), 0.0, static_cast<double>(parts) - 0.5));
    };
    // Differences first, sums after: an interval over all parts costs no more than a point.
    QList<qint64> counts(parts + 1, 0);
    for (const timeline::Event &event : events) {
        const TimeWindow reach = reachOf(event);
        if (!window.overlaps(reach.from, reach.to))
            continue;
        ++counts[part(reach.from)];
        --counts[part(reach.to) + 1];
    }
    for (qsizetype i = 1; i < parts; ++i)
        counts[i] += counts[i - 1];
    counts.removeLast();
    return counts;
}

} // namespace zonecase::widgets
