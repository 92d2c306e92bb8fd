// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/policy.h"

#include <QList>

namespace zonecase::dnssec {

/// The validators that stand beside our own verdict in the document: "rfc", "unbound", "bind", "no-sha1".
QList<dns::Policy> knownPolicies(const dns::Budget &budget);

} // namespace zonecase::dnssec
