// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"

namespace zonecase::widgets {

/// The whole second by which something is over.
Instant secondBy(Instant end);

/// "2 h 05 min 09 s", "5 min 09 s", "9 s": the largest unit that there is and all below it.
QString lengthText(qint64 seconds);

/// How far the case's clock is from an instant: "2 h 05 min 09 s left", or "over since …" once it is reached;
/// with the instant in the zone that the analyst chose where that is not UTC.
QString countdownText(const CaseContext &context, Instant until);

} // namespace zonecase::widgets
