// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/statuslabel.h"

#include "widgets/theme/signs.h"

#include <QPainter>

#include <algorithm>

namespace zonecase::widgets {

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatusLabel::setState(std::optional<Role> role, const QString &text)
{
    if (role == m_role && text == m_text)
        return;
    m_role = role;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

int StatusLabel::shapeSide() const
{
    return fontMetrics().height() + 2;
}

int StatusLabel::textLeft() const
{
    return m_role ? shapeSide() + 8 : 0;
}

QSize StatusLabel::sizeHint() const
{
    const int wide = std::min(fontMetrics().horizontalAdvance(m_text) + textLeft() + 1, 640);
    return {wide, heightForWidth(wide)};
}

QSize StatusLabel::minimumSizeHint() const
{
    return {textLeft() + 120, shapeSide()};
}

int StatusLabel::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(width - textLeft(), 40), 10'000);
    return std::max(shapeSide(), fontMetrics().boundingRect(room, Qt::TextWordWrap, m_text).height());
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    if (m_role)
        paintStatus(painter, QRectF(0, 0, shapeSide(), shapeSide()), *m_role, theme);
    painter.setPen(theme.colour(Role::Text));
    const int above = (shapeSide() - fontMetrics().height()) / 2;
    painter.drawText(rect().adjusted(textLeft(), above, 0, 0), Qt::TextWordWrap, m_text);
}

} // namespace zonecase::widgets
