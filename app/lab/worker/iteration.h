// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/worker/cache.h"
#include "app/lab/worker/resolver.h"

namespace zonecase::lab {

/// One client question being resolved: walks down the delegations and files what it meets in the cache.
class Iteration
{
public:
    Iteration(Cache &cache, const QList<dns::IpAddress> &roots, Instant now, const AskServer &ask)
        : m_cache(cache)
        , m_roots(roots)
        , m_now(now)
        , m_ask(ask)
    { }

    /// The set, or the alias in its place (its set's type tells), or the denial; nothing if no server gave a
    /// usable answer.
    std::optional<CacheEntry> lookUp(const dns::Name &name, dns::RecordType type);
    Instant now() const { return m_now; }
    Cache &cache() { return m_cache; }

private:
    std::optional<CacheEntry> cached(const dns::Name &name, dns::RecordType type) const;
    /// The deepest zone above the question whose servers are known.
    dns::Name knownZone(const dns::Name &name, dns::RecordType type) const;
    QList<dns::IpAddress> serversOf(const dns::Name &zone);
    QList<dns::IpAddress> addressesOf(const dns::Name &host);
    std::optional<Response> askZone(const dns::Name &zone, const dns::Name &name, dns::RecordType type);
    /// The zone that a referral leads to; nothing if it is none, or leads up or sideways.
    static std::optional<dns::Name> referral(
        const Response &response, const dns::Name &zone, const dns::Name &name);
    void keepReferral(const Response &response, const dns::Name &zone);
    void keepAnswer(const Response &response, const dns::Name &zone);
    void keepDenial(const Response &response, const dns::Name &name, dns::RecordType type);

    Cache &m_cache;
    const QList<dns::IpAddress> &m_roots;
    Instant m_now;
    const AskServer &m_ask;
    int m_asked = 0;
    int m_depth = 0;
};

} // namespace zonecase::lab
