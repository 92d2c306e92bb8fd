// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/record.h"

#include <map>
#include <optional>

namespace zonecase::lab {

/// What a resolver may think of data: Unchecked has not been validated (yet, or because the resolver does
/// not).
enum class Security
{
    Unchecked,
    Secure,
    Insecure,
    Bogus
};

/// What is remembered for a name and type: a set, or that there is none.
struct CacheEntry
{
    enum class Kind
    {
        Set,
        NoData,
        NoName
    } kind
        = Kind::Set;
    dns::RRset set; ///< for Kind::Set
    QList<dns::RRset>
        proof; ///< SOA and denial, for the other kinds; the proof of a wildcard's expansion for a set
    Security security = Security::Unchecked;
    bool authoritative = false; ///< not glue or a referral's (RFC 2181, 5.4.1)
    qint64 expires = 0; ///< in whole seconds, as resolvers count
};

/// A resolver's memory. Time to live is counted in whole seconds of the lab's clock.
class Cache
{
public:
    /// Nothing if there is none or its time is up; TTLs are what remains.
    std::optional<CacheEntry> find(const dns::Name &name, dns::RecordType type, Instant now) const;
    /// Keeps it for ttl seconds. Data of lower rank does not replace better data that is still alive.
    void put(const dns::Name &name, dns::RecordType type, CacheEntry entry, quint32 ttl, Instant now);
    /// What is judged bogus is forgotten instead, so that it is asked for anew.
    void setSecurity(const dns::Name &name, dns::RecordType type, Security security);
    void clear() { m_entries.clear(); }

private:
    std::map<std::pair<dns::Name, dns::RecordType>, CacheEntry> m_entries;
};

} // namespace zonecase::lab
