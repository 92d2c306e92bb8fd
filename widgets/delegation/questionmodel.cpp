// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/questionmodel.h"

#include "app/delegation/severity.h"
#include "app/finding/catalogue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

using delegation::CutQuestion;
using finding::Severity;

namespace {

constexpr std::array Questions{CutQuestion::Served, CutQuestion::Same, CutQuestion::Protected,
    CutQuestion::Exposed, CutQuestion::Changed};

} // namespace

static QString textOf(CutQuestion question)
{
    switch (question) {
    case CutQuestion::Served:
        return QuestionModel::tr("Is it served?");
    case CutQuestion::Same:
        return QuestionModel::tr("Is it the same everywhere?");
    case CutQuestion::Protected:
        return QuestionModel::tr("Is it protected?");
    case CutQuestion::Exposed:
        return QuestionModel::tr("Is it exposed?");
    case CutQuestion::Changed:
        return QuestionModel::tr("What changed?");
    }
    return {};
}

void QuestionModel::setFindings(
    const QList<storage::StoredFinding> &findings, const QString &profile, Severity lowest, bool compared)
{
    beginResetModel();
    m_compared = compared;
    m_questions.clear();
    for (const CutQuestion question : Questions)
        m_questions << Question{question, {}};
    for (storage::StoredFinding stored : findings) {
        stored.finding.severity = delegation::severityIn(profile, stored.finding.code);
        const auto question = static_cast<qsizetype>(delegation::cutQuestionOf(stored.finding.code));
        if (stored.finding.severity >= lowest)
            m_questions[question].findings << stored;
    }
    for (Question &question : m_questions)
        std::stable_sort(question.findings.begin(), question.findings.end(),
            [](const auto &a, const auto &b) { return a.finding.severity > b.finding.severity; });
    endResetModel();
}

const storage::StoredFinding *QuestionModel::finding(const QModelIndex &index) const
{
    if (!index.isValid() || !index.parent().isValid())
        return nullptr;
    return &m_questions[index.parent().row()].findings[index.row()];
}

QModelIndex QuestionModel::indexOf(const QString &hexId) const
{
    for (int row = 0; row < m_questions.size(); ++row) {
        const QList<storage::StoredFinding> &findings = m_questions[row].findings;
        for (int below = 0; below < findings.size(); ++below)
            if (findings[below].id.toText() == hexId)
                return index(below, 0, index(row, 0));
    }
    return {};
}

int QuestionModel::findingCount() const
{
    int count = 0;
    for (const Question &question : m_questions)
        count += static_cast<int>(question.findings.size());
    return count;
}

QList<QStringList> QuestionModel::table() const
{
    QList<QStringList> rows{{tr("Question"), tr("Severity"), tr("Finding")}};
    for (const Question &question : m_questions) {
        if (question.findings.isEmpty())
            rows << QStringList{textOf(question.question), {}, verdictOf(question)};
        for (const storage::StoredFinding &stored : question.findings)
            rows << QStringList{textOf(question.question), finding::severityWord(stored.finding.severity),
                finding::sentence(stored.finding)};
    }
    return rows;
}

QModelIndex QuestionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A finding's index carries its question's number plus one.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex QuestionModel::parent(const QModelIndex &child) const
{
    return child.internalId() == 0 ? QModelIndex()
                                   : createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr(0));
}

int QuestionModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_questions.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_questions[parent.row()].findings.size());
}

int QuestionModel::columnCount(const QModelIndex &) const
{
    return 1;
}

/// "2 errors or worse, 1 less grave", in words that say what that means for the question.
QString QuestionModel::verdictOf(const Question &question) const
{
    if (question.question == CutQuestion::Changed && !m_compared)
        return tr("the first look: nothing to compare with");
    if (question.findings.isEmpty())
        return question.question == CutQuestion::Changed ? tr("nothing")
                                                         : tr("nothing found that speaks against it");
    const auto grave = std::count_if(question.findings.begin(), question.findings.end(),
        [](const auto &stored) { return stored.finding.severity >= Severity::Error; });
    return tr("%n findings, %1 of them errors or worse", nullptr, static_cast<int>(question.findings.size()))
        .arg(grave);
}

QVariant QuestionModel::questionData(const Question &question, int role) const
{
    if (role == SeverityRole)
        return question.findings.isEmpty() ? -1
                                           : static_cast<int>(question.findings.first().finding.severity);
    if (role == Qt::AccessibleTextRole)
        return QString(textOf(question.question) + u' ' + verdictOf(question));
    if (role == VerdictRole)
        return verdictOf(question);
    return role == Qt::DisplayRole ? QVariant(textOf(question.question)) : QVariant();
}

QVariant QuestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == IsQuestionRole)
        return !index.parent().isValid();
    const storage::StoredFinding *stored = finding(index);
    if (!stored)
        return questionData(m_questions[index.row()], role);
    if (role == SeverityRole)
        return static_cast<int>(stored->finding.severity);
    if (role == Qt::AccessibleTextRole)
        return QString(
            finding::severityWord(stored->finding.severity) + u": "_s + finding::sentence(stored->finding));
    return role == Qt::DisplayRole ? QVariant(finding::sentence(stored->finding)) : QVariant();
}

QVariant QuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr("Findings by question");
}

} // namespace zonecase::widgets
