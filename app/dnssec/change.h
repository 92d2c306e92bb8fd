// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"

#include <memory>

namespace zonecase::dnssec {

/// What became of a name between two chains of it: downgrade, breakage, repair, another answer, what its keys
/// and DS went through (rollover.h), and what can be replayed. Each finding has the window (last_good,
/// first_bad] as the times of the two chains, `before`, `after` and the old data's `ttl`, which says how long
/// a cache may still hold it. Empty where nothing differs or the chains are of different questions.
QList<finding::Finding> compareChains(const Chain &before, const Chain &now);

/// What a comparison with a chain that was not secure must be silent about, told from the last one that was (`good`): downgrade,
/// what keys and DS went through, what can be replayed. Else whoever breaks a zone first could replace its keys unseen. What was
/// to be seen in `before` already is not told again; empty where `before` was secure.
QList<finding::Finding> compareWithLastGood(const Chain &good, const Chain &before, const Chain &now);

/// compareChains() and then every single difference (differences.h), the earlier chain first whichever way
/// round they are given.
QList<finding::Finding> listChanges(const Chain &a, const Chain &b);

/// The changes between two chains with the windows that other looks at the same question between the two prove:
/// a look that shows the new as the later one does moves `first_bad` to it, one that does not yet moves
/// `last_good`. A look that shows neither proves nothing.
QList<finding::Finding> narrowChanges(QList<finding::Finding> changes, const Chain &before, const Chain &now,
    const QList<std::shared_ptr<const Chain>> &between);

} // namespace zonecase::dnssec
