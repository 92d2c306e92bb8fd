// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"

#include "app/delegation/worker/analyse.h"
#include "app/dnssec/worker/analyse.h"
#include "app/resolvers/worker/analyse.h"

namespace zonecase::cli {

QList<dns::Analysis> analyses()
{
    return {dnssec::chainAnalysis(), delegation::delegationAnalysis(), resolvers::comparisonAnalysis()};
}

} // namespace zonecase::cli
