// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace zonecase::widgets {

/// The commands of a window: words, key, what they do. The palette lists them all; a key is never only in a
/// menu.
class CaseActions : public QObject
{
    Q_OBJECT

public:
    explicit CaseActions(QWidget *window);

    QAction *add(const QString &name, const QString &words, const QKeySequence &key,
        const std::function<void()> &work);
    QList<QAction *> all() const { return m_actions; }

private:
    QWidget *m_window;
    QList<QAction *> m_actions;
};

} // namespace zonecase::widgets
