// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sections.h"

#include "app/base/escape.h"
#include "app/base/fromto.h"
#include "app/report/words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

QList<Cell> row(const QString &name, const QString &value, Line::Style style = Line::Style::Plain)
{
    return {cell(name, Line::Style::Faint), cell(value, style)};
}

QString kindText(const CaseContent &content)
{
    return content.isExercise()
        ? translate("Report", "EXERCISE: nothing in this report happened on the Internet")
        : translate("Report", "incident");
}

Block clockTable(const CaseContent &content, Citations &citations)
{
    QList<QList<Cell>> rows;
    const QList<ClockRow> all = clocks(content);
    for (const ClockRow &clock : all) {
        // A logged call is a person's statement and rests on no message.
        Line value = clock.key == u"t_contact"_s ? Line{clock.value, Line::Style::Plain, {}, {}, 0}
                                                 : proven(clock.value, clock.evidence, citations);
        rows << QList<Cell>{
            cell(clock.name, Line::Style::Strong), {value}, cell(clock.how, Line::Style::Faint)};
    }
    return table({translate("Report", "Clock"), translate("Report", "Time"),
                     translate("Report", "How it comes about")},
        {24, 40, 36}, rows);
}

QString eventTime(const timeline::Event &event)
{
    switch (event.precision) {
    case timeline::Precision::Between:
        return windowText({event.start, event.end.value_or(event.start)});
    case timeline::Precision::Before:
        return windowText({{}, event.end.value_or(event.start)});
    case timeline::Precision::After:
        return translate("Report", "after %1").arg(timeText(event.start));
    case timeline::Precision::Minute:
        return translate("Report", "%1, to the minute").arg(timeText(event.start));
    case timeline::Precision::Hour:
        return translate("Report", "%1, to the hour").arg(timeText(event.start));
    case timeline::Precision::Day:
        return translate("Report", "%1, to the day").arg(timeText(event.start));
    case timeline::Precision::Exact:
    case timeline::Precision::Second:
        break;
    }
    if (!event.end || event.end->seconds() == event.start.seconds())
        return timeText(event.start);
    const FromTo ends = fromTo(timeText(event.start), timeText(*event.end));
    return translate("Report", "%1 to %2").arg(ends.from, ends.to);
}

QString basisWord(timeline::Basis basis)
{
    switch (basis) {
    case timeline::Basis::Probe:
        return translate("Report", "probe");
    case timeline::Basis::Log:
        return translate("Report", "log");
    case timeline::Basis::Statement:
        return translate("Report", "statement");
    case timeline::Basis::Computed:
        return translate("Report", "computed");
    case timeline::Basis::Estimate:
        return translate("Report", "estimate");
    }
    return {};
}

/// The exchanges among the references of an event or a note.
QList<ExchangeId> exchangesOf(const QStringList &references)
{
    QList<ExchangeId> ids;
    for (const QString &reference : references)
        if (reference.startsWith(u"exchange:"_s))
            if (const Result<ExchangeId> id = ExchangeId::fromText(QStringView(reference).sliced(9)))
                ids << *id;
    return ids;
}

/// Events say their basis; those that rest on messages cite them.
Line eventLine(const timeline::Event &event, Citations &citations)
{
    const QList<ExchangeId> evidence = exchangesOf(event.references);
    return evidence.isEmpty() ? Line{escapedText(event.title), Line::Style::Plain, {}, {}, 0}
                              : proven(escapedText(event.title), evidence, citations);
}

Block eventTable(const CaseContent &content, Citations &citations)
{
    QList<QList<Cell>> rows;
    for (const timeline::Event &event : content.events)
        if (event.inReport)
            rows << QList<Cell>{cell(eventTime(event)), Cell{eventLine(event, citations)},
                cell(basisWord(event.basis), Line::Style::Faint)};
    return table({translate("Report", "Time"), translate("Report", "Event"), translate("Report", "Basis")},
        {34, 52, 14}, rows);
}

} // namespace

