// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lanepainter.h"

#include "widgets/timeline/eventwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr double LanePadding = 5; // above and below the rows
constexpr double RowPadding = 3;
constexpr int MostRows = 12;

using timeline::Event;
using timeline::Precision;

/// How long the time may be off, where it is rounded.
qint64 roundedTo(Precision precision)
{
    switch (precision) {
    case Precision::Second:
        return 1'000'000'000;
    case Precision::Minute:
        return 60'000'000'000;
    case Precision::Hour:
        return 3'600'000'000'000;
    case Precision::Day:
        return 86'400'000'000'000;
    case Precision::Exact:
    case Precision::Before:
    case Precision::After:
    case Precision::Between:
        break;
    }
    return 0;
}

class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const LaneScene &scene, const Theme &theme, const QString &lane)
        : m_painter(painter)
        , m_scene(scene)
        , m_theme(theme)
        , m_colour(theme.colour(laneRole(lane)))
        , m_fill(theme.tint(laneRole(lane), 0.18))
    { }

    void paint(const QRectF &rect, const PlacedMark &placed) const
    {
        m_painter.setPen(QPen(m_colour, 1.4));
        m_painter.setBrush(Qt::NoBrush);
        if (placed.mark.count > 1)
            return crowd(rect);
        const Event &event = m_scene.events[placed.mark.event];
        if (event.precision == Precision::Between)
            return window(rect, placed.mark);
        if (event.precision == Precision::Before || event.precision == Precision::After)
            return open(rect, event.precision == Precision::Before);
        if (event.end && rect.width() > 10)
            return bar(rect, placed.mark);
        point(rect, event);
    }

    void title(const QRectF &rect, const PlacedMark &placed) const
    {
        if (!placed.hasTitle())
            return;
        const QRectF where(placed.titleLeft, rect.top(), placed.titleRight - placed.titleLeft, rect.height());
        const QFontMetricsF metrics(m_painter.font());
        m_painter.setPen(m_theme.colour(Role::Text));
        m_painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(markTitle(m_scene, placed.mark), Qt::ElideRight, where.width() + 0.5));
    }

private:
    bool beginsHere(const Mark &mark) const { return m_scene.scale.window.from <= mark.from; }
    bool endsHere(const Mark &mark) const { return mark.to <= m_scene.scale.window.to; }

    void crowd(const QRectF &rect) const
    {
        m_painter.setBrush(m_theme.tint(Role::Muted, 0.12));
        m_painter.setPen(QPen(m_colour, 1.4, Qt::DotLine));
        m_painter.drawRoundedRect(rect, 3, 3);
    }

    void bar(const QRectF &rect, const Mark &mark) const
    {
        m_painter.fillRect(rect, m_fill);
        m_painter.setPen(QPen(m_colour, 2));
        if (beginsHere(mark))
            m_painter.drawLine(rect.topLeft(), rect.bottomLeft());
        if (endsHere(mark))
            m_painter.drawLine(rect.topRight(), rect.bottomRight());
    }

    /// "(    ]": after its start, not later than its end; where in between is not known.
    void window(const QRectF &rect, const Mark &mark) const
    {
        m_painter.fillRect(rect, m_theme.tint(Role::Muted, 0.07));
        m_painter.setPen(QPen(m_colour, 1.6));
        if (beginsHere(mark))
            roundBracket(rect);
        if (endsHere(mark))
            squareBracket(rect.right(), rect.top(), rect.bottom(), -4);
    }

    void roundBracket(const QRectF &rect) const
    {
        QPainterPath path(QPointF(rect.left() + 4, rect.top()));
        path.quadTo(QPointF(rect.left() - 3, rect.center().y()), QPointF(rect.left() + 4, rect.bottom()));
        m_painter.drawPath(path);
    }

    void squareBracket(double x, double top, double bottom, double arm) const
    {
        m_painter.drawPolyline(QPolygonF{{x + arm, top}, {x, top}, {x, bottom}, {x + arm, bottom}});
    }

    /// "←]" not later than this, "[→" not earlier.
    void open(const QRectF &rect, bool before) const
    {
        const double x = rect.center().x();
        const double side = before ? -1 : 1;
        const double tip = x + side * 20;
        squareBracket(x, rect.top(), rect.bottom(), side * 4);
        const double y = rect.center().y();
        m_painter.drawLine(QPointF(x + side * 4, y), QPointF(tip, y));
        m_painter.drawPolyline(QPolygonF{{tip - side * 4, y - 3}, {tip, y}, {tip - side * 4, y + 3}});
    }

    void point(const QRectF &rect, const Event &event) const
    {
        const double left = m_scene.scale.x(event.start);
        const double length = m_scene.scale.length(roundedTo(event.precision));
        if (!event.end && length > 9) {
            // "[   )": rounded down, so it lies from here to before the next.
            squareBracket(left, rect.top(), rect.bottom(), 4);
            QPainterPath path(QPointF(left + length - 4, rect.top()));
            path.quadTo(
                QPointF(left + length + 3, rect.center().y()), QPointF(left + length - 4, rect.bottom()));
            m_painter.drawPath(path);
            return;
        }
        m_painter.setBrush(m_colour);
        const QPointF c = rect.center();
        m_painter.drawPolygon(QPolygonF{
            {c.x(), c.y() - 4.5}, {c.x() + 4.5, c.y()}, {c.x(), c.y() + 4.5}, {c.x() - 4.5, c.y()}});
    }

    QPainter &m_painter;
    const LaneScene &m_scene;
    const Theme &m_theme;
    QColor m_colour, m_fill;
};

