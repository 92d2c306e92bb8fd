// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sections.h"

#include "app/base/escape.h"
#include "app/finding/catalogue.h"
#include "app/report/cachewords.h"
#include "app/report/resolverwords.h"
#include "app/report/words.h"
#include "app/resolvers/comparison.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

using resolvers::Comparison;
using resolvers::ResolverAnswer;

/// Words for ResolverAnswer::classed; what a newer version wrote is shown as it is.
QString classWord(const QString &classed)
{
    if (classed == u"same"_s)
        return translate("Report", "as the authority says");
    if (classed == u"differs"_s)
        return translate("Report", "differs from the authority");
    if (classed == u"servfail"_s)
        return translate("Report", "refuses to answer (SERVFAIL)");
    if (classed == u"synthesised"_s)
        return translate("Report", "invented by the resolver");
    if (classed == u"nxdomain"_s)
        return translate("Report", "says that the name does not exist");
    if (classed == u"no-answer"_s)
        return translate("Report", "gave no answer");
    if (classed == u"not-cached"_s)
        return translate("Report", "has it not in its cache");
    if (classed == u"unknown"_s)
        return translate("Report", "nothing to compare with");
    return escapedText(classed);
}

Cell cacheCell(const ResolverAnswer &answer)
{
    Cell lines = answer.cachedAt
        ? cell(
            translate("Report", "fetched %1").arg(windowText({answer.cachedAt->from, answer.cachedAt->to})))
        : cell(whyNotDated(answer.notDated), Line::Style::Faint);
    if (answer.cachedAt && answer.filledByAsking)
        lines << Line{translate("Report", "perhaps by our own question"), Line::Style::Faint, {}, {}, 0};
    if (answer.cachedAt && answer.ifTtlUnchanged)
        lines << Line{translate("Report", "if its TTL was the same then"), Line::Style::Faint, {}, {}, 0};
    if (answer.caches > 1)
        lines << Line{translate("Report", "one of %1 caches at the least").arg(answer.caches),
            Line::Style::Plain, {}, {}, 0};
    if (answer.expiresAt)
        lines << Line{translate("Report", "may be served until %1").arg(timeTextBy(answer.expiresAt->to)),
            Line::Style::Plain, {}, {}, 0};
    return lines;
}

Cell answerCell(const QStringList &records, const QString &rcode)
{
    Cell lines;
    for (const QString &record : records)
        lines << Line{escapedText(record), Line::Style::Mono, {}, {}, 0};
    if (lines.isEmpty())
        lines << Line{escapedText(rcode), Line::Style::Mono, {}, {}, 0};
    return lines;
}

QList<Cell> truthRow(const resolvers::Truth &truth, Citations &citations)
{
    const Line who = proven(translate("Report", "authority (%1 servers)").arg(truth.servers.size()),
        truth.evidence, citations, Line::Style::Strong);
    return {{who}, cell(truth.name.toText() + u' ' + truth.type.toText()),
        answerCell(truth.answer, truth.rcode), cell(truth.cluster, Line::Style::Faint),
        cell(u"\u2013"_s, Line::Style::Faint)};
}

/// How it was asked, where that is not over UDP.
QString transportOf(const Comparison &comparison, const QString &label)
{
    for (const resolvers::ResolverState &state : comparison.resolvers)
        if (state.spec.label == label && state.spec.transport != dns::Transport::Udp)
            return dns::transportText(state.spec.transport).toUpper();
    return {};
}

QList<Cell> answerRow(const Comparison &comparison, const ResolverAnswer &answer, Citations &citations)
{
    Cell who{proven(escapedText(answer.resolver), answer.evidence, citations, Line::Style::Strong)};
    if (const QString transport = transportOf(comparison, answer.resolver); !transport.isEmpty())
        who << Line{translate("Report", "over %1").arg(transport), Line::Style::Faint, {}, {}, 0};
    Cell verdict = cell(classWord(answer.classed));
    if (!answer.cluster.isEmpty())
        verdict.prepend(Line{answer.cluster, Line::Style::Strong, {}, {}, 0});
    return {who, cell(answer.name.toText() + u' ' + answer.type.toText()),
        answerCell(answer.answer, answer.rcode), verdict, cacheCell(answer)};
}

Block comparisonTable(const Comparison &comparison, Citations &citations)
{
    QList<QList<Cell>> rows;
    for (const resolvers::Truth &truth : comparison.truth)
        rows << truthRow(truth, citations);
    for (const ResolverAnswer &answer : comparison.answers)
        rows << answerRow(comparison, answer, citations);
    return table({translate("Report", "Who"), translate("Report", "Question"), translate("Report", "Answer"),
                     translate("Report", "Compared"), translate("Report", "In the cache")},
        {16, 16, 28, 16, 24}, rows);
}

/// What each is like itself: why the same question can end differently at two of them.
Block traitsTable(const Comparison &comparison)
{
    QList<QList<Cell>> rows;
    for (const resolvers::ResolverState &state : comparison.resolvers) {
        Cell traits;
        for (const QString &trait : traitsOf(state))
            traits << Line{trait, Line::Style::Plain, {}, {}, 0};
        if (traits.isEmpty())
            traits = cell(translate("Report", "nothing could be told"), Line::Style::Faint);
        const QString how = state.spec.transport == dns::Transport::Udp
            ? QString()
            : u' ' + translate("Report", "over %1").arg(dns::transportText(state.spec.transport).toUpper());
        rows << QList<Cell>{cell(escapedText(state.spec.label), Line::Style::Strong),
            cell(state.spec.server.endpoint.toText() + how, Line::Style::Mono), traits};
    }
    return table({translate("Report", "Resolver"), translate("Report", "Address"),
                     translate("Report", "What it is like")},
        {20, 24, 56}, rows);
}

} // namespace

Section resolversSection(const CaseContent &content, Citations &citations)
{
    Section section{u"resolvers"_s, translate("Report", "Resolvers"), {}};
    for (const ReportedRun &run : content.runs) {
        if (run.command != u"resolvers"_s)
            continue;
        const Result<Comparison> comparison
            = Comparison::fromJson(QJsonDocument::fromJson(run.document).object());
        if (!comparison)
            continue;
        section.blocks << paragraph(
            translate("Report", "Asked at %1 (%2)").arg(timeText(run.started), escapedText(vantageOf(run))),
            Line::Style::Strong)
                       << comparisonTable(*comparison, citations) << traitsTable(*comparison);
        for (const finding::Finding &one : comparison->findings)
            if (one.code.startsWith(u"resolver.blast-"_s))
                section.blocks << paragraph(
                    proven(finding::sentence(one), one.evidence, citations, Line::Style::Plain));
    }
    if (section.blocks.isEmpty())
        section.blocks << paragraph(translate("Report", "No resolver was asked."));
    return section;
}

} // namespace zonecase::report
