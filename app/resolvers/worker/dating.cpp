// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/dating.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// How caches count. Each gives whole seconds, and the number falls at one fraction of the second all the time: at
// the copy's tick. Unbound (rr_ttl less timenow, both time_t: util/data/msgencode.c), PowerDNS Recursor (d_ttd less
// now: recursor_cache.cc; now less d_creation: recpacketcache.cc), BIND (expire less now: lib/dns/qpcache.c, before
// 9.20 rbtdb.c) and Knot Resolver (entry->time: get_new_ttl() in lib/cache/api.c) cut both the time of taking in and
// the time of asking to whole seconds of their own clock: left = T - (floor(asked) - floor(taken)). One that keeps
// fractions and rounds the rest down, up or to the nearest ticks with the fraction of taking in. Let the tick be the
// last instant at which `left` falls to 0, less T. Then left = T - floor(asked - tick), and the copy was taken in at
// the tick or within the second after it. Which of these a cache is, TTLs cannot tell: so no interval here is
// shorter than a second.
namespace zonecase::resolvers {

namespace {

constexpr qint64 Second = 1'000'000'000;
// Servers read a coarse clock that stands still between two ticks of the kernel, 100 a second at the least.
constexpr qint64 Grain = 10'000'000;
// What well-known resolvers cut TTLs to unless told otherwise: Google Public DNS 6 h; Unbound, PowerDNS, Knot a day.
constexpr std::array<qint64, 2> UsualCaps{21'600, 86'400};
// And those of denials: Unbound and PowerDNS an hour, BIND three (RFC 2308, 5).
constexpr std::array<qint64, 2> UsualNegativeCaps{3'600, 10'800};
constexpr qint64 StaleTtl = 30; // RFC 8767, 4

/// Whether the difference is no more than ageing while the answer was on its way.
bool isWhole(const Sighting &sighting, qint64 ttl)
{
    return ttl - sighting.remaining <= 1 + sighting.duration / Second && sighting.remaining <= ttl;
}

/// When the TTL of this look falls to 0 by the copy's tick.
Interval zeroAt(const Sighting &sighting)
{
    const qint64 left = sighting.asked.nanoseconds + sighting.remaining * Second;
    return {{left - Second - Grain}, {left + sighting.duration}};
}

bool meets(const Interval &a, const Interval &b)
{
    return a.from <= b.to && b.from <= a.to;
}

Interval common(const Interval &a, const Interval &b)
{
    return {std::max(a.from, b.from), std::min(a.to, b.to)};
}

/// Each group is what one instant can explain; the fewest groups: the first end of all that are left begins the next.
QList<QList<Sighting>> grouped(QList<Sighting> sightings)
{
    std::stable_sort(sightings.begin(), sightings.end(),
        [](const Sighting &a, const Sighting &b) { return zeroAt(a).to < zeroAt(b).to; });
    QList<QList<Sighting>> groups;
    for (const Sighting &sighting : std::as_const(sightings)) {
        if (groups.isEmpty() || zeroAt(groups.last().first()).to < zeroAt(sighting).from)
            groups << QList<Sighting>();
        groups.last() << sighting;
    }
    return groups;
}

Interval zeroOf(const QList<Sighting> &sightings)
{
    Interval all = zeroAt(sightings.first());
    for (const Sighting &sighting : sightings)
        all = common(all, zeroAt(sighting));
    return all;
}

/// The same where other copies' ticks are near: only looks that can be of no other copy narrow it.
Interval zeroAmong(const QList<Sighting> &group, const QList<QList<Sighting>> &groups)
{
    const auto isElsewhereToo = [&](const Sighting &sighting) {
        return std::any_of(groups.begin(), groups.end(), [&](const QList<Sighting> &other) {
            return &other != &group && meets(zeroAt(sighting), zeroOf(other));
        });
    };
    std::optional<Interval> sure;
    Interval hull = zeroAt(group.first());
    for (const Sighting &sighting : group) {
        const Interval one = zeroAt(sighting);
        hull = {std::min(hull.from, one.from), std::max(hull.to, one.to)};
        if (!isElsewhereToo(sighting))
            sure = sure ? common(*sure, one) : one;
    }
    return sure.value_or(hull);
}

/// The TTL stands still: between two looks it must have fallen and could not have run out, and did not fall. A whole TTL
/// twice may be that of two caches that were empty.
bool isFrozen(const QList<Sighting> &sightings)
{
    int proofs = 0;
    for (qsizetype i = 1; i < sightings.size(); ++i) {
        if (sightings[i].remaining != sightings[0].remaining)
            return false;
        const qint64 between
            = sightings[i].asked.nanoseconds - sightings[i - 1].asked.nanoseconds - sightings[i - 1].duration;
        proofs += between > Second + Grain && between < sightings[0].remaining * Second ? 1 : 0;
    }
    return proofs >= (sightings[0].remaining == sightings[0].original ? 2 : 1);
}

QString frozenReason(const Sighting &sighting)
{
    if (sighting.remaining == sighting.original)
        return u"ttl-whole"_s; // it asks anew each time, or does not count
    // What the zone never gave cannot have run out: made up for each question, 30 s are as good as others.
    return sighting.remaining == StaleTtl && sighting.original >= 0 ? u"stale"_s : u"ttl-frozen"_s;
}

/// Another name's copy ends at the same time, though the zone gives that another TTL, and neither TTL was ever seen
/// whole: both were cut to one.
bool endsWithAnother(const Sighting &first, const Habits &habits)
{
    return habits.mayCut(first.original)
        && std::any_of(habits.aged.begin(), habits.aged.end(), [&](const Sighting &other) {
               return other.original != first.original && habits.mayCut(other.original)
                   && meets(zeroAt(other), zeroAt(first));
           });
}

/// Why the TTL that the cache began with cannot be told from the authority's; empty if it is that.
QString doubt(const QList<Sighting> &sightings, const Habits &habits)
{
    const Sighting &first = sightings.first();
    if (first.original < 0)
        return u"authority-unknown"_s;
    if (first.remaining > first.original)
        return u"ttl-raised"_s;
    if (!first.negative && habits.floor > first.original)
        return u"maybe-raised"_s;
    const qint64 highest = first.negative ? first.remaining : std::max(habits.highest, first.remaining);
    const auto &caps = first.negative ? UsualNegativeCaps : UsualCaps;
    const auto mayHaveCut = [&](qint64 cap) { return highest <= cap && cap < first.original; };
    if (std::any_of(caps.begin(), caps.end(), mayHaveCut) || (!first.negative && endsWithAnother(first, habits)))
        return u"maybe-capped"_s;
    return {};
}

void date(Copy &copy, const Interval &zero, const Habits &habits)
{
    const Sighting &first = copy.sightings.first();
    const Instant seen{first.asked.nanoseconds + first.duration};
    // Served while the clock has not passed the second in which nothing is left.
    copy.expiresAt = Interval{zero.from, {zero.to.nanoseconds + Second + Grain}};
    if (first.fresh) {
        copy.countedFrom = isWhole(first, first.original) ? first.original : first.remaining;
        copy.cachedAt = Interval{first.asked, seen};
        copy.filledByAsking = true;
        return;
    }
    const bool isCapped = first.remaining <= habits.cap && habits.cap < first.original && !first.negative;
    copy.reason = isCapped ? QString() : doubt(copy.sightings, habits);
    if (!copy.reason.isEmpty())
        return;
    copy.countedFrom = isCapped ? habits.cap : first.original;
    copy.cachedAt = Interval{{copy.expiresAt->from.nanoseconds - copy.countedFrom * Second},
        {copy.expiresAt->to.nanoseconds - copy.countedFrom * Second}};
    // Unbound keeps one SOA record beside all denials of a zone: it may be older than the denial that it came with.
    if (first.negative)
        copy.cachedAt->to = std::max(copy.cachedAt->to, seen);
    copy.cachedAt->to = std::min(copy.cachedAt->to, seen);
    copy.filledByAsking = first.remaining == copy.countedFrom;
}

Copy undated(const QList<Sighting> &sightings, const QString &reason)
{
    return {.sightings = sightings, .cachedAt = {}, .expiresAt = {}, .reason = reason};
}

QList<Copy> copiesOf(QList<Sighting> sightings, const Habits &habits)
{
    QList<Copy> copies;
    QList<Sighting> stale;
    sightings.removeIf([&stale](const Sighting &sighting) {
        if (sighting.stale)
            stale << sighting;
        return sighting.stale;
    });
    if (!stale.isEmpty())
        copies << undated(stale, u"stale"_s);
    if (sightings.isEmpty())
        return copies;
    if (isFrozen(sightings))
        return copies << undated(sightings, frozenReason(sightings.first()));
    QList<QList<Sighting>> groups = grouped(sightings);
    for (QList<Sighting> &group : groups)
        std::stable_sort(group.begin(), group.end(),
            [](const Sighting &a, const Sighting &b) { return a.asked < b.asked; });
    for (const QList<Sighting> &group : std::as_const(groups)) {
        Copy copy = undated(group, {});
        date(copy, zeroAmong(group, groups), habits);
        copies << copy;
    }
    return copies;
}

/// A copy can have taken another's place in the same cache if it came when that one was seen for the last time.
bool mayFollow(const Copy &before, const Copy &after)
{
    const Sighting &last = before.sightings.last();
    return last.asked < after.sightings.first().asked && (!after.cachedAt || last.asked <= after.cachedAt->to);
}

/// The copies in as few rows of successors as there can be (each a cache): the first row that is free takes the next.
int fewestCaches(const QList<Copy> &copies)
{
    QList<const Copy *> lastOf;
    for (const Copy &copy : copies) {
        const auto row = std::find_if(lastOf.begin(), lastOf.end(),
            [&copy](const Copy *last) { return mayFollow(*last, copy); });
        if (row == lastOf.end())
            lastOf << &copy;
        else
            *row = &copy;
    }
    return static_cast<int>(lastOf.size());
}

/// One cache had nothing while another's copy was seen before and after.
bool isElsewhereEmpty(const QList<Copy> &copies, const QList<Instant> &misses)
{
    const auto spans = [](const Copy &copy, Instant at) {
        return copy.sightings.first().asked < at && at < copy.sightings.last().asked;
    };
    return std::any_of(misses.begin(), misses.end(), [&](Instant at) {
        return std::any_of(copies.begin(), copies.end(), [&](const Copy &copy) { return spans(copy, at); });
    });
}

} // namespace

void Habits::learn(const QList<Sighting> &sightings)
{
    const auto isAged = [](const Sighting &one) {
        return !one.negative && !one.stale && !one.fresh && one.remaining >= 0 && one.remaining < one.original;
    };
    const auto first = std::find_if(sightings.begin(), sightings.end(), isAged);
    if (first != sightings.end())
        aged << *first;
    for (const Sighting &sighting : sightings) {
        if (sighting.negative || sighting.remaining < 0 || sighting.stale)
            continue;
        highest = std::max(highest, sighting.remaining);
        if (sighting.original < 0)
            continue;
        if (sighting.remaining > sighting.original)
            floor = std::max(floor, sighting.remaining);
        if (sighting.fresh && !isWhole(sighting, sighting.original) && sighting.remaining < sighting.original)
            cap = std::max(cap, sighting.remaining);
    }
}

bool Copy::has(Instant asked) const
{
    return std::any_of(sightings.begin(), sightings.end(),
        [asked](const Sighting &sighting) { return sighting.asked == asked; });
}

Dating datingOf(QList<Sighting> sightings, const Habits &habits, const QList<Instant> &misses)
{
    sightings.removeIf([](const Sighting &sighting) { return sighting.remaining < 0; });
    std::stable_sort(sightings.begin(), sightings.end(),
        [](const Sighting &a, const Sighting &b) { return a.asked < b.asked; });
    QMap<QString, QList<Sighting>> byContent;
    for (const Sighting &sighting : std::as_const(sightings))
        byContent[sighting.content] << sighting;
    Dating dating;
    for (const QList<Sighting> &same : std::as_const(byContent))
        dating.copies += copiesOf(same, habits);
    std::stable_sort(dating.copies.begin(), dating.copies.end(), [](const Copy &a, const Copy &b) {
        return a.sightings.first().asked < b.sightings.first().asked;
    });
    dating.caches = fewestCaches(dating.copies) + (isElsewhereEmpty(dating.copies, misses) ? 1 : 0);
    return dating;
}

Interval tickOf(const QList<Sighting> &sightings)
{
    // Of several copies, that of the last look: where the caches' clocks agree, all tick together.
    const Interval last = zeroAt(sightings.last());
    Interval tick = last;
    for (const Sighting &sighting : sightings)
        if (meets(zeroAt(sighting), tick))
            tick = common(tick, zeroAt(sighting));
    return tick;
}

} // namespace zonecase::resolvers
