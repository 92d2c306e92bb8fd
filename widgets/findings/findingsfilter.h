// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"

#include <QSortFilterProxyModel>

namespace zonecase::widgets {

/// Findings from a severity upwards, of codes that begin so, within the case's filter and time window.
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingsFilter(const CaseContext &context, QObject *parent = nullptr);
    void setLowest(finding::Severity severity);
    void setCode(const QString &prefix);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const CaseContext &m_context;
    finding::Severity m_lowest = finding::Severity::Info;
    QString m_code;
};

} // namespace zonecase::widgets
