// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/answers.h"
#include "app/resolvers/comparison.h"

namespace zonecase::resolvers {

/// Tells, of each resolver that is asked over TLS or HTTPS, what its connections showed, and adds what there is to find
/// fault with: one finding a resolver and fault.
void addSecured(Comparison &comparison, const dns::Answers &answers);

} // namespace zonecase::resolvers
