// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"
#include "widgets/case/casesnapshot.h"

namespace zonecase::widgets {

/// A run as pages see it and its document as it was printed.
struct LoadedRun
{
    RunView view;
    QByteArray document;
};

/// Runs that were read already, by id: a run that has ended never changes.
using KnownRuns = QHash<RunId, LoadedRun>;

struct LoadedCase
{
    CaseSnapshot snapshot;
    KnownRuns runs; ///< that have ended
};

/// Reads a case as pages see it. Runs on the store's thread; what is known is not read again.
Result<LoadedCase> loadCase(storage::CaseFile &file, const KnownRuns &known);

} // namespace zonecase::widgets
