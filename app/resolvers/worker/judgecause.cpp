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

/// When a case saw some record of it for the first time.
Instant firstSeen(const ComparisonRequest &request, const Question &question, const Version &version)
{
    for (const EarlierContent &one : earlierContents(request.earlier, question))
        for (const dns::Record &record : one.content.records)
            if (!one.accepted && std::any_of(version.content.records.begin(), version.content.records.end(),
                    [&record](const dns::Record &now) { return now.owner == record.owner && now.rdata == record.rdata; }))
                return one.seen.from;
    return {};
}

QString codeOf(const Departure &departure, qsizetype versions)
{
    switch (departure.kind) {
    case Departure::Kind::Change:
        return u"resolver.authority-changed"_s;
    case Departure::Kind::Return:
        return u"resolver.authority-returns"_s;
    case Departure::Kind::Rotation:
        return u"resolver.authority-rotates"_s;
    case Departure::Kind::Mixture:
        return u"resolver.authority-mixes"_s;
    case Departure::Kind::Hijack:
        return versions == 1 ? u"resolver.cause-authority-hijack"_s : u"resolver.cause-authority-hijack-some"_s;
    case Departure::Kind::Path:
        return u"resolver.own-path"_s;
    }
    return {};
}

/// How many resolvers say it.
qint64 saying(const Question &question, const QString &key, QList<ExchangeId> &evidence)
{
    qint64 count = 0;
    for (const Cell &cell : question.cells) {
        if (!cell.content || cell.content->key() != key)
            continue;
        ++count;
        evidence += cell.answer.evidence;
    }
    return count;
}

void judgeAuthority(const ComparisonRequest &request, const Question &question, QList<finding::Finding> &findings)
{
    if (!question.departure)
        return;
    const Departure &departure = *question.departure;
    const QList<Version> versions = question.versions + departure.inTurn;
    for (const Version &version : versions) {
        const QString key = version.content.key();
        const bool isHeard = std::any_of(departure.inTurn.begin(), departure.inTurn.end(),
            [&key](const Version &one) { return one.content.key() == key; });
        if (!departure.foreign.contains(key) && !isHeard)
            continue;
        const bool isOfPath = departure.kind == Departure::Kind::Path;
        QList<ExchangeId> evidence = evidenceOf(question) + departure.evidence;
        const qint64 count = saying(question, isOfPath ? departure.overTcp.first().content.key() : key, evidence);
        finding::Arguments args{{u"answer"_s, shown(version.content)}, {u"baseline"_s, shown(departure.standard)},
            {u"count"_s, count}, {u"servers"_s, version.servers.join(u", "_s)}};
        if (departure.kind == Departure::Kind::Return)
            args[u"since"_s] = firstSeen(request, question, version).toText();
        findings << finding::make(codeOf(departure, question.versions.size()), subjectOf(question), args, evidence);
    }
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
        judgeAuthority(request, question, findings);
    }
    judgeInventions(matrix, findings);
    return findings;
}

} // namespace zonecase::resolvers
