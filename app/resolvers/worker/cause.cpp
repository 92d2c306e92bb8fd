// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/cause.h"

#include "app/resolvers/questionplan.h"
#include "app/resolvers/worker/departure.h"
#include "app/resolvers/worker/inquiry.h"
#include "app/resolvers/worker/probe.h"
#include "app/resolvers/worker/substitution.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::Name;

namespace {

/// The answer in which that came; the first one if none is known.
dns::Answer answerWith(const Cell &cell, const dns::Answer &first)
{
    for (const dns::Answer &answer : cell.looks.answers)
        if (cell.content && answer.message && contentOf(*answer.message).key() == cell.content->key())
            return answer;
    return first;
}

/// The cell as if this other content that was seen in it had come first.
Cell cellOf(const Question &question, const Cell &cell, const Content &content)
{
    Cell other = cell;
    other.content = content;
    ResolverAnswer &row = other.answer;
    row.classed = u"differs"_s;
    row.cluster = question.letters.value(content.key());
    row.cachedAt = row.expiresAt = std::nullopt;
    row.filledByAsking = false;
    for (const CacheCopy &copy : cell.answer.copies) {
        if (copy.cluster != row.cluster)
            continue;
        row.asked = copy.firstSeen;
        row.cachedAt = copy.cachedAt;
        row.expiresAt = copy.expiresAt;
        row.notDated = copy.notDated;
        row.filledByAsking = copy.filledByAsking;
        break;
    }
    return other;
}

/// Some of the zone's servers say it too, and it does not validate.
bool isBogusOne(const Question &question, const Content &content)
{
    return std::any_of(question.versions.begin(), question.versions.end(), [&content](const Version &version) {
        return !version.bogus.isEmpty() && version.content.key() == content.key();
    });
}

/// What the zone's servers said that departs, and said again.
QList<ExchangeId> evidenceOfForeign(const Question &question)
{
    QList<ExchangeId> evidence = question.departure->evidence;
    for (const Version &version : question.versions)
        if (question.departure->foreign.contains(version.content.key()))
            evidence += version.evidence;
    std::sort(evidence.begin(), evidence.end());
    evidence.erase(std::unique(evidence.begin(), evidence.end()), evidence.end());
    return evidence;
}

class Naming
{
public:
    Naming(const ComparisonRequest &request, dns::Walk &walk, const dns::Profile &profile, Matrix &matrix)
        : m_request(request)
        , m_walk(walk)
        , m_authority(walk, profile.budget)
        , m_matrix(matrix)
        , m_limits(ProbeLimits::of(profile.budget))
    { }

    /// Of a few names the servers are asked again.
    void settleDepartures()
    {
        int asked = 0;
        for (Question &question : m_matrix.questions)
            if (question.departure && question.departure->isOpen && asked++ < m_limits.inAll)
                settle(question);
    }

    void run()
    {
        for (qsizetype i = 0; i < m_matrix.resolvers.size(); ++i)
            m_substitutions << tried(i);
        for (qsizetype i = 0; i < m_matrix.questions.size(); ++i)
            name(m_matrix.questions[i]);
        if (m_walk.wanted().isEmpty())
            return;
        for (Question &question : m_matrix.questions) // the run may end before they are put
            for (Cell &cell : question.cells)
                if (cell.answer.cause && cell.answer.cause->kind == u"unknown"_s)
                    cell.answer.cause->missing << u"questions"_s;
    }

private:
    void settle(Question &question)
    {
        const QList<EarlierContent> earlier = earlierContents(m_request.earlier, question);
        const dns::Walk::Allowance allowance(m_walk, {}, 0, ProbeLimits::ToDeparted);
        const std::optional<Departure> found = settled(m_walk, m_authority, question, earlier, *question.departure);
        if (!allowance.isExceeded())
            question.departure = found;
        if (question.departure && question.departure->kind == Departure::Kind::Path)
            question.versions = question.departure->overTcp + question.versions;
        for (Cell &cell : question.cells)
            if (!cell.looks.isMiss)
                cell.answer.classed = classOf(question, cell);
    }

