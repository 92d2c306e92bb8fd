// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/outline.h"

#include "app/report/sections.h"
#include "app/report/words.h"

using namespace Qt::StringLiterals;

namespace zonecase::report {

Block paragraph(const QString &text, Line::Style style)
{
    return paragraph(Line{text, style, {}, {}, 0});
}

Block paragraph(const Line &line)
{
    Block block;
    block.lines = {line};
    return block;
}

Block list(const QList<Line> &items)
{
    Block block;
    block.kind = Block::Kind::List;
    block.lines = items;
    return block;
}

Block table(const QStringList &headers, const QList<int> &widths, const QList<QList<Cell>> &rows)
{
    Block block;
    block.kind = Block::Kind::Table;
    block.headers = headers;
    block.widths = widths;
    block.rows = rows;
    return block;
}

Cell cell(const QString &text, Line::Style style)
{
    return {Line{text, style, {}, {}, 0}};
}

Line proven(const QString &text, const QList<ExchangeId> &evidence, Citations &citations, Line::Style style)
{
    const Citations::Cited cited = citations.cite(evidence);
    Line line{text, style, cited.numbers, {}, 0};
    if (cited.missing > 0)
        line.mark = translate("Report", "[evidence not in this case: %1]").arg(cited.missing);
    else if (cited.numbers.isEmpty())
        line.mark = translate("Report", "[no evidence]");
    return line;
}

Outline outlineOf(const CaseContent &content, const OutlineOptions &options)
{
    Outline outline{content.title, content.number, content.tlp, content.analyst, content.version,
        content.isExercise(), content.asOf(), {}};
    Citations citations(content.evidence);
    outline.sections << coverSection(content, citations) << summarySection(content, citations)
                     << timelineSection(content, options.figures, citations)
                     << changesSection(content, citations) << findingsSection(content, citations)
                     << resolversSection(content, citations)
                     << requirementsSection(content, citations) << notesSection(content, citations)
                     << unknownSection(content, citations);
    // Last, when it is known what has been cited.
    outline.sections << evidenceSection(content, citations, options.allEvidence) << verifySection(content);
    return outline;
}

QString exerciseMark(const Outline &outline)
{
    return outline.exercise ? translate("Report", "EXERCISE") : QString();
}

} // namespace zonecase::report
