// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"

#include "app/dnssec/worker/analyse.h"

namespace zonecase::cli {

QList<dns::Analysis> analyses()
{
    return {dnssec::chainAnalysis()};
}

} // namespace zonecase::cli
