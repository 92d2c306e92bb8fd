// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/takenin.h"

#include "app/cli/analyse.h"
#include "app/cli/changes.h"
#include "app/cli/command.h"
#include "app/cli/incase.h"
#include "app/cli/options.h"

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

Result<void> judge(storage::CaseFile &file, const RunId &run)
{
    const Result<dns::Transcript> transcript = file.transcript(run);
    if (!transcript)
        return tl::unexpected(transcript.error());
    // One that died may well kill whoever works it out; what is left of it can be looked at by hand.
    if (transcript->run.end == dns::RunEnd::Died)
        return {};
    const Result<QList<QByteArray>> documents = Replay({}).run({*transcript});
    if (!documents)
        return tl::unexpected(documents.error());
    const dns::Outcome outcome{documents->constFirst(), transcript->run, {}};
    return file.addDocument(run, outcome.document,
        findingsOf(outcome.document) + changesSinceLast(file, outcome) + findingsInCase(file, outcome));
}

} // namespace

void judgeTakenIn(storage::CaseFile &file)
{
    const Result<QList<RunId>> runs = file.runsWithoutDocument();
    for (const RunId &run : runs.value_or(QList<RunId>()))
        if (const Result<void> judged = judge(file, run); !judged)
            complain(u"The run %1 from the inbox could not be worked out. "_s.arg(run.toText())
                    + judged.error().detail,
                Good);
}

} // namespace zonecase::cli
