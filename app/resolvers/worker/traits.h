// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/matrix.h"

namespace zonecase::resolvers {

/// What a resolver is like beyond what it answers: out of the answers that are there, and out of further
/// questions where the request allows them. From which ports it asks, and how it chooses ids, only a server
/// that it asks can see.
void readTraits(
    const ComparisonRequest &request, dns::Walk &walk, const dns::Profile &profile, Matrix &matrix);

} // namespace zonecase::resolvers
