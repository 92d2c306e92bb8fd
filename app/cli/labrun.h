// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/scenario.h"

namespace zonecase::cli {

struct LabRunOptions
{
    QString source; ///< the scenario as the lab process is to be told of it, an id or a path
    QString caseFile; ///< made as an exercise if it is not there; "" for none
    bool json = false;
};

/// Plays a scenario's steps in sequence and probes at each, into a case if one is named. Prints a line a
/// probe and the case's state at the end, or the document "zonecase.lab-run/1". Returns the exit status: what
/// the scenario makes go wrong in its world is no failure of the play.
int runScenario(const LabRunOptions &options, const lab::Scenario &scenario);

} // namespace zonecase::cli
