// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/pair.h"

namespace zonecase::dnssec {

/// Everything that was added, removed or changed between two chains of one name, judged or not: zones, keys,
/// DS, NS, glue, signers, algorithms and times to live. change.added, change.removed and change.altered with
/// `what`, `before`, `after` and, where the time-to-live of the old data is known, `ttl` and `until`. In time
/// order: what a signature's inception dates (`signed`) first, then zone by zone from above.
QList<finding::Finding> findDifferences(const Chain &before, const Chain &now);

} // namespace zonecase::dnssec
