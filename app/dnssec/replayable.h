// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/pair.h"

namespace zonecase::dnssec {

/// Data of the zone that is withdrawn or changed while its old signature still holds: whoever kept it can
/// hand it out until `until` and validators accept it (RFC 4033, 12). Silent where only a TTL or a serial
/// changed.
QList<finding::Finding> findReplayable(const ZonePair &pair);

} // namespace zonecase::dnssec
