// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/judge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

finding::Subject subjectOf(const Question &question)
{
    return {u"rrset"_s, question.name.toText() + u'/' + question.type.toText()};
}

QString intervalText(const Interval &interval)
{
    return interval.from.toText() + u'/' + interval.to.toText();
}

finding::Arguments argumentsOf(const Question &question, const Cell &cell)
{
    finding::Arguments args{{u"resolver"_s, cell.answer.resolver}};
    if (cell.content)
        args[u"answer"_s] = shown(*cell.content);
    if (!question.versions.isEmpty())
        args[u"authority"_s] = shown(question.versions.first().content);
    if (cell.answer.cachedAt)
        args[u"cached"_s] = intervalText(*cell.answer.cachedAt);
    if (cell.answer.expiresAt && cell.content && !cell.content->records.isEmpty())
        args[u"expires"_s] = intervalText(*cell.answer.expiresAt);
    if (cell.unchecked)
        args[u"answer"_s] = shown(*cell.unchecked);
    return args;
}

QList<ExchangeId> evidenceOf(const Question &question, const Cell &cell)
{
    QList<ExchangeId> evidence = cell.answer.evidence;
    for (const Version &version : question.versions)
        evidence += version.evidence;
    return evidence;
}

QString codeOf(const Cell &cell)
{
    const QString &classed = cell.answer.classed;
    if (classed == u"differs"_s)
        return u"resolver.differs"_s;
    if (classed == u"nxdomain"_s)
        return u"resolver.denies"_s;
    if (classed == u"synthesised"_s)
        return u"resolver.answers-nonexistent"_s;
    if (classed == u"servfail"_s)
        return cell.unchecked ? u"resolver.servfail-cured-by-cd"_s
            : cell.recovered  ? u"resolver.servfail-once"_s
                              : u"resolver.servfail"_s;
    if (classed == u"error"_s)
        return u"resolver.refuses"_s;
    return {};
}

/// The connection itself failed: that is told once a resolver, not for each question.
bool isOfConnection(const QString &outcome)
{
    return outcome == dns::failureText(dns::Failure::Untrusted) || outcome == dns::failureText(dns::Failure::Tls)
        || outcome == dns::failureText(dns::Failure::Http);
}

void judgeCell(const Question &question, const Cell &cell, QList<finding::Finding> &findings)
{
    const QString code = codeOf(cell);
    if (!code.isEmpty()) {
        finding::Arguments args = argumentsOf(question, cell);
        args[u"rcode"_s] = cell.answer.rcode;
        findings << finding::make(code, subjectOf(question), args, evidenceOf(question, cell));
    } else if (cell.answer.outcome == dns::failureText(dns::Failure::NotSent)) {
        findings << finding::make(u"resolver.not-asked"_s, subjectOf(question),
            {{u"resolver"_s, cell.answer.resolver}}, cell.answer.evidence);
    } else if (cell.answer.classed == u"no-answer"_s && cell.answer.outcome != u"not-asked"_s
        && !isOfConnection(cell.answer.outcome)) {
        findings << finding::make(u"resolver.silent"_s, subjectOf(question),
            {{u"resolver"_s, cell.answer.resolver}, {u"failure"_s, cell.answer.outcome}},
            cell.answer.evidence);
    }
    if (cell.answer.notDated == u"ttl-raised"_s)
        findings << finding::make(u"resolver.ttl-raised"_s, subjectOf(question),
            {{u"resolver"_s, cell.answer.resolver}, {u"ttl"_s, cell.content->ttlOf(question.name)},
                {u"original"_s, cell.answer.originalTtl}},
            evidenceOf(question, cell));
}

QString otherContents(const Cell &cell)
{
    QStringList others;
    for (const Content &content : cell.seen)
        if (cell.content && content.key() != cell.content->key())
            others << shown(content);
    others.removeDuplicates();
    return others.join(u"; "_s);
}

/// What the looks at a cache tell of it.
void judgeCache(const Question &question, const Cell &cell, const ResolverState &state, QList<finding::Finding> &findings)
{
    const ResolverAnswer &answer = cell.answer;
    const finding::Arguments who{{u"resolver"_s, answer.resolver}};
    const auto say = [&](const QString &code, const finding::Arguments &more) {
        finding::Arguments args = who;
        args.insert(more);
        findings << finding::make(code, subjectOf(question), args, answer.evidence);
    };
    if (answer.caches > 1)
        say(u"resolver.several-caches"_s, {{u"count"_s, qint64(answer.caches)}});
    if (const QString others = otherContents(cell); !others.isEmpty())
        say(u"resolver.answers-vary"_s, {{u"answer"_s, shown(*cell.content)}, {u"others"_s, others}});
    if (answer.notDated == u"stale"_s)
        say(u"resolver.stale"_s, {});
    if (answer.notDated == u"ttl-frozen"_s)
        say(u"resolver.ttl-frozen"_s, {{u"ttl"_s, answer.ttl}});
    for (const CacheCopy &copy : answer.copies)
        if (copy.countedFrom >= 0 && copy.countedFrom == state.ttlCap && copy.countedFrom < answer.originalTtl)
            return say(u"resolver.ttl-capped"_s, {{u"ttl"_s, copy.countedFrom}, {u"original"_s, answer.originalTtl}});
    if (state.tellsCache.value_or(false) && answer.filledByAsking && !cell.looks.misses.isEmpty())
        say(u"resolver.filled-by-asking"_s, {{u"at"_s, answer.asked.toText()}});
}

