// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"
#include "widgets/resolvers/answermatrix.h"

#include <QAbstractTableModel>

namespace zonecase::widgets {

/// The matrix of a comparison: who answers in the first column, then a column a name and type.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        CellRole = Qt::UserRole, ///< an AnswerCell
        AboutRole, ///< of the first column: address or servers
        TimesRole ///< "cached 02:00:00–02:00:01, gone by 02:05:01", or why nobody knows
    };

    explicit MatrixModel(const CaseContext &context, QObject *parent = nullptr);

    void setMatrix(const AnswerMatrix &matrix);
    const AnswerMatrix &matrix() const { return m_matrix; }
    /// Null in the first column.
    const AnswerCell *cell(const QModelIndex &index) const;
    /// The cell of the question that rests on exactly these messages.
    QModelIndex find(const QString &question, const QList<ExchangeId> &evidence) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const QModelIndex &index) const;
    QString times(const AnswerCell &cell) const;

    const CaseContext &m_context;
    AnswerMatrix m_matrix;
};

} // namespace zonecase::widgets
