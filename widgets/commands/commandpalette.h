// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/commands/commandmodel.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace zonecase::widgets {

/// Every command with its key, filtered as one types; Enter gives it.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);
    void open(const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void give(int row);
    void step(int by);

    CommandModel m_model;
    QLineEdit *m_typed;
    QListView *m_list;
};

} // namespace zonecase::widgets
