// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/answering.h"

#include <QtEndian>

#include <algorithm>

namespace zonecase::lab {

namespace {

constexpr int MostAnsweredAliases = 16;

/// One answer being put together out of one zone.
class Answering
{
public:
    Answering(const Zone &zone, Response &response)
        : m_zone(zone)
        , m_response(response)
    { }

    void answer(dns::Name name, dns::RecordType type)
    {
        m_response.authoritative = true;
        for (int aliases = 0; aliases < MostAnsweredAliases; ++aliases) {
            const auto cut = m_zone.cutAbove(name);
            if (cut && !(*cut == name && type == dns::type::DS))
                return refer(*cut);
            const auto target = m_zone.exists(name) ? atName(name, type) : belowNothing(name, type);
            if (!target || !target->isSubdomainOf(m_zone.apex()))
                return;
            name = *target;
        }
    }

private:
    void put(QList<dns::RRset> &section, const dns::RRset *set)
    {
        if (set && !section.contains(*set))
            section << *set;
    }

    void putSoa()
    {
        // RFC 2308, 3: the SOA's TTL in a negative answer is the smaller of its own and its MINIMUM.
        dns::RRset soa = *m_zone.find(m_zone.apex(), dns::type::SOA);
        soa.ttl = std::min(soa.ttl, qFromBigEndian<quint32>(soa.records.first().rdata.last(4).constData()));
        for (dns::Record &record : soa.records)
            record.ttl = soa.ttl;
        for (dns::Record &record : soa.signatures)
            record.ttl = soa.ttl;
        put(m_response.authority, &soa);
    }

    bool isNsec3() const
    {
        return m_zone.denial() == Denial::Nsec3 || m_zone.denial() == Denial::Nsec3OptOut;
    }

    /// Proves that the type is not at the name, which exists.
    void denyType(const dns::Name &name)
    {
        if (m_zone.denial() == Denial::Nsec)
            put(m_response.authority, m_zone.nsecFor(name));
        if (!isNsec3())
            return;
        if (const dns::RRset *match = m_zone.nsec3At(name))
            return put(m_response.authority, match);
        proveEncloser(name); // an insecure delegation in an opt-out span, RFC 5155, 7.2.4
    }

    /// RFC 5155, 7.2.1: the closest encloser matched, the next closer name covered.
    dns::Name proveEncloser(const dns::Name &name)
    {
        dns::Name encloser = name.parent();
        while (encloser != m_zone.apex() && !m_zone.nsec3At(encloser))
            encloser = encloser.parent();
        put(m_response.authority, m_zone.nsec3At(encloser));
        put(m_response.authority, m_zone.nsec3Covering(name.ancestor(encloser.labelCount() + 1)));
        return encloser;
    }

    /// Proves that neither the name nor a wildcard for it exists.
    void denyName(const dns::Name &name)
    {
        const dns::Name wildcard = m_zone.closestEncloser(name).child("*").value_or(name);
        if (m_zone.denial() == Denial::Nsec) {
            put(m_response.authority, m_zone.nsecFor(name));
            put(m_response.authority, m_zone.nsecFor(wildcard));
        } else if (isNsec3()) {
            proveEncloser(name);
            put(m_response.authority, m_zone.nsec3Covering(wildcard));
        }
    }

    void refer(const dns::Name &cut)
    {
        m_response.authoritative = !m_response.answer.isEmpty();
        const dns::RRset *ns = m_zone.find(cut, dns::type::NS);
        put(m_response.authority, ns);
        if (const dns::RRset *ds = m_zone.find(cut, dns::type::DS))
            put(m_response.authority, ds);
        else
            denyType(cut);
        putAddresses(*ns);
    }

    void putAddresses(const dns::RRset &ns)
    {
        for (const dns::Record &record : ns.records) {
            const dns::Name host = dns::Name::fromWire(record.rdata).value_or(dns::Name());
            if (!host.isSubdomainOf(m_zone.apex()))
                continue;
            put(m_response.additional, m_zone.find(host, dns::type::A));
            put(m_response.additional, m_zone.find(host, dns::type::AAAA));
        }
    }

