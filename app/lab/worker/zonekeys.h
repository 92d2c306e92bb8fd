// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/record.h"
#include "app/lab/worker/handles.h"

namespace zonecase::lab {

/// A zone's two ECDSA P-256 keys (algorithm 13, RFC 6605): one signs the DNSKEY set, one everything else.
/// Made from a seed, so that key tags and DS are the same in every run of a scenario.
class ZoneKeys
{
public:
    static Result<ZoneKeys> make(
        const dns::Name &zone, const QString &seed, Instant inception, Instant expiration);

    dns::RRset dnskeys(quint32 ttl) const;
    dns::Record ds(quint32 ttl) const; ///< SHA-256
    /// The set with its signature in place of those it had.
    dns::RRset sign(dns::RRset set) const;

private:
    ZoneKeys() = default;
    dns::Name m_zone;
    /// Lists of one key: ldns signs with lists, and a list owns its keys.
    std::shared_ptr<ldns_key_list> m_keySigning, m_zoneSigning;
};

} // namespace zonecase::lab
