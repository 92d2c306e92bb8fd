// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/findingdelegate.h"

#include "widgets/facts/factroles.h"
#include "widgets/facts/findinglist.h"
#include "widgets/theme/signs.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace zonecase::widgets {

namespace {

constexpr int Margin = 8;
constexpr int BarWidth = 42;

QModelIndex severityOf(const QModelIndex &index)
{
    return index.siblingAtColumn(FindingRows::SeverityColumn);
}

/// Between words, and within one that is longer than a line: a digest is.
QTextOption wrapping()
{
    QTextOption option(Qt::AlignLeft | Qt::AlignTop);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

double wrappedHeight(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping());
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const auto severity = static_cast<finding::Severity>(severityOf(index).data(SeverityRole).toInt());
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option);
    const QRect inside = option.rect.adjusted(Margin, Margin - 2, -Margin, -Margin + 2);
    const int line = option.fontMetrics.height();
    paintSeverity(*painter, QRectF(inside.left(), inside.top() + (line - 8) / 2, BarWidth, 8), severity, theme);
    painter->setFont(option.font);
    painter->setPen(theme.colour(roleOfSeverity(severity)));
    painter->drawText(QRect(inside.left() + BarWidth + Margin, inside.top(), inside.width(), line),
        Qt::AlignLeft | Qt::AlignVCenter, severityOf(index).data().toString());
    painter->setPen(theme.colour(Role::Text));
    painter->drawText(QRectF(inside.adjusted(0, line + 2, 0, 0)), index.data().toString(), wrapping());
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = std::max(160, view ? view->viewport()->width() : option.rect.width());
    const double text = wrappedHeight(index.data().toString(), option.font, width - 2 * Margin);
    return {width, static_cast<int>(std::ceil(text)) + option.fontMetrics.height() + 2 * Margin};
}

} // namespace zonecase::widgets