    /// The alias to go on with, if there is one.
    std::optional<dns::Name> atName(const dns::Name &name, dns::RecordType type)
    {
        return fromNode(name, name, type);
    }

    std::optional<dns::Name> fromNode(const dns::Name &node, const dns::Name &asked, dns::RecordType type)
    {
        const bool expanded = node != asked;
        const dns::RRset *set = m_zone.find(node, type);
        const dns::RRset *alias = type == dns::type::CNAME ? nullptr : m_zone.find(node, dns::type::CNAME);
        if (type == dns::type::ANY && m_zone.at(node))
            set = &m_zone.at(node)->begin()->second; // RFC 8482, 4.1: any one of them
        const dns::RRset *found = set ? set : alias;
        if (expanded && (found || m_zone.denial() == Denial::Nsec))
            denyNextCloser(asked);
        if (!found) {
            putSoa();
            denyType(node);
            return std::nullopt;
        }
        dns::RRset copy = *found;
        copy.owner = asked;
        for (dns::Record &record : copy.records)
            record.owner = asked;
        for (dns::Record &record : copy.signatures)
            record.owner = asked;
        put(m_response.answer, &copy);
        if (set)
            return std::nullopt;
        return dns::Name::fromWire(found->records.first().rdata).value_or(dns::Name());
    }

    /// RFC 4035, 3.1.3.3: an answer out of a wildcard comes with the proof that nothing closer is there.
    void denyNextCloser(const dns::Name &name)
    {
        if (m_zone.denial() == Denial::Nsec)
            put(m_response.authority, m_zone.nsecFor(name));
        else if (isNsec3())
            put(m_response.authority,
                m_zone.nsec3Covering(name.ancestor(m_zone.closestEncloser(name).labelCount() + 1)));
    }

    std::optional<dns::Name> belowNothing(const dns::Name &name, dns::RecordType type)
    {
        const dns::Name wildcard = m_zone.closestEncloser(name).child("*").value_or(name);
        if (m_zone.at(wildcard)) {
            if (isNsec3() && !m_zone.find(wildcard, type) && !m_zone.find(wildcard, dns::type::CNAME))
                proveEncloser(name); // RFC 5155, 7.2.5
            return fromNode(wildcard, name, type);
        }
        m_response.rcode = rcode::NxDomain;
        putSoa();
        denyName(name);
        return std::nullopt;
    }

    const Zone &m_zone;
    Response &m_response;
};

} // namespace

Response answerFrom(const Zones &zones, const dns::Name &name, dns::RecordType type)
{
    const Zone *best = nullptr;
    for (const auto &zone : zones) {
        // RFC 4035, 3.1.4.1: a DS is the parent's, if we have the parent; else the child's own denial.
        const bool above = name.isSubdomainOf(zone->apex());
        const bool parentSide = !(type == dns::type::DS && zone->apex() == name);
        const bool bestIsChild = best && type == dns::type::DS && best->apex() == name;
        if (above
            && (!best || bestIsChild
                || (parentSide && zone->apex().labelCount() > best->apex().labelCount())))
            best = zone.get();
    }
    Response response;
    if (!best) {
        response.rcode = rcode::Refused;
        return response;
    }
    Answering(*best, response).answer(name, type);
    return response;
}

Response transferFrom(const Zones &zones, const dns::Name &apex)
{
    Response response;
    const auto zone = std::find_if(
        zones.begin(), zones.end(), [&apex](const auto &one) { return one->apex() == apex; });
    if (zone == zones.end()) {
        response.rcode = rcode::Refused;
        return response;
    }
    response.authoritative = true;
    const dns::RRset soa = *(*zone)->find(apex, dns::type::SOA);
    response.answer << soa;
    for (const auto &[name, sets] : (*zone)->nodes())
        for (const auto &[type, set] : sets)
            if (type != dns::type::SOA)
                response.answer << set;
    response.answer << soa;
    return response;
}

} // namespace zonecase::lab
