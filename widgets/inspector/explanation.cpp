// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector/explanation.h"

#include "app/base/escape.h"
#include "app/finding/catalogue.h"
#include "widgets/case/spanwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Explanation", text);
}

bool sharesEvidence(const QList<ExchangeId> &a, const QList<ExchangeId> &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const ExchangeId &id) { return b.contains(id); });
}

QList<Selection> elsewhere(
    const CaseSnapshot &snapshot, const Selection &selection, const QList<ExchangeId> &evidence)
{
    constexpr qsizetype Most = 12;
    QList<Selection> found;
    for (const storage::StoredFinding &other : snapshot.findings)
        if (found.size() < Most && other.id.toText() != selection.id
            && sharesEvidence(evidence, other.finding.evidence))
            found << Selection::finding(other.id, other.finding.evidence, other.run);
    const QString reference = referenceOf(selection);
    for (const storage::Note &note : snapshot.notes)
        if (!reference.isEmpty() && note.references.contains(reference))
            found << Selection::note(note.id);
    for (const timeline::Event &event : snapshot.events)
        if (found.size() < 2 * Most && !reference.isEmpty() && event.references.contains(reference))
            found << Selection::event(event.id);
    return found;
}

QString runText(const CaseContext &context, const RunId &id)
{
    const RunView *run = context.snapshot()->run(id);
    if (!run)
        return {};
    return words(QT_TRANSLATE_NOOP("Explanation", "Seen by the probe “%1 %2” of %3, profile %4."))
        .arg(
            run->summary.command, run->subject, context.timeText(run->summary.started), run->summary.profile);
}

Explanation ofFinding(const CaseContext &context, const Selection &selection)
{
    Explanation said;
    said.kind = words(QT_TRANSLATE_NOOP("Explanation", "Finding"));
    const storage::StoredFinding *stored = context.snapshot()->finding(selection.id);
    if (!stored)
        return said;
    const finding::Finding &found = stored->finding;
    said.title = found.subject.id.isEmpty() ? found.code : found.subject.id;
    said.severity = found.severity;
    said.sentence = finding::sentence(found);
    said.advice = finding::advice(found);
    QStringList basis{found.code};
    if (const finding::CatalogueEntry *entry = finding::entry(found.code); entry && *entry->rule)
        basis << QString::fromUtf8(entry->rule);
    said.basis = QString(basis.join(u" · "_s) + u'\n' + runText(context, stored->run)).trimmed();
    said.evidence = found.evidence;
    said.json = found.toJson();
    return said;
}

Explanation ofRun(const CaseContext &context, const Selection &selection)
{
    Explanation said;
    said.kind = words(QT_TRANSLATE_NOOP("Explanation", "Probe"));
    const RunView *run = context.snapshot()->run(selection.run);
    if (!run)
        return said;
    said.title = run->summary.command + u' ' + run->subject;
    said.sentence
        = words(QT_TRANSLATE_NOOP("Explanation", "%1 messages were exchanged; the probe ended: %2."))
              .arg(run->summary.exchanges)
              .arg(dns::runEndText(run->summary.end));
    said.basis = runText(context, run->summary.id);
    said.json = {{u"run"_s, selection.id}, {u"command"_s, run->summary.command},
        {u"parameters"_s, run->summary.parameters}, {u"started"_s, run->summary.started.toText()}};
    return said;
}

Explanation ofEvent(const CaseContext &context, const Selection &selection)
{
    Explanation said;
    said.kind = words(QT_TRANSLATE_NOOP("Explanation", "Event"));
    const timeline::Event *event = context.snapshot()->event(selection.id);
    if (!event)
        return said;
    said.title = event->title;
    said.sentence = event->text;
    const QString when = event->end ? spanWords(context, event->start, *event->end).joined()
                                    : context.timeText(event->start);
    said.basis = words(QT_TRANSLATE_NOOP("Explanation", "%1 (precision %2, basis %3)"))
                     .arg(when, timeline::precisionText(event->precision), timeline::basisText(event->basis));
    for (const QString &reference : event->references)
        if (const auto id = ExchangeId::fromText(reference.section(u':', 1));
            reference.startsWith(u"exchange:") && id)
            said.evidence << *id;
    said.json = {{u"title"_s, event->title}, {u"start"_s, event->start.toText()}};
    return said;
}