bool isSelected(const LaneScene &scene, const PlacedMark &placed)
{
    if (scene.selected.contains(placed.mark.event))
        return true;
    if (placed.mark.count < 2)
        return false;
    // One of many that are drawn as one: what is selected lies within them.
    const QString &lane = scene.events[placed.mark.event].lane;
    return std::any_of(scene.selected.begin(), scene.selected.end(), [&](qsizetype event) {
        const TimeWindow reach = reachOf(scene.events[event]);
        return scene.events[event].lane == lane && placed.mark.from <= reach.from
            && reach.to <= placed.mark.to;
    });
}

void paintSelection(QPainter &painter, const QRectF &rect, const PlacedMark &placed, const Theme &theme)
{
    QRectF ground = rect;
    if (placed.hasTitle()) {
        ground.setLeft(std::min(rect.left(), placed.titleLeft));
        ground.setRight(std::max(rect.right(), placed.titleRight));
    }
    painter.setPen(QPen(theme.colour(Role::Accent), 1.4));
    painter.setBrush(theme.colour(Role::Selected));
    painter.drawRoundedRect(ground.adjusted(-4, -2, 4, 2), 4, 4);
}

void paintLaneName(QPainter &painter, const LaneScene &scene, qsizetype lane, const Theme &theme)
{
    const double top = scene.laneTop(lane);
    const QRectF name(4, top + LanePadding, scene.area.left() - 14, scene.rowHeight);
    painter.setPen(theme.colour(Role::Muted));
    painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(painter.font())
            .elidedText(laneName(scene.lanes[lane].lane), Qt::ElideRight, name.width()));
    painter.setPen(theme.colour(Role::Hairline));
    const double bottom = std::round(top + scene.laneHeight(lane)) - 0.5;
    painter.drawLine(QPointF(0, bottom), QPointF(scene.area.right(), bottom));
}

} // namespace

double LaneScene::laneHeight(qsizetype lane) const
{
    return lanes[lane].rows * rowHeight + 2 * LanePadding;
}

double LaneScene::laneTop(qsizetype lane) const
{
    double top = area.top();
    for (qsizetype i = 0; i < lane; ++i)
        top += laneHeight(i);
    return top;
}

QRectF LaneScene::rect(qsizetype lane, const PlacedMark &placed) const
{
    const double top = laneTop(lane) + LanePadding + placed.row * rowHeight;
    return {placed.left, top + RowPadding, placed.right - placed.left, rowHeight - 2 * RowPadding};
}

const PlacedMark *LaneScene::markAt(QPointF point) const
{
    for (qsizetype lane = 0; lane < lanes.size(); ++lane)
        for (const PlacedMark &placed : lanes[lane].marks) {
            QRectF where = rect(lane, placed).adjusted(-3, -RowPadding, 3, RowPadding);
            if (placed.hasTitle()) {
                where.setLeft(std::min(where.left(), placed.titleLeft));
                where.setRight(std::max(where.right(), placed.titleRight));
            }
            if (where.contains(point))
                return &placed;
        }
    return nullptr;
}

void LaneScene::layOutLanes(const QList<LaneMarks> &marks, const TitleWidth &titleWidth)
{
    for (int rows = MostRows; rows >= 1; --rows) {
        lanes.clear();
        double height = 0;
        for (const LaneMarks &lane : marks) {
            lanes << layOut(lane, scale, rows, titleWidth);
            height += laneHeight(lanes.size() - 1);
        }
        if (height <= area.height())
            return;
    }
}

QString markTitle(const LaneScene &scene, const Mark &mark)
{
    return mark.count == 1 ? scene.events[mark.event].title : QLocale().toString(mark.count);
}

void paintLanes(QPainter &painter, const LaneScene &scene, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype lane = 0; lane < scene.lanes.size(); ++lane)
        paintLaneName(painter, scene, lane, theme);
    painter.setClipRect(scene.area);
    for (qsizetype lane = 0; lane < scene.lanes.size(); ++lane) {
        const LaneLayout &layout = scene.lanes[lane];
        const MarkPainter marks(painter, scene, theme, layout.lane);
        for (const PlacedMark &placed : layout.marks) {
            const QRectF rect = scene.rect(lane, placed);
            if (isSelected(scene, placed))
                paintSelection(painter, rect, placed, theme);
            marks.paint(rect, placed);
            marks.title(rect, placed);
        }
    }
}

} // namespace zonecase::widgets
