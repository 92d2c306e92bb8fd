// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sections.h"

#include "app/base/escape.h"
#include "app/dns/servertext.h"
#include "app/finding/catalogue.h"
#include "app/report/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

QString endWord(dns::RunEnd end)
{
    switch (end) {
    case dns::RunEnd::Running:
        return translate("Report", "still running");
    case dns::RunEnd::Complete:
        return translate("Report", "complete");
    case dns::RunEnd::Cancelled:
        return translate("Report", "stopped by hand");
    case dns::RunEnd::OutOfBudget:
        return translate("Report", "stopped at a limit");
    case dns::RunEnd::Died:
        return translate("Report", "ended by a fault");
    }
    return {};
}

QList<Line> unfinishedRuns(const CaseContent &content)
{
    QList<Line> items;
    for (const ReportedRun &run : content.runs)
        if (run.end != dns::RunEnd::Complete)
            items << Line{
                translate("Report",
                    "The run “%1” of %2 did not come to its end (%3): what it would have found is not known.")
                    .arg(runText(run), timeText(run.started), endWord(run.end)),
                Line::Style::Plain, {}, {}, 0};
    return items;
}

/// What runs themselves say about their gaps: silent servers, limits, deaths.
QList<Line> gaps(const CaseContent &content, Citations &citations)
{
    QStringList texts;
    QList<QList<ExchangeId>> evidence;
    for (const ReportedFinding &reported : content.findings) {
        if (!reported.finding.code.startsWith(u"run."_s))
            continue;
        const QString text = finding::sentence(reported.finding);
        const qsizetype known = texts.indexOf(text);
        if (known >= 0) {
            evidence[known] += reported.finding.evidence;
            continue;
        }
        texts << text;
        evidence << reported.finding.evidence;
    }
    QList<Line> items;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Line line = proven(texts[i], evidence[i], citations);
        line.mark.clear(); // a limit that was reached is a fact of the run and needs no message
        items << line;
    }
    return items;
}

QList<Line> openQuestions(const History &history)
{
    QList<Line> items;
    const auto say = [&items](const QString &text) { items << Line{text, Line::Style::Plain, {}, {}, 0}; };
    const QString name = history.name.toText() + u' ' + history.type.toText();
    if (history.looks.size() == 1)
        say(translate("Report", "%1 was looked at once. Whether it was different before is not known.")
                .arg(name));
    const timeline::Course course = history.course();
    if (!course.change)
        return items;
    if (course.change->after)
        say(translate(
            "Report", "%1 changed %2. Nobody looked in between, so the moment is not known any better.")
                .arg(name, windowText(*course.change)));
    if (!course.repair)
        say(translate("Report", "Whether and when %1 was put right is not known; the last look was at %2.")
                .arg(name, timeText(history.looks.last().at)));
    return items;
}

QStringList vantages(const CaseContent &content)
{
    QStringList all;
    for (const ReportedRun &run : content.runs)
        if (!vantageOf(run).isEmpty())
            all << vantageOf(run);
    all.sort();
    all.removeDuplicates();
    return all;
}

bool hasRun(const CaseContent &content, const QString &command)
{
    return std::any_of(content.runs.begin(), content.runs.end(), [&command](const ReportedRun &run) {
        return run.command == command && run.end == dns::RunEnd::Complete;
    });
}

QString exhibitText(const EvidenceRow &row)
{
    return translate("Report", "%1 over %2: %3, %4 octets")
        .arg(escapedText(row.question), escapedText(row.transport), escapedText(row.outcome),
            QString::number(row.responseSize));
}

QList<Cell> evidenceRow(const EvidenceRow &row)
{
    const QString server
        = escapedText(dns::serverText(row.server));
    return {{Line{u"E%1"_s.arg(row.number), Line::Style::Strong, {}, {}, row.number}},
        {Line{timeText(row.time), Line::Style::Plain, {}, {}, 0},
            Line{server, Line::Style::Faint, {}, {}, 0}},
        {Line{exhibitText(row), Line::Style::Plain, {}, {}, 0},
            Line{row.id.toText(), Line::Style::Mono, {}, {}, 0}}};
}

} // namespace

