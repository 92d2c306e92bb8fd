// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/eventmodel.h"

#include "widgets/timeline/aggregate.h"
#include "widgets/timeline/eventwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

EventModel::EventModel(const CaseContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
    connect(&m_context, &CaseContext::snapshotChanged, this, &EventModel::takeEvents);
    connect(&m_context, &CaseContext::filterChanged, this, &EventModel::takeEvents);
    connect(&m_context, &CaseContext::windowChanged, this, &EventModel::takeWindow);
    connect(&m_context, &CaseContext::displayZoneChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole});
        Q_EMIT changed();
    });
    takeEvents();
}

void EventModel::takeEvents()
{
    const auto isBefore
        = [](const timeline::Event &a, const timeline::Event &b) { return a.start < b.start; };
    beginResetModel();
    m_events = m_context.snapshot()->events;
    if (!std::is_sorted(m_events.cbegin(), m_events.cend(), isBefore))
        std::stable_sort(m_events.begin(), m_events.end(), isBefore);
    if (!m_context.filter().isEmpty())
        m_events.removeIf([this](const timeline::Event &event) {
            return !m_context.matches(QString(laneName(event.lane) + u' ' + event.title + u' ' + event.text));
        });
    m_rows = rowsInWindow();
    endResetModel();
    Q_EMIT changed();
}

void EventModel::takeWindow()
{
    const QList<qsizetype> rows = rowsInWindow();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT changed();
}

QList<qsizetype> EventModel::rowsInWindow() const
{
    QList<qsizetype> rows;
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        const TimeWindow reach = reachOf(m_events[i]);
        if (m_context.window().overlaps(reach.from, reach.to))
            rows << i;
    }
    return rows;
}

int EventModel::rowOf(qsizetype event) const
{
    const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), event);
    return it != m_rows.end() && *it == event ? static_cast<int>(it - m_rows.begin()) : -1;
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventModel::text(const timeline::Event &event, int column) const
{
    switch (static_cast<Column>(column)) {
    case TimeColumn:
        return eventTime(m_context, event);
    case LaneColumn:
        return laneName(event.lane);
    case TitleColumn:
        return event.title;
    case BasisColumn:
        return basisWord(event.basis);
    case PrecisionColumn:
        return precisionWord(event.precision);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || role != Qt::DisplayRole)
        return {};
    return text(event(index.row()), index.column());
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TimeColumn:
        return tr("Time");
    case LaneColumn:
        return tr("Lane");
    case TitleColumn:
        return tr("What");
    case BasisColumn:
        return tr("Basis");
    case PrecisionColumn:
        return tr("Precision");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace zonecase::widgets
