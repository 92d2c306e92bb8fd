// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casesnapshot.h"

namespace zonecase::widgets {

/// The sentences and clocks of a case, worked out from its recorded documents, and the events that follow
/// from its runs and notes. `documents` are those of its runs as they were printed.
void tellStory(CaseSnapshot &snapshot, const QHash<RunId, QByteArray> &documents);

} // namespace zonecase::widgets
