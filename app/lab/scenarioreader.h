// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/scenario.h"

namespace zonecase::lab {

/// What Scenario::fromToml() does.
Result<Scenario> readScenario(const QByteArray &text);

} // namespace zonecase::lab
