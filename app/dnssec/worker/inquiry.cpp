// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/inquiry.h"

#include "app/dns/worker/exclusion.h"

#include <algorithm>

namespace zonecase::dnssec {

namespace {

constexpr qsizetype MaxDepthOfLookups = 4; // a server's name that needs a server's name that needs …
constexpr int MaxAddressesOfName = 4; // of one family
constexpr qsizetype AskedAtOnce = 2, MoreForEachDead = 12;

} // namespace

QList<dns::Server> hintedServers(const dns::Profile &profile)
{
    const Result<QList<dns::Record>> hints = dns::parseRecords(profile.rootHints);
    QList<dns::Server> servers;
    if (!hints)
        return servers;
    for (const dns::Record &record : *hints) {
        const bool wanted
            = (record.type == dns::type::A && profile.ipv4) || (record.type == dns::type::AAAA && profile.ipv6);
        if (wanted)
            servers.append({record.owner, {*dns::IpAddress::fromBytes(record.rdata), 53}});
    }
    std::sort(servers.begin(), servers.end());
    servers.erase(std::unique(servers.begin(), servers.end()), servers.end());
    return servers;
}

Inquiry::Inquiry(const dns::Answers &answers, const dns::Profile &profile, const QList<dns::Server> &roots,
    const QStringList &exclude)
    : m_answers(answers)
    , m_profile(profile)
    , m_exclude(exclude)
    , m_roots(roots)
{
}

std::optional<Reply> Inquiry::ask(
    const dns::Server &server, const dns::Name &zone, const dns::Name &name, dns::RecordType type)
{
    const std::optional<Reply> reply = peek(server, zone, name, type);
    const dns::Query query{name, type, server};
    if (reply) {
        const auto asked = m_asked.find(query);
        if (asked == m_asked.end())
            m_asked.insert(query, zone);
        else if (asked->labelCount() < zone.labelCount())
            *asked = zone;
        return reply;
    }
    m_wanted.insert(query);
    return {};
}

std::optional<Reply> Inquiry::peek(
    const dns::Server &server, const dns::Name &zone, const dns::Name &name, dns::RecordType type) const
{
    if (dns::isExcluded(m_exclude, server)) {
        dns::Answer notSent;
        notSent.state = dns::Answer::State::Failed;
        notSent.failure = dns::Failure::NotSent;
        return readReply(notSent, server, zone, name, type);
    }
    const dns::Answer answer = m_answers.find({name, type, server});
    if (answer.state == dns::Answer::State::NotAsked)
        return {};
    const auto key = std::make_pair(dns::Query{name, type, server}, zone);
    const auto known = m_read->constFind(key);
    return known != m_read->constEnd() ? *known : *m_read->insert(key, readReply(answer, server, zone, name, type));
}

QList<Reply> Inquiry::askAll(
    const QList<dns::Server> &servers, const dns::Name &zone, const dns::Name &name, dns::RecordType type)
{
    QList<Reply> replies;
    for (const dns::Server &server : servers)
        if (const std::optional<Reply> reply = ask(server, zone, name, type))
            replies << *reply;
    return replies;
}

QList<dns::Name> Inquiry::cutHosts() const
{
    QList<dns::Name> hosts(m_cut.begin(), m_cut.end());
    std::sort(hosts.begin(), hosts.end());
    return hosts;
}

QList<dns::Query> Inquiry::wanted() const
{
    QList<dns::Query> queries(m_wanted.begin(), m_wanted.end());
    std::sort(queries.begin(), queries.end());
    return queries;
}

QList<Seen> Inquiry::seen() const
{
    QList<Seen> all;
    QList<dns::Query> asked = m_asked.keys();
    std::sort(asked.begin(), asked.end());
    for (const dns::Query &query : std::as_const(asked)) {
        const dns::Name &zone = *m_asked.constFind(query);
        const dns::Answer answer = m_answers.find(query);
        const auto read = m_read->constFind({query, zone});
        Reply reply = read != m_read->constEnd() ? *read : readReply(answer, query.server, zone, query.name, query.type);
        reply.server = query.server;
        all.append({query, zone, reply, answer.message, m_answers.tries(query), answer.ednsRefused});
    }
    return all;
}

std::optional<Reply> Inquiry::firstUsable(
    const QList<dns::Server> &servers, const dns::Name &zone, const dns::Name &name, dns::RecordType type)
{
    qsizetype pending = 0, room = AskedAtOnce;
    for (const dns::Server &server : servers) {
        const std::optional<Reply> reply = ask(server, zone, name, type);
        if (reply && reply->isUsable())
            return reply;
        room += reply ? MoreForEachDead : 0;
        if (!reply && ++pending >= room)
            return {};
    }
    return {};
}

QList<dns::IpAddress> Inquiry::lookUp(const dns::Name &host, dns::RecordType type, QList<dns::Name> stack)
{
    const auto key = std::make_pair(host, type.value);
    if (m_found.contains(key))
        return m_found[key];
    if (stack.contains(host) || stack.size() >= MaxDepthOfLookups || m_lookups >= MaxLookups) {
        m_cut << host;
        m_cutShort = true;
        return {};
    }
    stack << host;
    // One answer for one pass; but what was found without something that is itself looked for may lack what that would give.
    const bool outer = std::exchange(m_cutShort, false);
    const QList<dns::IpAddress> addresses = search(host, type, stack);
    if (!m_cutShort || stack.size() == 1 || m_lookups >= MaxLookups)
        m_found[key] = addresses;
    m_cutShort = m_cutShort || outer;
    return addresses;
}

QList<dns::IpAddress> Inquiry::search(const dns::Name &host, dns::RecordType type, const QList<dns::Name> &stack)
{
    const qsizetype before = m_wanted.size();
    QList<dns::IpAddress> addresses, lastResort;
    dns::Name zone;
    QList<dns::Server> servers = rootServers();
    dns::Name name = host;
    for (int step = 0, aliases = 0; step < m_profile.budget.referrals; ++step) {
        if (++m_lookups > MaxLookups)
            break;
        const std::optional<Reply> reply = firstUsable(servers, zone, name, type);
        if (!reply)
            break;
        if (reply->kind == Reply::Kind::Referral) {
            for (const dns::Record &record : reply->glue)
                if (record.owner == host && record.type == type && host.isSubdomainOf(zone))
                    lastResort << *dns::IpAddress::fromBytes(record.rdata);
            servers = serversAt(reply->nsNames, reply->glue, zone, stack);
            zone = reply->cut;
        } else if (reply->kind == Reply::Kind::Alias && ++aliases <= m_profile.budget.aliases) {
            // RFC 2181, 10.3 forbids it for name servers; the delegation check says so, the walk goes on.
            name = reply->target;
            zone = dns::Name();
            servers = rootServers();
        } else {
            for (const dns::Record &record : reply->set.records)
                if (record.type == type && addresses.size() < MaxAddressesOfName)
                    addresses << *dns::IpAddress::fromBytes(record.rdata);
            break;
        }
    }
    const bool isPending = m_wanted.size() != before;
    // What the host's own zone does not tell, the glue that led there still may.
    if (addresses.isEmpty() && !isPending)
        addresses = lastResort.mid(0, MaxAddressesOfName);
    return addresses;
}

QList<dns::Server> Inquiry::serversAt(const QList<dns::Name> &names, const QList<dns::Record> &glue,
    const dns::Name &parent, const QList<dns::Name> &stack)
{
    QList<dns::Name> asked = names;
    std::sort(asked.begin(), asked.end());
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    asked = asked.mid(0, m_profile.budget.serverNames);
    QList<dns::Server> servers;
    // Glue that has only IPv6 does not say that there is nothing else; without IPv4 few can ask.
    const bool hasIpv4 = std::any_of(glue.begin(), glue.end(), [&](const dns::Record &record) {
        return record.type == dns::type::A && asked.contains(record.owner) && record.owner.isSubdomainOf(parent);
    });
    for (const dns::Name &name : asked) {
        QList<dns::IpAddress> addresses;
        // Glue counts only for names in the bailiwick of the zone that gave it (RFC 2181, 5.4.1).
        if (name.isSubdomainOf(parent))
            for (const dns::Record &record : glue)
                if (record.owner == name && addresses.size() < 2 * MaxAddressesOfName)
                    addresses << *dns::IpAddress::fromBytes(record.rdata);
        if ((addresses.isEmpty() || !hasIpv4) && m_profile.ipv4)
            addresses += lookUp(name, dns::type::A, stack);
        if ((addresses.isEmpty() || !addresses.constLast().isIPv6()) && m_profile.ipv6 && !name.isSubdomainOf(parent))
            addresses += lookUp(name, dns::type::AAAA, stack);
        for (const dns::IpAddress &address : addresses)
            if (address.isIPv4() ? m_profile.ipv4 : m_profile.ipv6)
                servers.append({name, {address, 53}});
    }
    std::sort(servers.begin(), servers.end());
    servers.erase(std::unique(servers.begin(), servers.end()), servers.end());
    return servers;
}

QList<dns::Server> Inquiry::serversOf(
    const QList<dns::Name> &names, const QList<dns::Record> &glue, const dns::Name &parent)
{
    return serversAt(names, glue, parent, {});
}

} // namespace zonecase::dnssec