Section unknownSection(const CaseContent &content, Citations &citations)
{
    Section section{u"unknown"_s, translate("Report", "What is not known"), {}};
    QList<Line> items = unfinishedRuns(content);
    const auto say = [&items](const QString &text) { items << Line{text, Line::Style::Plain, {}, {}, 0}; };
    const QList<History> histories = historiesOf(content);
    for (const History &history : histories)
        items += openQuestions(history);
    items += gaps(content, citations);
    const QStringList from = vantages(content);
    if (from.size() == 1)
        say(translate("Report",
            "Everything was seen from one vantage (%1). Elsewhere servers may have answered otherwise.")
                .arg(escapedText(from.first())));
    if (!hasRun(content, u"delegation"_s))
        say(translate("Report", "Parent and child were not compared server by server."));
    if (!hasRun(content, u"resolvers"_s))
        say(translate("Report", "No resolver was asked, so what users were told is not known."));
    say(translate("Report",
        "DNS messages show what was published, not who published it or how they came to be able to. "
        "The logs of registrar and registry can."));
    section.blocks << list(items);
    return section;
}

Section evidenceSection(const CaseContent &content, const Citations &citations, bool all)
{
    Section section{u"evidence"_s, translate("Report", "Evidence"), {}};
    QList<QList<Cell>> rows;
    qint64 uncited = 0;
    for (const EvidenceRow &row : content.evidence) {
        if (all || citations.cited().contains(row.number))
            rows << evidenceRow(row);
        else
            ++uncited;
    }
    section.blocks << paragraph(translate("Report",
        "Each exhibit is one question put to one server and what came of it. The digest is the SHA-256 of "
        "its canonical form, "
        "taken when Zonecase received it. It shows that the exhibit is unchanged since then; it does not "
        "show what the server told others."));
    if (!rows.isEmpty())
        section.blocks << table({translate("Report", "No."), translate("Report", "Time and server"),
                                    translate("Report", "Question, outcome and digest")},
            {8, 28, 64}, rows);
    if (uncited > 0)
        section.blocks << paragraph(
            translate("Report", "%1 more exhibits are in the case and not cited here.").arg(uncited));
    return section;
}

Section verifySection(const CaseContent &content)
{
    Section section{u"verify"_s, translate("Report", "How to verify"), {}};
    const auto item = [](const QString &text) { return Line{text, Line::Style::Plain, {}, {}, 0}; };
    section.blocks << table({}, {28, 72},
        {{cell(translate("Report", "Journal head"), Line::Style::Faint),
             cell(content.journalHead, Line::Style::Mono)},
            {cell(translate("Report", "Journal rows"), Line::Style::Faint),
                cell(QString::number(content.journalRows))},
            {cell(translate("Report", "Receipt"), Line::Style::Faint),
                cell(u"%1:%2"_s.arg(content.journalRows).arg(content.journalHead), Line::Style::Mono)},
            {cell(translate("Report", "Exhibits"), Line::Style::Faint),
                cell(QString::number(content.evidence.size()))}})
                   << list({item(translate("Report",
                                "Run “zonecase-cli case verify FILE --receipt” with the receipt above. It "
                                "recomputes every digest and the journal, names "
                                "what is edited, missing or out of order, and says whether rows that stood "
                                "before the head above are gone.")),
                          item(translate("Report",
                              "Run “zonecase-cli analyse FILE” to work every verdict out again from the "
                              "recorded messages.")),
                          item(translate("Report",
                              "The file alone cannot show that nobody rewrote all of it. This page can: keep "
                              "it apart from the file."))});
    return section;
}

} // namespace zonecase::report
