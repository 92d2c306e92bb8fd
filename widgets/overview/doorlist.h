// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/selection.h"
#include "widgets/theme/theme.h"

#include <QAbstractListModel>
#include <QListView>

#include <optional>

namespace zonecase::widgets {

/// A line that leads somewhere: a finding, a run, a note.
struct Door
{
    std::optional<Role> sign;
    int severity = -1; ///< of a finding
    QString when;
    QString text;
    Selection selection;
    bool operator==(const Door &) const = default;
};

/// Doors as a model of one column.
class DoorModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        WhenRole = Qt::UserRole,
        SeverityRole,
        SignRole
    };

    using QAbstractListModel::QAbstractListModel;
    void setDoors(const QList<Door> &doors);
    const Door &door(int row) const { return m_doors[row]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Door> m_doors;
};

/// A short list of doors, as high as its lines; Enter or a click goes through.
class DoorList : public QListView
{
    Q_OBJECT

public:
    explicit DoorList(const QString &accessibleName, QWidget *parent = nullptr);
    void setDoors(const QList<Door> &doors);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const zonecase::widgets::Selection &selection);

private:
    DoorModel m_model;
};

} // namespace zonecase::widgets