QString runText(const ReportedRun &run)
{
    const QJsonObject &p = run.parameters;
    QStringList parts{run.command};
    for (const QString &key : {u"name"_s, u"zone"_s, u"names"_s, u"type"_s, u"types"_s}) {
        if (p[key].isString())
            parts << p[key].toString();
        const QJsonArray several = p[key].toArray();
        for (const QJsonValue &value : several)
            parts << value.toString();
    }
    return escapedText(parts.join(u' '));
}

QString vantageOf(const ReportedRun &run)
{
    return run.vantage.isEmpty() ? run.profile : run.vantage;
}

Section coverSection(const CaseContent &content, Citations &citations)
{
    Section section{u"cover"_s, content.title, {}};
    const Statement state = stateSentence(content);
    section.blocks << paragraph(state.evidence.isEmpty() ? Line{state.text, Line::Style::Plain, {}, {}, 0}
                                                         : proven(state.text, state.evidence, citations));
    section.blocks << table({}, {28, 72},
        {row(translate("Report", "Case"), content.number, Line::Style::Strong),
            row(translate("Report", "Marking"), content.tlp, Line::Style::Strong),
            row(translate("Report", "Kind"), kindText(content)),
            row(translate("Report", "Analyst"), content.analyst),
            row(translate("Report", "Opened"), timeText(content.opened)),
            row(translate("Report", "As of"), timeTextBy(content.asOf())),
            row(translate("Report", "Probes"), QString::number(content.runs.size())),
            row(translate("Report", "Exhibits"), QString::number(content.evidence.size())),
            row(translate("Report", "Written by"), u"Zonecase "_s + content.version)});
    return section;
}

Section summarySection(const CaseContent &content, Citations &citations)
{
    Section section{u"summary"_s, translate("Report", "Summary"), {}};
    const QList<Statement> states = stateSentences(content);
    for (const Statement &state : states)
        section.blocks << paragraph(proven(state.text, state.evidence, citations, Line::Style::Strong));
    if (states.isEmpty())
        section.blocks << paragraph(stateSentence(content).text, Line::Style::Strong);
    if (!content.summary.trimmed().isEmpty()) {
        section.blocks << paragraph(translate("Report", "In the analyst's words:"), Line::Style::Faint);
        const QStringList paragraphs = content.summary.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &text : paragraphs)
            section.blocks << paragraph(proven(text, {}, citations));
    }
    const Block table = clockTable(content, citations);
    if (!table.rows.isEmpty())
        section.blocks << table;
    return section;
}

Section timelineSection(const CaseContent &content, const QList<Figure> &figures, Citations &citations)
{
    Section section{u"timeline"_s, translate("Report", "Timeline"), {}};
    for (const Figure &figure : figures) {
        Block block;
        block.kind = Block::Kind::Figure;
        block.figure = figure;
        section.blocks << block;
    }
    const Block events = eventTable(content, citations);
    section.blocks << (events.rows.isEmpty() ? paragraph(translate("Report", "The case holds no events."))
                                             : events);
    return section;
}

Section notesSection(const CaseContent &content, Citations &citations)
{
    Section section{u"notes"_s, translate("Report", "Notes"), {}};
    for (const ReportedNote &note : content.notes) {
        const QList<ExchangeId> cited = exchangesOf(note.references);
        section.blocks << paragraph(
            translate("Report", "%1, %2").arg(timeText(note.written), note.author), Line::Style::Faint);
        const QStringList paragraphs = note.text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &text : paragraphs)
            section.blocks << paragraph(text);
        if (!section.blocks.isEmpty())
            section.blocks.last().lines.last()
                = proven(section.blocks.last().lines.last().text, cited, citations);
    }
    if (content.notes.isEmpty())
        section.blocks << paragraph(translate("Report", "No notes were written."));
    return section;
}

} // namespace zonecase::report
