// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/statecelldelegate.h"

#include "widgets/delegation/statemodel.h"
#include "widgets/theme/signs.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool marked, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.colour(Role::Selected));
    else if (marked)
        painter.fillRect(option.rect, theme.tint(Role::Changed, 0.08));
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(theme.colour(Role::Accent));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

void paintCount(QPainter &painter, QRect &line, int count, const Theme &theme)
{
    if (count < 2)
        return;
    const QString text = u"×"_s + QString::number(count);
    const int width = painter.fontMetrics().horizontalAdvance(text) + 4;
    painter.setPen(theme.colour(Role::Muted));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    line.setRight(line.right() - width);
}

void paintLines(QPainter &painter, QRect room, const QModelIndex &index, const Theme &theme)
{
    const QStringList lines = index.data(StateModel::LinesRole).toStringList();
    const QVariant muted = index.data(StateModel::MutedFromRole);
    const int odd = lines.size() > 1 ? index.data(StateModel::OddLinesRole).toInt() : 0;
    const int height = painter.fontMetrics().height();
    QRect line(room.left(), room.top(), room.width(), height);
    for (int i = 0; i < lines.size(); ++i) {
        const bool isOdd = i < odd;
        const QString text = isOdd ? u"≠ "_s + lines[i] : lines[i];
        QRect place = line;
        if (i == 0)
            paintCount(painter, place, index.data(StateModel::CountRole).toInt(), theme);
        const bool isMuted = muted.isValid() && i >= muted.toInt();
        painter.setPen(theme.colour(isOdd ? Role::Changed : isMuted ? Role::Muted : Role::Text));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        line.translate(0, height);
    }
    const QString mark = index.data(StateModel::MarkRole).toString();
    painter.setPen(theme.colour(Role::Changed));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(mark, Qt::ElideRight, line.width()));
}

} // namespace

void StateCellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool marked = !index.data(StateModel::MarkRole).toString().isEmpty();
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    paintGround(*painter, option, marked, theme);
    if (marked)
        paintChangedCorner(*painter, QRectF(option.rect), theme);
    const QRect room = option.rect.adjusted(6, 4, -6, -3);
    if (index.data(StateModel::FoldedRole).toBool()) {
        painter->setPen(theme.colour(Role::Muted));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, u"″"_s);
    } else {
        paintLines(*painter, room, index, theme);
    }
    painter->restore();
}

} // namespace zonecase::widgets
