// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"
#include "app/finding/markedanswer.h"

namespace zonecase::resolvers {

/// What resolvers and the zone's own servers answered, each with who did.
QList<finding::GivenAnswer> answersIn(const Comparison &comparison);

} // namespace zonecase::resolvers
