// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"

#include <QAbstractTableModel>

namespace zonecase::widgets {

/// The case's marks: what is marked as an attacker's, since when, by whom and why.
class MarksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ValueColumn,
        ReasonColumn,
        ByColumn,
        TimeColumn,
        ColumnCount
    };

    explicit MarksModel(CaseContext &context, QObject *parent = nullptr);

    const storage::Indicator &mark(int row) const { return m_marks[row]; }
    /// -1 for what is not marked.
    int rowOf(const QString &value) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    CaseContext &m_context;
    QList<storage::Indicator> m_marks; ///< as they were marked
};

} // namespace zonecase::widgets
