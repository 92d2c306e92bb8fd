// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casecontent.h"

#include "app/cli/marked.h"
#include "app/timeline/eventsof.h"
#include "app/timeline/watched.h"

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

constexpr int PageSize = 5000;

QString subjectOf(const storage::RunSummary &run)
{
    const QJsonObject &p = run.parameters;
    if (run.command == u"chain"_s)
        return p[u"name"_s].toString() + u' ' + p[u"type"_s].toString();
    if (run.command == u"delegation"_s)
        return p[u"zone"_s].toString();
    return p[u"names"_s].toVariant().toStringList().join(u", "_s);
}

Result<void> addRuns(const storage::CaseFile &file, report::CaseContent &content)
{
    const Result<QList<storage::RunSummary>> runs = file.runs();
    const Result<QList<storage::StoredFinding>> findings = findingsAsMarked(file);
    if (!runs || !findings)
        return tl::unexpected(!runs ? runs.error() : findings.error());
    for (const storage::StoredFinding &stored : *findings)
        content.findings.append({stored.id, stored.run, stored.finding});
    for (const storage::RunSummary &run : *runs) {
        QList<timeline::KnownFinding> known;
        for (const storage::StoredFinding &stored : *findings)
            if (stored.run == run.id)
                known.append({stored.id, stored.finding});
        content.events += timeline::eventsOf(
            {run.id, run.command, subjectOf(run), run.started, run.ended, run.end}, known);
        // A run that died has no document; it is reported all the same.
        content.runs.append({run.id, run.command, run.parameters, run.profile, QString(), run.exercise, run.started,
            run.ended, run.end, file.document(run.id).value_or(QByteArray())});
    }
    return {};
}

Result<void> addEvidence(const storage::CaseFile &file, report::CaseContent &content)
{
    qint64 after = 0;
    while (true) {
        const Result<QList<storage::ExchangeRow>> rows = file.exchanges({}, after, PageSize);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const storage::ExchangeRow &row : *rows)
            content.evidence.append({row.sequence, row.id, row.server, dns::transportText(row.transport), row.question,
                row.failure == dns::Failure::None ? u"answered"_s : dns::failureText(row.failure), row.responseSize, row.start});
        if (rows->size() < PageSize)
            return {};
        after = rows->constLast().sequence;
    }
}

Result<void> addPeoplesWork(const storage::CaseFile &file, report::CaseContent &content)
{
    const Result<QList<storage::Note>> notes = file.notes();
    const Result<QList<timeline::Event>> events = file.events();
    const Result<QList<dns::Look>> looks = file.looks();
    const Result<storage::Receipt> receipt = file.receipt();
    if (!notes || !events)
        return tl::unexpected(!notes ? notes.error() : events.error());
    if (!looks || !receipt)
        return tl::unexpected(!looks ? looks.error() : receipt.error());
    content.events += timeline::eventsOf(timeline::watchedOf(*looks));
    for (const storage::Note &note : *notes) {
        content.notes.append({note.id, note.written, note.author, note.text, note.references});
        content.events << timeline::eventOfNote(note.id, note.written, note.author, note.text);
    }
    for (const timeline::Event &event : *events)
        if (event.lane != u"probes"_s) // those follow from the runs
            content.events << event;
    content.journalHead = receipt->head;
    content.journalRows = receipt->count;
    return {};
}

} // namespace

Result<report::CaseContent> contentOf(const storage::CaseFile &file)
{
    const storage::CaseInfo &info = file.info();
    report::CaseContent content;
    content.number = info.number;
    content.title = info.title;
    content.kind = info.kind;
    content.tlp = info.tlp;
    content.analyst = info.analyst;
    content.summary = info.summary;
    content.opened = info.opened;
    content.version = QStringLiteral(ZONECASE_VERSION);
    for (const auto add : {addRuns, addEvidence, addPeoplesWork})
        if (const Result<void> added = add(file, content); !added)
            return tl::unexpected(added.error());
    content.events = timeline::merged(content.events);
    return content;
}

} // namespace zonecase::cli