/// The resolver gives for a name that cannot exist what it gives here: nothing of it need be a cached copy.
bool isInvention(const Matrix &matrix, const Cell &cell)
{
    for (qsizetype i = 0; i < matrix.inventions.size(); ++i)
        if (matrix.resolvers[i].spec.label == cell.answer.resolver && matrix.inventions[i].content
            && cell.content)
            return shown(*matrix.inventions[i].content) == shown(*cell.content);
    return false;
}

/// The last moment at which one of the caches that were asked can still serve what the authority does not
/// say.
void judgeTail(const Matrix &matrix, const Question &question, QList<finding::Finding> &findings)
{
    const Cell *last = nullptr;
    qint64 count = 0;
    QList<ExchangeId> evidence;
    for (const Cell &cell : question.cells) {
        const bool isOther = cell.answer.classed == u"differs"_s || cell.answer.classed == u"synthesised"_s;
        if (!isOther || !cell.answer.expiresAt || isInvention(matrix, cell))
            continue;
        ++count;
        evidence += cell.answer.evidence;
        if (!last || last->answer.expiresAt->to < cell.answer.expiresAt->to)
            last = &cell;
    }
    if (!last)
        return;
    findings << finding::make(u"resolver.tail"_s, subjectOf(question),
        {{u"resolver"_s, last->answer.resolver}, {u"until"_s, last->answer.expiresAt->to.toText()},
            {u"count"_s, count}},
        evidence);
}

void judgeAuthority(const Question &question, QList<finding::Finding> &findings)
{
    if (question.versions.isEmpty()) {
        findings << finding::make(u"resolver.no-authority"_s, subjectOf(question), {}, {});
        return;
    }
    for (const Version &version : question.versions)
        if (!version.bogus.isEmpty())
            findings << finding::make(u"resolver.authority-bogus"_s, subjectOf(question),
                {{u"servers"_s, version.servers.join(u", "_s)}, {u"answer"_s, shown(version.content)},
                    {u"state"_s, version.bogus}},
                version.evidence);
    if (question.isUnproven())
        findings << finding::make(u"resolver.authority-unproven"_s, subjectOf(question), {}, {});
    const bool isOfPath = question.departure && question.departure->kind == Departure::Kind::Path;
    if (question.versions.size() == 1 || isOfPath)
        return;
    const Version &first = question.versions.first();
    for (const Version &other : question.versions.mid(1))
        if (other.bogus.isEmpty() || question.isUnproven())
            findings << finding::make(u"resolver.authority-differs"_s, subjectOf(question),
                {{u"servers"_s, other.servers.join(u", "_s)}, {u"answer"_s, shown(other.content)},
                    {u"others"_s, shown(first.content)}},
                other.evidence + first.evidence);
}

QString namesOf(const Strand &strand)
{
    QStringList names;
    for (const dns::Name &ns : strand.ns)
        names << ns.toText();
    return names.isEmpty() ? u"–"_s : names.join(u", "_s);
}

void judgeStrands(const Matrix &matrix, QList<finding::Finding> &findings)
{
    for (auto zone = matrix.strands.begin(); zone != matrix.strands.end(); ++zone) {
        const Strand &first = zone->first();
        for (const Strand &other : zone->mid(1))
            findings << finding::make(u"resolver.parents-differ"_s, {u"zone"_s, zone.key().toText()},
                {{u"servers"_s, other.servers.join(u", "_s)}, {u"ns"_s, namesOf(other)}, {u"others"_s, namesOf(first)}},
                other.evidence + first.evidence);
    }
}

void judgeAgreement(const Question &question, QList<finding::Finding> &findings)
{
    if (question.departure && question.departure->kind != Departure::Kind::Change)
        return;
    QList<ExchangeId> evidence;
    for (const Cell &cell : question.cells) {
        const bool saysOther = std::any_of(cell.seen.begin(), cell.seen.end(),
            [&cell](const Content &content) { return cell.content && content.key() != cell.content->key(); });
        if (cell.answer.classed != u"same"_s || saysOther)
            return;
        evidence += evidenceOf(question, cell);
    }
    if (question.versions.size() == 1 && !question.cells.isEmpty())
        findings << finding::make(u"resolver.agree"_s, subjectOf(question),
            {{u"count"_s, qint64(question.cells.size())},
                {u"answer"_s, shown(question.versions.first().content)}},
            evidence);
}

} // namespace

QList<finding::Finding> judge(const Matrix &matrix)
{
    QList<finding::Finding> findings;
    for (const Question &question : matrix.questions) {
        for (qsizetype i = 0; i < question.cells.size(); ++i) {
            judgeCell(question, question.cells[i], findings);
            judgeCache(question, question.cells[i], matrix.resolvers[i], findings);
        }
        judgeAuthority(question, findings);
        judgeAgreement(question, findings);
        judgeTail(matrix, question, findings);
    }
    judgeStrands(matrix, findings);
    for (qsizetype i = 0; i < matrix.inventions.size(); ++i) {
        const Invention &invention = matrix.inventions[i];
        if (invention.content)
            findings << finding::make(u"resolver.invents-answers"_s,
                {u"resolver"_s, matrix.resolvers[i].spec.label},
                {{u"resolver"_s, matrix.resolvers[i].spec.label}, {u"name"_s, invention.name.toText()},
                    {u"answer"_s, shown(*invention.content)}},
                invention.evidence);
    }
    finding::sort(findings);
    return findings;
}

} // namespace zonecase::resolvers
