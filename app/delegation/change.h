// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/look.h"

namespace zonecase::delegation {

/// What became of a delegation between two documents of one zone: name servers, glue, DS at the parent; keys
/// and name servers in the zone. Each finding has the window (last_good, first_bad] as the times of the two
/// documents, `before`, `after`, the old records' `ttl`, which says how long a cache may still hold them, and
/// the `servers` that show it now. A server that said nothing in either document proves no change. Empty for
/// documents of different zones.
/// What comes back to where the record's reference of the zone had it, with one voice, is "change.restored":
/// a notice where that reference is accepted, a warning where it is only what the case saw first. That
/// something is gone is never that.
QList<finding::Finding> compareDelegations(
    const Delegation &before, const Delegation &now, const CaseLooks &record = {});

} // namespace zonecase::delegation
