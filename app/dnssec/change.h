// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"

namespace zonecase::dnssec {

/// What became of a name between two chains of it: downgrade, breakage, repair, another answer, what its keys
/// and DS went through (rollover.h), and what can be replayed. Each finding has the window (last_good,
/// first_bad] as the times of the two chains, `before`, `after` and the old data's `ttl`, which says how long
/// a cache may still hold it. Empty where nothing differs or the chains are of different questions.
QList<finding::Finding> compareChains(const Chain &before, const Chain &now);

/// compareChains() and then every single difference (differences.h), the earlier chain first whichever way
/// round they are given.
QList<finding::Finding> listChanges(const Chain &a, const Chain &b);

} // namespace zonecase::dnssec
