// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"

namespace zonecase::resolvers {

/// One look at what a resolver has of a name: when it was asked, and the TTLs.
struct Sighting
{
    Instant asked;
    qint64 duration = 0; ///< nanoseconds until the answer came
    qint64 remaining = -1; ///< TTL in the answer; -1: none
    qint64 original = -1; ///< as the authority gives it; -1: unknown
    QString content = {}; ///< equal for equal data: other data is another copy
    bool negative = false; ///< the TTL is that of the SOA record beside a denial (RFC 2308, 5)
    bool stale = false; ///< the resolver says that it is (RFC 8914, 4.4)
    bool fresh = false; ///< the address had just said that it had nothing in its cache
    qint64 longer = 0; ///< seconds by which what an alias leads to may stay longer than the alias
};

/// What a resolver does to TTLs, as far as its answers to any question show; -1: nothing shows.
struct Habits
{
    qint64 highest = -1; ///< the highest TTL that it gave
    qint64 cap = -1; ///< it began to count here though the authority gave more
    qint64 floor = -1; ///< it gave as much though the authority gave less
    QList<Sighting> aged = {}; ///< the first look at each copy of which some time had passed

    /// What these looks at one name add.
    void learn(const QList<Sighting> &sightings);
    /// Nothing that it gave shows that it keeps answers for as long as that.
    bool mayCut(qint64 original) const { return highest < original; }
};

/// What was taken in once, by one cache.
struct Copy
{
    QList<Sighting> sightings; ///< in time
    std::optional<Interval> cachedAt, expiresAt;
    QString reason; ///< why cachedAt is missing; as ResolverAnswer::notDated
    bool filledByAsking = false; ///< as ResolverAnswer::filledByAsking
    qint64 countedFrom = -1; ///< the TTL that the cache began with; -1: unknown

    bool has(Instant asked) const;
};

/// What all looks at one name say together.
struct Dating
{
    QList<Copy> copies; ///< by their first sighting
    int caches = 0; ///< the fewest that can have given all this
};

/// A pure function of the looks, in any order, and of when a look found nothing. The truth lies in each interval
/// whichever way a cache rounds; see dating.cpp.
Dating datingOf(
    QList<Sighting> sightings, const Habits &habits = {}, const QList<Instant> &misses = {});

/// Between which instants the copy's tick lies: the TTL that is left falls by one whenever a whole number of seconds has
/// passed since. Polls that are to narrow it are best put in its middle.
Interval tickOf(const QList<Sighting> &sightings);

} // namespace zonecase::resolvers
