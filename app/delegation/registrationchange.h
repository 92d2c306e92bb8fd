// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"

namespace zonecase::delegation {

/// What became of the registrations that a zone hangs on, between two documents of it: registrar, status,
/// name servers, DS, and whether a domain was let go or registered anew. A domain that only one of them has a
/// registration of proves nothing. The windows are the times as of which the registries said so, else those
/// of the documents.
QList<finding::Finding> compareRegistrations(const Delegation &before, const Delegation &now);

} // namespace zonecase::delegation
