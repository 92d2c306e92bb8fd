// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/earlier.h"
#include "app/resolvers/worker/probe.h"
#include "app/resolvers/worker/substitution.h"

namespace zonecase::resolvers {

/// What caches keep an answer for unless told otherwise, whatever its TTL: BIND a week (max-cache-ttl);
/// Unbound, PowerDNS Recursor and Knot Resolver a day.
constexpr qint64 LongestKept = 604'800;

bool holds(const QList<Version> &versions, const std::optional<Content> &content);
bool isSame(const std::optional<Content> &one, const std::optional<Content> &other);
/// How long it may still be kept: the name's records, or that there are none.
qint64 lastingOf(const Content &content, const dns::Name &name);

/// One answer that is not the zone's, with all that there is to judge it by.
struct Suspect
{
    dns::Walk &walk;
    Authority &authority;
    const Matrix &matrix;
    const Question &question;
    const Cell &cell;
    qsizetype resolver;
    const ResolverState &state;
    const Substitution &substitution;
    const QList<EarlierContent> &earlier;
    const EarlierContent *known; ///< what the zone's servers said before and say now
    dns::Answer answer;
    Probed probed = {};
    QStringList missing = {}; ///< what would tell the cause

    /// The zone's servers were seen to give it.
    bool wasTrueOnce() const;
    /// Asked again it has the same TTL.
    bool isFrozen() const;
    bool fallsWithTheClock() const;
    /// One that counts down, or keeps what has run out with RFC 8767's TTL; or several, one of which may have
    /// an old copy.
    bool showsCaches() const;
    /// No cache can have a copy from before that instant, and the delegation by which it was fetched, itself
    /// a copy, led to the same servers then. RFC 1034, 4.2.2: the servers that a zone has left may go on
    /// answering for whoever still asks them.
    bool isTakenInSince(Instant instant) const;
};

Cause proven(
    const QString &kind, const QString &proof, const QString &detail, const QList<ExchangeId> &evidence = {});

} // namespace zonecase::resolvers