Explanation ofNote(const CaseContext &context, const Selection &selection)
{
    Explanation said;
    said.kind = words(QT_TRANSLATE_NOOP("Explanation", "Note"));
    const storage::Note *note = context.snapshot()->note(selection.id);
    if (!note)
        return said;
    said.title = note->author;
    said.sentence = note->text;
    said.basis = context.timeText(note->written);
    for (const QString &reference : note->references)
        if (const auto id = ExchangeId::fromText(reference.section(u':', 1));
            reference.startsWith(u"exchange:") && id)
            said.evidence << *id;
    said.json = {{u"text"_s, note->text}, {u"written"_s, note->written.toText()}};
    return said;
}

Explanation ofThing(const CaseContext &context, const Selection &selection, const QString &kind, const QString &word)
{
    Explanation said;
    said.kind = word;
    said.title = selection.id;
    said.sentence = selection.text;
    said.basis = QString(escapedText(selection.proof, true) + u'\n' + runText(context, selection.run)).trimmed();
    QJsonArray evidence;
    for (const ExchangeId &id : selection.evidence)
        evidence << id.toText();
    said.json = {{u"kind"_s, kind}, {u"id"_s, selection.id}, {u"text"_s, selection.text},
        {u"proof"_s, QJsonArray::fromStringList(selection.proof.split(u'\n', Qt::SkipEmptyParts))},
        {u"evidence"_s, evidence}, {u"run"_s, selection.run.toText()}};
    return said;
}

Explanation begun(const CaseContext &context, const Selection &selection)
{
    switch (selection.kind) {
    case Selection::Kind::Nothing:
        return {};
    case Selection::Kind::Finding:
        return ofFinding(context, selection);
    case Selection::Kind::Run:
        return ofRun(context, selection);
    case Selection::Kind::Event:
        return ofEvent(context, selection);
    case Selection::Kind::Note:
        return ofNote(context, selection);
    case Selection::Kind::Exchange: {
        Explanation said = ofThing(context, selection, u"exchange"_s, words(QT_TRANSLATE_NOOP("Explanation", "Message")));
        if (const auto id = ExchangeId::fromText(selection.id))
            said.title = evidenceLabel(*context.snapshot(), *id);
        return said;
    }
    case Selection::Kind::Zone:
        return ofThing(context, selection, u"zone"_s, words(QT_TRANSLATE_NOOP("Explanation", "Zone")));
    case Selection::Kind::Server:
        return ofThing(context, selection, u"server"_s, words(QT_TRANSLATE_NOOP("Explanation", "Server")));
    case Selection::Kind::Record:
        return ofThing(context, selection, u"record"_s, words(QT_TRANSLATE_NOOP("Explanation", "Records")));
    }
    return {};
}

} // namespace

Explanation explain(const CaseContext &context, const Selection &selection)
{
    Explanation said = begun(context, selection);
    for (const ExchangeId &id : selection.evidence)
        if (!said.evidence.contains(id))
            said.evidence << id;
    const CaseSnapshot &snapshot = *context.snapshot();
    std::stable_sort(
        said.evidence.begin(), said.evidence.end(), [&snapshot](const ExchangeId &a, const ExchangeId &b) {
            return snapshot.evidenceNumber(a) < snapshot.evidenceNumber(b);
        });
    said.elsewhere = elsewhere(snapshot, selection, said.evidence);
    return said;
}

QString nameOf(const CaseContext &context, const Selection &selection)
{
    const Explanation said = begun(context, selection);
    if (selection.kind == Selection::Kind::Event) // its text is what to do, or a note's author and words
        return said.title;
    const QString line = said.sentence.section(u'\n', 0, 0);
    return line.isEmpty() ? said.title : line;
}

QString evidenceLabel(const CaseSnapshot &snapshot, const ExchangeId &id)
{
    const qint64 number = snapshot.evidenceNumber(id);
    return number > 0 ? u"E%1"_s.arg(number) : id.toText().left(12);
}

QString Explanation::toText(const CaseSnapshot &snapshot) const
{
    QStringList lines{kind + u": "_s + title};
    for (const QString &part : {sentence, advice, basis})
        if (!part.isEmpty())
            lines << part;
    QStringList labels;
    for (const ExchangeId &id : evidence)
        labels << evidenceLabel(snapshot, id);
    if (!labels.isEmpty())
        lines << labels.join(u", "_s);
    return lines.join(u'\n');
}

} // namespace zonecase::widgets
