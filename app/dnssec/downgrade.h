// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/pair.h"

namespace zonecase::dnssec {

/// How a name that was secure came to be provably insecure, by the link that does it: a DS denied or of no known algorithm, an
/// unsigned zone that was put in between, an alias out of the signed tree, a proof that proves less. Empty where nothing that was
/// secure is insecure.
QList<finding::Finding> findDowngrade(const Chain &before, const Chain &now);

} // namespace zonecase::dnssec
