// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/walk.h"

namespace zonecase::delegation {

/// What the zone of a name says of it, aliases followed.
struct Lookup
{
    enum class State
    {
        Pending,
        Found,
        None, ///< it does not exist, or has no such records
        Failed ///< nobody on the way gives a usable answer
    };
    State state = State::Pending;
    bool exists = false; ///< NOERROR
    bool viaAlias = false;
    dns::Name owner; ///< of the records; where the aliases end
    QList<dns::Record> records;
    QList<ExchangeId> evidence;
};

/// Goes down from the root, as far as what is recorded carries; what is missing is wanted of the walk then.
Lookup lookUp(dns::Walk &walk, const dns::Name &name, dns::RecordType type);

} // namespace zonecase::delegation
