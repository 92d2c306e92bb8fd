// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casecommands.h"
#include "app/cli/casedocuments.h"
#include "app/cli/command.h"
#include "app/cli/marked.h"
#include "app/cli/options.h"
#include "app/cli/present.h"

using namespace Qt::StringLiterals;

namespace zonecase::cli {

int listFindings(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"List what a run found: by itself, since the run before, against the baseline, and over the case."_s);
    parser.addOption({u"run"_s, u"The run, or the last."_s, u"ID|last"_s, u"last"_s});
    if (const std::optional<int> status = parseCase(parser, u"findings"_s, arguments))
        return *status;
    const auto file = openFor(parser.positionalArguments().constFirst(), storage::CaseFile::Mode::Snapshot);
    if (!file)
        return complain(file.error().detail, NotBegun);
    const Result<storage::RunSummary> run
        = findRun(**file, parser.value(u"run"_s), [](const storage::RunSummary &) { return true; });
    if (!run)
        return complain(run.error().detail, NotBegun);
    Result<QList<storage::StoredFinding>> stored = findingsAsMarked(**file);
    if (!stored)
        return complain(stored.error().detail, NotBegun);
    stored->removeIf([&run](const storage::StoredFinding &one) { return one.run != run->id; });
    QList<finding::Finding> findings;
    for (const storage::StoredFinding &one : *stored)
        findings << one.finding;
    if (parser.isSet(u"json"_s))
        printDocument(caseFindingsDocument(*stored));
    else
        printOut(findingsText(findings));
    return finding::isFailure(findings) ? FoundTrouble : Good;
}

} // namespace zonecase::cli
