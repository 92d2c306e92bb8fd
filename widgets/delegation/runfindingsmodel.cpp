// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/runfindingsmodel.h"

#include "app/finding/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

void RunFindingsModel::setFindings(QList<storage::StoredFinding> findings)
{
    const auto rank = [](const storage::StoredFinding &stored) {
        return std::pair(
            !stored.finding.code.startsWith(u"change."), -static_cast<int>(stored.finding.severity));
    };
    std::stable_sort(findings.begin(), findings.end(),
        [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

int RunFindingsModel::rowOf(const QString &hexId) const
{
    const auto it = std::find_if(m_findings.begin(), m_findings.end(),
        [&hexId](const storage::StoredFinding &stored) { return stored.id.toText() == hexId; });
    return it == m_findings.end() ? -1 : static_cast<int>(it - m_findings.begin());
}

int RunFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int RunFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_findings.size())
        return {};
    const finding::Finding &finding = m_findings[index.row()].finding;
    if (role == SeverityRole)
        return static_cast<int>(finding.severity);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == SeverityColumn ? finding::severityWord(finding.severity)
                                            : finding::sentence(finding);
}

QVariant RunFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == SeverityColumn ? tr("Severity") : tr("Finding");
}

} // namespace zonecase::widgets
