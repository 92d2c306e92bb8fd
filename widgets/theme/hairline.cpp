// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/hairline.h"

#include "widgets/theme/theme.h"

#include <QPainter>

namespace zonecase::widgets {

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).colour(Role::Hairline));
}

} // namespace zonecase::widgets
