// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/page.h"
#include "widgets/delegation/delegationcopy.h"
#include "widgets/delegation/statemodel.h"

class QAction;
class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace zonecase::widgets {

class DelegationDetails;
class RunChooser;
class StateView;
struct RunView;

/// What parent and child say of a delegation, server by server: what is equal is folded, the odd ones stand
/// out, what is another than in the run before says so. Below it the run's findings by question, the serials
/// over time, and how the servers stand to lists of requirements.
class DelegationPage : public Page
{
    Q_OBJECT

public:
    explicit DelegationPage(CaseContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Delegation"); }
    QString stateSentence() const override;
    std::optional<Role> stateRole() const override;
    /// All that the page shows, with the case's filter.
    DelegationCopy copied() const;

Q_SIGNALS:
    /// One of the window's, by its name: "acceptBaseline", "withdrawBaseline", "mark".
    void commandRequested(const QString &command);
    /// An address or a name of a server that someone wants to mark as an attacker's, or to see marked.
    void markRequested(const QString &value);

private:
    QWidget *buildContent();
    QWidget *buildHead(QWidget *parent);
    QWidget *buildCopyButton(QWidget *parent);
    QToolButton *buildBaselineButton(QWidget *parent);
    QToolButton *buildMarksButton(QWidget *parent);
    void offerMarks(const QPoint &place);
    void showRun();
    void showRows();
    void showComparison(const RunView *now, const RunView *before);
    void showBaseline(const RunView *now);
    void showMarks();
    void chooseCell(const QModelIndex &index);
    void mark();
    void markCells();
    QModelIndex selected() const;

    StateModel m_model;
    QList<StateRow> m_rows; ///< all of the run, before the filter
    RunChooser *m_runs;
    QLabel *m_compared;
    QLabel *m_baseline;
    QAction *m_accept = nullptr;
    QAction *m_withdraw = nullptr;
    QToolButton *m_marks = nullptr;
    StateView *m_table;
    DelegationDetails *m_details;
    QStackedLayout *m_layers;
    RunId m_shown, m_against;
    QStringList m_marked; ///< addresses and names that the table shows as an attacker's
    bool m_marking = false;
};

} // namespace zonecase::widgets
