// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/probestatus.h"
#include "widgets/probe/plan.h"

#include "app/base/result.h"

#include <QAbstractButton>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace zonecase::widgets {

class PlanPanel;

/// Where a probe begins: the name, the type, a button for each command, and beside them the plan: whom it
/// asks first.
class ProbeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProbeBar(QWidget *parent = nullptr);

    ProbeRequest request(const QString &command) const;
    void setQuestion(const QString &name, const QString &type);
    void setPlan(const Result<Plan> &plan);
    /// How many resolvers a comparison asks, and whether it times the blast of what is wrong.
    void setComparison(int resolvers, bool isTimed);
    /// How many registries' answers are handed to delegation probes, and whether a table is.
    void setHanded(int files, bool table);
    /// What the case's watch is at, in two or three words.
    void setWatch(const QString &state);
    /// The cursor into the name, all of it selected.
    void focusName();
    void probeAgain();

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void requested(const zonecase::widgets::ProbeRequest &request);
    void handedRequested();
    void watchRequested();
    void comparisonRequested();
    /// What stands here is another question now.
    void edited(const zonecase::widgets::ProbeRequest &request);

private:
    QAbstractButton *addCommand(const QString &command, const QString &label, const QString &tip);
    void ask(const QString &command);
    void tellEdited();
    void fitPlan();
    void showPlan(const QString &text, const QString &tip);
    /// Opens the plan, or takes the name that was meant.
    void takePlan();

    QLineEdit *m_name;
    QComboBox *m_type;
    QToolButton *m_plan = nullptr;
    QToolButton *m_handed = nullptr;
    QToolButton *m_watch = nullptr;
    QToolButton *m_comparison = nullptr;
    QAbstractButton *m_resolvers = nullptr;
    PlanPanel *m_panel;
    QString m_lastCommand;
    QString m_planText;
    QString m_meant; ///< where what stands in the bar is none; empty else
};

} // namespace zonecase::widgets
