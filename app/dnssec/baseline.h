// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"

#include <memory>

namespace zonecase::dnssec {

/// A complete chain run as it was recorded.
struct ChainLook
{
    RunId run;
    Instant started;
    std::shared_ptr<const Chain> chain; ///< never null
};

/// What the last of these looks at one name and type says otherwise than the baseline, which is called
/// `name`: its status, its answer, and the DS records on the way, these server by server. Each finding
/// "baseline.chain-…" has the window (last_good, first_bad] out of all looks; what withheld or got no answer
/// bounds nothing.
QList<finding::Finding> compareWithBaseline(
    const ChainLook &baseline, const QString &name, const QList<ChainLook> &looks);

} // namespace zonecase::dnssec
