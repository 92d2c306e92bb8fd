// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/matrix.h"

#include "app/resolvers/worker/dating.h"

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
        .transport = spec.transport};
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

/// The TTL that the authority gives: of the version with the same data, or out of a signature that came
/// along.
qint64 originalTtl(const Question &question, const Content &content, const dns::Message &message)
{
    for (const Version &version : question.versions)
        if (version.content.key() == content.key())
            return version.content.ttlOf(question.name);
    return signedTtl(message, question.name);
}

void fillDating(const Question &question, Cell &cell, const Answer &answer)
{
    ResolverAnswer &row = cell.answer;
    if (!cell.content) {
        row.notDated = u"no-answer"_s;
        return;
    }
    if (cell.content->records.isEmpty()) {
        row.notDated = u"negative"_s;
        return;
    }
    Sighting sighting{answer.start, answer.duration, cell.content->ttlOf(question.name), -1};
    row.originalTtl = sighting.original = originalTtl(question, *cell.content, *answer.message);
    const Dating dating = datingOf(sighting);
    row.cachedAt = dating.cachedAt;
    row.filledByAsking = dating.filledByAsking;
    row.notDated = dating.reason;
    // An alias's target may stay longer than the alias: what is served ends when all of it has.
    sighting.remaining = cell.content->highestTtl();
    row.expiresAt = expiryOf(sighting);
}

QString classOf(const Question &question, const Cell &cell)
{
    if (cell.answer.outcome != u"answered"_s)
        return u"no-answer"_s;
    if (!cell.content)
        return cell.answer.rcode == u"SERVFAIL"_s ? u"servfail"_s : u"error"_s;
    if (question.versions.isEmpty())
        return u"unknown"_s;
    const QString key = cell.content->key();
    const auto isSame = [&key](const Version &version) { return version.content.key() == key; };
    if (std::any_of(question.versions.begin(), question.versions.end(), isSame))
        return u"same"_s;
    if (question.isDenied() && !cell.content->records.isEmpty())
        return u"synthesised"_s;
    return cell.content->rcode == NameError ? u"nxdomain"_s : u"differs"_s;
}

/// Letters: the authority's versions in their order, then the resolvers' own, those that most give first.
void letter(Question &question)
{
    QMap<QString, int> counts;
    for (const Cell &cell : question.cells)
        if (cell.content)
            ++counts[cell.content->key()];
    QStringList keys;
    for (const Version &version : question.versions)
        keys << version.content.key();
    QStringList others;
    for (const QString &key : counts.keys())
        if (!keys.contains(key))
            others << key;
    std::stable_sort(others.begin(), others.end(),
        [&counts](const QString &a, const QString &b) { return counts[a] > counts[b]; });
    keys += others;
    keys.removeDuplicates();
    constexpr qsizetype Alphabet = 26;
    for (qsizetype i = 0; i < keys.size(); ++i)
        question.letters[keys[i]]
            = i < Alphabet ? QString(QChar(static_cast<char16_t>(u'A' + i))) : u"Z%1"_s.arg(i - Alphabet + 1);
    for (Cell &cell : question.cells)
        if (cell.content)
            cell.answer.cluster = question.letters[cell.content->key()];
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
        for (ResolverState &state : matrix.resolvers) {
            readValidation(state);
            matrix.inventions << inventionOf(state);
        }
        return matrix;
    }

private:
    Question questionOf(const Name &name, dns::RecordType type, Matrix &matrix)
    {
        Question question{.name = name,
            .type = type,
            .versions = m_authority.versions(name, type),
            .cells = {},
            .letters = {}};
        for (ResolverState &state : matrix.resolvers)
            question.cells << cellOf(question, state);
        letter(question);
        return question;
    }

    /// Asks and keeps the quickest round trip.
    Answer ask(ResolverState &state, const dns::Query &query)
    {
        const Answer answer = m_walk.ask(query);
        const double rtt = static_cast<double>(answer.duration / 1000) / 1000;
        if (isAnswered(answer) && (state.rttMs < 0 || rtt < state.rttMs))
            state.rttMs = rtt;
        return answer;
    }

    Cell cellOf(const Question &question, ResolverState &state)
    {
        const dns::Query query = queryOf(state.spec, question.name, question.type);
        const Answer answer = ask(state, query);
        Cell cell;
        ResolverAnswer &row = cell.answer;
        row.name = question.name;
        row.type = question.type;
        row.resolver = state.spec.label;
        row.outcome = outcomeText(answer);
        row.asked = answer.start;
        row.evidence = answer.evidence;
        if (isAnswered(answer)) {
            const int rcode = answer.message->rcode;
            row.rcode = dns::rcodeText(rcode);
            row.authenticData = answer.message->authenticData;
            if (rcode == NoError || rcode == NameError)
                cell.content = contentOf(*answer.message);
            if (rcode == ServFail)
                askUnchecked(state, query, cell);
        }
        if (cell.content) {
            row.answer = cell.content->lines();
            row.ttl = cell.content->lowestTtl();
        }
        if (row.authenticData || cell.unchecked)
            state.validates = true;
        fillDating(question, cell, answer);
        row.classed = classOf(question, cell);
        return cell;
    }

    void askUnchecked(ResolverState &state, dns::Query query, Cell &cell)
    {
        query.checkingDisabled = true;
        const Answer answer = ask(state, query);
        cell.answer.evidence += answer.evidence;
        if (isAnswered(answer) && (answer.message->rcode == NoError || answer.message->rcode == NameError))
            cell.unchecked = contentOf(*answer.message);
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
        else if (isSigned && !state.validates)
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
};

} // namespace

bool Question::isDenied() const
{
    return !versions.isEmpty() && std::all_of(versions.begin(), versions.end(), [](const Version &version) {
        return version.content.rcode == NameError && version.content.records.isEmpty();
    });
}

Matrix gatherMatrix(const ComparisonRequest &request, dns::Walk &walk, const dns::Budget &budget)
{
    return Gathering(request, walk, budget).made();
}

} // namespace zonecase::resolvers
