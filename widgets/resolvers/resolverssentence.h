// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"

#include <functional>

namespace zonecase::widgets {

/// "4 resolvers asked about webmail.ministry.zz. A: R1 agrees with the authority; R2, R3 and R4 give another
/// answer, the last of them until 03:02:31 at the latest."
QString resolversSentence(
    const resolvers::Comparison &document, const std::function<QString(Instant)> &timeText);

} // namespace zonecase::widgets
