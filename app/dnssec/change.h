// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"

namespace zonecase::dnssec {

/// What became of a name between two chains of it: downgrade, breakage, repair, another answer. Each finding has the
/// window (last_good, first_bad] as the times of the two chains, `before`, `after` and the old data's `ttl`, which says
/// how long a cache may still hold it. Empty where nothing differs or the chains are of different questions.
QList<finding::Finding> compareChains(const Chain &before, const Chain &now);

} // namespace zonecase::dnssec
