// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/matrix.h"

#include "app/resolvers/worker/probe.h"
#include "app/resolvers/worker/steering.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::Answer;
using dns::Name;

namespace {

constexpr int NoError = 0;
constexpr int ServFail = 2;
constexpr int NameError = 3;

dns::Query queryOf(const dns::ResolverSpec &spec, const Name &name, dns::RecordType type)
{
    return {.name = name,
        .type = type,
        .server = spec.server,
        .recursionDesired = true,
        .transport = spec.transport,
        .access = spec.access};
}

bool isAnswered(const Answer &answer)
{
    return answer.state == Answer::State::Answered && answer.message;
}

QString outcomeText(const Answer &answer)
{
    switch (answer.state) {
    case Answer::State::NotAsked:
        return u"not-asked"_s;
    case Answer::State::Failed:
        return dns::failureText(answer.failure);
    case Answer::State::Answered:
        return u"answered"_s;
    }
    return {};
}

/// A name in the zone that nobody has: the same for the same question, so that a replay asks it too.
std::optional<Name> unlikelyName(const Name &zone, const dns::ResolverSpec &spec)
{
    constexpr qsizetype Digits = 12;
    const QByteArray seed = zone.wire() + spec.label.toUtf8() + '\n' + spec.server.endpoint.toText().toUtf8();
    const QByteArray label = "zc" + sha256(seed).toHex().left(Digits);
    const Result<Name> name = zone.child(label);
    return name ? std::optional(*name) : std::nullopt;
}

class Gathering
{
public:
    Gathering(const ComparisonRequest &request, dns::Walk &walk, const dns::Budget &budget)
        : m_request(request)
        , m_walk(walk)
        , m_authority(walk, budget)
    { }

    Matrix made()
    {
        Matrix matrix;
        for (const dns::ResolverSpec &spec : m_request.resolvers)
            matrix.resolvers << ResolverState{.spec = spec, .validates = {}, .synthesises = {}};
        for (const Name &name : m_request.names)
            for (const dns::RecordType type : m_request.types)
                matrix.questions << questionOf(name, type, matrix);
        for (const Question &question : std::as_const(matrix.questions))
            addStrands(matrix, question);
        if (m_request.timesBlast())
            addZones(matrix);
        for (ResolverState &state : matrix.resolvers) {
            // Both would fetch.
            if (!m_request.cacheOnly)
                readValidation(state);
            matrix.inventions << (m_request.cacheOnly ? Invention() : inventionOf(state));
        }
        matrix.highestTtls = m_highestTtls;
        return matrix;
    }

private:
    void addStrands(Matrix &matrix, const Question &question)
    {
        const std::optional<Name> zone
            = m_authority.zoneOf(question.type == dns::type::DS ? question.name.parent() : question.name);
        if (!zone || matrix.strands.contains(*zone))
            return;
        const QList<Strand> strands = m_authority.strands(question.name, question.type);
        if (strands.size() > 1)
            matrix.strands.insert(*zone, strands);
    }

    /// What leads to the zones of the names, and what resolvers have of it.
    void addZones(Matrix &matrix)
    {
        QList<Name> names = m_request.names;
        for (const Question &question : std::as_const(matrix.questions))
            for (const Version &version : question.versions)
                names += namesIn(version.content, question.name); // an alias may lead into other zones
        for (const Name &name : std::as_const(names)) {
            if (matrix.cuts.contains(name))
                continue;
            const std::optional<Cut> cut = m_authority.cutAbove(name);
            if (!cut)
                continue;
            matrix.cuts.insert(name, *cut);
            for (const dns::RecordType type : {dns::type::NS, dns::type::DS})
                if (!matrix.question(cut->zone, type))
                    matrix.questions << questionOf(cut->zone, type, matrix);
        }
    }

    Question questionOf(const Name &name, dns::RecordType type, Matrix &matrix)
    {
        Question question{.name = name,
            .type = type,
            .versions = m_authority.versions(name, type),
            .cells = {},
            .letters = {}};
        for (ResolverState &state : matrix.resolvers)
            question.cells << cellOf(question, state);
        return question;
    }

    /// Asks and keeps the quickest round trip.
    Answer ask(ResolverState &state, const dns::Query &query)
    {
        const Answer answer = m_walk.ask(query);
        const double rtt = static_cast<double>(answer.duration / 1000) / 1000;
        if (isAnswered(answer) && (state.rttMs < 0 || rtt < state.rttMs))
            state.rttMs = rtt;
        if (isAnswered(answer))
            for (const dns::Record &record : answer.message->answer)
                m_highestTtls[state.spec.label] = std::max<qint64>(m_highestTtls[state.spec.label], record.ttl);
        return answer;
    }

    Cell cellOf(const Question &question, ResolverState &state)
    {
        const Ask asks = [this, &state](const dns::Query &query) { return ask(state, query); };
        const Looks looks = lookAt(asks, m_request, state.spec, question.name, question.type);
        const Answer &answer = looks.told;
        if (looks.tellsCache)
            state.tellsCache = state.tellsCache.value_or(false) || *looks.tellsCache;
        Cell cell;
        ResolverAnswer &row = cell.answer;
        row.name = question.name;
        row.type = question.type;
        row.resolver = state.spec.label;
        row.outcome = outcomeText(answer);
        row.asked = answer.start;
        row.evidence = looks.evidence;
        if (isAnswered(answer)) {
            const int rcode = answer.message->rcode;
            row.rcode = dns::rcodeText(rcode);
            row.authenticData = answer.message->authenticData;
            if (!looks.isMiss && (rcode == NoError || rcode == NameError))
                cell.content = contentOf(*answer.message);
            if (rcode == ServFail && !m_request.cacheOnly)
                askUnchecked(state, *answer.message, queryOf(state.spec, question.name, question.type), cell);
        }
        if (cell.content) {
            row.answer = cell.content->lines();
            row.ttl = cell.content->records.isEmpty() ? cell.content->negativeTtl : cell.content->lowestTtl();
        }
        if (row.authenticData)
            state.validates = true;
        if (cell.unchecked)
            m_cured.insert(state.spec.label);
        cell.looks = looks;
        row.notDated = looks.isMiss ? u"not-cached"_s : QString();
        row.classed = looks.isMiss ? u"not-cached"_s : classOf(question, cell);
        return cell;
    }

