// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/translation.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace zonecase::cli;

namespace {

// Without a summary: not for people.
constexpr auto Commands = std::to_array<Command>({
    {"chain", "validate a name from the trust anchor down", runChain},
    {"delegation", "compare what parent and zone say, server by server", runDelegation},
    {"resolvers", "compare resolvers with the authoritative truth", runResolvers},
    {"watch", "keep looking at names, and keep what is new", runWatch},
    {"analyse", "work a recorded verdict out again", runAnalyse},
    {"case", "make, inspect and verify a case", runCase},
    {"report", "write a case up as PDF, HTML, Markdown or ODT", runReport},
    {"lab", "the lab's scenarios: list, show, run, check, serve", runLab},
    {"worker", "", runWorker},
});

/// Text made for people is in their language. A document is in English, and so is what processes of ours tell each other.
bool isForPeople(const QStringList &arguments)
{
    return !arguments.contains(u"--json"_s) && arguments[0] != u"worker"_s && !arguments.contains(u"--control"_s);
}

/// What was printed has arrived, or the status says that it has not: a full disk is no success.
int concluded(int status)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return status;
    std::fprintf(stderr, "zonecase-cli: The output cannot be written.\n");
    return NotBegun;
}

void printUsage(std::FILE *to)
{
    std::fputs("Usage: zonecase-cli COMMAND [ARGUMENTS]\n\n", to);
    for (const Command &command : Commands)
        if (command.summary[0] != '\0')
            std::fprintf(to, "  %-12s %s\n", command.name, command.summary);
    std::fputs("\n`zonecase-cli COMMAND --help` lists a command's options.\n\n", to);
    std::fputs(StatusHelp, to);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"zonecase-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ZONECASE_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"--version"_s) {
        std::puts("zonecase-cli " ZONECASE_VERSION);
        return Good;
    }
    if (arguments.isEmpty() || arguments[0] == u"--help"_s) {
        printUsage(arguments.isEmpty() ? stderr : stdout);
        return arguments.isEmpty() ? WrongUsage : Good;
    }
    if (isForPeople(arguments))
        zonecase::installTranslations(application);
    for (const Command &command : Commands)
        if (arguments[0] == QLatin1StringView(command.name))
            return concluded(command.run(arguments.mid(1)));
    std::fprintf(stderr, "zonecase-cli: there is no command of that name. Try `zonecase-cli --help`.\n");
    return WrongUsage;
}
