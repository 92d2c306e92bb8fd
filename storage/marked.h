// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

namespace zonecase::storage {

/// What the marks of a case, as they stand now, say of one of its runs.
struct MarkedRun
{
    RunId run;
    Instant started;
    QList<finding::Finding> findings; ///< "hijack.marked-…"
};

/// Findings as the marks stand now: evidence is judged once, when it is recorded, but what a person says of a
/// server holds for all that was recorded of it, and no longer once it is taken back. A finding that says the
/// same as when it was stored keeps its id; the id of another follows from what it says.
QList<StoredFinding> followMarks(const QList<StoredFinding> &stored, const QList<MarkedRun> &marked);
/// Whether that can make a difference.
bool restOnMarks(const QList<StoredFinding> &stored, const QList<Indicator> &marks);

} // namespace zonecase::storage
