// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/severitydelegate.h"

#include "widgets/theme/signs.h"

#include <QPainter>

namespace zonecase::widgets {

static constexpr int BarWidth = 32;

SeverityDelegate::SeverityDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{ }

void SeverityDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.colour(Role::Selected));
    const QRectF bar(option.rect.left() + 6, option.rect.center().y() - 3, BarWidth, 7);
    paintSeverity(*painter, bar, static_cast<finding::Severity>(index.data(m_role).toInt()), theme);
    painter->setPen(theme.colour(Role::Text));
    painter->setFont(option.font);
    painter->drawText(
        option.rect.adjusted(BarWidth + 14, 0, 0, 0), Qt::AlignVCenter, index.data().toString());
}

QSize SeverityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(BarWidth + 14, 0);
}

} // namespace zonecase::widgets
