// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/suspect.h"

namespace zonecase::resolvers {

/// In one cache, from whatever transport it is read, taken in when the zone's servers are known to have given
/// other data, and with something that they would not have given to anybody: else it may be an old copy, or
/// made for that network. "poisoned-cache" where the resolver otherwise has the zone as its servers give it;
/// where it need not, it may as well have a view of the zone of its own: "own-view-or-poisoned".
std::optional<Cause> poisoned(Suspect &suspect);

} // namespace zonecase::resolvers
