// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/move.h"

namespace zonecase::delegation {

/// Zones of a case that went to the same servers within the same time, neither announced nor in order.
struct SharedTarget
{
    QList<dns::Name> zones; ///< two at least, sorted
    QStringList targets; ///< names of servers, their addresses, and a prefix where only that is the same
    ChangeWindow window; ///< from the latest last good moment to the first that any was seen so
    QList<ExchangeId> evidence;
};

/// Of each zone of the case.
QList<Move> allMoves(const CaseLooks &record);
/// Each set of zones once, with all that they share.
QList<SharedTarget> sharedTargets(const QList<Move> &moves);

/// Of the zone: whom else its targets touch ("hijack.shared-target"), and its servers that another zone of
/// the case was led to, or that the analyst marked ("hijack.known-bad-address", "hijack.marked-server"). An
/// address that the zone's own reference has is its provider's: what others do there says nothing of it.
QList<finding::Finding> judgeCompany(const CaseLooks &record, const Look &now);
/// Its servers that are marked ("hijack.marked-server"), whichever came first, the look or the mark.
QList<finding::Finding> judgeMarked(const QList<MarkedThing> &marked, const Look &now);

} // namespace zonecase::delegation
