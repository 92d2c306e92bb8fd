// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/casestory.h"

#include "app/report/story.h"
#include "app/timeline/eventsof.h"
#include "app/timeline/watched.h"

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static report::CaseContent contentOf(const CaseSnapshot &snapshot, const QHash<RunId, QByteArray> &documents)
{
    report::CaseContent content;
    content.number = snapshot.info.number;
    content.title = snapshot.info.title;
    content.kind = snapshot.info.kind;
    content.opened = snapshot.info.opened;
    for (const RunView &view : snapshot.runs) {
        const storage::RunSummary &run = view.summary;
        content.runs.append({run.id, run.command, run.parameters, run.profile, QString(), run.exercise,
            run.started, run.ended, run.end, documents.value(run.id)});
    }
    for (const storage::StoredFinding &stored : snapshot.findings)
        content.findings.append({stored.id, stored.run, stored.finding});
    for (const storage::Note &note : snapshot.notes)
        content.notes.append({note.id, note.written, note.author, note.text, note.references});
    content.events = snapshot.events;
    return content;
}

static QList<timeline::Event> eventsOf(const CaseSnapshot &snapshot)
{
    QHash<RunId, QList<timeline::KnownFinding>> findings;
    for (const storage::StoredFinding &stored : snapshot.findings)
        findings[stored.run].append({stored.id, stored.finding});
    QList<timeline::Event> events;
    for (const timeline::Event &event : snapshot.events)
        if (event.lane != u"probes"_s) // those follow from the runs
            events << event;
    for (const RunView &view : snapshot.runs)
        events += timeline::eventsOf({view.summary.id, view.summary.command, view.subject,
                                         view.summary.started, view.summary.ended, view.summary.end},
            findings.value(view.summary.id));
    events += timeline::eventsOf(timeline::watchedOf(snapshot.looks));
    for (const storage::Note &note : snapshot.notes)
        events << timeline::eventOfNote(note.id, note.written, note.author, note.text);
    return timeline::merged(events);
}

/// Until when caches may hold something: what runs down while one works.
static bool isDeadline(const QString &key)
{
    return key == u"t_tail"_s || key.startsWith(u"t_old_"_s);
}

/// Rounded as in the words beside it.
static Instant asSaid(Instant time)
{
    return Instant::fromSeconds(Instant{time.nanoseconds + 500'000'000}.seconds());
}

void tellStory(CaseSnapshot &snapshot, const QHash<RunId, QByteArray> &documents)
{
    snapshot.events = eventsOf(snapshot);
    const report::CaseContent content = contentOf(snapshot, documents);
    for (const report::Statement &statement : report::stateSentences(content))
        snapshot.state << Statement{statement.text, statement.evidence};
    for (const report::ClockRow &row : report::clocks(content))
        snapshot.clocks << ClockFace{row.key, row.name, row.value, row.how, row.evidence,
            isDeadline(row.key) && row.to ? std::optional(asSaid(*row.to)) : std::nullopt};
}

} // namespace zonecase::widgets
