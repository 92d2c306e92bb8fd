// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/matrix.h"

namespace zonecase::dns {
class SignatureMemo;
}

namespace zonecase::resolvers {

/// Says of each version whether a validator that comes to the zone by its DS records would take it; asks for the zone's
/// keys where there are such records. From the parent's DS records down: whether these are genuine is the chain's affair.
/// Signatures are judged as of the instant.
void proveVersions(
    dns::Walk &walk, const dns::Budget &budget, dns::SignatureMemo &memo, Instant at, Matrix &matrix);

} // namespace zonecase::resolvers
