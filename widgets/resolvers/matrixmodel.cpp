// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resolvers/matrixmodel.h"

#include "widgets/facts/countdown.h"

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

MatrixModel::MatrixModel(const CaseContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
    connect(&m_context, &CaseContext::displayZoneChanged, this, [this] {
        if (!m_matrix.rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void MatrixModel::setMatrix(const AnswerMatrix &matrix)
{
    beginResetModel();
    m_matrix = matrix;
    endResetModel();
}

const AnswerCell *MatrixModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0 || index.row() >= m_matrix.rows.size())
        return nullptr;
    return &m_matrix.rows[index.row()].cells[index.column() - 1];
}

QModelIndex MatrixModel::find(const QString &question, const QList<ExchangeId> &evidence) const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 1; column < columnCount(); ++column) {
            const AnswerCell *here = cell(index(row, column));
            if (!here->empty && here->question == question && here->evidence == evidence)
                return index(row, column);
        }
    return {};
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.questions.size()) + 1;
}

QString MatrixModel::times(const AnswerCell &cell) const
{
    QString text = cell.notDated;
    if (!cell.times)
        return text;
    if (const auto &cached = cell.times->cachedAt)
        text = (cell.times->ifTtlUnchanged ? tr("fetched %1–%2 if its TTL was the same then")
                                           : tr("fetched %1–%2"))
                   .arg(m_context.clockText(cached->from), m_context.clockText(cached->to));
    if (const auto &expires = cell.times->expiresAt) {
        const QString until = tr("gone by %1").arg(m_context.clockText(secondBy(expires->to)));
        text = text.isEmpty() ? until : QString(until + u"; "_s + text);
    }
    return text;
}

QString MatrixModel::display(const QModelIndex &index) const
{
    const AnswerCell *here = cell(index);
    if (!here)
        return m_matrix.rows[index.row()].who;
    if (here->empty)
        return tr("not asked");
    QStringList parts;
    if (!here->cluster.isEmpty())
        parts << u'[' + here->cluster + u']';
    parts << here->word;
    for (const QString &part : {here->answer, here->ttl, times(*here)})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u" · "_s);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_matrix.rows.size())
        return {};
    const AnswerCell *here = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(index);
    case Qt::AccessibleTextRole:
        return QString(m_matrix.rows[index.row()].who + u": "_s + display(index));
    case CellRole:
        return here ? QVariant::fromValue(*here) : QVariant();
    case AboutRole:
        return here ? QVariant() : QVariant(m_matrix.rows[index.row()].about);
    case TimesRole:
        return here ? QVariant(times(*here)) : QVariant();
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Who");
    return section <= m_matrix.questions.size() ? QVariant(m_matrix.questions[section - 1]) : QVariant();
}

} // namespace zonecase::widgets
