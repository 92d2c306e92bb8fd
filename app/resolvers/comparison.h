// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/run.h"
#include "app/finding/finding.h"
#include "app/resolvers/secured.h"

#include <optional>

namespace zonecase::resolvers {

/// From, to: the truth lies between. Narrower than a second, the TTL's grain, only where our own question was the cause.
struct Interval
{
    Instant from, to;
    bool operator==(const Interval &) const = default;
};

/// What the zone's own servers are known to have said before: from a case.
struct EarlierVersion
{
    dns::Name name;
    dns::RecordType type;
    QString rcode;
    QStringList answer; ///< "owner TTL IN TYPE rdata"
    Interval seen; ///< when first and when last
    bool accepted = false; ///< somebody answers for it: it is a baseline's
    std::optional<Instant> securedSince = {}; ///< when a chain first proved it; nothing if none did

    bool operator==(const EarlierVersion &) const = default;
};

/// What a resolver comparison is asked; Run::parameters in its JSON form.
struct ComparisonRequest
{
    QList<dns::Name> names;
    QList<dns::RecordType> types = {dns::type::A};
    QList<dns::ResolverSpec> resolvers;
    int repeats = 1; ///< how often each question is put to each resolver; more than once dates its cache closer
    qint64 everyMs = 1000; ///< at least as long between two of them
    bool cacheOnly = false; ///< only RD=0, which reads what is cached and fetches nothing
    /// What is known to be wrong, for the clock of the blast: RDATA texts (addresses, server names), NXDOMAIN, NODATA.
    /// Empty with a time of withdrawal: whatever differs from the authority.
    QStringList bad;
    std::optional<Instant> withdrawn; ///< since when no server of the zone or its parent gives it any more
    QList<EarlierVersion> earlier = {}; ///< by name, type and time
    bool asksIdentity = false; ///< what a resolver calls itself, and whether it keeps the letters of a name
    QList<dns::Name> whoami = {}; ///< names whose servers answer with the address that asked them
    dns::Name sentinelZone = {}; ///< a signed zone with RFC 8509's names; the root: none

    static constexpr int MaxRepeats = 1000;
    static constexpr int MaxSentinelKeys = 8; ///< of the root that are asked for
    static constexpr int MaxAliasNames = 4; ///< on the way through aliases, the first among them, that are looked into
    static constexpr qint64 MaxEveryMs = 3'600'000;

