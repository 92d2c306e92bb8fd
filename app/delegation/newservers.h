// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"

namespace zonecase::delegation {

/// What the servers that a document has and an earlier one had not have in common: one block of addresses,
/// one network, one registrable domain. Silent unless there are two of them at least, and where the servers
/// before had the same in common: that is the zone's habit and nothing new.
QList<finding::Finding> judgeNewServers(const Delegation &before, const Delegation &now);

} // namespace zonecase::delegation
