// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/matrix.h"

namespace zonecase::resolvers {

/// Why each cell that differs does so, with what proves it; where nothing does, "unknown" and what is
/// missing. Notes in the walk the questions that separate one cause from another. A bare difference proves
/// none. Where only caches may be read, nothing is asked and nothing named.
void nameCauses(
    const ComparisonRequest &request, dns::Walk &walk, const dns::Profile &profile, Matrix &matrix);

} // namespace zonecase::resolvers
