// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencemodel.h"

#include "app/dns/servertext.h"
#include "widgets/case/whendone.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

EvidenceModel::EvidenceModel(const CaseContext &context, Fetch fetch, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_fetch(std::move(fetch))
{
    connect(&m_context, &CaseContext::displayZoneChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole});
        Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
    });
}

void EvidenceModel::setFilter(const storage::Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    ++m_generation;
    m_fetching = true; // nobody may fetch in the middle of the reset
    m_complete = false;
    endResetModel();
    m_fetching = false;
    fetchMore({});
}

void EvidenceModel::extend()
{
    m_complete = false;
    // A list that was read to its end goes on by itself; a longer one waits until it is scrolled.
    if (m_rows.size() < PageSize)
        fetchMore({});
}

int EvidenceModel::rowOf(const ExchangeId &id) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id == id)
            return i;
    return -1;
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EvidenceModel::text(const storage::ExchangeRow &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case NumberColumn:
        return u"E%1"_s.arg(row.sequence);
    case TimeColumn:
        return m_context.timeText(row.start, 3);
    case ServerColumn:
        return dns::serverText(row.server);
    case QuestionColumn:
        return row.question;
    case TransportColumn:
        return dns::transportText(row.transport).toUpper();
    case OutcomeColumn:
        return row.failure == dns::Failure::None ? tr("answered") : dns::failureText(row.failure);
    case DurationColumn:
        return tr("%1 ms").arg(static_cast<double>(row.duration) / 1e6, 0, 'f', 1);
    case SizeColumn:
        return row.responseSize > 0 ? QString::number(row.responseSize) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const storage::ExchangeRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == DurationColumn || index.column() == SizeColumn;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case ExchangeRole:
        return row.id.toText();
    case RunRole:
        return row.run.toText();
    case FailureRole:
        return static_cast<int>(row.failure);
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == DurationColumn || section == SizeColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NumberColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case ServerColumn:
        return tr("Server");
    case QuestionColumn:
        return tr("Question");
    case TransportColumn:
        return tr("Over");
    case OutcomeColumn:
        return tr("Outcome");
    case DurationColumn:
        return tr("Took");
    case SizeColumn:
        return tr("Octets");
    case ColumnCount:
        break;
    }
    return {};
}

bool EvidenceModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fetching && !m_complete;
}

void EvidenceModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    const qint64 last = m_rows.isEmpty() ? 0 : m_rows.last().sequence;
    whenDone(m_fetch(m_filter, last, PageSize), this,
        [this, generation = m_generation](const Result<QList<storage::ExchangeRow>> &page) {
            if (generation != m_generation)
                return;
            if (page)
                append(*page);
            m_complete = !page || page->size() < PageSize;
            m_fetching = false;
            if (!page)
                Q_EMIT failed(page.error().detail);
            else
                Q_EMIT pageFetched();
        });
}

void EvidenceModel::append(const QList<storage::ExchangeRow> &page)
{
    if (page.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    m_rows << page;
    endInsertRows();
}

} // namespace zonecase::widgets
