// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"
#include "widgets/case/casesnapshot.h"

namespace zonecase::widgets {

/// Runs whose documents were read already, by id: a run that has ended never changes.
using KnownRuns = QHash<RunId, RunView>;

/// Reads a case as pages see it. Runs on the store's thread; what is known is not read again.
Result<CaseSnapshot> loadSnapshot(storage::CaseFile &file, const KnownRuns &known);

} // namespace zonecase::widgets
