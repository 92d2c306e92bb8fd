// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/drawer.h"

#include <QApplication>

namespace zonecase::widgets {

Drawer::Drawer(QWidget *parent)
    : QWidget(parent)
{
    hide();
}

void Drawer::pullOut(QWidget *focus)
{
    QWidget *now = QApplication::focusWidget();
    if (now && !isAncestorOf(now))
        m_before = now;
    show();
    focus->setFocus(Qt::ShortcutFocusReason);
}

void Drawer::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    const QWidget *now = QApplication::focusWidget();
    if (m_before && (!now || isAncestorOf(now)))
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

} // namespace zonecase::widgets
