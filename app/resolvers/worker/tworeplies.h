// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/suspect.h"

namespace zonecase::resolvers {

/// Other data came behind the first reply, and one of them is the zone's: somebody answers on the way.
std::optional<Cause> twoReplies(Suspect &suspect);
/// The right answer comes over TCP, again and again, and never over UDP: somebody on the way, or two caches
/// behind the address of which one keeps what is old and does not count.
std::optional<Cause> transportsDiffer(Suspect &suspect);

} // namespace zonecase::resolvers
