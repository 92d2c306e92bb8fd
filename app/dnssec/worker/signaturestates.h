// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/verifier.h"
#include "app/dnssec/chain.h"

namespace zonecase::dnssec {

/// The signatures over the set as a chain tells of them, sorted.
QList<SignatureState> signatureStates(const dns::RRset &set, const dns::SetVerdict &verdict);

} // namespace zonecase::dnssec
