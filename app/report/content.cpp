// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/content.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::report {

bool CaseContent::isExercise() const
{
    return kind == u"exercise"_s
        || std::any_of(runs.begin(), runs.end(), [](const ReportedRun &run) { return run.exercise; });
}

Instant CaseContent::asOf() const
{
    Instant latest = opened;
    for (const ReportedRun &run : runs)
        latest = std::max({latest, run.started, run.ended});
    for (const ReportedNote &note : notes)
        latest = std::max(latest, note.written);
    for (const timeline::Event &event : events)
        latest = std::max(latest, event.learned);
    return latest;
}

} // namespace zonecase::report
