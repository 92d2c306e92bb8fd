// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/world.h"

#include "app/lab/worker/convert.h"
#include "app/lab/worker/zonekeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

namespace {

const ZonePlan *planOf(const Scenario &scenario, const QString &id)
{
    const auto it = std::find_if(
        scenario.zones.begin(), scenario.zones.end(), [&id](const ZonePlan &plan) { return plan.id == id; });
    return it == scenario.zones.end() ? nullptr : &*it;
}

/// "zz. 86400 DS @id" stands for the DS of that zone's key.
Result<dns::Record> recordOf(const Scenario &scenario, const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 4 || words[2] != u"DS"_s || !words[3].startsWith(u'@'))
        return recordFromText(line);
    const ZonePlan *child = planOf(scenario, words[3].sliced(1));
    bool ok = false;
    const quint32 ttl = words[1].toUInt(&ok);
    const Result<dns::Name> owner = dns::Name::fromText(words[0]);
    if (!child || !ok || !owner || *owner != child->name)
        return failure(Error::Code::Malformed, u"“%1” names no zone of its own name."_s.arg(line.left(120)));
    return ZoneKeys::make(child->name, child->keySeed, child->inception, child->expiration)
        .map([ttl](const ZoneKeys &keys) { return keys.ds(ttl); });
}

Result<QList<dns::Record>> recordsOf(const Scenario &scenario, const QStringList &lines)
{
    QList<dns::Record> records;
    for (const QString &line : lines) {
        const Result<dns::Record> record = recordOf(scenario, line);
        if (!record)
            return tl::unexpected(record.error());
        records << *record;
    }
    return records;
}

/// "owner TYPE": takes the whole set away.
Result<void> removeSet(QList<dns::Record> &records, const QString &what)
{
    const QStringList words = what.split(u' ', Qt::SkipEmptyParts);
    const Result<dns::Name> owner = dns::Name::fromText(words.value(0));
    const Result<dns::RecordType> type = dns::RecordType::fromText(words.value(1));
    if (words.size() != 2 || !owner || !type)
        return failure(
            Error::Code::Malformed, u"“%1” does not name a set as “owner TYPE”."_s.arg(what.left(120)));
    const auto gone
        = records.removeIf([&](const dns::Record &r) { return r.owner == *owner && r.type == *type; });
    if (gone == 0)
        return failure(
            Error::Code::Malformed, u"There is no set “%1” that could be removed."_s.arg(what.left(120)));
    return {};
}

/// The story as it is told step by step.
class Teller
{
public:
    explicit Teller(const Scenario &scenario)
        : m_scenario(scenario)
    {
        for (const ServerPlan &server : scenario.servers)
            m_serving[server.name] = server.zones;
    }

    Result<void> begin()
    {
        for (const ZonePlan &plan : m_scenario.zones) {
            const Result<QList<dns::Record>> records = recordsOf(m_scenario, plan.records);
            if (!records)
                return tl::unexpected(records.error());
            m_records[plan.id] = *records;
            if (const Result<void> built = build(plan.id); !built)
                return built;
        }
        return {};
    }

    Result<void> apply(const Step &step)
    {
        QStringList touched;
        for (const Change &change : m_scenario.changes) {
            if (change.step != step.id)
                continue;
            if (change.zone.isEmpty()) {
                m_serving[change.server] = change.zones;
                continue;
            }
            touched << change.zone;
            for (const QString &set : change.remove)
                if (const Result<void> removed = removeSet(m_records[change.zone], set); !removed)
                    return removed;
            const Result<QList<dns::Record>> added = recordsOf(m_scenario, change.add);
            if (!added)
                return tl::unexpected(added.error());
            m_records[change.zone] << *added;
        }
        touched.removeDuplicates();
        for (const QString &id : touched)
            if (const Result<void> built = build(id); !built)
                return built;
        return {};
    }

    World world() const
    {
        World world;
        for (const ServerPlan &server : m_scenario.servers) {
            Zones zones;
            for (const QString &id : m_serving[server.name])
                zones << m_zones[id];
            for (const dns::IpAddress &address : server.addresses) {
                world.servers[address] = zones;
                if (server.recursive)
                    world.recursive << address;
                if (server.transfers)
                    world.transferring << address;
                if (server.silent)
                    world.silent << address;
            }
        }
        return world;
    }

private:
    Result<void> build(const QString &id)
    {
        const Result<std::shared_ptr<const Zone>> zone = Zone::build(*planOf(m_scenario, id), m_records[id]);
        if (!zone)
            return tl::unexpected(zone.error());
        m_zones[id] = *zone;
        return {};
    }

    const Scenario &m_scenario;
    QHash<dns::Name, QStringList> m_serving;
    QHash<QString, QList<dns::Record>> m_records;
    QHash<QString, std::shared_ptr<const Zone>> m_zones;
};

Result<const ZonePlan *> rootPlan(const Scenario &scenario)
{
    for (const ZonePlan &plan : scenario.zones)
        if (plan.name.isRoot())
            return &plan;
    return failure(Error::Code::Malformed, u"The scenario has no root zone."_s);
}

} // namespace

std::optional<Response> World::ask(
    const dns::IpAddress &server, const dns::Name &name, dns::RecordType type) const
{
    const auto it = servers.find(server);
    if (it == servers.end() || silent.contains(server))
        return std::nullopt;
    Response response;
    if (type != dns::type::AXFR)
        response = answerFrom(*it, name, type);
    else if (transferring.contains(server))
        response = transferFrom(*it, name);
    else
        response.rcode = rcode::Refused;
    response.recursionAvailable = recursive.contains(server);
    return response;
}

Result<QList<World>> buildWorlds(const Scenario &scenario)
{
    Teller teller(scenario);
    if (const Result<void> begun = teller.begin(); !begun)
        return tl::unexpected(begun.error());
    QList<World> worlds;
    for (const Step &step : scenario.steps) {
        if (const Result<void> applied = teller.apply(step); !applied)
            return tl::unexpected(applied.error());
        worlds << teller.world();
    }
    return worlds;
}

Result<QString> rootHints(const Scenario &scenario)
{
    const Result<const ZonePlan *> root = rootPlan(scenario);
    if (!root)
        return tl::unexpected(root.error());
    QString lines;
    for (const ServerPlan &server : scenario.servers) {
        if (!server.zones.contains((*root)->id))
            continue;
        lines += u". 518400 IN NS %1\n"_s.arg(server.name.toText());
        for (const dns::IpAddress &address : server.addresses)
            lines += u"%1 518400 IN %2 %3\n"_s.arg(
                server.name.toText(), address.isIPv4() ? u"A"_s : u"AAAA"_s, address.toText());
    }
    return lines;
}

Result<QString> trustAnchors(const Scenario &scenario)
{
    const Result<const ZonePlan *> root = rootPlan(scenario);
    if (!root)
        return tl::unexpected(root.error());
    if ((*root)->denial == Denial::Unsigned)
        return QString();
    return ZoneKeys::make((*root)->name, (*root)->keySeed, (*root)->inception, (*root)->expiration)
        .map([](const ZoneKeys &keys) { return QString(keys.ds(86400).toText() + u'\n'); });
}

} // namespace zonecase::lab
