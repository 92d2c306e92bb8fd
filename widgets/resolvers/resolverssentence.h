// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"

#include <functional>

namespace zonecase::widgets {

/// "4 resolvers asked about webmail.ministry.zz. A: R1 agrees with the authority; R2, R3 and R4 give another
/// answer, the last of them until 03:02:31 at the latest." What is wrong with the authority itself comes first.
QString resolversSentence(
    const resolvers::Comparison &document, const std::function<QString(Instant)> &timeText);

/// What the zone's own servers say, or what leads to them, is not what was accepted or does not validate.
bool isAuthorityInDoubt(const resolvers::Comparison &document);

} // namespace zonecase::widgets
