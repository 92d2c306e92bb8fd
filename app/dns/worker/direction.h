// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/answers.h"

namespace zonecase::dns {

/// Where one server of a zone sends whoever looks for a name: RFC 1034, 4.3.2, read as a client that trusts
/// nobody.
struct Direction
{
    enum class Kind
    {
        NotAsked,
        Failed, ///< no usable response
        Refused, ///< a response code other than NOERROR and NXDOMAIN
        Lame, ///< not authoritative, and no way down
        Upward, ///< refers to the zone itself, above it, or aside
        Cut, ///< down to a zone at `cut`: a referral, or the server is authoritative for that zone too
        Denial, ///< authoritative: nothing there; `cut` is the zone that says so
        Answer ///< authoritative data, or an alias
    };
    Kind kind = Kind::NotAsked;
    bool referral = false; ///< a cut seen from above, not out of the child's own data
    Name cut;
    static constexpr qsizetype MaxKept = 64;
    QList<Name> ns; ///< sorted, at most MaxKept; empty where only the SOA record told of the cut
    int nsCount = 0; ///< how many there were
    QList<Record> glue; ///< A and AAAA records of these names in the additional section
    qint64 ttl = -1; ///< of the NS records

    /// Nothing to be had from this server; ask another.
    bool isDead() const
    {
        return kind == Kind::Failed || kind == Kind::Refused || kind == Kind::Lame || kind == Kind::Upward;
    }
};

Direction direction(const Answer &answer, const Name &zone, const Name &target, RecordType type);

/// The name in an NS, CNAME or DNAME record's data; the root for others.
Name targetOf(const Record &record);
/// The address in an A or AAAA record's data; null for others.
IpAddress addressOf(const Record &record);

} // namespace zonecase::dns
