// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/denialrecords.h"

#include "app/dns/worker/crypto.h"

#include <algorithm>

namespace zonecase::dnssec {

namespace {

/// Between two neighbours of a chain that closes in a circle.
template <typename T> bool liesBetween(const T &value, const T &from, const T &to)
{
    return from < to ? from < value && value < to : from < value || value < to;
}

} // namespace

DenialRecords::DenialRecords(const dns::Name &zone, const QList<dns::RRset> &sets, const dns::Budget &budget)
    : m_zone(zone)
{
    for (const dns::RRset &set : sets) {
        for (const dns::Record &record : set.records) {
            if (const std::optional<Nsec> nsec = Nsec::from(record); nsec && nsec->owner.isSubdomainOf(zone))
                m_nsec << *nsec;
            if (const std::optional<Nsec3> nsec3 = Nsec3::from(record); nsec3 && nsec3->zone == zone)
                m_nsec3 << *nsec3;
        }
    }
    m_canHash = std::all_of(m_nsec3.begin(), m_nsec3.end(), [&](const Nsec3 &nsec3) {
        const Nsec3 &first = m_nsec3.constFirst();
        return nsec3.algorithm == 1 && nsec3.iterations <= budget.nsec3Insecure && nsec3.salt == first.salt
            && nsec3.iterations == first.iterations;
    });
}

const Nsec *DenialRecords::nsecAt(const dns::Name &name) const
{
    const auto it
        = std::find_if(m_nsec.begin(), m_nsec.end(), [&name](const Nsec &n) { return n.owner == name; });
    return it == m_nsec.end() ? nullptr : &*it;
}

const Nsec *DenialRecords::nsecOver(const dns::Name &name) const
{
    const auto it = std::find_if(m_nsec.begin(), m_nsec.end(), [&name](const Nsec &n) {
        // RFC 6840, 4.1: from above a cut or a DNAME it says nothing of what is below.
        const bool fromAbove = name.isSubdomainOf(n.owner)
            && (n.types.has(dns::type::DNAME)
                || (n.types.has(dns::type::NS) && !n.types.has(dns::type::SOA)));
        return !fromAbove && liesBetween(name, n.owner, n.next);
    });
    return it == m_nsec.end() ? nullptr : &*it;
}

QByteArray DenialRecords::hashed(const dns::Name &name) const
{
    auto known = m_hashes.find(name);
    if (known == m_hashes.end())
        known = m_hashes.insert(
            name, dns::nsec3Hash(name, m_nsec3.constFirst().iterations, m_nsec3.constFirst().salt));
    return *known;
}

const Nsec3 *DenialRecords::nsec3At(const dns::Name &name) const
{
    if (!hasNsec3() || !m_canHash)
        return nullptr;
    const QByteArray hash = hashed(name);
    const auto it = std::find_if(
        m_nsec3.begin(), m_nsec3.end(), [&hash](const Nsec3 &n) { return n.ownerHash == hash; });
    return it == m_nsec3.end() ? nullptr : &*it;
}

const Nsec3 *DenialRecords::nsec3Over(const dns::Name &name) const
{
    if (!hasNsec3() || !m_canHash)
        return nullptr;
    const QByteArray hash = hashed(name);
    const auto it = std::find_if(m_nsec3.begin(), m_nsec3.end(),
        [&hash](const Nsec3 &n) { return liesBetween(hash, n.ownerHash, n.nextHash); });
    return it == m_nsec3.end() ? nullptr : &*it;
}

std::optional<dns::Name> DenialRecords::encloser(const dns::Name &name) const
{
    for (int labels = name.labelCount() - 1; labels >= m_zone.labelCount(); --labels)
        if (nsec3At(name.ancestor(labels)))
            return name.ancestor(labels);
    return {};
}

dns::Name DenialRecords::encloserOf(const Nsec &over, const dns::Name &name)
{
    const dns::Name a = name.commonAncestor(over.owner);
    const dns::Name b = name.commonAncestor(over.next);
    return a.labelCount() > b.labelCount() ? a : b;
}

} // namespace zonecase::dnssec
