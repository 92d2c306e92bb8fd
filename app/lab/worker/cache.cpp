// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/cache.h"

#include <algorithm>

namespace zonecase::lab {

namespace {

constexpr quint32 LongestTtl = 7 * 86'400; // RFC 8767, 4: a sensible cap

void setTtl(dns::RRset &set, quint32 ttl)
{
    set.ttl = std::min(set.ttl, ttl);
    for (dns::Record &record : set.records)
        record.ttl = set.ttl;
    for (dns::Record &record : set.signatures)
        record.ttl = set.ttl;
}

} // namespace

std::optional<CacheEntry> Cache::find(const dns::Name &name, dns::RecordType type, Instant now) const
{
    const auto it = m_entries.find({name, type});
    if (it == m_entries.end() || it->second.expires <= now.seconds())
        return std::nullopt;
    CacheEntry entry = it->second;
    const auto left = static_cast<quint32>(entry.expires - now.seconds());
    setTtl(entry.set, left);
    for (dns::RRset &set : entry.proof)
        setTtl(set, left);
    return entry;
}

void Cache::put(const dns::Name &name, dns::RecordType type, CacheEntry entry, quint32 ttl, Instant now)
{
    const auto old = find(name, type, now);
    if (old && old->authoritative && !entry.authoritative)
        return;
    // A TTL of 0 still answers the question that brought it: it lives for the second.
    entry.expires = now.seconds() + std::clamp(ttl, 1U, LongestTtl);
    m_entries[{name, type}] = std::move(entry);
}

void Cache::setSecurity(const dns::Name &name, dns::RecordType type, Security security)
{
    const auto it = m_entries.find({name, type});
    if (it == m_entries.end())
        return;
    if (security == Security::Bogus)
        m_entries.erase(it);
    else
        it->second.security = security;
}

} // namespace zonecase::lab
