// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/marked.h"

#include "app/delegation/shared.h"
#include "app/dnssec/givenanswers.h"
#include "app/resolvers/givenanswers.h"
#include "storage/marked.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

using Answers = QList<finding::GivenAnswer>;

/// What the marks say of what resolvers and servers answered.
QList<finding::Finding> judgedAnswers(
    const QList<delegation::MarkedThing> &marked, const storage::RunSummary &run, const QJsonObject &document)
{
    QList<finding::Mark> marks;
    for (const delegation::MarkedThing &one : marked)
        marks.append({one.value, one.reason, one.marked});
    if (run.command == u"chain"_s)
        return finding::judgeMarkedAnswers(
            marks, dnssec::Chain::fromJson(document).map(dnssec::answersIn).value_or(Answers()));
    return finding::judgeMarkedAnswers(
        marks, resolvers::Comparison::fromJson(document).map(resolvers::answersIn).value_or(Answers()));
}

/// What the marks say of a run.
QList<finding::Finding> judged(
    const QList<delegation::MarkedThing> &marked, const storage::RunSummary &run, const QByteArray &bytes)
{
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    if (run.command != u"delegation"_s)
        return judgedAnswers(marked, run, document);
    const auto state = delegation::Delegation::fromJson(document);
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
        if (run.end == dns::RunEnd::Complete)
            said.append(
                {run.id, run.started, judged(marked, run, file.document(run.id).value_or(QByteArray()))});
    return storage::followMarks(*stored, said);
}

} // namespace zonecase::cli
