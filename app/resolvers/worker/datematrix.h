// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/matrix.h"

namespace zonecase::resolvers {

/// Says what in it is the same, and dates it.
void dateMatrix(const ComparisonRequest &request, Matrix &matrix);

} // namespace zonecase::resolvers
