// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resolvers/timeaxis.h"

#include <QPainter>

#include <algorithm>

namespace zonecase::widgets {

namespace {

/// Where a time stands on the axis.
class Scale
{
public:
    Scale(const QRectF &where, const TimeWindow &span)
        : m_where(where)
        , m_from(static_cast<double>(span.from.nanoseconds))
        , m_length(std::max(1.0, static_cast<double>(span.to.nanoseconds - span.from.nanoseconds)))
    { }

    double x(Instant at) const
    {
        return m_where.left() + m_where.width() * (static_cast<double>(at.nanoseconds) - m_from) / m_length;
    }

private:
    QRectF m_where;
    double m_from, m_length;
};

/// Never narrower than its own feet, so that an interval of a second is seen on an axis of an hour.
void paintBracket(QPainter &painter, const QRectF &where, double from, double to)
{
    const double left = std::min(from, to - 3);
    painter.drawLine(QPointF(left, where.top()), QPointF(left, where.bottom()));
    painter.drawLine(QPointF(to, where.top()), QPointF(to, where.bottom()));
    painter.drawLine(QPointF(left, where.top()), QPointF(to, where.top()));
    painter.drawLine(QPointF(left, where.bottom()), QPointF(to, where.bottom()));
}

} // namespace

void paintTimeAxis(QPainter &painter, const QRectF &where, const CacheTimes &times, const TimeWindow &span,
    const QColor &colour, const Theme &theme)
{
    const QRectF inner = where.adjusted(4, 1, -4, -1);
    const Scale scale(inner, span);
    const double middle = inner.center().y();
    painter.save();
    painter.setPen(QPen(theme.colour(Role::Hairline), 1));
    painter.drawLine(QPointF(where.left(), middle), QPointF(where.right(), middle));
    const double asked = scale.x(times.asked);
    const double from = times.cachedAt ? scale.x(times.cachedAt->to) : asked;
    if (times.expiresAt) {
        const double to = std::max(from, scale.x(times.expiresAt->from));
        painter.fillRect(QRectF(from, middle - 2, to - from, 4), colour);
    }
    painter.setPen(QPen(colour, 1));
    if (times.cachedAt)
        paintBracket(painter, inner, scale.x(times.cachedAt->from), scale.x(times.cachedAt->to));
    if (times.expiresAt)
        paintBracket(painter, inner, scale.x(times.expiresAt->from), scale.x(times.expiresAt->to));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Role::Text));
    painter.drawRect(QRectF(asked - 0.75, where.top() - 1, 1.5, where.height() + 2));
    painter.restore();
}

} // namespace zonecase::widgets
