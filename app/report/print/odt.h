// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/outline.h"

namespace zonecase::report {

/// The report as OpenDocument text, with its marks before every section and at the end. Needs a
/// QGuiApplication. The same outline gives the same bytes.
Result<QByteArray> toOdt(const Outline &outline);

} // namespace zonecase::report
