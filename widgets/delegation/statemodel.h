// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegation/statetable.h"

#include <QAbstractTableModel>

namespace zonecase::widgets {

/// The state table: a row a server, equal neighbours folded. What a folded cell displays is still all of it,
/// for copying and for screen readers; the delegate draws it faint.
class StateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        LinesRole = Qt::UserRole,
        MarkRole,
        FoldedRole,
        CountRole,
        OddLinesRole, ///< how many of the lines, from the first, are not as most others have them
        MutedFromRole ///< the line from which on they are less in weight; none where it is not there
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Not yet folded: that depends on who stands beside whom.
    void setRows(const QList<StateRow> &rows);
    const StateRow &row(int row) const { return m_rows[row]; }
    const StateCell &cell(const QModelIndex &index) const
    {
        return m_rows[index.row()].cells[index.column()];
    }
    /// -1 for a server that is not here.
    int rowOf(const QString &server) const;
    /// The first cell that the message proves, the narrowest proof first; invalid for none.
    QModelIndex provenBy(const ExchangeId &id) const;
    /// How many lines of text the row needs.
    int linesOf(int row) const;
    /// Head and all cells, folded or not, as they are copied.
    QList<QStringList> table() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString spoken(const StateCell &cell, int column) const;

    QList<StateRow> m_rows;
};

} // namespace zonecase::widgets
