// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/matrix.h"

#include "app/resolvers/worker/earlier.h"
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

/// What came beside a cache's silence is fresh, unless it is too old for that: then another cache had it.
bool isFresh(const Sighting &sighting, const Looks &looks)
{
    constexpr qint64 Second = 1'000'000'000;
    if (!looks.missedFirst || sighting.original < 0)
        return false;
    const qint64 aged = sighting.original - sighting.remaining;
    return aged >= 0 && aged <= 1 + sighting.duration / Second;
}

void sight(const Question &question, Cell &cell, const QList<EarlierContent> &earlier)
{
    const Looks &looks = cell.looks;
    for (const Answer &answer : looks.answers) {
        Sighting sighting = sightingOf(answer, question.name);
        const OriginalTtl original = originalTtl(question, *answer.message, earlier);
        sighting.original = original.ttl;
        sighting.fresh = answer.start == looks.told.start && isFresh(sighting, looks);
        cell.sightings << sighting;
        cell.seen.insert(sighting.content, contentOf(*answer.message));
        cell.originals.insert(sighting.content, original);
    }
    if (cell.content)
        cell.answer.originalTtl = cell.originals.value(cell.content->key()).ttl;
}

/// The look that found the TTL cut, where our own question seems to have brought the answer in; null if there
/// is none.
Sighting *cutShort(Cell &cell)
{
    constexpr qsizetype Enough = 4;
    const Looks &looks = cell.looks;
    if (!looks.missedFirst || looks.misses.size() != 1 || looks.answers.size() <= Enough)
        return nullptr;
    const auto told = std::find_if(cell.sightings.begin(), cell.sightings.end(),
        [&looks](const Sighting &one) { return one.asked == looks.told.start; });
    const bool isCut = told != cell.sightings.end() && !told->fresh && !told->negative && told->original >= 0
        && told->remaining < told->original;
    return isCut ? &*told : nullptr;
}

/// A cap shows in several names at the same TTL, to which it cut others. In one alone, or in the types of one name, it
/// may be the age of the copies of another cache.
void findCap(Matrix &matrix, qsizetype resolver)
{
    QMap<qint64, QList<Sighting *>> byTtl;
    for (Question &question : matrix.questions)
        if (Sighting *cut = cutShort(question.cells[resolver]))
            byTtl[cut->remaining] << cut;
    for (const QList<Sighting *> &cuts : std::as_const(byTtl)) {
        const bool isCap = std::any_of(cuts.begin(), cuts.end(),
            [&cuts](const Sighting *cut) { return cut->original != cuts.first()->original; });
        for (Sighting *cut : cuts)
            cut->fresh = isCap;
    }
}

/// An alias's target may stay longer than the alias: what is served ends when all of it has.
Interval servedUntil(const Question &question, const Content &content, const Interval &own)
{
    constexpr qint64 Second = 1'000'000'000;
    const qint64 longer
        = content.records.isEmpty() ? 0 : content.highestTtl() - content.ttlOf(question.name);
    return {{own.from.nanoseconds + longer * Second}, {own.to.nanoseconds + longer * Second}};
}

CacheCopy summed(const Question &question, const Cell &cell, const Copy &copy)
{
    const Sighting &first = copy.sightings.first();
    std::optional<Interval> expiresAt;
    if (copy.expiresAt)
        expiresAt = servedUntil(question, cell.seen[first.content], *copy.expiresAt);
    const bool ambiguous = copy.reason == u"authority-unknown"_s && cell.originals[first.content].several;
    return {.cluster = question.letters.value(first.content),
        .firstSeen = first.asked,
        .lastSeen = copy.sightings.last().asked,
        .seen = static_cast<int>(copy.sightings.size()),
        .countedFrom = copy.countedFrom,
        .cachedAt = copy.cachedAt,
        .expiresAt = expiresAt,
        .notDated = ambiguous ? u"authority-ttls-differ"_s : copy.reason,
        .filledByAsking = copy.filledByAsking};
}

/// It is dated by the TTL of another time, or by one that the cache may have cut, as far as anybody has seen.
bool isAssumed(const Copy &copy, const OriginalTtl &original, const Habits &habits)
{
    if (!copy.cachedAt || copy.filledByAsking)
        return false;
    const Sighting &first = copy.sightings.first();
    if (!first.negative && copy.countedFrom == first.original && habits.mayCut(first.original))
        return true;
    if (original.isSigned)
        return false;
    return !original.shown || copy.cachedAt->from < original.shown->from
        || original.shown->to < copy.cachedAt->to;
}

void date(const Question &question, Cell &cell, const Habits &habits)
{
    ResolverAnswer &row = cell.answer;
    if (row.notDated.isEmpty() && !cell.content)
        row.notDated = u"no-answer"_s;
    const Dating dating = datingOf(cell.sightings, habits, cell.looks.misses);
    row.caches = dating.caches;
    row.polled = static_cast<int>(cell.sightings.size());
    for (const Copy &copy : dating.copies) {
        row.copies << summed(question, cell, copy);
        if (!cell.content || !copy.has(row.asked))
            continue;
        row.cachedAt = copy.cachedAt;
        row.filledByAsking = copy.filledByAsking;
        row.notDated = row.copies.last().notDated;
        row.expiresAt = row.copies.last().expiresAt;
        row.ifTtlUnchanged = isAssumed(copy, cell.originals[copy.sightings.first().content], habits);
    }
    if (row.notDated.isEmpty() && !row.cachedAt)
        row.notDated = u"negative"_s;
}

/// Letters: the authority's versions in their order, then the resolvers' own, those that most give first.
void letter(Question &question)
{
    QMap<QString, int> counts;
    for (const Cell &cell : question.cells) {
        if (cell.content)
            ++counts[cell.content->key()];
        for (const Sighting &sighting : cell.sightings)
            counts[sighting.content]; // another cache behind the same address may say another thing
    }
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

/// What a resolver does to TTLs shows in all its answers together.
void dateColumn(Matrix &matrix, qsizetype resolver)
{
    ResolverState &state = matrix.resolvers[resolver];
    findCap(matrix, resolver);
    Habits habits;
    habits.highest = matrix.highestTtls.value(state.spec.label, -1);
    for (const Question &question : std::as_const(matrix.questions))
        habits.learn(question.cells[resolver].sightings);
    state.ttlCap = habits.cap;
    state.ttlFloor = habits.floor;
    for (Question &question : matrix.questions) {
        Cell &cell = question.cells[resolver];
        date(question, cell, habits);
        state.caches = std::max(state.caches, cell.answer.caches);
    }
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

void dateMatrix(const ComparisonRequest &request, Matrix &matrix)
{
    for (Question &question : matrix.questions) {
        const QList<EarlierContent> earlier = earlierContents(request.earlier, question);
        for (Cell &cell : question.cells)
            sight(question, cell, earlier);
        letter(question);
    }
    for (qsizetype i = 0; i < matrix.resolvers.size(); ++i)
        dateColumn(matrix, i);
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
