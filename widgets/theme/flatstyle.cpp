// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/flatstyle.h"

#include "widgets/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace zonecase::widgets {

FlatStyle::FlatStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{ }

namespace {

void paintHead(const QStyleOption &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.colour(Role::Surface));
    painter.setPen(theme.colour(Role::Hairline));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintSplitter(const QStyleOption &option, QPainter &painter)
{
    const QRect rect = option.rect;
    const bool upright = rect.width() < rect.height();
    const QRect line = upright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                               : QRect(rect.left(), rect.center().y(), rect.width(), 1);
    painter.fillRect(line, Theme::of(option.palette).colour(Role::Hairline));
}

void paintFrame(const QStyleOption &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(focused ? theme.colour(Role::Accent) : theme.tint(Role::Muted, 0.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

void paintButton(const QStyleOption &option, QPainter &painter, bool raised)
{
    const Theme theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = enabled && option.state & QStyle::State_MouseOver;
    if (!raised && !down && !over)
        return;
    const Role ground = down ? Role::Selected : over ? Role::Hover : Role::Surface;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.colour(ground));
    painter.setPen(raised ? QPen(theme.tint(Role::Muted, enabled ? 0.5 : 0.25)) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

} // namespace

void FlatStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHead(*option, *painter);
    } else if (element == CE_HeaderLabel && head) { // an ellipsis, and no half letter
        QStyleOptionHeader fitted(*head);
        fitted.text = head->fontMetrics.elidedText(head->text, Qt::ElideRight, head->rect.width());
        QProxyStyle::drawControl(element, &fitted, painter, widget);
    } else if (element == CE_Splitter) {
        paintSplitter(*option, *painter);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FlatStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_PanelButtonCommand) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        paintButton(*option, *painter, !button || !(button->features & QStyleOptionButton::Flat));
        if (option->state & State_HasFocus) // whoever goes by keys must see where they are
            paintFrame(*option, *painter);
    } else if (element == PE_PanelButtonTool) {
        paintButton(*option, *painter, !(option->state & State_AutoRaise));
    } else if (element == PE_FrameLineEdit) {
        paintFrame(*option, *painter);
    } else if (element == PE_FrameFocusRect) {
        painter->save();
        painter->setPen(Theme::of(option->palette).colour(Role::Accent));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_SplitterWidth)
        return 5;
    if (metric == PM_ButtonShiftHorizontal || metric == PM_ButtonShiftVertical)
        return 0;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int FlatStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_ScrollBar_Transient)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace zonecase::widgets
