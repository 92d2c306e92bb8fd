// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/policy.h"
#include "app/dnssec/chain.h"

#include <functional>

namespace zonecase::dnssec {

/// Instants beside its own as of which a chain is judged, at most; nearest first. What lies beyond is
/// indeterminate.
constexpr int MostInstants = 48;

/// A verdict as of one instant, and the lives of the signatures that were looked at for it: as long as none of
/// them begins or ends, it stays.
struct Moment
{
    Status status = Status::Indeterminate;
    QSet<dns::Validity> lives;
};

/// Fills in spans and ends: from the chain's own instant on and back, the same record judged at each turn at
/// which what was judged before ceases to say anything. `lives` are those of the chain's own verdict; judgedAt
/// must be pure.
void judgeOverTime(
    Chain &chain, const QSet<dns::Validity> &lives, const std::function<Moment(Instant)> &judgedAt);

} // namespace zonecase::dnssec
