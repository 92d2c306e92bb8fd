// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/pair.h"

namespace zonecase::dnssec {

/// What became of a zone's keys, DS and signers: each change is a step of a rollover that fits (RFC
/// 6781, 4.1; RFC 7583), a step taken too early for what caches may hold (change.too-early-…, with `until`),
/// or a break with all that stood before. Silent where the zone did not validate in both chains.
QList<finding::Finding> compareKeys(const ZonePair &pair);

} // namespace zonecase::dnssec
