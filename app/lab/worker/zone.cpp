// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/zone.h"

#include "app/lab/worker/zonesigner.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

QByteArray nsec3Hash(const dns::Name &name)
{
    return QCryptographicHash::hash(name.wire(), QCryptographicHash::Sha1);
}

QByteArray base32Hex(const QByteArray &bytes)
{
    static constexpr char Digits[] = "0123456789abcdefghijklmnopqrstuv";
    QByteArray text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8 | quint8(byte)) & 0xfff;
        for (count += 8; count >= 5; count -= 5)
            text += Digits[bits >> (count - 5) & 31];
    }
    if (count > 0)
        text += Digits[bits << (5 - count) & 31];
    return text;
}

Result<std::shared_ptr<const Zone>> Zone::build(const ZonePlan &plan, const QList<dns::Record> &records)
{
    std::shared_ptr<Zone> zone(new Zone(plan.name, plan.denial));
    for (const dns::Record &record : records) {
        if (!record.owner.isSubdomainOf(plan.name))
            return failure(Error::Code::Malformed,
                u"%1 does not belong in the zone %2."_s.arg(record.owner.toText(), plan.name.toText()));
        dns::RRset &set = zone->m_nodes[record.owner][record.type];
        set.owner = record.owner;
        set.type = record.type;
        set.ttl = set.records.isEmpty() ? record.ttl : std::min(set.ttl, record.ttl);
        const bool twice = std::any_of(set.records.begin(), set.records.end(),
            [&record](const dns::Record &other) { return other.sameAs(record); });
        if (!twice)
            set.records << record;
    }
    const dns::RRset *soa = zone->find(plan.name, dns::type::SOA);
    if (!soa || soa->records.size() != 1 || !zone->find(plan.name, dns::type::NS))
        return failure(
            Error::Code::Malformed, u"The zone %1 needs one SOA and an NS set."_s.arg(plan.name.toText()));
    for (auto &[name, sets] : zone->m_nodes) {
        for (auto &[type, set] : sets) {
            std::sort(set.records.begin(), set.records.end(), [](const dns::Record &a, const dns::Record &b) {
                return a.canonicalRdata < b.canonicalRdata;
            });
            for (dns::Record &record : set.records)
                record.ttl = set.ttl; // RFC 2181, 5.2
        }
    }
    if (plan.denial != Denial::Unsigned) {
        const Result<ZoneKeys> keys
            = ZoneKeys::make(plan.name, plan.keySeed, plan.inception, plan.expiration);
        if (!keys)
            return tl::unexpected(keys.error());
        ZoneSigner(*zone, *keys).sign();
    }
    return zone;
}

const dns::RRset *Zone::find(const dns::Name &name, dns::RecordType type) const
{
    const Sets *sets = at(name);
    const auto it = sets ? sets->find(type) : Sets::const_iterator();
    return sets && it != sets->end() ? &it->second : nullptr;
}

const Zone::Sets *Zone::at(const dns::Name &name) const
{
    const auto it = m_nodes.find(name);
    return it == m_nodes.end() ? nullptr : &it->second;
}

bool Zone::exists(const dns::Name &name) const
{
    // In canonical order a name's descendants follow it at once.
    const auto it = m_nodes.lower_bound(name);
    return it != m_nodes.end() && it->first.isSubdomainOf(name);
}

std::optional<dns::Name> Zone::cutAbove(const dns::Name &name) const
{
    for (int labels = m_apex.labelCount() + 1; labels <= name.labelCount(); ++labels)
        if (const dns::Name up = name.ancestor(labels); find(up, dns::type::NS))
            return up;
    return std::nullopt;
}

dns::Name Zone::closestEncloser(const dns::Name &name) const
{
    dns::Name up = name;
    while (up != m_apex && !exists(up))
        up = up.parent();
    return up;
}

const dns::RRset *Zone::nsecFor(const dns::Name &name) const
{
    // Backwards from the name to the nearest owner of an NSEC: glue has none.
    auto it = m_nodes.upper_bound(name);
    while (it != m_nodes.begin()) {
        --it;
        if (const auto nsec = it->second.find(dns::type::NSEC); nsec != it->second.end())
            return &nsec->second;
    }
    return nullptr;
}

const dns::RRset *Zone::nsec3At(const dns::Name &name) const
{
    const auto it = m_nsec3.find(nsec3Hash(name));
    return it == m_nsec3.end() ? nullptr : &it->second;
}

const dns::RRset *Zone::nsec3Covering(const dns::Name &name) const
{
    if (m_nsec3.empty())
        return nullptr;
    const auto it = m_nsec3.lower_bound(nsec3Hash(name));
    return it == m_nsec3.begin() ? &m_nsec3.rbegin()->second : &std::prev(it)->second;
}

} // namespace zonecase::lab
