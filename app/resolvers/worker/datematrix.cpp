// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/datematrix.h"

#include "app/resolvers/worker/earlier.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::Answer;

namespace {

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

/// An alias's target, or that it has none, may stay longer than the alias: what is served ends when all of it has.
Interval servedUntil(const Copy &copy, const Interval &own)
{
    constexpr qint64 Second = 1'000'000'000;
    qint64 longer = 0;
    for (const Sighting &sighting : copy.sightings)
        longer = std::max(longer, sighting.longer);
    return {{own.from.nanoseconds + longer * Second}, {own.to.nanoseconds + longer * Second}};
}

CacheCopy summed(const Question &question, const Cell &cell, const Copy &copy)
{
    const Sighting &first = copy.sightings.first();
    std::optional<Interval> expiresAt;
    if (copy.expiresAt)
        expiresAt = servedUntil(copy, *copy.expiresAt);
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

} // namespace

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

} // namespace zonecase::resolvers
