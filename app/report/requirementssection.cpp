// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/requirements.h"
#include "app/report/sections.h"

#include "app/finding/catalogue.h"
#include "app/finding/requirement.h"
#include "app/report/words.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::report {

using delegation::Delegation;
using delegation::Requirement;

namespace {

/// The zone, and a plan for it; what else was asked does not make it another.
bool isSameSubject(const delegation::DelegationRequest &a, const delegation::DelegationRequest &b)
{
    return a.zone == b.zone && a.ns == b.ns && a.ds == b.ds;
}

/// The newest look at each zone, and at each plan for one, in the order of the first looks.
QList<Delegation> latestLooks(const CaseContent &content)
{
    QList<Delegation> looks;
    for (const ReportedRun &run : content.runs) {
        if (run.command != u"delegation"_s)
            continue;
        const Result<Delegation> document
            = Delegation::fromJson(QJsonDocument::fromJson(run.document).object());
        if (!document || document->servers.isEmpty())
            continue;
        const auto known = std::find_if(looks.begin(), looks.end(),
            [&document](const Delegation &look) { return isSameSubject(look.request, document->request); });
        if (known == looks.end())
            looks << *document;
        else if (known->at <= document->at)
            *known = *document;
    }
    return looks;
}

Cell standingCell(const Requirement &one)
{
    const Line::Style style
        = one.standing == delegation::Standing::NotMet ? Line::Style::Strong : Line::Style::Plain;
    return cell(standingSign(one.standing) + u' ' + standingWord(one.standing), style);
}

Cell reasonCell(const Requirement &one, Citations &citations)
{
    Cell lines;
    const QString why = finding::sentence(one.because);
    // What cannot be told is not proven, and needs no mark that says so.
    lines << (one.because.evidence.isEmpty() ? Line{why, Line::Style::Plain, {}, {}, 0}
                                             : proven(why, one.because.evidence, citations));
    for (const finding::Finding &against : one.findings)
        lines << proven(finding::sentence(against), against.evidence, citations, Line::Style::Faint);
    if (const QString advice = finding::advice(one.because); !advice.isEmpty())
        lines << Line{advice, Line::Style::Faint, {}, {}, 0};
    return lines;
}

QList<Block> blocksOf(const Delegation &look, Citations &citations)
{
    QList<Block> blocks;
    for (const QString &list : delegation::requirementLists()) {
        const QList<Requirement> requirements = delegation::judgeRequirements(list, look);
        QList<QList<Cell>> rows;
        for (const Requirement &one : requirements) {
            Cell what = cell(finding::requirementTitle(one.id), Line::Style::Strong);
            what << Line{finding::requirementAsks(one.id), Line::Style::Faint, {}, {}, 0};
            rows << QList<Cell>{standingCell(one), what, reasonCell(one, citations)};
        }
        const QString heading
            = translate("Report", "%1, as of %2. %3")
                  .arg(look.request.zone.toText(), timeText(look.at), requirementListTitle(list));
        blocks << paragraph(heading, Line::Style::Strong) << paragraph(requirementsSentence(requirements))
               << table({translate("Report", "Standing"), translate("Report", "Requirement"),
                            translate("Report", "Because")},
                      {15, 35, 50}, rows);
    }
    return blocks;
}

} // namespace

Section requirementsSection(const CaseContent &content, Citations &citations)
{
    Section section{u"requirements"_s, translate("Report", "Requirements on the name servers"), {}};
    const QList<Delegation> looks = latestLooks(content);
    for (const Delegation &look : looks)
        section.blocks += blocksOf(look, citations);
    if (section.blocks.isEmpty())
        section.blocks << paragraph(translate("Report", "No delegation was looked at."));
    return section;
}

} // namespace zonecase::report
