// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/fromto.h"
#include "widgets/case/casecontext.h"

namespace zonecase::widgets {

/// The ends of a span in the case's display zone: "2026-11-21 02:00:01" and "02:03:11 UTC".
inline FromTo spanWords(const CaseContext &context, Instant from, Instant to)
{
    return fromTo(context.timeText(from), context.timeText(to));
}

} // namespace zonecase::widgets
