// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"

#include <QString>

namespace zonecase::finding {

/// What findings call an accepted run: its label, and when it was.
QString baselineName(const QString &label, Instant at);

} // namespace zonecase::finding
