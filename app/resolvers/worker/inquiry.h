// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/suspect.h"

namespace zonecase::resolvers {

/// There is something to explain.
bool isWrong(const ResolverAnswer &row);

/// Why the answer is not the zone's, with what proves it; else "unknown" and what would tell it. Notes in the
/// walk the questions that separate one cause from another, if they may be put.
Cause causeOf(Suspect suspect, bool mayProbe);

} // namespace zonecase::resolvers
