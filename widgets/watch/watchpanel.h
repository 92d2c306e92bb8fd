// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/drawer.h"
#include "widgets/watch/pastwatch.h"
#include "widgets/watch/watchplan.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace zonecase::widgets {

class FlatTable;
class StatusLabel;

/// Where a watch is described, seen as a plan, started, followed and stopped.
class WatchPanel : public Drawer
{
    Q_OBJECT

public:
    WatchPanel(CaseContext &context, CaseRecords &records, Network &network, WatchDesk &desk,
        QWidget *parent = nullptr);

    /// What stands there stays; where nothing does, it begins with this name, or with what the case was asked
    /// last.
    void open(const QString &name);
    /// The watch that the case tells of, as a plan that can be started again.
    void offer(const PastWatch &past);

private:
    QWidget *buildForm();
    QWidget *buildPace(QWidget *parent);
    QWidget *buildComparison(QWidget *parent);
    void connectForm();
    WatchForm form() const;
    void fill(const WatchForm &form);
    void start();
    void plan();
    void showState();
    void showGaps();
    void fitTable();

    CaseContext &m_context;
    Network &m_network;
    WatchDesk &m_desk;
    WatchPlan m_plan;
    WatchModel m_model;
    QLineEdit *m_names;
    QComboBox *m_type;
    QCheckBox *m_chain;
    QCheckBox *m_delegation;
    QCheckBox *m_resolvers;
    QLineEdit *m_specs;
    QLineEdit *m_bad;
    QLineEdit *m_withdrawn;
    QComboBox *m_every;
    QSpinBox *m_jitter;
    QPushButton *m_start;
    QPushButton *m_stop;
    QWidget *m_form = nullptr;
    QWidget *m_comparison = nullptr; ///< the part of it that only resolvers need
    StatusLabel *m_state;
    FlatTable *m_table;
    QLabel *m_gaps;
    QString m_wrong; ///< why what is typed cannot be watched; empty if it can
};

} // namespace zonecase::widgets
