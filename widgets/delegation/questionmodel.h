// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/cutquestion.h"
#include "storage/casefile.h"

#include <QAbstractItemModel>

namespace zonecase::widgets {

/// A run's findings below the questions that they answer, as a profile weighs them, the gravest first. Each
/// question is there, whether anything speaks against it or not.
class QuestionModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        SeverityRole = Qt::UserRole, ///< int; of a question the gravest below it, -1 for none
        IsQuestionRole,
        VerdictRole ///< of a question: what there is to be said, in short
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Those from `lowest` upwards, by the profile's weights. `compared`: there was a run to compare with.
    void setFindings(const QList<storage::StoredFinding> &findings, const QString &profile,
        finding::Severity lowest, bool compared);
    /// Null for a question.
    const storage::StoredFinding *finding(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &hexId) const;
    int findingCount() const;
    /// Head, then question, severity and sentence of each finding; questions without one have their own word.
    QList<QStringList> table() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Question
    {
        delegation::CutQuestion question;
        QList<storage::StoredFinding> findings;
    };

    QString verdictOf(const Question &question) const;
    QVariant questionData(const Question &question, int role) const;

    QList<Question> m_questions;
    bool m_compared = false;
};

} // namespace zonecase::widgets
