// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/serialmodel.h"

#include "widgets/delegation/statemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

void SerialModel::setLooks(const QList<SerialLook> &looks, const TimeText &timeText, int most)
{
    beginResetModel();
    m_all = looks.size();
    m_looks = looks.mid(std::max<qsizetype>(looks.size() - most, 0));
    m_rows = serialHistory(m_looks);
    m_timeText = timeText;
    endResetModel();
}

const SerialCell *SerialModel::cell(const QModelIndex &index) const
{
    return index.isValid() && index.column() > 0 ? &m_rows[index.row()].cells[index.column() - 1] : nullptr;
}

bool SerialModel::isSkewed() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const SerialRow &row) {
        const SerialCell &newest = row.cells.last();
        return newest.behind > 0 || newest.otherContent;
    });
}

int SerialModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SerialModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_looks.size()) + 1;
}

QString SerialModel::markOf(const SerialCell &cell) const
{
    if (cell.otherContent)
        return tr("≠ content");
    return cell.behind > 0 ? tr("%n behind", nullptr, static_cast<int>(cell.behind)) : QString();
}

QVariant SerialModel::serverData(const SerialRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.servers.join(u", "_s);
    case Qt::ToolTipRole:
        return row.servers.join(u'\n');
    case StateModel::LinesRole:
        return QStringList{row.servers.first().section(u'/', 0, 0), row.servers.first().section(u'/', 1)};
    case StateModel::MutedFromRole:
        return 1;
    case StateModel::CountRole:
        return static_cast<int>(row.servers.size());
    default:
        return {};
    }
}

QVariant SerialModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const SerialCell *cell = this->cell(index);
    if (!cell)
        return serverData(m_rows[index.row()], role);
    const QString text = cell->serial ? QString::number(*cell->serial) : cell->known ? u"—"_s : QString();
    const QString mark = markOf(*cell);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole: {
        const QString said
            = tr("%1 at %2: %3")
                  .arg(m_rows[index.row()].servers.join(u", "_s), m_timeText(look(index.column()).at),
                      cell->serial      ? text
                          : cell->known ? tr("no serial")
                                        : tr("not among the servers"));
        return mark.isEmpty() ? said : QString(said + u" ("_s + mark + u')');
    }
    case StateModel::LinesRole:
        return QStringList{text};
    case StateModel::MarkRole:
        return mark;
    case StateModel::CountRole:
        return 1;
    default:
        return {};
    }
}

QVariant SerialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Server") : m_timeText(look(section).at);
}

} // namespace zonecase::widgets
