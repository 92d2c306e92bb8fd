// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/suspect.h"

namespace zonecase::resolvers {

/// RFC 6147: a name without IPv6 addresses is given some in which the zone's IPv4 addresses stand, under a
/// prefix that leads to a translator: RFC 6052's own, or the one that the resolver gives to ipv4only.arpa
/// (RFC 7050).
std::optional<Cause> translated(Suspect &suspect);

} // namespace zonecase::resolvers
