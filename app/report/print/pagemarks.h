// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/outline.h"

#include <QPainter>

namespace zonecase::report {

struct PageNumber
{
    int page = 1, of = 1;
};

/// What stands on every page that leaves the program: the TLP label above and below, case and page number,
/// and, for an exercise, a hatched band across the top.
void drawMarks(QPainter &painter, const Outline &outline, const QRectF &paper, PageNumber number);

} // namespace zonecase::report
