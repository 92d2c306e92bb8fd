// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/page.h"
#include "widgets/findings/findingsfilter.h"
#include "widgets/findings/findingsmodel.h"

class QComboBox;
class QStackedLayout;

namespace zonecase::widgets {

class FlatTable;

/// What the analyses say, of all runs: severity, sentence, subject, run. Each row is a door to its evidence.
class FindingsPage : public Page
{
    Q_OBJECT

public:
    explicit FindingsPage(CaseContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Findings"); }
    QString stateSentence() const override;
    QString badge() const override;

private:
    QWidget *buildFilters();
    void build();
    void choose(int row);
    void mark();
    void showTeaching();

    FindingsModel m_model;
    FindingsFilter m_filter;
    FlatTable *m_table;
    QComboBox *m_severity;
    QComboBox *m_topic;
    QStackedLayout *m_layers;
};

} // namespace zonecase::widgets
