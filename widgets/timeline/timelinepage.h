// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/page.h"
#include "widgets/timeline/eventmodel.h"

class QStackedLayout;

namespace zonecase::widgets {

class FlatTable;
class TimePlot;

/// What happened when, and what was in force: lanes over time, and below them the same as a table.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    explicit TimelinePage(CaseContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Timeline"); }
    QString stateSentence() const override;

private:
    void build();
    void choose(int row);
    void step(int by);
    void mark();
    void refresh();
    QSet<qsizetype> selectedEvents() const;

    EventModel m_model;
    TimePlot *m_plot;
    FlatTable *m_table;
    QStackedLayout *m_layers;
};

} // namespace zonecase::widgets
