// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/yardstick.h"

namespace zonecase::delegation {

/// True where a server of the reference, at its address of then, named the new name server itself, with
/// authority: an attacker who has the registry's keys only cannot make it.
bool isAnnounced(const QString &name, const Look &reference, const QList<Look> &looks);

/// True where the zone, in the last of the looks, is with other name servers as its holder would bring it
/// there: all parent servers and all of the zone's name one set, each of it serves, mail and certificate
/// authorities are as they were, protection is not lost; and somebody who has the zone vouches for it: no DS
/// records but the reference's stand, and their keys sign the new set; or each new name server was announced.
bool isMoveInOrder(const Look &reference, const QList<Look> &looks);

/// Where a delegation went, other than the reference has it, neither announced nor in order.
struct Move
{
    dns::Name zone;
    ChangeWindow window;
    Texts names; ///< of the name servers that the reference does not have; none where only addresses moved
    QList<dns::IpAddress> addresses; ///< of these, or new ones of old names; sorted
    QList<ExchangeId> evidence;
};

/// All moves that the looks at one zone show, each set of targets once, in the order of their first look. The
/// reference is one of the looks.
QList<Move> movesOf(const Look &reference, const QList<Look> &looks);

} // namespace zonecase::delegation
