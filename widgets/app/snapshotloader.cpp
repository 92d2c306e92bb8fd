// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/snapshotloader.h"

#include "app/delegation/shared.h"
#include "app/dnssec/givenanswers.h"
#include "app/resolvers/givenanswers.h"
#include "storage/marked.h"
#include "widgets/app/casestory.h"
#include "widgets/case/incase.h"
#include "widgets/case/rundocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

Result<std::shared_ptr<const EvidenceNumbers>> numbersOf(storage::CaseFile &file, const RunId &run)
{
    constexpr int PageSize = 2000;
    auto numbers = std::make_shared<EvidenceNumbers>();
    storage::Filter filter;
    filter.run = run;
    qint64 last = 0;
    while (true) {
        const Result<QList<storage::ExchangeRow>> page = file.exchanges(filter, last, PageSize);
        if (!page)
            return tl::unexpected(page.error());
        for (const storage::ExchangeRow &row : *page)
            numbers->insert(row.id, row.sequence);
        if (page->size() < PageSize)
            return std::shared_ptr<const EvidenceNumbers>(numbers);
        last = page->last().sequence;
    }
}

Result<LoadedRun> readRun(storage::CaseFile &file, const storage::RunSummary &summary)
{
    RunView view;
    view.summary = summary;
    view.subject = subjectOf(summary.command, summary.parameters);
    const auto numbers = numbersOf(file, summary.id);
    if (!numbers)
        return tl::unexpected(numbers.error());
    view.numbers = *numbers;
    if (summary.end == dns::RunEnd::Running)
        return LoadedRun{view, {}};
    // A run that died has no document, and a document of a later version may not be read: the run is shown
    // all the same.
    const Result<QByteArray> bytes = file.document(summary.id);
    const Result<RunDocument> document
        = bytes ? RunDocument::parse(summary.command, *bytes) : tl::unexpected(bytes.error());
    if (document) {
        view.chain = document->chain;
        view.delegation = document->delegation;
        view.comparison = document->comparison;
    }
    return LoadedRun{view, bytes.value_or(QByteArray())};
}

Result<QList<LoadedRun>> readRuns(storage::CaseFile &file, const KnownRuns &known)
{
    const Result<QList<storage::RunSummary>> summaries = file.runs();
    if (!summaries)
        return tl::unexpected(summaries.error());
    QList<LoadedRun> runs;
    for (const storage::RunSummary &summary : *summaries) {
        const auto it = known.find(summary.id);
        // One without a document may have been given it since: the inbox brought it.
        if (it != known.end() && it->view.summary == summary
            && (!it->document.isEmpty() || !file.document(summary.id))) {
            runs << *it;
            continue;
        }
        const Result<LoadedRun> run = readRun(file, summary);
        if (!run)
            return tl::unexpected(run.error());
        runs << *run;
    }
    std::stable_sort(runs.begin(), runs.end(), [](const LoadedRun &a, const LoadedRun &b) {
        return a.view.summary.started < b.view.summary.started;
    });
    return runs;
}

/// What the marks say of a run.
QList<finding::Finding> judgeMarks(const QList<storage::Indicator> &indicators, const RunView &view)
{
    QList<finding::Mark> marks;
    for (const storage::Indicator &one : indicators)
        marks.append({one.value, one.reason, one.marked});
    if (view.chain)
        return finding::judgeMarkedAnswers(marks, dnssec::answersIn(*view.chain));
    if (view.comparison)
        return finding::judgeMarkedAnswers(marks, resolvers::answersIn(*view.comparison));
    const delegation::Look look{view.summary.id, view.summary.started, view.summary.vantage, view.delegation};
    if (!view.delegation || look.isPlan())
        return {};
    QList<finding::Finding> findings = delegation::judgeMarked(marksOf(indicators), look);
    finding::unite(findings);
    finding::sort(findings);
    return findings;
}

/// What a person says of a server or an answer holds for all that was recorded of it.
void followMarks(CaseSnapshot &snapshot)
{
    if (!storage::restOnMarks(snapshot.findings, snapshot.indicators))
        return;
    QList<storage::MarkedRun> said;
    for (const RunView &view : snapshot.runs)
        if (view.summary.end == dns::RunEnd::Complete)
            said.append({view.summary.id, view.summary.started, judgeMarks(snapshot.indicators, view)});
    snapshot.findings = storage::followMarks(snapshot.findings, said);
}

/// A part of the case into its place; the first error ends the reading.
template <typename T> Result<void> fill(T &place, const Result<T> &part)
{
    if (!part)
        return tl::unexpected(part.error());
    place = *part;
    return {};
}

Result<QList<dns::IpAddress>> knownServers(const storage::CaseFile &file)
{
    return file.knownServers().map([](const QList<storage::KnownServer> &known) {
        QList<dns::IpAddress> addresses;
        for (const storage::KnownServer &one : known)
            if (!addresses.contains(one.server.endpoint.address))
                addresses << one.server.endpoint.address;
        return addresses;
    });
}

} // namespace

Result<LoadedCase> loadCase(storage::CaseFile &file, const KnownRuns &known)
{
    LoadedCase loaded;
    CaseSnapshot &snapshot = loaded.snapshot;
    QList<LoadedRun> runs;
    snapshot.info = file.info();
    snapshot.path = file.path();
    snapshot.readOnly = file.isReadOnly();
    snapshot.openingNotes = file.openingNotes();
    const Result<void> read = fill(runs, readRuns(file, known))
                                  .and_then([&] { return fill(snapshot.findings, file.findings({})); })
                                  .and_then([&] { return fill(snapshot.notes, file.notes()); })
                                  .and_then([&] { return fill(snapshot.events, file.events()); })
                                  .and_then([&] { return fill(snapshot.looks, file.looks()); })
                                  .and_then([&] { return fill(snapshot.baselines, file.baselines()); })
                                  .and_then([&] { return fill(snapshot.indicators, file.indicators()); })
                                  .and_then([&] { return fill(snapshot.knownServers, knownServers(file)); })
                                  .and_then([&] { return fill(snapshot.exchanges, file.exchangeCount()); })
                                  .and_then([&] { return fill(snapshot.journalHead, file.journalHead()); });
    if (!read)
        return tl::unexpected(read.error());
    QHash<RunId, QByteArray> documents;
    for (const LoadedRun &run : runs) {
        snapshot.runs << run.view;
        documents.insert(run.view.summary.id, run.document);
        if (run.view.summary.end != dns::RunEnd::Running)
            loaded.runs.insert(run.view.summary.id, run);
    }
    snapshot.exercise = snapshot.info.kind == u"exercise"_s
        || std::any_of(snapshot.runs.begin(), snapshot.runs.end(),
            [](const RunView &run) { return run.summary.exercise; });
    followMarks(snapshot);
    tellStory(snapshot, documents);
    return loaded;
}

} // namespace zonecase::widgets
