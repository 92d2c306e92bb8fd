// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportpage.h"

#include "widgets/theme/teachpanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

ReportPage::ReportPage(CaseContext &context, QWidget *parent)
    : Page(context, parent)
{
    setObjectName(u"report"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new TeachPanel(tr("The report writes its own skeleton from the case: summary, times, "
                                        "findings with evidence numbers, appendix."),
        tr("Probe a name and write a note first."), {}, this));
}

QString ReportPage::stateSentence() const
{
    return tr("The report is written from what the case holds.");
}

} // namespace zonecase::widgets
