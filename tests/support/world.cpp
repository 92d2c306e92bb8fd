// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::test {

using dns::Name;
using dns::Record;

namespace {

QString texts(const QList<Record> &list)
{
    QStringList lines;
    for (const Record &record : list)
        lines << record.toText();
    return lines.join(u'\n');
}

QList<Record> matching(const QList<Record> &all, const Name &owner, dns::RecordType type)
{
    QList<Record> found;
    for (const Record &record : all)
        if (record.owner == owner && record.type == type)
            found << record;
    return found;
}

QList<Record> addressesOf(const QList<Record> &all, const QList<Record> &ns)
{
    QList<Record> found;
    for (const Record &server : ns) {
        const Name host = *Name::fromWire(server.rdata);
        found += matching(all, host, dns::type::A) + matching(all, host, dns::type::AAAA);
    }
    return found;
}

} // namespace

QString soa(const QString &zone, int serial)
{
    return u"%1 3600 IN SOA ns.%2 host.%2 %3 7200 3600 1209600 300\n"_s
        .arg(zone, zone == u"."_s ? u"invalid."_s : zone)
        .arg(serial);
}

World::World(Instant at)
    : m_at(at)
{ }

void World::serve(const QString &zone, const QStringList &addresses, const QString &lines)
{
    for (const QString &text : addresses) {
        const dns::IpAddress address = server(u"x."_s, text).endpoint.address;
        m_zones[address].removeIf([apex = name(zone)](const Zone &one) { return one.apex == apex; });
        m_zones[address] << Zone{name(zone), records(lines)};
        if (zone == u"."_s)
            m_hints += u"root%1.example. 3600 IN %2 %3\n"_s.arg(m_hints.count(u'\n'))
                           .arg(address.isIPv4() ? u"A"_s : u"AAAA"_s, text);
    }
}

void World::replace(const QString &address, const Reply &reply)
{
    m_replies[server(u"x."_s, address).endpoint.address] = reply;
}

dns::Profile World::profile() const
{
    dns::Profile profile;
    profile.rootHints = m_hints;
    profile.publicInLab
        = {*dns::Prefix::fromText(u"192.0.2.0/24"), *dns::Prefix::fromText(u"198.51.100.0/24"),
            *dns::Prefix::fromText(u"203.0.113.0/24"), *dns::Prefix::fromText(u"2001:db8::/32")};
    return profile;
}

/// RFC 1034, 4.3.2, without wildcards.
Response World::answer(const dns::Query &query, const QList<Zone> &zones) const
{
    constexpr int Refused = 5, BadVers = 16;
    if (query.form == dns::Form::Chaos || query.form == dns::Form::EdnsVersion)
        return {.rcode = query.form == dns::Form::Chaos ? Refused : BadVers, .authoritative = false};
    const Zone *zone = nullptr;
    for (const Zone &one : zones) {
        const bool isAbove = query.type == dns::type::DS && one.apex == query.name && zones.size() > 1;
        if (query.name.isSubdomainOf(one.apex) && !isAbove
            && (!zone || one.apex.labelCount() > zone->apex.labelCount()))
            zone = &one;
    }
    if (!zone)
        return {.rcode = 5, .authoritative = false, .answer = {}, .authority = {}, .additional = {}};
    for (int labels = zone->apex.labelCount() + 1; labels <= query.name.labelCount(); ++labels) {
        const Name cut = query.name.ancestor(labels);
        const QList<Record> ns = matching(zone->records, cut, dns::type::NS);
        if (ns.isEmpty() || (query.type == dns::type::DS && cut == query.name))
            continue;
        return {.authoritative = false,
            .answer = {},
            .authority = texts(ns),
            .additional = texts(addressesOf(zone->records, ns))};
    }
    Response response;
    QList<Record> found = matching(zone->records, query.name, query.type);
    if (found.isEmpty())
        found = matching(zone->records, query.name, dns::type::CNAME);
    const bool exists = std::any_of(zone->records.begin(), zone->records.end(),
        [&query](const Record &record) { return record.owner.isSubdomainOf(query.name); });
    response.answer = texts(found);
    if (query.type == dns::type::NS)
        response.additional = texts(addressesOf(zone->records, found));
    if (found.isEmpty())
        response.authority = texts(matching(zone->records, zone->apex, dns::type::SOA));
    response.rcode = exists ? 0 : 3;
    return response;
}

dns::Exchange World::ask(const dns::Query &query) const
{
    const dns::IpAddress &address = query.server.endpoint.address;
    if (const auto reply = m_replies.find(address); reply != m_replies.end()) {
        const std::optional<Response> response = (*reply)(query);
        return response ? exchange(query, responseBytes(query, *response), m_at)
                        : failedExchange(query, dns::Failure::Timeout, m_at);
    }
    if (!m_zones.contains(address))
        return failedExchange(query, dns::Failure::Timeout, m_at);
    return exchange(query, responseBytes(query, answer(query, m_zones[address])), m_at);
}

QList<dns::Exchange> World::run(const std::function<QList<dns::Query>(const dns::Answers &)> &analyse)
{
    QList<dns::Exchange> exchanges;
    dns::Answers answers;
    for (m_rounds = 0; m_rounds < MaxRounds; ++m_rounds) {
        const QList<dns::Query> wanted = analyse(answers);
        if (wanted.isEmpty())
            break;
        for (const dns::Query &query : wanted) {
            exchanges << ask(query);
            answers.add(exchanges.last());
        }
    }
    return exchanges;
}

std::shared_ptr<dns::Answers> answersOf(const QList<dns::Exchange> &exchanges)
{
    auto answers = std::make_shared<dns::Answers>();
    for (const dns::Exchange &exchange : exchanges)
        answers->add(exchange);
    return answers;
}

} // namespace zonecase::test
