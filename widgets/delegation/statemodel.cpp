// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/statemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

void StateModel::setRows(const QList<StateRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int StateModel::rowOf(const QString &server) const
{
    const auto it = std::find_if(
        m_rows.begin(), m_rows.end(), [&server](const StateRow &row) { return row.server == server; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int StateModel::linesOf(int row) const
{
    qsizetype lines = 1;
    for (const StateCell &cell : m_rows[row].cells)
        if (!cell.folded)
            lines = std::max(lines, cell.lines.size() + (cell.isMarked() ? 1 : 0));
    return static_cast<int>(lines);
}

int StateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : StateColumnCount;
}

QString StateModel::spoken(const StateCell &cell, int column) const
{
    const QString mark = cell.mark();
    const QString said = stateColumnName(column) + u": "_s + cell.text();
    return mark.isEmpty() ? said : QString(said + u" ("_s + mark + u')');
}

QVariant StateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const StateCell &cell = m_rows[index.row()].cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text();
    case Qt::AccessibleTextRole:
        return spoken(cell, index.column());
    case LinesRole:
        return cell.lines;
    case MarkRole:
        return cell.mark();
    case FoldedRole:
        return cell.folded;
    case CountRole:
        return cell.count;
    default:
        return {};
    }
}

QVariant StateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return stateColumnName(section);
}

} // namespace zonecase::widgets
