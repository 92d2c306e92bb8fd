// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finding/finding.h"

#include <QAbstractTableModel>

namespace zonecase::widgets {

/// The findings of one document, gravest first as the document has them: how grave, and the sentence.
class FindingRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, SentenceColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<finding::Finding> &findings);
    const QList<finding::Finding> &findings() const { return m_findings; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<finding::Finding> m_findings;
};

} // namespace zonecase::widgets
