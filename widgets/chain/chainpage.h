// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/page.h"

class QLabel;
class QStackedLayout;

namespace zonecase::widgets {

class ChainFacts;
class ChainPicture;
class FactTable;
class RunSlider;

/// The chain of trust of a name, run by run: the picture, and the same facts in a table.
class ChainPage : public Page
{
    Q_OBJECT

public:
    explicit ChainPage(CaseContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString stateSentence() const override;
    std::optional<Role> stateRole() const override;

private:
    QWidget *makeBar();
    QWidget *makeContent();
    void showRun();
    void select(int item);
    void markSelection();
    void tellReason(int item);
    void askWhereTo();

    RunSlider *m_chooser = nullptr;
    ChainFacts *m_facts;
    ChainPicture *m_picture;
    FactTable *m_table;
    QLabel *m_reason; ///< of what the pointer or the keys are on, in one sentence
    QStackedLayout *m_stack;
    QString m_exportFailure; ///< what stands in the sentence until the next run is shown
};

} // namespace zonecase::widgets
