// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casesnapshot.h"
#include "widgets/watch/watchorder.h"

namespace zonecase::widgets {

/// A watch that a case's record tells of, as far as it can be taken up again.
struct PastWatch
{
    WatchOrder order;
    Instant last; ///< when it looked last
    bool brokeOff = false; ///< its end is not on record: it died, or goes on elsewhere
    bool isWanted = false; ///< nobody ended it for good
    bool exercise = false; ///< what it saw was the lab's
};

/// The last one; nothing where the case was never watched.
std::optional<PastWatch> pastWatch(const CaseSnapshot &snapshot);

} // namespace zonecase::widgets
