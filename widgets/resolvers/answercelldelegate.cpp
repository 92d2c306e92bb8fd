// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resolvers/answercelldelegate.h"

#include "widgets/resolvers/matrixmodel.h"
#include "widgets/resolvers/timeaxis.h"
#include "widgets/theme/signs.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static constexpr int AxisHeight = 9;
static constexpr int AxisRoom = AxisHeight + 7;
static constexpr int Above = 5;

namespace {

/// "A" is 0; what has no letter goes with the last, grey one.
int clusterIndex(const QString &letter)
{
    return letter.isEmpty() ? 6 : letter.front().unicode() - u'A';
}

/// None for what is as it should be: the letter says it.
std::optional<Role> shapeOf(const QString &classed)
{
    if (classed == u"differs"_s || classed == u"nxdomain"_s || classed == u"synthesised"_s)
        return Role::Changed;
    if (classed == u"servfail"_s || classed == u"error"_s || classed == u"taken-over"_s)
        return Role::Bogus;
    if (classed == u"no-answer"_s)
        return Role::NotAsked;
    if (classed == u"unknown"_s)
        return Role::Indeterminate;
    return std::nullopt;
}

/// Whoever agrees has one colour; but that of the authority's own is no good sign where nobody accepted what it says.
QColor colourOf(const AnswerCell &cell, const Theme &theme)
{
    return cell.classed == u"taken-over"_s ? theme.colour(Role::Bogus) : theme.cluster(clusterIndex(cell.cluster));
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.colour(Role::Selected));
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(theme.colour(Role::Accent));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

void drawText(QPainter &painter, const QRect &where, const QString &text, const QColor &colour)
{
    painter.setPen(colour);
    painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
}

void paintDisc(QPainter &painter, const QRect &where, const AnswerCell &cell, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(cell, theme));
    painter.drawEllipse(where);
    painter.setPen(theme.colour(Role::Surface));
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(where, Qt::AlignCenter, cell.cluster);
    painter.restore();
}

/// Disc, shape, word; at the right how long the answer still lives.
void paintHead(QPainter &painter, QRect line, const AnswerCell &cell, const Theme &theme)
{
    const int side = line.height();
    const auto square = [&line, side] {
        const QRect place(line.left(), line.top(), side, side);
        line.setLeft(line.left() + side + 6);
        return place;
    };
    if (!cell.cluster.isEmpty())
        paintDisc(painter, square(), cell, theme);
    const std::optional<Role> shape = shapeOf(cell.classed);
    if (shape)
        paintStatus(painter, square().adjusted(1, 1, -1, -1), *shape, theme);
    const int wide = painter.fontMetrics().horizontalAdvance(cell.ttl);
    painter.setPen(theme.colour(Role::Muted));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, cell.ttl);
    line.setRight(line.right() - wide - 8);
    drawText(painter, line, cell.word, theme.colour(shape.value_or(Role::Text)));
}

void paintWho(QPainter &painter, QRect line, const QModelIndex &index, const Theme &theme)
{
    drawText(painter, line, index.data().toString(), theme.colour(Role::Text));
    line.translate(0, line.height() + 2);
    drawText(painter, line, index.data(MatrixModel::AboutRole).toString(), theme.colour(Role::Muted));
}

void paintCell(QPainter &painter, QRect line, const QModelIndex &index, const AnswerCell &cell,
    const TimeWindow &span, const Theme &theme)
{
    if (cell.empty)
        return drawText(painter, line, index.data().toString(), theme.colour(Role::Muted));
    const QFont plain = painter.font();
    paintHead(painter, line, cell, theme);
    line.translate(0, line.height() + 2);
    painter.setFont(monospaced(plain));
    drawText(painter, line, cell.answer, theme.colour(Role::Text));
    painter.setFont(plain);
    if (!cell.times)
        return;
    line.translate(0, line.height());
    const QRectF axis(line.left(), line.top() + 4, line.width(), AxisHeight);
    paintTimeAxis(painter, axis, *cell.times, span, colourOf(cell, theme), theme);
    line.translate(0, AxisRoom);
    drawText(painter, line, index.data(MatrixModel::TimesRole).toString(), theme.colour(Role::Muted));
}

} // namespace

int AnswerCellDelegate::heightOf(const QFontMetrics &metrics, bool withAxis)
{
    const int two = 2 * metrics.height() + 2 + 2 * Above;
    return withAxis ? two + AxisRoom + metrics.height() : two;
}

void AnswerCellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    paintGround(*painter, option, theme);
    const QRect room = option.rect.adjusted(8, Above, 8 - Padding, 0);
    const QRect line(room.left(), room.top(), room.width(), painter->fontMetrics().height());
    if (index.column() == 0)
        paintWho(*painter, line, index, theme);
    else
        paintCell(
            *painter, line, index, index.data(MatrixModel::CellRole).value<AnswerCell>(), m_span, theme);
    painter->restore();
}

} // namespace zonecase::widgets
