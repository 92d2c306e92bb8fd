// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/snapshotloader.h"

#include "widgets/case/rundocument.h"

#include <algorithm>

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

Result<RunView> readRun(storage::CaseFile &file, const storage::RunSummary &summary)
{
    RunView view;
    view.summary = summary;
    view.subject = subjectOf(summary.command, summary.parameters);
    const auto numbers = numbersOf(file, summary.id);
    if (!numbers)
        return tl::unexpected(numbers.error());
    view.numbers = *numbers;
    if (summary.end == dns::RunEnd::Running)
        return view;
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
    return view;
}

Result<QList<RunView>> readRuns(storage::CaseFile &file, const KnownRuns &known)
{
    const Result<QList<storage::RunSummary>> summaries = file.runs();
    if (!summaries)
        return tl::unexpected(summaries.error());
    QList<RunView> views;
    for (const storage::RunSummary &summary : *summaries) {
        const auto it = known.find(summary.id);
        if (it != known.end() && it->summary == summary) {
            views << *it;
            continue;
        }
        const Result<RunView> view = readRun(file, summary);
        if (!view)
            return tl::unexpected(view.error());
        views << *view;
    }
    std::stable_sort(views.begin(), views.end(),
        [](const RunView &a, const RunView &b) { return a.summary.started < b.summary.started; });
    return views;
}

/// A part of the case into its place; the first error ends the reading.
template <typename T> Result<void> fill(T &place, const Result<T> &part)
{
    if (!part)
        return tl::unexpected(part.error());
    place = *part;
    return {};
}

} // namespace

Result<CaseSnapshot> loadSnapshot(storage::CaseFile &file, const KnownRuns &known)
{
    CaseSnapshot snapshot;
    snapshot.info = file.info();
    snapshot.path = file.path();
    snapshot.readOnly = file.isReadOnly();
    snapshot.openingNotes = file.openingNotes();
    const Result<void> read = fill(snapshot.runs, readRuns(file, known))
                                  .and_then([&] { return fill(snapshot.findings, file.findings({})); })
                                  .and_then([&] { return fill(snapshot.notes, file.notes()); })
                                  .and_then([&] { return fill(snapshot.events, file.events()); })
                                  .and_then([&] { return fill(snapshot.exchanges, file.exchangeCount()); })
                                  .and_then([&] { return fill(snapshot.journalHead, file.journalHead()); });
    if (!read)
        return tl::unexpected(read.error());
    snapshot.exercise = snapshot.info.kind == QStringLiteral("exercise")
        || std::any_of(snapshot.runs.begin(), snapshot.runs.end(),
            [](const RunView &run) { return run.summary.exercise; });
    return snapshot;
}

} // namespace zonecase::widgets
