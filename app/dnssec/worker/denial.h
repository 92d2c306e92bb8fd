// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/budget.h"
#include "app/dns/worker/rdata.h"
#include "app/dns/worker/crypto.h"

#include <functional>

namespace zonecase::dnssec {

/// What a set of verified NSEC or NSEC3 records says.
enum class Proof {
    Proven,
    OptOut, ///< only as far as an opt-out span goes: insecure (RFC 5155, 9.2)
    NotDelegated, ///< for DS: the name exists but is no zone cut, or its denial says nothing of a cut
    TooManyIterations, ///< treated as insecure (RFC 9276, 3.2)
    Missing ///< the records do not prove it
};

/// Denial of existence from records whose signatures have been verified with the keys of `zone`; unverified ones must
/// not be handed in. RFC 4035 section 5.4, RFC 5155 section 8, RFC 6840 section 4.
class Denial
{
public:
    /// Hashes a name, or says that no more is to be hashed.
    using Hash = std::function<std::optional<QByteArray>(const dns::Name &name, int iterations, const QByteArray &salt)>;
    Denial(const dns::Name &zone, const QList<dns::Record> &verified, const dns::Budget &budget, Hash hash = dns::nsec3Hash);

    bool isEmpty() const { return m_nsec.isEmpty() && m_chains.isEmpty(); }
    /// The name exists and has neither this type nor an alias (or a wildcard stands for it and has not).
    Proof noData(const dns::Name &name, dns::RecordType type) const;
    /// Neither the name nor a wildcard for it exists.
    Proof nameError(const dns::Name &name) const;
    /// An answer expanded from *.closestEncloser: no closer match exists.
    Proof wildcardAnswer(const dns::Name &name, const dns::Name &closestEncloser) const;
    /// At a possible zone cut below the zone: Proven is an unsigned delegation, NotDelegated no delegation at all.
    Proof noDs(const dns::Name &cut) const;

private:
    struct Encloser
    {
        dns::Name name;
        const dns::Nsec3 *nextCloser = nullptr; ///< covers the next closer name; null if nothing does
    };
    /// The best that one of the chains of NSEC3 proves.
    Proof overChains(const std::function<Proof()> &prove) const;
    std::optional<QByteArray> hashed(const dns::Name &name) const;
    const dns::Nsec3 *matching(const dns::Name &name) const;
    const dns::Nsec3 *covering(const dns::Name &name) const;
    std::optional<Encloser> closestEncloser(const dns::Name &name) const;
    const dns::Nsec *nsecMatching(const dns::Name &name) const;
    const dns::Nsec *nsecCovering(const dns::Name &name) const;
    Proof nsecNoData(const dns::Name &name, dns::RecordType type) const;
    Proof nsecNameError(const dns::Name &name) const;
    Proof nsec3NoData(const dns::Name &name, dns::RecordType type) const;
    Proof nsec3NameError(const dns::Name &name) const;
    Proof nsec3NoDs(const dns::Name &cut) const;

    dns::Name m_zone;
    QList<dns::Nsec> m_nsec;
    QList<QList<dns::Nsec3>> m_chains; ///< NSEC3 records by their parameters
    mutable QList<dns::Nsec3> m_nsec3; ///< the chain that is being read
    dns::Budget m_budget;
    Hash m_hash;
};

} // namespace zonecase::dnssec
