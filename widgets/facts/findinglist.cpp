// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/findinglist.h"

#include "app/finding/catalogue.h"
#include "widgets/facts/factroles.h"

namespace zonecase::widgets {

void FindingRows::setFindings(const QList<finding::Finding> &findings)
{
    if (findings == m_findings)
        return;
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const finding::Finding &finding = m_findings[index.row()];
    if (role == SeverityRole && index.column() == SeverityColumn)
        return static_cast<int>(finding.severity);
    if (role == EvidenceRole)
        return QVariant::fromValue(finding.evidence);
    if (role == Qt::ToolTipRole)
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (role == Qt::AccessibleTextRole && index.column() == SentenceColumn)
        return tr("%1: %2").arg(finding::severityWord(finding.severity), finding::sentence(finding));
    switch (static_cast<Column>(index.column())) {
    case SeverityColumn: return finding::severityWord(finding.severity);
    case SentenceColumn: return finding::sentence(finding);
    case ColumnCount: break;
    }
    return {};
}

QVariant FindingRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case SeverityColumn: return tr("Severity");
    case SentenceColumn: return tr("Finding");
    case ColumnCount: break;
    }
    return {};
}

} // namespace zonecase::widgets