    /// Each question is put more than once, or in a way that leaves caches as they are.
    bool polls() const { return repeats > 1 || cacheOnly; }
    bool timesBlast() const { return !bad.isEmpty() || withdrawn; }
    /// That each resolver is asked at the most if its answers are those of the zone.
    int questionsEach() const;
    /// Of these, those about the resolver itself.
    int questionsOfTraits() const;
    /// Between two polls of one question: as asked for, or as the rate for one address has room for all of them.
    qint64 spacingMs(const dns::Profile &profile) const;
    /// How long that takes at the least.
    qint64 leastMs(const dns::Profile &profile) const { return (repeats - 1) * spacingMs(profile); }
    /// The profile's budget with room and time for all of that. Limits that somebody set stay.
    dns::Budget fitted(const dns::Profile &profile) const;
    QJsonObject toJson() const;
    static Result<ComparisonRequest> fromJson(const QJsonObject &object);
    bool operator==(const ComparisonRequest &) const = default;
};

/// Why a resolver says what the zone's own servers do not say, or why these say what nobody expects.
struct Cause
{
    /// "authority-hijack", "stale", "serve-stale", "steering", "policy", "nxdomain-substitution",
    /// "poisoned-cache", "own-view-or-poisoned", "path-injection", "transports-differ", "broken-validation",
    /// "lame-authority", "unreached", "dns64", "unknown".
    QString kind;
    QString proof; ///< what separates it from the others: see inquiry.cpp; empty where it is unknown
    QStringList missing; ///< where it is unknown: what would tell it
    QString detail; ///< what the proof shows: an EDE code and its words, an answer, an interval
    QList<ExchangeId> evidence; ///< sorted, beyond the cell's own
    bool operator==(const Cause &) const = default;
};

/// What a cache behind a resolver's address took in once, as all looks at it tell.
struct CacheCopy
{
    QString cluster; ///< as ResolverAnswer::cluster
    Instant firstSeen, lastSeen;
    int seen = 0; ///< how often
    qint64 countedFrom = -1; ///< the TTL that the cache began with; -1: unknown
    std::optional<Interval> cachedAt, expiresAt;
    QString notDated; ///< as ResolverAnswer::notDated
    bool filledByAsking = false;
    bool operator==(const CacheCopy &) const = default;
};

/// One cell of the matrix.
struct ResolverAnswer
{
    dns::Name name;
    dns::RecordType type;
    QString resolver; ///< its spec's label
    QString outcome; ///< "answered", "timeout", "refused", "malformed", …
    QString rcode;
    bool authenticData = false;
    QStringList answer; ///< "owner TTL IN TYPE rdata"
    qint64 ttl = -1; ///< lowest remaining TTL; -1 if there is none
    qint64 originalTtl = -1; ///< the authority's; -1 if unknown
    Instant asked;
    /// Of the copy that this answer is from. Fetched from the zone's servers by this cache or by one that it asks, whose TTL had run
    /// down when it handed the answer on: a TTL tells no more.
    std::optional<Interval> cachedAt, expiresAt;
    /// The TTL was whole, or the cache had just said that it had nothing: our own question may have brought the answer
    /// into it.
    bool filledByAsking = false;
    bool ifTtlUnchanged
        = false; ///< cachedAt holds if the zone gave that TTL then and the cache kept it: nothing shows it
    /// Why cachedAt is missing: "no-answer", "negative" (without an SOA record), "authority-unknown" (nobody
    /// tells the original TTL), "authority-ttls-differ" (its servers give several), "ttl-raised" (more than
    /// the authority gives), "maybe-raised" (it gives more elsewhere), "maybe-capped" (the original TTL is
    /// above what caches usually keep), "stale" (served after its end, RFC 8767), "ttl-frozen" (it does not
    /// fall), "ttl-whole" (it is as the authority gives it each time: it asks anew, or does not count),
    /// "not-cached" (RD=0 found nothing).
    QString notDated;
    QList<CacheCopy> copies; ///< by firstSeen; more than one: several caches, or taken in anew meanwhile
    int caches = 0; ///< that stand behind the address at the least; 0 where nothing was seen
    int polled = 0; ///< answers that count for all this
    QString cluster; ///< "A", "B"…: cells of a name and type with equal data share it; authority's first; ""
                     ///< for none
    /// "same", "differs", "servfail", "synthesised", "nxdomain", "no-answer", "error" (another rcode),
    /// "unknown" (no authority answered).
    QString classed;
    QList<ExchangeId> evidence;
    std::optional<Cause> cause = {}; ///< where there is something to explain
    bool operator==(const ResolverAnswer &) const = default;
};

struct ResolverState
{
    dns::ResolverSpec spec;
    std::optional<bool> validates; ///< nothing where it could not be told
    std::optional<bool> synthesises; ///< answers for names that do not exist
    double rttMs = -1;
    int caches = 0; ///< that stand behind the address at the least; 0 where nothing was seen
    qint64 ttlCap = -1; ///< it was seen to begin counting here though the authority gives more
    qint64 ttlFloor = -1; ///< it was seen to give as much though the authority gives less
    std::optional<bool> tellsCache = std::nullopt; ///< answers RD=0 out of its cache; nothing where it was not asked so
    std::optional<SecuredState> secured = {}; ///< of those asked over TLS and HTTPS
    QStringList inventionStyle
        = {}; ///< for which names that do not exist it answers, and with what: see substitution.cpp
    QList<qint64> trustedKeys = {}, untrustedKeys = {}; ///< tags of root keys (RFC 8509)
    std::optional<bool> keepsCase = {}; ///< gives the question back letter by letter
    std::optional<bool> hasCookies = {}; ///< RFC 7873
    QList<qint64> extendedErrors = {}; ///< EDE codes that it gave (RFC 8914), sorted
    QString software = {}, site = {}; ///< in its own words: version.bind; NSID, id.server or hostname.bind
    QStringList egress = {}; ///< addresses from which it asks, as whoami names tell
    bool operator==(const ResolverState &) const = default;
};

/// What the zone's own servers say, to compare with.
struct Truth
{
    dns::Name name;
    dns::RecordType type;
    QString rcode;
    QStringList answer;
    qint64 ttl = -1; ///< lowest of the answer's records; of a denial: how long it may be kept (RFC 2308, 5)
    QString cluster;
    QStringList servers; ///< that gave it
    QList<ExchangeId> evidence;
    QList<qint64> ttls = {}; ///< that its servers give the name's own records, or the denial; one where they agree
    bool operator==(const Truth &) const = default;
};

/// A link of the way on which a wrong answer is reached, and how long caches may hold it.
struct BlastLink
{
    QString kind; ///< "parent-ns", "glue", "zone-ns", "ds", "answer", "negative"
    dns::Name owner;
    dns::RecordType type;
    qint64 ttl = -1;
    bool atLeast = false; ///< nobody tells the TTL: it is the highest that a cache still showed
    qint64 lasts = -1; ///< seconds from the withdrawal until no correct cache has it; -1: cannot be told
    std::optional<Instant> correctUntil = std::nullopt; ///< the withdrawal and that
    std::optional<Instant> sampledUntil = std::nullopt; ///< the last of the resolvers asked
    QString resolver = {}; ///< that one
    QList<ExchangeId> evidence = {}; ///< sorted
    bool operator==(const BlastLink &) const = default;
};

/// Until when what is wrong about a name can still be served.
struct Blast
{
    dns::Name name;
    dns::RecordType type;
    QList<BlastLink> links; ///< from the parent down; those that were seen to be wrong
    QStringList endless; ///< resolvers that have it, and whose copy's end cannot be told
    bool operator==(const Blast &) const = default;

    /// Of the link that lasts longest; null if there is none.
    const BlastLink *lastSampled() const;
    const BlastLink *lastCorrect() const;
};

/// The document "zonecase.resolvers/1".
struct Comparison
{
    ComparisonRequest request;
    Instant at;
    QList<ResolverState> resolvers;
    QList<Truth> truth; ///< more than one for a name and type where its servers differ
    QList<ResolverAnswer> answers;
    QList<finding::Finding> findings;
    int queries = 0;
    double elapsedMs = 0;
    QList<Blast> blast = {}; ///< one a name and type of the request, where its clock was asked for

    /// With "schema".
    QJsonObject toJson() const;
    static Result<Comparison> fromJson(const QJsonObject &object);
    bool operator==(const Comparison &) const = default;
};

} // namespace zonecase::resolvers
