// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/roomydelegate.h"

#include "widgets/theme/theme.h"

#include <QPainter>

namespace zonecase::widgets {

static constexpr int Indent = 10;

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    return {base.width() + 2 * Indent, option.fontMetrics.height() + 7};
}

void RoomyDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.colour(Role::Selected));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.colour(Role::Hover));
    painter->setFont(option.font);
    painter->setPen(theme.colour(Role::Text));
    const QRect room = option.rect.adjusted(Indent, 0, -4, 0);
    painter->drawText(room, Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.colour(Role::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace zonecase::widgets
