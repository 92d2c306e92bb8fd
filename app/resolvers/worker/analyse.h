// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/analysis.h"
#include "app/resolvers/comparison.h"

namespace zonecase::resolvers {

/// The document as far as the answers carry it, and what must still be asked. Nothing wanted: it is final.
struct ComparisonStep
{
    Comparison comparison;
    QList<dns::Query> wanted;
};

/// A pure function: the same exchanges in any order give the same step. queries and elapsedMs stay 0; the run
/// knows them.
ComparisonStep analyseComparison(
    const ComparisonRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at);

/// For the worker's list: the command "resolvers".
dns::Analysis comparisonAnalysis();

} // namespace zonecase::resolvers
