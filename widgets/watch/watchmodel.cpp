// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/watch/watchmodel.h"

#include "widgets/watch/watchwords.h"

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

WatchModel::WatchModel(const CaseContext &context, const WatchDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_desk(desk)
{ }

void WatchModel::setPlan(const QList<PlannedLook> &plan)
{
    if (plan.size() == m_plan.size()) { // what is being read stays where it is
        m_plan = plan;
        refresh();
        return;
    }
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

void WatchModel::refresh()
{
    if (!m_plan.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int WatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.size());
}

int WatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Null while the table shows a plan.
const WatchedThing *WatchModel::thing(int row) const
{
    return m_desk.isRunning() && row < m_desk.things().size() ? &m_desk.things()[row] : nullptr;
}

QString WatchModel::lastText(const WatchedThing &thing) const
{
    if (!thing.looked)
        return tr("never");
    return thing.isUnanswered ? tr("%1, nobody answered").arg(m_context.clockText(*thing.looked))
                              : m_context.clockText(*thing.looked);
}

QString WatchModel::nextText(int row) const
{
    const WatchedThing *watched = thing(row);
    if (!watched)
        return {};
    if (watched->isLooking)
        return tr("looking now");
    const std::optional<Instant> due = m_desk.due(row);
    if (!due)
        return {};
    return *due <= m_context.now() ? tr("now, in its turn") : m_context.clockText(*due);
}

QString WatchModel::textOf(int row, int column) const
{
    const PlannedLook &planned = m_plan[row];
    const WatchedThing *watched = thing(row);
    switch (column) {
    case SubjectColumn:
        return planned.subject;
    case CommandColumn:
        return commandWord(planned.command);
    case QuestionsColumn:
        if (watched && watched->queries >= 0)
            return QString::number(watched->queries);
        return planned.isKnown ? QString::number(planned.questions) : tr("≤ %1").arg(planned.questions);
    case ServersColumn:
        return planned.servers.isEmpty() ? tr("found on the way")
                                         : tr("%n known", nullptr, static_cast<int>(planned.servers.size()));
    case LastColumn:
        return watched ? lastText(*watched) : QString();
    case NextColumn:
        return nextText(row);
    case LooksColumn:
        return watched ? QString::number(watched->looks) : QString();
    case ChangesColumn:
        return watched ? QString::number(watched->changes) : QString();
    }
    return {};
}

QVariant WatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_plan.size())
        return {};
    if (role == Qt::DisplayRole)
        return textOf(index.row(), index.column());
    if (role == Qt::ToolTipRole && index.column() == ServersColumn)
        return m_plan[index.row()].servers.join(u'\n');
    return {};
}

QVariant WatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn:
        return tr("Watched");
    case CommandColumn:
        return tr("What of it");
    case QuestionsColumn:
        return tr("Questions a look");
    case ServersColumn:
        return tr("Servers");
    case LastColumn:
        return tr("Last look");
    case NextColumn:
        return tr("Next look");
    case LooksColumn:
        return tr("Looks");
    case ChangesColumn:
        return tr("Changes");
    }
    return {};
}

} // namespace zonecase::widgets
