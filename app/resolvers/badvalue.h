// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace zonecase::resolvers {

/// What the clock of the blast is set for: an address, a server's name, NXDOMAIN or NODATA, or RDATA of several
/// fields as it is written, as ComparisonRequest::bad holds it. Malformed with a sentence for anything else.
Result<QString> badValueFromText(const QString &text);

} // namespace zonecase::resolvers
