// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/statemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

void StateModel::setRows(const QList<StateRow> &rows)
{
    beginResetModel();
    m_rows = folded(rows);
    endResetModel();
}

int StateModel::rowOf(const QString &server) const
{
    const auto it = std::find_if(
        m_rows.begin(), m_rows.end(), [&server](const StateRow &row) { return row.server == server; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

QModelIndex StateModel::provenBy(const ExchangeId &id) const
{
    QModelIndex best;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = NsColumn; column < StateColumnCount; ++column) {
            const QList<ExchangeId> &evidence = m_rows[row].cells[column].evidence;
            if (evidence.contains(id) && (!best.isValid() || evidence.size() < cell(best).evidence.size()))
                best = index(row, column);
        }
    return best;
}

int StateModel::linesOf(int row) const
{
    qsizetype lines = 1;
    for (const StateCell &cell : m_rows[row].cells)
        if (!cell.folded)
            lines = std::max(lines, cell.shownLines().size() + (cell.isMarked() ? 1 : 0));
    return static_cast<int>(lines);
}

QList<QStringList> StateModel::table() const
{
    const QList<int> empty = emptyColumns(m_rows);
    QList<QStringList> rows(1);
    for (int column = 0; column < StateColumnCount; ++column)
        if (!empty.contains(column))
            rows[0] << stateColumnName(column);
    for (const StateRow &row : m_rows) {
        QStringList cells;
        for (int column = 0; column < StateColumnCount; ++column)
            if (!empty.contains(column)) {
                const StateCell &cell = row.cells[column];
                const QString mark = cell.mark();
                cells << (mark.isEmpty() ? cell.text() : QString(cell.text() + u" ("_s + mark + u')'));
            }
        rows << cells;
    }
    return rows;
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
    QString said = stateColumnName(column) + u": "_s + cell.text();
    if (const QString mark = cell.mark(); !mark.isEmpty())
        said += u" ("_s + mark + u')';
    if (cell.count > 1)
        said += u"; "_s + tr("the same at %n servers from here on", nullptr, cell.count);
    return said;
}

QVariant StateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const StateCell &cell = this->cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell.text();
    case Qt::AccessibleTextRole:
        return spoken(cell, index.column());
    case LinesRole:
        return cell.shownLines();
    case MarkRole:
        return cell.mark();
    case FoldedRole:
        return cell.folded;
    case CountRole:
        return cell.shownCount();
    case OddLinesRole:
        return static_cast<int>(cell.odd.size());
    case MutedFromRole:
        return index.column() == ServerColumn ? QVariant(cell.tail ? 0 : 1)
            : index.column() == SideColumn    ? QVariant(1)
                                              : QVariant();
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
