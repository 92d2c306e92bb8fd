// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingsfilter.h"

#include "widgets/findings/findingsmodel.h"

namespace zonecase::widgets {

FindingsFilter::FindingsFilter(const CaseContext &context, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_context(context)
{
    connect(&m_context, &CaseContext::filterChanged, this, [this] { invalidateFilter(); });
    connect(&m_context, &CaseContext::windowChanged, this, [this] { invalidateFilter(); });
}

void FindingsFilter::setLowest(finding::Severity severity)
{
    m_lowest = severity;
    invalidateFilter();
}

void FindingsFilter::setCode(const QString &prefix)
{
    m_code = prefix;
    invalidateFilter();
}

bool FindingsFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (index.data(FindingsModel::SeverityRole).toInt() < static_cast<int>(m_lowest))
        return false;
    if (!index.data(FindingsModel::CodeRole).toString().startsWith(m_code))
        return false;
    if (!m_context.followsExtent()
        && !m_context.window().contains({index.data(FindingsModel::NanosecondsRole).toLongLong()}))
        return false;
    return m_context.filter().isEmpty() || m_context.matches(index.data(FindingsModel::TextRole).toString());
}

bool FindingsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto by = [&](int role) { return left.data(role).toLongLong() - right.data(role).toLongLong(); };
    if (left.column() == FindingsModel::SeverityColumn && by(FindingsModel::SeverityRole) != 0)
        return by(FindingsModel::SeverityRole) < 0;
    if (left.column() == FindingsModel::TimeColumn || left.column() == FindingsModel::SeverityColumn)
        return by(FindingsModel::NanosecondsRole) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace zonecase::widgets
