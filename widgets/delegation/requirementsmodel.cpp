// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/requirementsmodel.h"

#include "app/finding/catalogue.h"
#include "app/finding/requirement.h"
#include "app/report/requirements.h"

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

using delegation::Requirement;

void RequirementsModel::setRequirements(const QList<Requirement> &requirements)
{
    beginResetModel();
    m_requirements = requirements;
    endResetModel();
}

QStringList RequirementsModel::reasonsOf(const Requirement &requirement)
{
    QStringList reasons;
    // That findings speak against it says less than the findings do.
    for (const finding::Finding &against : requirement.findings)
        reasons << finding::sentence(against);
    if (reasons.isEmpty())
        reasons << finding::sentence(requirement.because);
    if (const QString advice = finding::advice(requirement.because); !advice.isEmpty())
        reasons << advice;
    return reasons;
}

QList<QStringList> RequirementsModel::table() const
{
    QList<QStringList> rows(1);
    for (int column = 0; column < ColumnCount; ++column)
        rows[0] << headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < rowCount(); ++row)
        rows << QStringList{index(row, StandingColumn).data().toString(),
            index(row, TitleColumn).data().toString(), index(row, ReasonColumn).data().toString()};
    return rows;
}

int RequirementsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requirements.size());
}

int RequirementsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequirementsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_requirements.size() || role != Qt::DisplayRole)
        return {};
    const Requirement &requirement = m_requirements[index.row()];
    switch (static_cast<Column>(index.column())) {
    case StandingColumn:
        return QString(
            report::standingSign(requirement.standing) + u' ' + report::standingWord(requirement.standing));
    case TitleColumn:
        return finding::requirementTitle(requirement.id);
    case ReasonColumn:
        return reasonsOf(requirement).join(u' ');
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RequirementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case StandingColumn:
        return tr("Standing");
    case TitleColumn:
        return tr("Requirement");
    case ReasonColumn:
        return tr("Because");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace zonecase::widgets
