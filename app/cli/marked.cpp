// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/marked.h"

#include "app/delegation/shared.h"
#include "storage/marked.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

/// What the marks say of a run; nothing where it is no look at a delegation.
QList<finding::Finding> judged(
    const QList<delegation::MarkedThing> &marked, const storage::RunSummary &run, const QByteArray &document)
{
    const auto state = delegation::Delegation::fromJson(QJsonDocument::fromJson(document).object());
    if (!state)
        return {};
    const delegation::Look look{
        run.id, run.started, run.vantage, std::make_shared<const delegation::Delegation>(*state)};
    QList<finding::Finding> findings;
    if (!look.isPlan())
        findings = delegation::judgeMarked(marked, look);
    finding::unite(findings);
    finding::sort(findings);
    return findings;
}

} // namespace

Result<QList<storage::StoredFinding>> findingsAsMarked(const storage::CaseFile &file)
{
    const Result<QList<storage::StoredFinding>> stored = file.findings({});
    const Result<QList<storage::Indicator>> marks = file.indicators();
    const Result<QList<storage::RunSummary>> runs = file.runs();
    if (!stored || !marks || !runs)
        return tl::unexpected(!stored ? stored.error() : !marks ? marks.error() : runs.error());
    if (!storage::restOnMarks(*stored, *marks))
        return stored;
    QList<delegation::MarkedThing> marked;
    for (const storage::Indicator &one : *marks)
        marked.append({one.kind, one.value, one.reason, one.marked});
    QList<storage::MarkedRun> said;
    for (const storage::RunSummary &run : *runs)
        if (run.command == u"delegation"_s && run.end == dns::RunEnd::Complete)
            said.append(
                {run.id, run.started, judged(marked, run, file.document(run.id).value_or(QByteArray()))});
    return storage::followMarks(*stored, said);
}

} // namespace zonecase::cli
