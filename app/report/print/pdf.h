// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/outline.h"

namespace zonecase::report {

/// The report on A4, with its marks and page numbers on every page. Needs a QGuiApplication (offscreen will
/// do). The same outline gives the same bytes: the file's dates are the outline's as-of time.
QByteArray toPdf(const Outline &outline);

} // namespace zonecase::report
