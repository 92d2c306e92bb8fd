// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/analysis.h"

namespace zonecase::cli {

/// The analyses that the worker process knows.
QList<dns::Analysis> analyses();

} // namespace zonecase::cli