    /// A failure that has passed looks as if not checking had cured it: it must be there afterwards too.
    void askUnchecked(ResolverState &state, const dns::Message &failure, dns::Query query, Cell &cell)
    {
        const QList<ExtendedError> errors = extendedErrors(failure);
        if (std::any_of(errors.begin(), errors.end(), saysUnreached))
            return;
        query.checkingDisabled = true;
        const Answer answer = ask(state, query);
        cell.answer.evidence += answer.evidence;
        const std::optional<Content> content = zonecase::resolvers::contentOf(answer);
        if (!content)
            return;
        query.checkingDisabled = false;
        query.repeat = Repeat::StillFails;
        const Answer again = ask(state, query);
        cell.answer.evidence += again.evidence;
        if (isAnswered(again) && again.message->rcode == ServFail)
            cell.unchecked = content;
        cell.recovered = zonecase::resolvers::contentOf(again).has_value();
    }

    /// The root is signed for everybody: a resolver that does not vouch for it does not validate.
    void readValidation(ResolverState &state)
    {
        const Answer answer = ask(state, queryOf(state.spec, Name(), dns::type::SOA));
        const bool isSigned = m_authority.isRootSigned();
        if (!isAnswered(answer) || answer.message->rcode != NoError || answer.message->answer.isEmpty())
            return;
        if (answer.message->authenticData)
            state.validates = true;
        else if (isSigned && !state.validates && !m_cured.contains(state.spec.label))
            state.validates = false;
    }

    Invention inventionOf(ResolverState &state)
    {
        const std::optional<Name> zone
            = m_request.names.isEmpty() ? std::nullopt : m_authority.zoneOf(m_request.names.first());
        const std::optional<Name> name = zone ? unlikelyName(*zone, state.spec) : std::nullopt;
        if (!name)
            return {};
        const Answer answer = ask(state, queryOf(state.spec, *name, dns::type::A));
        Invention invention{.name = *name, .content = {}, .evidence = answer.evidence};
        if (!isAnswered(answer) || (answer.message->rcode != NoError && answer.message->rcode != NameError))
            return invention;
        const Content content = contentOf(*answer.message);
        if (!content.hasData(dns::type::A)) {
            state.synthesises = false;
            return invention;
        }
        // The zone itself may answer for every name, and then the resolver only repeats it.
        const std::optional<bool> denied = m_authority.denies(*name);
        if (denied.value_or(false)) {
            state.synthesises = true;
            invention.content = content;
        }
        return invention;
    }

    const ComparisonRequest &m_request;
    dns::Walk &m_walk;
    Authority m_authority;
    QMap<QString, qint64> m_highestTtls;
    QSet<QString> m_cured; ///< labels of resolvers that fail on something unless they are not to check it
};

} // namespace

QString classOf(const Question &question, const Cell &cell)
{
    if (cell.answer.outcome != u"answered"_s)
        return u"no-answer"_s;
    if (!cell.content)
        return cell.answer.rcode == u"SERVFAIL"_s ? u"servfail"_s : u"error"_s;
    if (question.versions.isEmpty() || question.isUnproven())
        return u"unknown"_s;
    const QString key = cell.content->key();
    const auto isSame
        = [&key](const Version &version) { return version.bogus.isEmpty() && version.content.key() == key; };
    if (std::any_of(question.versions.begin(), question.versions.end(), isSame) && !question.isTakenOver(key))
        return u"same"_s;
    if (question.isDenied() && !cell.content->records.isEmpty())
        return u"synthesised"_s;
    return cell.content->rcode == NameError ? u"nxdomain"_s : u"differs"_s;
}

bool Question::isTakenOver(const QString &key) const
{
    const bool isTold = departure
        && (departure->kind == Departure::Kind::Hijack || departure->kind == Departure::Kind::Path);
    return isTold && departure->foreign.size() < versions.size() && departure->foreign.contains(key);
}

bool Question::isUnproven() const
{
    return !versions.isEmpty() && std::none_of(versions.begin(), versions.end(), [](const Version &version) {
        return version.bogus.isEmpty();
    });
}

bool Question::isDenied() const
{
    return !versions.isEmpty() && std::all_of(versions.begin(), versions.end(), [](const Version &version) {
        return version.content.rcode == NameError && version.content.records.isEmpty();
    });
}

const Question *Matrix::question(const Name &name, dns::RecordType type) const
{
    const auto found = std::find_if(questions.begin(), questions.end(),
        [&](const Question &one) { return one.name == name && one.type == type; });
    return found == questions.end() ? nullptr : &*found;
}

Matrix gatherMatrix(const ComparisonRequest &request, dns::Walk &walk, const dns::Budget &budget)
{
    return Gathering(request, walk, budget).made();
}

} // namespace zonecase::resolvers
