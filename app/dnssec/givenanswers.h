// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"
#include "app/finding/markedanswer.h"

namespace zonecase::dnssec {

/// The answers of the chain, each with the servers that gave it.
QList<finding::GivenAnswer> answersIn(const Chain &chain);

} // namespace zonecase::dnssec
