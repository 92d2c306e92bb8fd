// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace zonecase::widgets {

/// The commands that can be given now and whose words contain what was typed, the best match first.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        KeyRole = Qt::UserRole
    };

    explicit CommandModel(QObject *parent = nullptr);
    void setActions(const QList<QAction *> &actions);
    void setTyped(const QString &typed);
    QAction *action(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void match();

    QList<QPointer<QAction>> m_all;
    QList<QPointer<QAction>> m_matching;
    QString m_typed;
};

} // namespace zonecase::widgets
