// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingsmodel.h"

#include "app/finding/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

FindingsModel::FindingsModel(const CaseContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_findings(context.snapshot()->findings)
{
    connect(&m_context, &CaseContext::snapshotChanged, this, &FindingsModel::take);
    connect(&m_context, &CaseContext::displayZoneChanged, this, [this] {
        if (!m_findings.isEmpty())
            Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole});
    });
}

void FindingsModel::take()
{
    const QList<storage::StoredFinding> &now = m_context.snapshot()->findings;
    const auto same = [](const auto &a, const auto &b) { return a.id == b.id; };
    const bool grown = now.size() >= m_findings.size()
        && std::equal(m_findings.begin(), m_findings.end(), now.begin(), same);
    if (grown && now.size() == m_findings.size())
        return;
    if (grown) {
        beginInsertRows({}, rowCount(), static_cast<int>(now.size()) - 1);
        m_findings = now;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_findings = now;
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::text(const storage::StoredFinding &stored, int column) const
{
    switch (static_cast<Column>(column)) {
    case SeverityColumn:
        return finding::severityWord(stored.finding.severity);
    case SentenceColumn:
        return finding::sentence(stored.finding);
    case SubjectColumn:
        return stored.finding.subject.id;
    case TimeColumn:
        return m_context.timeText(stored.at);
    case RunColumn: {
        const RunView *run = m_context.snapshot()->run(stored.run);
        return run ? run->summary.command : QString(); // of what, the inspector says: the sentence needs the room
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_findings.size())
        return {};
    const storage::StoredFinding &stored = m_findings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(stored, index.column());
    case SeverityRole:
        return static_cast<int>(stored.finding.severity);
    case CodeRole:
        return stored.finding.code;
    case IdRole:
        return stored.id.toText();
    case TextRole: {
        const RunView *run = m_context.snapshot()->run(stored.run);
        return QString(stored.finding.code + u' ' + text(stored, SentenceColumn) + u' '
            + text(stored, SubjectColumn) + u' ' + text(stored, RunColumn) + u' '
            + (run ? run->subject : QString()));
    }
    case NanosecondsRole:
        return stored.at.nanoseconds;
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case SeverityColumn:
        return tr("Severity");
    case SentenceColumn:
        return tr("Finding");
    case SubjectColumn:
        return tr("About");
    case TimeColumn:
        return tr("Seen");
    case RunColumn:
        return tr("Probe");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace zonecase::widgets
