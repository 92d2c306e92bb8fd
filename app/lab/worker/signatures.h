// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/record.h"

namespace zonecase::lab {

/// True if one of the keys of the zone made a signature of the set that is valid now.
bool isSignedBy(const dns::RRset &set, const dns::Name &zone, const QList<dns::Record> &keys, Instant now);
/// Those keys that one of the DS records stands for.
QList<dns::Record> keysOfDs(const QList<dns::Record> &ds, const QList<dns::Record> &keys);
/// The label count in the set's first signature: smaller than the owner's if a wildcard was expanded. -1
/// without one.
int signedLabels(const dns::RRset &set);

} // namespace zonecase::lab
