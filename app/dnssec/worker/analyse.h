// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/analysis.h"
#include "app/dns/worker/signaturememo.h"
#include "app/dnssec/chain.h"

namespace zonecase::dnssec {

/// A chain as far as the record shows it, and what must be asked to see further; nothing wanted: the chain is whole.
struct ChainStep
{
    Chain chain;
    QList<dns::Query> wanted;
};

/// Validates from the trust anchors down (RFC 4035 section 5), server by server. Pure: the same exchanges, instant and
/// profile give the same chain; the memo only saves work. What the messages themselves show (inspection.h) is looked for when
/// nothing is wanted any more, or when the chain must do as it is: `whole`.
ChainStep analyseChain(const ChainRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at,
    dns::SignatureMemo &memo, bool whole = false);

/// The chain as of its instant, with what the same record proves as of others (Chain::spans).
Chain analyseOverTime(const ChainRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at,
    dns::SignatureMemo &memo);

/// The command "chain" as a worker knows it.
dns::Analysis chainAnalysis();

} // namespace zonecase::dnssec
