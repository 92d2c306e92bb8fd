// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

#include <QAbstractTableModel>

namespace zonecase::widgets {

/// The findings of one run, what changed first, then the gravest.
class RunFindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        SeverityColumn,
        SentenceColumn,
        ColumnCount
    };
    enum Role
    {
        SeverityRole = Qt::UserRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(QList<storage::StoredFinding> findings);
    const storage::StoredFinding &finding(int row) const { return m_findings[row]; }
    int rowOf(const QString &hexId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<storage::StoredFinding> m_findings;
};

} // namespace zonecase::widgets
