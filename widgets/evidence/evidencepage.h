// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/caserecords.h"
#include "widgets/case/page.h"
#include "widgets/evidence/evidencemodel.h"

class QStackedLayout;

namespace zonecase::widgets {

class FlatTable;

/// Every message of the case, numbered in the order of storing. What is selected stands in the inspector, as
/// text and as octets.
class EvidencePage : public Page
{
    Q_OBJECT

public:
    EvidencePage(CaseContext &context, CaseRecords &records, QWidget *parent = nullptr);

    QString title() const override { return tr("Evidence"); }
    QString stateSentence() const override;
    QString badge() const override;

private:
    void setColumns();
    void applyFilter();
    void mark();
    void showTeaching();

    EvidenceModel m_model;
    FlatTable *m_table;
    QStackedLayout *m_layers;
};

} // namespace zonecase::widgets