    Substitution tried(qsizetype resolver)
    {
        ResolverState &state = m_matrix.resolvers[resolver];
        const bool isInventor = state.synthesises.value_or(false);
        const Question *doubtful = nullptr;
        for (const Question &question : m_matrix.questions) {
            const Cell &cell = question.cells[resolver];
            if (!doubtful && cell.content && (question.isDenied() || isInventor))
                doubtful = &question;
        }
        if (!doubtful)
            return {};
        const std::optional<Name> zone = m_authority.zoneOf(doubtful->name);
        if (!zone)
            return {};
        const Substitution found = substitutionOf(m_walk, m_authority, state.spec, *zone);
        if (!found.style.isEmpty())
            state.synthesises = true;
        state.inventionStyle = found.style;
        if (!found.style.isEmpty() && !m_matrix.inventions[resolver].content) {
            m_matrix.inventions[resolver].found = found.answer;
            m_matrix.inventions[resolver].foundFor = found.name;
            m_matrix.inventions[resolver].evidence += found.evidence;
        }
        m_matrix.inventions[resolver].isWildcards = found.isWildcards && found.style.isEmpty();
        return found;
    }

    void name(Question &question)
    {
        const QList<EarlierContent> earlier = earlierContents(m_request.earlier, question);
        std::optional<Cause> hijack;
        if (question.departure && question.departure->kind == Departure::Kind::Hijack)
            hijack = Cause{u"authority-hijack"_s, u"baseline"_s, {}, shown(question.departure->standard),
                evidenceOfForeign(question)};
        int looked = 0;
        for (qsizetype i = 0; i < question.cells.size(); ++i) {
            ResolverAnswer &row = question.cells[i].answer;
            const std::optional<Content> &content = question.cells[i].content;
            if (hijack && content && question.departure->foreign.contains(content->key())) {
                row.cause = hijack;
                continue;
            }
            if (isWrong(row) && content && (question.isUnproven() || isBogusOne(question, *content))) {
                row.cause = Cause{u"unknown"_s, {}, {u"authority"_s}, {}, {}};
                continue;
            }
            if (isWrong(row))
                row.cause = explained(question, i, question.cells[i], earlier, looked);
            if (!row.cause || row.cause->kind == u"unknown"_s)
                explainOthers(question, i, earlier, looked);
        }
    }

    Cause explained(const Question &question, qsizetype resolver, const Cell &cell,
        const QList<EarlierContent> &earlier, int &looked)
    {
        const bool mayProbe = looked < m_limits.ofName && m_looked < m_limits.inAll;
        const ResolverState &state = m_matrix.resolvers[resolver];
        const Suspect suspect{.walk = m_walk,
            .authority = m_authority,
            .matrix = m_matrix,
            .question = question,
            .cell = cell,
            .resolver = resolver,
            .state = state,
            .substitution = m_substitutions[resolver],
            .earlier = earlier,
            .known = givenToThisDay(earlier, question),
            .answer = answerWith(cell, m_walk.find(resolverQuery(state.spec, question.name, question.type)))};
        const dns::Walk::Allowance allowance(
            m_walk, state.spec.server, ProbeLimits::ToResolver, ProbeLimits::ToAuthority);
        Cause cause = causeOf(suspect, mayProbe);
        if (allowance.isExceeded())
            cause = Cause{u"unknown"_s, {}, {u"budget"_s}, {}, cause.evidence};
        const bool wasProbed = mayProbe && cell.content.has_value();
        looked += wasProbed;
        m_looked += wasProbed;
        return cause;
    }

    /// Behind one address several caches may stand, and the first answer need not be that of the bad one.
    void explainOthers(
        Question &question, qsizetype resolver, const QList<EarlierContent> &earlier, int &looked)
    {
        Cell &cell = question.cells[resolver];
        if (question.versions.isEmpty() || !cell.content)
            return;
        for (const Content &content : std::as_const(cell.seen)) {
            if (content.key() == cell.content->key() || holds(question.versions, content))
                continue;
            const Cause cause
                = explained(question, resolver, cellOf(question, cell, content), earlier, looked);
            if (cell.answer.cause && cause.kind == u"unknown"_s)
                continue;
            cell.answer.cause = cause;
            cell.explained = content;
            if (cause.kind != u"unknown"_s)
                return;
        }
    }

    const ComparisonRequest &m_request;
    dns::Walk &m_walk;
    Authority m_authority;
    Matrix &m_matrix;
    ProbeLimits m_limits;
    QList<Substitution> m_substitutions; ///< one a resolver
    int m_looked = 0;
};

} // namespace

void nameCauses(
    const ComparisonRequest &request, dns::Walk &walk, const dns::Profile &profile, Matrix &matrix)
{
    for (Question &question : matrix.questions)
        question.departure = departureOf(question, earlierContents(request.earlier, question));
    if (!walk.wanted().isEmpty())
        return; // what is still under way may yet agree
    Naming naming(request, walk, profile, matrix);
    naming.settleDepartures();
    if (!request.cacheOnly)
        naming.run();
}

} // namespace zonecase::resolvers
