// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/answerkey.h"

namespace zonecase::cli {

/// Plays the scenario and compares what is found at each step with its answer key. Prints a line for each
/// row; returns 0 if all of the key was found, where it belongs, and nothing else at warning or above.
int checkScenario(const QString &source, const lab::Scenario &scenario);

} // namespace zonecase::cli
