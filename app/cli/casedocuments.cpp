// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casedocuments.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

template <typename T> QJsonArray objects(const QList<T> &items, QJsonObject (*toObject)(const T &))
{
    QJsonArray array;
    for (const T &item : items)
        array << toObject(item);
    return array;
}

/// A run that goes on, or that died, has no end.
QJsonValue endOf(const storage::RunSummary &run)
{
    return run.end == dns::RunEnd::Running || run.ended < run.started ? QJsonValue()
                                                                      : QJsonValue(run.ended.toText());
}

QJsonObject runObject(const storage::RunSummary &run)
{
    return {{u"id"_s, run.id.toText()}, {u"command"_s, run.command}, {u"parameters"_s, run.parameters},
        {u"profile"_s, run.profile}, {u"exercise"_s, run.exercise}, {u"started"_s, run.started.toText()},
        {u"ended"_s, endOf(run)}, {u"end"_s, dns::runEndText(run.end)}, {u"exchanges"_s, run.exchanges}};
}

QJsonObject damageObject(const storage::Damage &damage)
{
    return {{u"kind"_s, damage.kind}, {u"id"_s, damage.id}, {u"what"_s, damage.what},
        {u"used_by"_s, QJsonArray::fromStringList(damage.usedBy)}};
}

QJsonObject noteObject(const storage::Note &note)
{
    return {{u"id"_s, note.id.toText()}, {u"written"_s, note.written.toText()}, {u"author"_s, note.author},
        {u"text"_s, note.text}, {u"references"_s, QJsonArray::fromStringList(note.references)}};
}

QJsonObject custodyObject(const storage::CustodyEntry &entry)
{
    return {{u"at"_s, entry.at.toText()}, {u"actor"_s, entry.actor}, {u"action"_s, entry.action},
        {u"item"_s, entry.item}, {u"reason"_s, entry.reason}};
}

QJsonObject eventObject(const timeline::Event &event)
{
    return {{u"id"_s, event.id.toText()}, {u"start"_s, event.start.toText()},
        {u"end"_s, event.end ? QJsonValue(event.end->toText()) : QJsonValue()},
        {u"precision"_s, timeline::precisionText(event.precision)},
        {u"basis"_s, timeline::basisText(event.basis)}, {u"lane"_s, event.lane}, {u"title"_s, event.title},
        {u"text"_s, event.text}, {u"learned"_s, event.learned.toText()},
        {u"references"_s, QJsonArray::fromStringList(event.references)}, {u"in_report"_s, event.inReport}};
}

QJsonObject baselineObject(const storage::Baseline &baseline)
{
    return {{u"id"_s, baseline.id.toText()}, {u"run"_s, baseline.run.toText()},
        {u"command"_s, baseline.command}, {u"subject"_s, baseline.subject}, {u"label"_s, baseline.label},
        {u"accepted_by"_s, baseline.acceptedBy}, {u"accepted_at"_s, baseline.accepted.toText()}};
}

QJsonObject indicatorObject(const storage::Indicator &mark)
{
    return {{u"id"_s, mark.id.toText()}, {u"kind"_s, mark.kind}, {u"value"_s, mark.value},
        {u"reason"_s, mark.reason}, {u"marked_by"_s, mark.markedBy}, {u"marked_at"_s, mark.marked.toText()}};
}

QJsonObject findingObject(const storage::StoredFinding &stored)
{
    return {{u"id"_s, stored.id.toText()}, {u"run"_s, stored.run.toText()},
        {u"finding"_s, stored.finding.toJson()}};
}

QJsonObject sharedObject(const delegation::SharedTarget &shared)
{
    QJsonArray zones;
    for (const dns::Name &zone : shared.zones)
        zones << zone.toText();
    const std::optional<Instant> &last = shared.window.lastGood;
    return {{u"zones"_s, zones}, {u"targets"_s, QJsonArray::fromStringList(shared.targets)},
        {u"last_good"_s, last ? QJsonValue(last->toText()) : QJsonValue()},
        {u"first_bad"_s, shared.window.firstBad.toText()}};
}

} // namespace

QJsonObject caseBaselinesDocument(const QList<storage::Baseline> &baselines)
{
    return {{u"schema"_s, u"zonecase.case-baselines/1"_s},
        {u"baselines"_s, objects(baselines, baselineObject)}};
}

QJsonObject caseMarksDocument(const QList<storage::Indicator> &marks)
{
    return {{u"schema"_s, u"zonecase.case-marks/1"_s}, {u"marks"_s, objects(marks, indicatorObject)}};
}

QJsonObject caseFindingsDocument(const QList<storage::StoredFinding> &findings)
{
    return {{u"schema"_s, u"zonecase.case-findings/1"_s}, {u"findings"_s, objects(findings, findingObject)}};
}

QJsonObject caseSharedDocument(const QList<delegation::SharedTarget> &shared)
{
    return {{u"schema"_s, u"zonecase.case-shared/1"_s}, {u"shared"_s, objects(shared, sharedObject)}};
}

QJsonObject caseInfoDocument(const storage::CaseInfo &info, const QList<storage::RunSummary> &runs,
    qint64 exchanges, const storage::Receipt &receipt, const QList<storage::CustodyEntry> &custody,
    const QStringList &openingNotes)
{
    return {{u"schema"_s, u"zonecase.case-info/1"_s}, {u"id"_s, info.id.toText()}, {u"number"_s, info.number},
        {u"title"_s, info.title}, {u"kind"_s, info.kind}, {u"tlp"_s, info.tlp}, {u"summary"_s, info.summary},
        {u"analyst"_s, info.analyst}, {u"opened"_s, info.opened.toText()},
        {u"runs"_s, objects(runs, runObject)}, {u"exchanges"_s, exchanges},
        {u"journal"_s, QJsonObject{{u"rows"_s, receipt.count}, {u"head"_s, receipt.head}}},
        {u"custody"_s, objects(custody, custodyObject)}, {u"opening"_s, QJsonArray::fromStringList(openingNotes)}};
}

QJsonObject caseVerifyDocument(const storage::Verification &verification)
{
    return {{u"schema"_s, u"zonecase.case-verify/1"_s}, {u"intact"_s, verification.isIntact()},
        {u"damages"_s, objects(verification.damages, damageObject)}, {u"exchanges"_s, verification.exchanges},
        {u"exhibits"_s, verification.exhibits}, {u"findings"_s, verification.findings},
        {u"journal"_s,
            QJsonObject{{u"rows"_s, verification.journalRows}, {u"head"_s, verification.journalHead}}}};
}

QJsonObject caseNotesDocument(const QList<storage::Note> &notes)
{
    return {{u"schema"_s, u"zonecase.case-notes/1"_s}, {u"notes"_s, objects(notes, noteObject)}};
}

QJsonObject caseEventsDocument(const QList<timeline::Event> &events)
{
    return {{u"schema"_s, u"zonecase.case-events/1"_s}, {u"events"_s, objects(events, eventObject)}};
}

} // namespace zonecase::cli
