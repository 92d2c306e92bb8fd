// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/case/page.h"

#include "widgets/theme/signs.h"

namespace zonecase::widgets {

Page::Page(CaseContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{ }

QIcon Page::icon() const
{
    const std::optional<Role> role = stateRole();
    return role ? statusIcon(*role, Theme::of(this)) : QIcon();
}

} // namespace zonecase::widgets
