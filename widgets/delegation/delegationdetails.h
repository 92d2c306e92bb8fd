// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"
#include "widgets/delegation/questionmodel.h"
#include "widgets/delegation/requirementsmodel.h"
#include "widgets/delegation/serialmodel.h"

#include <QTabWidget>

class QComboBox;

namespace zonecase::widgets {

class FlatTable;
class QuestionView;
struct RunView;

/// What stands below the state table of a run: its findings by question, the serials along the zone's runs,
/// and how the servers stand to lists of requirements.
class DelegationDetails : public QTabWidget
{
    Q_OBJECT

public:
    explicit DelegationDetails(CaseContext &context, QWidget *parent = nullptr);

    /// Neither is kept; `now` may be null.
    void showRun(const RunView *now, const RunView *before);
    const QuestionModel &questions() const { return m_questions; }

private:
    QWidget *buildFindings();
    QWidget *buildSerials();
    QWidget *buildRequirements();
    QComboBox *addChoice(QWidget *row, const QString &text, const QString &name);
    void showFindings();
    void showSerials(const RunView *now);
    void showRequirements();
    void chooseFinding(const QModelIndex &index);
    void chooseSerial(const QModelIndex &index);
    void chooseRequirement(int row);
    void askOpenQuestions();
    void mark();

    CaseContext &m_context;
    QuestionModel m_questions;
    SerialModel m_serials;
    RequirementsModel m_requirements;
    QComboBox *m_profile = nullptr;
    QComboBox *m_lowest = nullptr;
    QComboBox *m_list = nullptr;
    QuestionView *m_questionView = nullptr;
    FlatTable *m_serialTable = nullptr;
    FlatTable *m_requirementTable = nullptr;
    std::shared_ptr<const delegation::Delegation> m_document;
    QList<storage::StoredFinding> m_found; ///< of the run, in the case's order
    RunId m_shown;
    bool m_compared = false;
    bool m_marking = false;
};

} // namespace zonecase::widgets
