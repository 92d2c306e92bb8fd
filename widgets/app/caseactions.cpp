// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/caseactions.h"

#include <QAction>
#include <QWidget>

namespace zonecase::widgets {

CaseActions::CaseActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{ }

QAction *CaseActions::add(
    const QString &name, const QString &words, const QKeySequence &key, const std::function<void()> &work)
{
    auto *action = new QAction(words, m_window);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, work);
    m_window->addAction(action);
    m_actions << action;
    return action;
}

} // namespace zonecase::widgets
