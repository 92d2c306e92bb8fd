// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/run.h"
#include "app/finding/finding.h"

#include <optional>

namespace zonecase::resolvers {

/// What a resolver comparison is asked; Run::parameters in its JSON form.
struct ComparisonRequest
{
    QList<dns::Name> names;
    QList<dns::RecordType> types = {dns::type::A};
    QList<dns::ResolverSpec> resolvers;

    QJsonObject toJson() const;
    static Result<ComparisonRequest> fromJson(const QJsonObject &object);
    bool operator==(const ComparisonRequest &) const = default;
};

/// From, to: the truth lies between; never narrower than a second, the TTL's grain.
struct Interval
{
    Instant from, to;
    bool operator==(const Interval &) const = default;
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
    std::optional<Interval> cachedAt, expiresAt;
    bool filledByAsking
        = false; ///< the TTL was whole: our own question may have brought the answer into the cache
    /// Why cachedAt is missing: "no-answer", "negative", "authority-unknown" (nobody tells the original TTL),
    /// "ttl-raised" (more than the authority gives), "maybe-capped" (the original TTL is above what caches
    /// usually keep).
    QString notDated;
    QString cluster; ///< "A", "B"…: cells of a name and type with equal data share it; authority's first; ""
                     ///< for none
    /// "same", "differs", "servfail", "synthesised", "nxdomain", "no-answer", "error" (another rcode),
    /// "unknown" (no authority answered).
    QString classed;
    QList<ExchangeId> evidence;
    bool operator==(const ResolverAnswer &) const = default;
};

struct ResolverState
{
    dns::ResolverSpec spec;
    std::optional<bool> validates; ///< nothing where it could not be told
    std::optional<bool> synthesises; ///< answers for names that do not exist
    double rttMs = -1;
    bool operator==(const ResolverState &) const = default;
};

/// What the zone's own servers say, to compare with.
struct Truth
{
    dns::Name name;
    dns::RecordType type;
    QString rcode;
    QStringList answer;
    qint64 ttl = -1;
    QString cluster;
    QStringList servers; ///< that gave it
    QList<ExchangeId> evidence;
    bool operator==(const Truth &) const = default;
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

    /// With "schema".
    QJsonObject toJson() const;
    static Result<Comparison> fromJson(const QJsonObject &object);
    bool operator==(const Comparison &) const = default;
};

} // namespace zonecase::resolvers
