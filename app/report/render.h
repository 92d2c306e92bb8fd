// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/outline.h"

namespace zonecase::report {

/// One HTML file, whole in itself: pictures inside, no script, nothing that would load anything. Marks on
/// every printed page.
QByteArray toHtml(const Outline &outline);
/// CommonMark with tables; everything that is not ours is escaped.
QByteArray toMarkdown(const Outline &outline);

} // namespace zonecase::report
