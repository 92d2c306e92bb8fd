// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marks/marksmodel.h"

#include <algorithm>

namespace zonecase::widgets {

MarksModel::MarksModel(CaseContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_marks(context.snapshot()->indicators)
{
    connect(&context, &CaseContext::snapshotChanged, this, &MarksModel::refresh);
    connect(&context, &CaseContext::displayZoneChanged, this, [this] {
        if (!m_marks.isEmpty())
            Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
    });
}

void MarksModel::refresh()
{
    const QList<storage::Indicator> &now = m_context.snapshot()->indicators;
    for (int row = rowCount() - 1; row >= 0; --row)
        if (!now.contains(m_marks[row])) {
            beginRemoveRows({}, row, row);
            m_marks.removeAt(row);
            endRemoveRows();
        }
    for (int row = 0; row < now.size(); ++row)
        if (row >= m_marks.size() || m_marks[row] != now[row]) {
            beginInsertRows({}, row, row);
            m_marks.insert(row, now[row]);
            endInsertRows();
        }
}

int MarksModel::rowOf(const QString &value) const
{
    const auto it = std::find_if(m_marks.begin(), m_marks.end(),
        [&value](const storage::Indicator &mark) { return mark.value == value; });
    return it == m_marks.end() ? -1 : static_cast<int>(it - m_marks.begin());
}

int MarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

int MarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MarksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const storage::Indicator &mark = m_marks[index.row()];
    switch (static_cast<Column>(index.column())) {
    case ValueColumn:
        return mark.value;
    case ReasonColumn:
        return mark.reason;
    case ByColumn:
        return mark.markedBy;
    case TimeColumn:
        return m_context.timeText(mark.marked);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case ValueColumn:
        return tr("Marked");
    case ReasonColumn:
        return tr("Why");
    case ByColumn:
        return tr("By");
    case TimeColumn:
        return tr("Since");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace zonecase::widgets
