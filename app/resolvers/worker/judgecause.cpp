// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/judgecause.h"

#include "app/resolvers/worker/earlier.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

finding::Subject subjectOf(const Question &question)
{
    return {u"rrset"_s, question.name.toText() + u'/' + question.type.toText()};
}

QList<ExchangeId> evidenceOf(const Question &question)
{
    QList<ExchangeId> evidence;
    for (const Version &version : question.versions)
        evidence += version.evidence;
    return evidence;
}

/// Told already: once of the resolver (resolver.invents-answers), of the name
/// (resolver.cause-authority-hijack), or of the answer itself (resolver.servfail-cured-by-cd).
QString codeOf(const Cause &cause)
{
    const QString &kind = cause.kind;
    if (kind == u"broken-validation"_s && cause.proof == u"foreign-data"_s)
        return u"resolver.validation-kept-out"_s;
    if (kind == u"nxdomain-substitution"_s || kind == u"authority-hijack"_s || kind == u"broken-validation"_s)
        return {};
    if (kind == u"stale"_s && cause.proof.endsWith(u"-unaccepted"_s))
        return u"resolver.cause-stale-unaccepted"_s;
    return u"resolver.cause-"_s + kind;
}

void judgeCell(const ComparisonRequest &request, const Question &question, const Cell &cell,
    QList<finding::Finding> &findings)
{
    const std::optional<Cause> &cause = cell.answer.cause;
    const QString code = cause ? codeOf(*cause) : QString();
    if (code.isEmpty())
        return;
    finding::Arguments args{{u"resolver"_s, cell.answer.resolver}};
    if (const std::optional<Content> &content = cell.explained ? cell.explained : cell.content)
        args[u"answer"_s] = shown(*content);
    if (!cause->proof.isEmpty())
        args[u"told_by"_s] = cause->proof;
    if (!cause->detail.isEmpty())
        args[u"detail"_s] = cause->detail;
    if (cause->kind == u"unknown"_s)
        args[u"lacks"_s] = cause->missing.join(u", "_s);
    if (cell.answer.expiresAt)
        args[u"until"_s] = cell.answer.expiresAt->to.toText();
    if (!question.versions.isEmpty())
        args[u"authority"_s] = shown(question.versions.first().content);
    const QList<EarlierContent> earlier = earlierContents(request.earlier, question);
    if (const EarlierContent *known = givenToThisDay(earlier, question))
        args[u"since"_s] = known->seen.from.toText();
    findings << finding::make(
        code, subjectOf(question), args, cell.answer.evidence + cause->evidence + evidenceOf(question));
}

QString codeOf(Departure::Kind kind)
{
    switch (kind) {
    case Departure::Kind::Change:
        return u"resolver.authority-changed"_s;
    case Departure::Kind::Rotation:
        return u"resolver.authority-rotates"_s;
    case Departure::Kind::Hijack:
        return u"resolver.cause-authority-hijack"_s;
    }
    return {};
}

void judgeAuthority(const Question &question, QList<finding::Finding> &findings)
{
    if (!question.departure)
        return;
    QList<ExchangeId> evidence = evidenceOf(question) + question.departure->evidence;
    qint64 agreeing = 0;
    for (const Cell &cell : question.cells) {
        if (cell.answer.classed != u"same"_s)
            continue;
        ++agreeing;
        evidence += cell.answer.evidence;
    }
    findings << finding::make(codeOf(question.departure->kind), subjectOf(question),
        {{u"answer"_s, shown(question.versions.first().content)},
            {u"baseline"_s, shown(question.departure->standard)}, {u"count"_s, agreeing}},
        evidence);
}

void judgeInventions(const Matrix &matrix, QList<finding::Finding> &findings)
{
    for (qsizetype i = 0; i < matrix.inventions.size(); ++i) {
        const Invention &invention = matrix.inventions[i];
        const ResolverState &state = matrix.resolvers[i];
        if (!invention.found.isEmpty())
            findings << finding::make(u"resolver.invents-answers"_s, {u"resolver"_s, state.spec.label},
                {{u"resolver"_s, state.spec.label}, {u"name"_s, invention.foundFor},
                    {u"answer"_s, invention.found}},
                invention.evidence);
        if (!state.inventionStyle.isEmpty())
            findings << finding::make(u"resolver.invention-style"_s, {u"resolver"_s, state.spec.label},
                {{u"resolver"_s, state.spec.label}, {u"shapes"_s, state.inventionStyle.join(u", "_s)}},
                invention.evidence);
        if (invention.isWildcards)
            findings << finding::make(u"resolver.wildcard"_s, {u"resolver"_s, state.spec.label},
                {{u"resolver"_s, state.spec.label}}, invention.evidence);
    }
}

} // namespace

QList<finding::Finding> judgeCauses(const ComparisonRequest &request, const Matrix &matrix)
{
    QList<finding::Finding> findings;
    for (const Question &question : matrix.questions) {
        for (const Cell &cell : question.cells)
            judgeCell(request, question, cell, findings);
        judgeAuthority(question, findings);
    }
    judgeInventions(matrix, findings);
    return findings;
}

} // namespace zonecase::resolvers
