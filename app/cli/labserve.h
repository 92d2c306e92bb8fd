// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/scenario.h"

namespace zonecase::cli {

/// What `lab serve` is to do.
struct ServeOptions
{
    lab::Scenario scenario;
    QString step;
    bool control = false; ///< orders and reports on the standard streams, as LabClient speaks them
    bool asNamed = false; ///< the fictional addresses themselves, port 53
    double speed = 1;
    QString profileFile; ///< "" for none
};

/// Serves until the standard input closes (if it is a pipe) or a signal comes.
int serveLab(const ServeOptions &options);

/// Says why nothing is served, to whoever listens; returns the exit status.
int refuseToServe(bool control, const Error &error);

/// "A1@t2", "A1" or a file's path with or without "@t2"; the step is the first one if none is named.
Result<std::pair<lab::Scenario, QString>> scenarioAtStep(const QString &text);

} // namespace zonecase::cli
