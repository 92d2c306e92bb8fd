// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/matrix.h"

namespace zonecase::resolvers {

/// A finding for each cause that was named, for what the zone's own servers used to say, and for what a
/// resolver is like where that matters.
QList<finding::Finding> judgeCauses(const ComparisonRequest &request, const Matrix &matrix);

} // namespace zonecase::resolvers
