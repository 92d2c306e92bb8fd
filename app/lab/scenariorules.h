// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/scenario.h"

namespace zonecase::lab {

/// What no single table of a scenario can show: names that lead nowhere, names given twice, time that runs backwards.
/// Empty if all is well.
QString inconsistency(const Scenario &scenario);

} // namespace zonecase::lab
