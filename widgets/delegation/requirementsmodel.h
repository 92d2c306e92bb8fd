// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/requirements.h"

#include <QAbstractTableModel>

namespace zonecase::widgets {

/// How a zone's servers stand to a list of requirements: in its order, with the reason.
class RequirementsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        StandingColumn,
        TitleColumn,
        ReasonColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRequirements(const QList<delegation::Requirement> &requirements);
    const QList<delegation::Requirement> &requirements() const { return m_requirements; }
    /// Why, and what speaks against it: sentences, the first of them the reason.
    static QStringList reasonsOf(const delegation::Requirement &requirement);
    QList<QStringList> table() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<delegation::Requirement> m_requirements;
};

} // namespace zonecase::widgets
