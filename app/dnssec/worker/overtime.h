// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"

#include <functional>

namespace zonecase::dnssec {

/// Instants beside its own as of which a chain is judged, at most; nearest first. What lies beyond is
/// indeterminate.
constexpr int MostInstants = 48;

/// Fills in spans and ends: the same record judged as of each instant at which a signature of the chain
/// begins or ceases to hold. judgedAt must be pure and must not wish for more messages than there are.
void judgeOverTime(Chain &chain, const std::function<Chain(Instant)> &judgedAt);

} // namespace zonecase::dnssec
