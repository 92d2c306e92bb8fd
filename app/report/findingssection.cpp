// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sections.h"

#include "app/finding/catalogue.h"
#include "app/report/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

/// The same finding of several runs is told once, with the evidence of all.
struct Told
{
    finding::Finding finding;
    QList<RunId> runs;
};

bool isSame(const finding::Finding &a, const finding::Finding &b)
{
    return a.code == b.code && a.severity == b.severity && a.subject == b.subject && a.args == b.args;
}

QList<Told> toldOnce(const QList<ReportedFinding> &findings)
{
    QList<Told> all;
    for (const ReportedFinding &reported : findings) {
        const auto it = std::find_if(all.begin(), all.end(),
            [&reported](const Told &t) { return isSame(t.finding, reported.finding); });
        if (it == all.end()) {
            all << Told{reported.finding, {reported.run}};
            continue;
        }
        it->finding.evidence += reported.finding.evidence;
        if (!it->runs.contains(reported.run))
            it->runs << reported.run;
    }
    const auto key = [](const Told &told) {
        const finding::Finding &f = told.finding;
        return std::tuple(-static_cast<int>(f.severity), f.code, f.subject.kind, f.subject.id);
    };
    std::stable_sort(
        all.begin(), all.end(), [&key](const Told &a, const Told &b) { return key(a) < key(b); });
    return all;
}

/// A bar of one to five steps and the word: severity never speaks by colour alone.
QString severityMark(finding::Severity severity)
{
    const int steps = static_cast<int>(severity) + 1;
    return QString(steps, u'\u25ae') + QString(5 - steps, u'\u25af');
}

Cell seenCell(const Told &told, const CaseContent &content)
{
    QList<Instant> times;
    for (const ReportedRun &run : content.runs)
        if (told.runs.contains(run.id))
            times << run.started;
    std::sort(times.begin(), times.end());
    if (times.isEmpty())
        return cell(translate("Report", "run not in this case"), Line::Style::Faint);
    Cell lines = cell(timeText(times.first()), Line::Style::Faint);
    if (times.size() > 1)
        lines << Line{translate("Report", "to %1").arg(timeText(times.last())), Line::Style::Faint, {}, {}, 0}
              << Line{translate("Report", "in %1 runs").arg(times.size()), Line::Style::Faint, {}, {}, 0};
    return lines;
}

QList<Cell> findingRow(const Told &told, qsizetype number, const CaseContent &content, Citations &citations)
{
    const finding::Finding &f = told.finding;
    const finding::CatalogueEntry *entry = finding::entry(f.code);
    const QString rule = entry ? QString::fromLatin1(entry->rule) : QString();
    Cell words{proven(finding::sentence(f), f.evidence, citations)};
    // RFC 9083 is what registries answer in: that was handed in with the run, no message of it is recorded.
    if (f.evidence.isEmpty() && rule.startsWith(u"RFC 9083"_s))
        words.first().mark = translate("Report", "[by the registry's data, handed in with the run]");
    const QString advice = finding::advice(f);
    if (!advice.isEmpty())
        words << Line{advice, Line::Style::Faint, {}, {}, 0};
    words << Line{
        rule.isEmpty() ? f.code : QString(f.code + u" \u00b7 "_s + rule), Line::Style::Mono, {}, {}, 0};
    return {cell(u"F%1"_s.arg(number), Line::Style::Strong),
        {Line{severityMark(f.severity), Line::Style::Plain, {}, {}, 0},
            Line{finding::severityWord(f.severity), Line::Style::Plain, {}, {}, 0}},
        words, seenCell(told, content)};
}

} // namespace

Section findingsSection(const CaseContent &content, Citations &citations)
{
    Section section{u"findings"_s, translate("Report", "Findings"), {}};
    QList<QList<Cell>> rows;
    const QList<Told> all = toldOnce(content.findings);
    for (const Told &told : all)
        rows << findingRow(told, rows.size() + 1, content, citations);
    if (rows.isEmpty())
        section.blocks << paragraph(translate("Report", "No run found anything to report."));
    else
        section.blocks << table({translate("Report", "No."), translate("Report", "Severity"),
                                    translate("Report", "Finding"), translate("Report", "Seen")},
            {8, 14, 54, 24}, rows);
    return section;
}

} // namespace zonecase::report
