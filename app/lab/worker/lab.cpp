// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/lab.h"

#include "app/lab/worker/convert.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

namespace {

QList<dns::IpAddress> rootAddresses(const Scenario &scenario)
{
    QList<dns::IpAddress> addresses;
    for (const ServerPlan &server : scenario.servers)
        for (const ZonePlan &zone : scenario.zones)
            if (zone.name.isRoot() && server.zones.contains(zone.id))
                addresses << server.addresses;
    return addresses;
}

QList<dns::Record> anchorRecords(const QString &lines)
{
    QList<dns::Record> records;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        if (const Result<dns::Record> record = recordFromText(line))
            records << *record;
    return records;
}

/// What is refused before any zone or cache is looked at; nothing if the question is in order.
std::optional<int> refusal(const Question &question)
{
    if (question.opcode != 0)
        return rcode::NotImp;
    if (question.raw.isEmpty())
        return rcode::FormErr;
    if (question.edns && question.ednsVersion > 0)
        return rcode::BadVers;
    const quint16 type = question.type.value;
    // RFC 6895, 3.1: meta-types; AXFR is for the servers themselves to refuse.
    const bool isMeta = type >= 249 && type <= 254 && question.type != dns::type::AXFR;
    if (question.questionClass != 1 || isMeta || question.type == dns::type::OPT)
        return rcode::Refused;
    return std::nullopt;
}

Response withCode(int rcode)
{
    Response response;
    response.rcode = rcode;
    return response;
}

} // namespace

Result<std::unique_ptr<Lab>> Lab::make(const Scenario &scenario)
{
    std::unique_ptr<Lab> lab(new Lab(scenario));
    const Result<QList<World>> worlds = buildWorlds(scenario);
    if (!worlds)
        return tl::unexpected(worlds.error());
    lab->m_worlds = *worlds;
    const Result<QString> hints = rootHints(scenario);
    const Result<QString> anchors = trustAnchors(scenario);
    if (!hints || !anchors)
        return tl::unexpected(!hints ? hints.error() : anchors.error());
    lab->m_rootHints = *hints;
    lab->m_trustAnchors = *anchors;
    const QList<dns::IpAddress> roots = rootAddresses(scenario);
    for (const ResolverPlan &plan : scenario.resolvers)
        lab->m_resolvers.push_back(std::make_unique<Resolver>(plan, roots, anchorRecords(*anchors)));
    return lab;
}

QList<dns::IpAddress> Lab::addresses() const
{
    QList<dns::IpAddress> addresses;
    for (const ServerPlan &server : m_scenario.servers)
        addresses << server.addresses;
    for (const ResolverPlan &resolver : m_scenario.resolvers)
        addresses << resolver.address;
    return addresses;
}

const World &Lab::worldAt(Instant at) const
{
    return m_worlds[&m_scenario.stepAt(at) - m_scenario.steps.constData()];
}

void Lab::startAfresh()
{
    for (const auto &resolver : m_resolvers)
        resolver->forget();
    m_played = 0;
    m_now = m_scenario.steps.first().at;
}

void Lab::playUntil(Instant now)
{
    m_now = std::max(m_now, now); // the system's clock may be set back under us; the story's is not
    while (m_played < m_scenario.clients.size() && m_scenario.clients[m_played].at <= m_now) {
        const ClientQuery &query = m_scenario.clients[m_played++];
        const World &world = worldAt(query.at);
        const AskServer ask = [&world](const dns::IpAddress &server, const dns::Name &name,
                                  dns::RecordType type) { return world.ask(server, name, type); };
        for (const auto &resolver : m_resolvers)
            if (resolver->plan().label == query.resolver)
                resolver->answer({query.name, query.type, false}, query.at, ask);
    }
}

Response Lab::answer(const dns::IpAddress &server, const Question &question, Instant now)
{
    playUntil(now);
    if (const auto refused = refusal(question))
        return withCode(*refused);
    const World &world = worldAt(m_now);
    const auto resolver = std::find_if(m_resolvers.begin(), m_resolvers.end(),
        [&server](const auto &one) { return one->plan().address == server; });
    if (resolver == m_resolvers.end())
        return world.ask(server, question.name, question.type).value_or(withCode(rcode::Refused));
    if (!question.recursionDesired || question.type == dns::type::ANY || question.type == dns::type::AXFR)
        return withCode(
            rcode::Refused); // no looking into the cache, and no question without an answer of its own
    const AskServer ask = [&world](const dns::IpAddress &address, const dns::Name &name,
                              dns::RecordType type) { return world.ask(address, name, type); };
    Response response
        = (*resolver)->answer({question.name, question.type, question.checkingDisabled}, m_now, ask);
    // RFC 6840, 5.8: AD only for those who show that they understand it.
    response.authenticData = response.authenticData && (question.dnssecOk || question.authenticData);
    return response;
}

bool Lab::isSilent(const dns::IpAddress &server) const
{
    return worldAt(m_now).silent.contains(server);
}

dns::Profile Lab::profile() const
{
    dns::Profile profile;
    profile.name = u"lab %1"_s.arg(m_scenario.id);
    profile.vantage = u"V1"_s;
    profile.exercise = true;
    profile.rootHints = m_rootHints;
    profile.trustAnchors = m_trustAnchors;
    for (const ResolverPlan &plan : m_scenario.resolvers)
        profile.resolvers.append({plan.label, {dns::Name(), {plan.address, 53}}, dns::Transport::Udp});
    profile.publicInLab = m_scenario.prefixes;
    profile.ratePerSecond = 0;
    profile.timeoutMs = 500;
    profile.tries = 2;
    return profile;
}

} // namespace zonecase::lab
