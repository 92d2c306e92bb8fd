// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"

#include <QAbstractTableModel>

namespace zonecase::widgets {

/// The findings of all runs, as the snapshot has them.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        SeverityColumn,
        SentenceColumn,
        SubjectColumn,
        TimeColumn,
        RunColumn,
        ColumnCount
    };
    enum Role
    {
        SeverityRole = Qt::UserRole,
        CodeRole,
        IdRole,
        TextRole,
        NanosecondsRole
    };

    explicit FindingsModel(const CaseContext &context, QObject *parent = nullptr);

    const storage::StoredFinding &finding(int row) const { return m_findings[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void take();
    QString text(const storage::StoredFinding &finding, int column) const;

    const CaseContext &m_context;
    QList<storage::StoredFinding> m_findings;
};

} // namespace zonecase::widgets
