// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/emptypage.h"

#include "widgets/theme/teachpanel.h"

#include <QVBoxLayout>

namespace zonecase::widgets {

EmptyPage::EmptyPage(
    const QString &name, const QString &title, const QString &belongs, CaseContext &context, QWidget *parent)
    : Page(context, parent)
    , m_title(title)
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new TeachPanel(belongs, tr("Probe a name: type it above and press Enter."), {}, this));
}

} // namespace zonecase::widgets
