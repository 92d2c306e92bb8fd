// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casesnapshot.h"

namespace zonecase::widgets {

/// Until when what is wrong can still be served, as a comparison's document has it: by the resolvers that
/// were asked, by any correct cache, and by whom without an end that could be told. One line each, of the
/// name that lasts longest. Where the comparison was not told what is wrong: of what differs from the zone's
/// own servers; nothing where nothing does.
QList<ClockFace> blastFaces(const resolvers::Comparison &document);

} // namespace zonecase::widgets
