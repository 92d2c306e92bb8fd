// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/denialproof.h"

#include "app/lab/worker/zone.h"

#include <algorithm>

namespace zonecase::lab {

namespace {

constexpr qsizetype Nsec3Fixed = 26; ///< as the lab makes them: no salt, 20 octets of hash

/// Between two neighbours of a chain that closes in a circle.
template <typename T> bool liesBetween(const T &value, const T &from, const T &to)
{
    if (from < to)
        return from < value && value < to;
    return from < value || value < to;
}

dns::Name wildcardOf(const dns::Name &encloser)
{
    return encloser.child("*").value_or(encloser);
}

bool lacks(const QList<dns::RecordType> &types, dns::RecordType type)
{
    // RFC 4035, 5.4 and RFC 6840, 4.3: no alias either; a DS is denied by the parent's side only.
    const bool childSide = type == dns::type::DS && types.contains(dns::type::SOA);
    return !types.contains(type) && !types.contains(dns::type::CNAME) && !childSide;
}

bool isDelegation(const QList<dns::RecordType> &types)
{
    return types.contains(dns::type::NS) && !types.contains(dns::type::SOA);
}

} // namespace

QList<dns::RecordType> DenialProof::typesOf(QByteArrayView bitmap)
{
    QList<dns::RecordType> types;
    while (bitmap.size() >= 2) {
        const int window = static_cast<quint8>(bitmap[0]);
        const qsizetype length = std::min<qsizetype>(static_cast<quint8>(bitmap[1]), bitmap.size() - 2);
        for (qsizetype bit = 0; bit < length * 8; ++bit)
            if (static_cast<quint8>(bitmap[2 + bit / 8]) & (0x80 >> (bit % 8)))
                types.append(dns::RecordType{static_cast<quint16>(window << 8 | int(bit))});
        bitmap = bitmap.sliced(2 + length);
    }
    return types;
}

DenialProof::DenialProof(const QList<dns::RRset> &sets)
{
    for (const dns::RRset &set : sets) {
        const QByteArray rdata = set.records.isEmpty() ? QByteArray() : set.records.first().rdata;
        if (set.type == dns::type::NSEC) {
            qsizetype end = 0;
            while (end < rdata.size() && rdata[end] != 0)
                end += 1 + static_cast<quint8>(rdata[end]);
            if (const auto next
                = dns::Name::fromWire(QByteArrayView(rdata).first(std::min(end + 1, rdata.size()))))
                m_nsec.append({set.owner, *next, typesOf(QByteArrayView(rdata).sliced(end + 1))});
        } else if (set.type == dns::type::NSEC3 && rdata.size() >= Nsec3Fixed && !set.owner.isRoot()) {
            m_nsec3.append({set.owner.labels().first(), base32Hex(rdata.sliced(6, 20)), (rdata[1] & 1) != 0,
                typesOf(QByteArrayView(rdata).sliced(Nsec3Fixed))});
        }
    }
}

const DenialProof::Nsec *DenialProof::nsecAt(const dns::Name &name) const
{
    const auto it
        = std::find_if(m_nsec.begin(), m_nsec.end(), [&](const Nsec &n) { return n.owner == name; });
    return it == m_nsec.end() ? nullptr : &*it;
}

const DenialProof::Nsec *DenialProof::nsecCovering(const dns::Name &name) const
{
    const auto it = std::find_if(m_nsec.begin(), m_nsec.end(), [&](const Nsec &n) {
        // RFC 6840, 4.1: an ancestor's delegation says nothing of what lies below it.
        const bool above = name.isSubdomainOf(n.owner) && isDelegation(n.types);
        return !above && liesBetween(name, n.owner, n.next);
    });
    return it == m_nsec.end() ? nullptr : &*it;
}

const DenialProof::Nsec3 *DenialProof::nsec3At(const dns::Name &name) const
{
    const QByteArray hash = base32Hex(nsec3Hash(name));
    const auto it
        = std::find_if(m_nsec3.begin(), m_nsec3.end(), [&](const Nsec3 &n) { return n.owner == hash; });
    return it == m_nsec3.end() ? nullptr : &*it;
}

const DenialProof::Nsec3 *DenialProof::nsec3Covering(const dns::Name &name) const
{
    const QByteArray hash = base32Hex(nsec3Hash(name));
    const auto it = std::find_if(
        m_nsec3.begin(), m_nsec3.end(), [&](const Nsec3 &n) { return liesBetween(hash, n.owner, n.next); });
    return it == m_nsec3.end() ? nullptr : &*it;
}

const DenialProof::Nsec3 *DenialProof::encloser(const dns::Name &name, dns::Name *found) const
{
    for (dns::Name up = name; !up.isRoot(); up = up.parent()) {
        if (!nsec3At(up.parent()))
            continue;
        *found = up.parent();
        return nsec3Covering(up);
    }
    return nullptr;
}

bool DenialProof::noType(const dns::Name &name, dns::RecordType type) const
{
    if (const Nsec *nsec = nsecAt(name))
        return lacks(nsec->types, type);
    if (const Nsec3 *nsec3 = nsec3At(name))
        return lacks(nsec3->types, type);
    if (const Nsec *nsec = nsecCovering(name)) {
        if (nsec->next.isSubdomainOf(name))
            return true; // an empty non-terminal
        const dns::Name a = name.commonAncestor(nsec->owner), b = name.commonAncestor(nsec->next);
        const Nsec *wildcard = nsecAt(wildcardOf(a.labelCount() > b.labelCount() ? a : b));
        return wildcard && lacks(wildcard->types, type);
    }
    dns::Name ancestor;
    if (!encloser(name, &ancestor))
        return false;
    const Nsec3 *wildcard = nsec3At(wildcardOf(ancestor));
    return wildcard && lacks(wildcard->types, type);
}

bool DenialProof::noName(const dns::Name &name) const
{
    if (const Nsec *nsec = nsecCovering(name)) {
        if (nsec->next.isSubdomainOf(name))
            return false;
        const dns::Name a = name.commonAncestor(nsec->owner), b = name.commonAncestor(nsec->next);
        return nsecCovering(wildcardOf(a.labelCount() > b.labelCount() ? a : b)) != nullptr;
    }
    dns::Name ancestor;
    return encloser(name, &ancestor) && nsec3Covering(wildcardOf(ancestor));
}

bool DenialProof::nothingCloser(const dns::Name &name, int wildcardLabels) const
{
    return nsecCovering(name) || nsec3Covering(name.ancestor(wildcardLabels + 1));
}

bool DenialProof::insecureDelegation(const dns::Name &name) const
{
    if (const Nsec *nsec = nsecAt(name))
        return isDelegation(nsec->types) && lacks(nsec->types, dns::type::DS);
    if (const Nsec3 *nsec3 = nsec3At(name))
        return isDelegation(nsec3->types) && lacks(nsec3->types, dns::type::DS);
    dns::Name ancestor;
    const Nsec3 *span = encloser(name, &ancestor);
    return span && span->optOut;
}

} // namespace zonecase::lab
