// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/factdelegate.h"

#include "widgets/facts/factroles.h"
#include "widgets/theme/signs.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr int FactMargin = 6;
constexpr int LineGap = 3;

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return index.data(RecordRole).toBool() ? monospaced(option.font) : option.font;
}

int signSide(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).ascent() + 2;
}

QString countText(const QModelIndex &index)
{
    const int count = index.data(CountRole).toInt();
    return count > 1 ? u"×%1"_s.arg(count) : QString();
}

int leadingWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int each = signSide(option) + FactMargin;
    return (index.data(StateRole).isValid() ? each : 0) + (index.data(OddRole).toBool() ? each : 0);
}

void paintLines(QPainter *painter, const QRect &where, const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    const QStringList lines = text.split(u'\n');
    const int step = metrics.height() + LineGap;
    const int fitting = std::clamp((where.height() + LineGap) / step, 1, static_cast<int>(lines.size()));
    int y = where.top() + std::max(0, (where.height() - fitting * step + LineGap) / 2);
    painter->setFont(font);
    for (int i = 0; i < fitting; ++i, y += step) {
        const bool cut = i == fitting - 1 && fitting < lines.size();
        const QString line = cut ? QString(lines[i] + u" …"_s) : lines[i];
        painter->drawText(QRect(where.left(), y, where.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(line, Qt::ElideRight, where.width()));
    }
}

} // namespace

void paintOdd(QPainter &painter, const QRectF &where, const QColor &colour)
{
    const double side = std::min(where.width(), where.height());
    const QRectF square(where.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, side / 10, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(square.adjusted(side / 20, side / 20, -side / 20, -side / 20));
    for (const double y : {0.4, 0.6})
        painter.drawLine(square.topLeft() + QPointF(side * 0.28, side * y), square.topLeft() + QPointF(side * 0.72, side * y));
    painter.drawLine(square.topLeft() + QPointF(side * 0.4, side * 0.75), square.topLeft() + QPointF(side * 0.6, side * 0.25));
    painter.restore();
}

void FactDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Theme theme = Theme::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, theme.colour(selected ? Role::Selected : Role::Surface));
    painter->setPen(theme.colour(Role::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.colour(Role::Accent), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option);
    QRect rest = option.rect.adjusted(FactMargin, 2, -FactMargin, -3);
    const int side = signSide(option);
    const auto takeSign = [&rest, side] {
        const QRect sign(rest.left(), rest.top(), side, rest.height());
        rest.setLeft(rest.left() + side + FactMargin);
        return sign;
    };
    const bool gone = index.data(GoneRole).toBool();
    if (const QVariant state = index.data(StateRole); state.isValid())
        paintStatus(*painter, takeSign(), gone ? Role::NotAsked : static_cast<Role>(state.toInt()), theme);
    if (index.data(OddRole).toBool())
        paintOdd(*painter, takeSign(), theme.colour(Role::Bogus));
    if (const QString count = countText(index); !count.isEmpty()) {
        const int width = option.fontMetrics.horizontalAdvance(count);
        painter->setPen(theme.colour(Role::Muted));
        painter->setFont(option.font);
        painter->drawText(QRect(rest.right() - width + 1, rest.top(), width, rest.height()), Qt::AlignCenter, count);
        rest.setRight(rest.right() - width - FactMargin);
    }
    QFont font = fontOf(option, index);
    font.setStrikeOut(gone);
    painter->setPen(theme.colour(gone ? Role::Muted : index.data(OddRole).toBool() ? Role::Bogus : Role::Text));
    paintLines(painter, rest, index.data().toString(), font);
    if (index.data(ChangedRole).toBool())
        paintChangedCorner(*painter, QRectF(option.rect).adjusted(0, 0, -1, 0), theme);
    painter->restore();
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(option, index));
    const QStringList lines = index.data().toString().split(u'\n');
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const QString count = countText(index);
    width += leadingWidth(option, index) + 2 * FactMargin + (count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + FactMargin);
    return {width + 10, static_cast<int>(lines.size()) * (metrics.height() + LineGap) - LineGap + 9};
}

} // namespace zonecase::widgets
