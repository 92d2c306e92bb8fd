// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/iteration.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace zonecase::lab {

namespace {

constexpr int MostQuestions = 300;
constexpr int DeepestHost = 6; ///< name servers' names that need name servers' names…
constexpr int MostReferrals = 32;

QList<dns::RRset> denialSets(const QList<dns::RRset> &authority)
{
    QList<dns::RRset> sets;
    for (const dns::RRset &set : authority)
        if (set.type == dns::type::SOA || set.type == dns::type::NSEC || set.type == dns::type::NSEC3)
            sets << set;
    return sets;
}

bool hasSet(const QList<dns::RRset> &sets, const dns::Name &owner, dns::RecordType type)
{
    return std::any_of(sets.begin(), sets.end(),
        [&](const dns::RRset &set) { return set.owner == owner && set.type == type; });
}

} // namespace

std::optional<CacheEntry> Iteration::cached(const dns::Name &name, dns::RecordType type) const
{
    auto entry = m_cache.find(name, type, m_now);
    if (!entry && type != dns::type::CNAME && type != dns::type::DS) {
        entry = m_cache.find(name, dns::type::CNAME, m_now);
        if (entry && entry->kind != CacheEntry::Kind::Set)
            entry.reset();
    }
    // Glue and referrals lead the way but are nobody's answer (RFC 2181, 5.4.1).
    return entry && entry->authoritative ? entry : std::nullopt;
}

dns::Name Iteration::knownZone(const dns::Name &name, dns::RecordType type) const
{
    dns::Name zone = type == dns::type::DS ? name.parent() : name;
    for (; !zone.isRoot(); zone = zone.parent()) {
        const auto ns = m_cache.find(zone, dns::type::NS, m_now);
        if (ns && ns->kind == CacheEntry::Kind::Set)
            return zone;
    }
    return zone;
}

QList<dns::IpAddress> Iteration::addressesOf(const dns::Name &host)
{
    QList<dns::IpAddress> found;
    for (const dns::RecordType type : {dns::type::A, dns::type::AAAA}) {
        auto entry = m_cache.find(host, type, m_now);
        if (!entry && found.isEmpty() && m_depth < DeepestHost) {
            const QScopedValueRollback deeper(m_depth, m_depth + 1);
            entry = lookUp(host, type);
        }
        if (!entry || entry->kind != CacheEntry::Kind::Set)
            continue;
        for (const dns::Record &record : entry->set.records)
            if (record.type == type)
                if (const auto address = dns::IpAddress::fromBytes(record.rdata))
                    found << *address;
    }
    return found;
}

QList<dns::IpAddress> Iteration::serversOf(const dns::Name &zone)
{
    if (zone.isRoot())
        return m_roots;
    const auto ns = m_cache.find(zone, dns::type::NS, m_now);
    QList<dns::IpAddress> servers;
    for (const dns::Record &record : ns ? ns->set.records : QList<dns::Record>())
        if (const auto host = dns::Name::fromWire(record.rdata))
            servers << addressesOf(*host);
    return servers;
}

std::optional<dns::Name> Iteration::referral(
    const Response &response, const dns::Name &zone, const dns::Name &name)
{
    if (response.authoritative || response.rcode != rcode::NoError || !response.answer.isEmpty())
        return std::nullopt;
    for (const dns::RRset &set : response.authority)
        if (set.type == dns::type::NS && set.owner != zone && set.owner.isSubdomainOf(zone)
            && name.isSubdomainOf(set.owner))
            return set.owner;
    return std::nullopt;
}

std::optional<Response> Iteration::askZone(const dns::Name &zone, const dns::Name &name, dns::RecordType type)
{
    const QList<dns::IpAddress> servers = serversOf(zone);
    for (const dns::IpAddress &server : servers) {
        if (++m_asked > MostQuestions)
            return std::nullopt;
        const auto response = m_ask(server, name, type);
        const bool sound
            = response && (response->rcode == rcode::NoError || response->rcode == rcode::NxDomain);
        if (sound && (response->authoritative || referral(*response, zone, name)))
            return response;
    }
    return std::nullopt;
}

void Iteration::keepReferral(const Response &response, const dns::Name &zone)
{
    for (const dns::RRset &set : response.authority)
        if (set.type == dns::type::NS || set.type == dns::type::DS)
            m_cache.put(set.owner, set.type,
                {CacheEntry::Kind::Set, set, {}, Security::Unchecked, set.type == dns::type::DS, 0}, set.ttl,
                m_now);
    for (const dns::RRset &set : response.additional)
        if (set.owner.isSubdomainOf(zone)) // what lies outside is hearsay
            m_cache.put(set.owner, set.type, {CacheEntry::Kind::Set, set, {}, Security::Unchecked, false, 0},
                set.ttl, m_now);
}

void Iteration::keepAnswer(const Response &response, const dns::Name &zone)
{
    for (const dns::RRset &set : response.answer)
        if (set.owner.isSubdomainOf(zone))
            m_cache.put(set.owner, set.type,
                {CacheEntry::Kind::Set, set, denialSets(response.authority), Security::Unchecked, true, 0},
                set.ttl, m_now);
}

void Iteration::keepDenial(const Response &response, const dns::Name &name, dns::RecordType type)
{
    const QList<dns::RRset> proof = denialSets(response.authority);
    const auto soa = std::find_if(
        proof.begin(), proof.end(), [](const dns::RRset &set) { return set.type == dns::type::SOA; });
    const auto kind = response.rcode == rcode::NxDomain ? CacheEntry::Kind::NoName : CacheEntry::Kind::NoData;
    // RFC 2308, 5: without a SOA it must not be kept; one second lets this question be answered.
    m_cache.put(name, type, {kind, {}, proof, Security::Unchecked, true, 0},
        soa == proof.end() ? 1 : soa->ttl, m_now);
}

std::optional<CacheEntry> Iteration::lookUp(const dns::Name &name, dns::RecordType type)
{
    if (auto known = cached(name, type))
        return known;
    dns::Name zone = knownZone(name, type);
    for (int referrals = 0; referrals < MostReferrals; ++referrals) {
        const auto response = askZone(zone, name, type);
        if (!response)
            return std::nullopt;
        if (const auto next = referral(*response, zone, name)) {
            keepReferral(*response, zone);
            zone = *next;
            continue;
        }
        keepAnswer(*response, zone);
        if (!hasSet(response->answer, name, type) && !hasSet(response->answer, name, dns::type::CNAME))
            keepDenial(*response, name, type);
        return cached(name, type);
    }
    return std::nullopt;
}

} // namespace zonecase::lab
