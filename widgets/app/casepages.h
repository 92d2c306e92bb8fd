// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/app/casesession.h"
#include "widgets/case/page.h"

namespace zonecase::widgets {

/// All pages of a case, in the order of the page list.
QList<Page *> makePages(CaseSession &session, QWidget *parent);

} // namespace zonecase::widgets
