// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/page.h"
#include "widgets/delegation/runfindingsmodel.h"
#include "widgets/delegation/statemodel.h"

class QLabel;
class QStackedLayout;

namespace zonecase::widgets {

class FlatTable;
class RunChooser;
struct RunView;

/// What parent and child say of a delegation, server by server: what is equal is folded, the odd ones stand
/// out, what is another than in the run before says so. The run's findings stand below.
class DelegationPage : public Page
{
    Q_OBJECT

public:
    explicit DelegationPage(CaseContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Delegation"); }
    QString stateSentence() const override;
    std::optional<Role> stateRole() const override;

private:
    QWidget *buildContent();
    QWidget *buildHead(QWidget *parent);
    void buildTable();
    void buildFindings();
    void showRun();
    void showComparison(const RunView *now, const RunView *before);
    void fitRows();
    void chooseCell(const QModelIndex &index);
    void chooseFinding(int row);
    void mark();
    void markRows();
    bool hasMarks() const;

    StateModel m_model;
    RunFindingsModel m_found;
    RunChooser *m_runs;
    QLabel *m_compared;
    FlatTable *m_table;
    FlatTable *m_findings;
    QStackedLayout *m_layers;
    RunId m_shown, m_against;
    bool m_marking = false;
};

} // namespace zonecase::widgets
