// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"

namespace zonecase::report {

/// Words for ResolverAnswer::notDated; what a newer version wrote is shown as it is, escaped.
QString whyNotDated(const QString &reason);
/// "NS of ministry.zz. at the parent"
QString linkWord(const resolvers::BlastLink &link);

} // namespace zonecase::report
