// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zonecase::cli {

/// Exit status as DESIGN has it: what scripts rely on.
enum ExitStatus { Good = 0, FoundTrouble = 1, WrongUsage = 2, NotBegun = 3 };

/// What --help says of it.
constexpr auto StatusHelp = "Exit status: 0 nothing is wrong; 1 something is at error or above, or is broken; "
                            "2 the command line is wrong; 3 nothing could be begun or stored.\n";

/// A subcommand: one file each, listed in main.cpp. Arguments are those after its name; returns the exit status.
struct Command
{
    const char *name;
    const char *summary;
    int (*run)(const QStringList &arguments);
};

int runWorker(const QStringList &arguments);
int runChain(const QStringList &arguments);
int runDelegation(const QStringList &arguments);
int runResolvers(const QStringList &arguments);
int runWatch(const QStringList &arguments);
int runAnalyse(const QStringList &arguments);
int runCase(const QStringList &arguments);
int runReport(const QStringList &arguments);
int runLab(const QStringList &arguments);

} // namespace zonecase::cli
