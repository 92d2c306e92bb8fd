// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/authority.h"

#include <QScopeGuard>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::Answer;
using dns::Direction;
using dns::Name;

namespace {

constexpr qsizetype MaxVersions = 8; // of one name: more is noise
constexpr qsizetype Sampled = 2; // servers of a zone that are asked a second time
constexpr qsizetype MaxParents = 8; // addresses of a parent's servers that are all asked

void addAll(QList<ExchangeId> &proof, const QList<ExchangeId> &more)
{
    proof += more;
    std::sort(proof.begin(), proof.end());
    proof.erase(std::unique(proof.begin(), proof.end()), proof.end());
}

QString textOf(const dns::Server &server)
{
    return server.name.toText() + u'/' + server.endpoint.address.toText();
}

/// What the answer says of the name alone: its records of the type, or its alias. What a server adds about
/// the alias's target hangs on which zones it happens to have.
Content ownContent(const dns::Message &message, const Name &name, dns::RecordType type)
{
    Content content;
    for (const dns::Record &record : message.answer) {
        const bool isOwn = record.owner == name && (record.type == type || record.type == dns::type::CNAME);
        const bool isAbove = record.type == dns::type::DNAME && name.isSubdomainOf(record.owner);
        if (isOwn || isAbove)
            content.records << record;
    }
    content.records = normalised(content.records);
    content.rcode = content.records.isEmpty() ? message.rcode : 0;
    content.negativeTtl = negativeTtlOf(message);
    return content;
}

/// For the apex's own NS records a direction has no word but a plain answer.
bool tells(const Direction &way, const Name &zone)
{
    return way.kind == Direction::Kind::Answer || (way.kind == Direction::Kind::Denial && way.cut == zone);
}

std::optional<Name> aliasTarget(const Content &content, const Name &name, dns::RecordType type)
{
    if (type == dns::type::CNAME || content.hasData(type))
        return std::nullopt;
    for (const dns::Record &record : content.records)
        if (record.type == dns::type::CNAME && record.owner == name)
            return dns::targetOf(record);
    return std::nullopt;
}

bool hasSignatures(const dns::Message &message)
{
    const auto isSignature = [](const dns::Record &record) { return record.type == dns::type::RRSIG; };
    return std::any_of(message.answer.begin(), message.answer.end(), isSignature)
        || std::any_of(message.authority.begin(), message.authority.end(), isSignature);
}

} // namespace

bool Spoken::isDenial() const
{
    return ownContent(*message, name, type).records.isEmpty();
}

Authority::Authority(dns::Walk &walk, const dns::Budget &budget)
    : m_walk(walk)
    , m_budget(budget)
{ }

std::optional<Name> Authority::zoneOf(const Name &name)
{
    const dns::Path path = m_walk.path(name);
    return path.state == dns::Path::State::Arrived ? std::optional(path.zones.last().zone) : std::nullopt;
}

dns::Path Authority::pathTo(const Name &name, dns::RecordType type)
{
    // RFC 4035, 3.1.4.1: the parent side of a cut has the DS records.
    return m_walk.path(type == dns::type::DS ? name.parent() : name);
}

QList<std::pair<dns::Server, Answer>> Authority::parentsSay(const dns::Path &path)
{
    QList<std::pair<dns::Server, Answer>> all;
    if (path.zones.size() < 2)
        return all;
    const dns::ZoneServers &known = path.zones[path.zones.size() - 2];
    const bool isWhole = std::all_of(known.names.begin(), known.names.end(),
        [&known](const Name &one) { return known.addresses.contains(one); });
    const dns::ZoneServers parent = isWhole ? known : m_walk.everyServer(known);
    const bool areMany = parent.servers().size() > MaxParents;
    QSet<Name> asked;
    for (const dns::Server &server : parent.servers()) {
        if (areMany && asked.contains(server.name))
            continue;
        const Answer answer = m_walk.ask({.name = path.zones.last().zone, .type = dns::type::NS, .server = server});
        if (answer.failure == dns::Failure::NotSent)
            continue;
        asked << server.name;
        all << std::pair(server, answer);
    }
    return all;
}

const dns::ZoneServers &Authority::everyServer(const dns::Path &path)
{
    const Name &zone = path.zones.last().zone;
    auto known = m_everyServer.find(zone);
    if (known != m_everyServer.end())
        return *known;
    dns::ZoneServers delegated = path.zones.last();
    for (const auto &[server, answer] : parentsSay(path)) {
        const Name &parent = path.zones[path.zones.size() - 2].zone;
        const Direction way = dns::direction(answer, parent, zone, dns::type::NS);
        if (way.kind != Direction::Kind::Cut || way.cut != zone)
            continue;
        dns::addServers(delegated, way, parent, m_budget);
        addAll(delegated.evidence, answer.evidence);
    }
    return *m_everyServer.insert(zone, m_walk.everyServer(delegated));
}

QList<Version> Authority::ownVersions(const Name &name, dns::RecordType type)
{
    const dns::Path path = pathTo(name, type);
    if (path.state != dns::Path::State::Arrived)
        return {};
    const dns::ZoneServers zone = everyServer(path);
    QMap<QString, Version> byContent;
    for (const dns::Server &server : zone.servers()) {
        const Answer answer = m_walk.ask({.name = name, .type = type, .server = server});
        const Direction way = dns::direction(answer, zone.zone, name, type);
        if (!tells(way, zone.zone))
            continue;
        const Content content = ownContent(*answer.message, name, type);
        Version &version = byContent[content.key()];
        version.content = content;
        version.servers << textOf(server);
        addAll(version.evidence, answer.evidence);
        const qint64 ttl = content.records.isEmpty() ? content.negativeTtl : content.ttlOf(name);
        const auto place = std::lower_bound(version.ttls.begin(), version.ttls.end(), ttl);
        if (ttl >= 0 && (place == version.ttls.end() || *place != ttl))
            version.ttls.insert(place, ttl);
        version.isSigned |= signedTtl(*answer.message, name) >= 0;
        const Spoken part{name, type, zone.zone, answer.message};
        if (version.parts.isEmpty())
            version.parts << part;
        else if (!hasSignatures(*version.parts.first().message) && hasSignatures(*answer.message))
            version.parts.first() = part;
    }
    return byContent.values();
}

QList<Version> Authority::heard(const QList<dns::Server> &servers, const Name &zone, const dns::Query &asked)
{
    QList<Version> all;
    for (const dns::Server &server : servers) {
        dns::Query query = asked;
        query.server = server;
        const Answer answer = m_walk.ask(query);
        if (!tells(dns::direction(answer, zone, query.name, query.type), zone))
            continue;
        all << Version{ownContent(*answer.message, query.name, query.type), {textOf(server)}, answer.evidence, {},
            signedTtl(*answer.message, query.name) >= 0};
    }
    return all;
}

QList<Version> Authority::said(
    const Name &name, dns::RecordType type, const QByteArray &subnet, int repeat, int lingerMs)
{
    const dns::Path path = pathTo(name, type);
    if (path.state != dns::Path::State::Arrived)
        return {};
    const dns::ZoneServers &zone = path.zones.last();
    return heard(zone.servers().mid(0, Sampled), zone.zone,
        {.name = name, .type = type, .server = {}, .repeat = repeat, .subnet = subnet, .lingerMs = lingerMs});
}

QList<Version> Authority::saidBy(const QStringList &servers, const Name &name, dns::RecordType type, int repeat,
    int lingerMs, dns::Transport transport)
{
    const dns::Path path = pathTo(name, type);
    if (path.state != dns::Path::State::Arrived)
        return {};
    const dns::ZoneServers &zone = everyServer(path);
    QList<dns::Server> some = zone.servers();
    some.removeIf([&servers](const dns::Server &server) { return !servers.contains(textOf(server)); });
    if (some.isEmpty())
        some = zone.servers();
    return heard(some.mid(0, Sampled), zone.zone,
        {.name = name, .type = type, .server = {}, .transport = transport, .repeat = repeat, .lingerMs = lingerMs});
}

QStringList Authority::lame(const Name &name, dns::RecordType type)
{
    const dns::Path path = pathTo(name, type);
    const bool isArrived = path.state == dns::Path::State::Arrived;
    const dns::ZoneServers zone = isArrived ? m_walk.everyServer(path.zones.last()) : path.zones.last();
    QStringList all;
    for (const dns::Server &server : zone.servers()) {
        const Answer answer
            = m_walk.find({.name = name, .type = isArrived ? type : dns::type::NS, .server = server});
        if (answer.state == Answer::State::NotAsked && isArrived)
            return {};
        if (answer.state == Answer::State::NotAsked || answer.failure == dns::Failure::NotSent)
            continue;
        if (tells(dns::direction(answer, zone.zone, name, type), zone.zone))
            return {};
        all << textOf(server);
    }
    return all;
}

QList<Name> Authority::serverNames(const Name &name)
{
    const dns::Path path = m_walk.path(name);
    QList<Name> names = path.zones.last().names;
    for (const Name &one : m_walk.everyServer(path.zones.last()).names)
        if (!names.contains(one))
            names << one;
    return names;
}

QList<Version> Authority::followed(const Version &version, const Name &target, dns::RecordType type)
{
    QList<Version> all;
    for (const Version &next : versions(target, type)) {
        Version whole = version;
        whole.content.rcode = next.content.rcode;
        whole.content.records = normalised(version.content.records + next.content.records);
        whole.content.negativeTtl = next.content.negativeTtl;
        addAll(whole.evidence, next.evidence);
        whole.parts += next.parts;
        all << whole;
    }
    return all;
}

QList<Version> Authority::versions(const Name &name, dns::RecordType type)
{
    const Key key{name, type};
    if (m_following.contains(key) || m_following.size() > m_budget.aliases)
        return {};
    m_following << key;
    const auto leave = qScopeGuard([this] { m_following.removeLast(); });
    QList<Version> all;
    for (const Version &own : ownVersions(name, type)) {
        const std::optional<Name> target = aliasTarget(own.content, name, type);
        all += target ? followed(own, *target, type) : QList<Version>{own};
        if (all.size() > MaxVersions)
            break;
    }
    std::stable_sort(all.begin(), all.end(), [](const Version &a, const Version &b) {
        return a.servers.size() != b.servers.size() ? a.servers.size() > b.servers.size()
                                                    : a.content.key() < b.content.key();
    });
    return all.mid(0, MaxVersions);
}

QList<dns::Server> Authority::servers(const Name &name, dns::RecordType type)
{
    const dns::Path path = pathTo(name, type);
    return path.state == dns::Path::State::Arrived ? everyServer(path).servers() : QList<dns::Server>();
}

QList<Strand> Authority::strands(const Name &name, dns::RecordType type)
{
    QList<Strand> all;
    const dns::Path path = pathTo(name, type);
    if (path.state != dns::Path::State::Arrived || path.zones.size() < 2)
        return all;
    const Name &zone = path.zones.last().zone, &parent = path.zones[path.zones.size() - 2].zone;
    for (const auto &[server, answer] : parentsSay(path)) {
        const Direction way = dns::direction(answer, parent, zone, dns::type::NS);
        const bool isDenial = way.kind == Direction::Kind::Denial && way.cut == parent;
        // One that holds the zone too has no more to say of it than the zone's own servers.
        if (!isDenial && (way.kind != Direction::Kind::Cut || !way.referral || way.cut != zone))
            continue;
        auto strand
            = std::find_if(all.begin(), all.end(), [&way](const Strand &one) { return one.ns == way.ns; });
        if (strand == all.end())
            strand = all.insert(all.end(), Strand{way.ns, {}, {}});
        strand->servers << textOf(server);
        addAll(strand->evidence, answer.evidence);
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Strand &a, const Strand &b) { return a.servers.size() > b.servers.size(); });
    return all;
}

QList<dns::Record> Authority::dsAbove(const Name &name, dns::RecordType type)
{
    QList<dns::Record> all;
    const dns::Path path = pathTo(name, type);
    if (path.state != dns::Path::State::Arrived)
        return all;
    const Name &zone = path.zones.last().zone;
    for (const auto &[server, answer] : parentsSay(path)) {
        if (!answer.message)
            continue;
        for (const dns::Record &record : answer.message->authority)
            if (record.type == dns::type::DS && record.owner == zone)
                all << record;
    }
    return normalised(all);
}

std::optional<Cut> Authority::cutAbove(const Name &name)
{
    const dns::Path path = m_walk.path(name);
    if (path.state != dns::Path::State::Arrived || path.zones.size() < 2)
        return std::nullopt;
    Cut cut{.zone = path.zones.last().zone, .ns = {}, .glue = {}, .evidence = {}};
    const dns::ZoneServers &parent = path.zones[path.zones.size() - 2];
    for (const auto &[server, answer] : parentsSay(path)) {
        const Direction way = dns::direction(answer, parent.zone, cut.zone, dns::type::NS);
        if (way.kind != Direction::Kind::Cut || way.cut != cut.zone)
            continue;
        cut.ns += way.ns;
        cut.nsTtl = std::max(cut.nsTtl, way.ttl);
        cut.glue += way.glue;
        addAll(cut.evidence, answer.evidence);
    }
    std::sort(cut.ns.begin(), cut.ns.end());
    cut.ns.erase(std::unique(cut.ns.begin(), cut.ns.end()), cut.ns.end());
    return cut;
}

std::optional<bool> Authority::denies(const Name &name)
{
    const dns::Path path = m_walk.path(name);
    if (path.state != dns::Path::State::Arrived)
        return std::nullopt;
    std::optional<bool> denied;
    const dns::ZoneServers &zone = path.zones.last();
    for (const dns::Walk::Sampled &one : m_walk.sample(zone, name, dns::type::A)) {
        const Direction way = dns::direction(one.answer, zone.zone, name, dns::type::A);
        if (way.kind == Direction::Kind::Denial)
            denied = denied.value_or(true) && one.answer.message->rcode == 3;
        else if (way.kind == Direction::Kind::Answer)
            denied = false;
    }
    return denied;
}

bool Authority::isRootSigned()
{
    const dns::Path path = m_walk.path(Name());
    for (const dns::Walk::Sampled &one : m_walk.sample(path.zones.first(), Name(), dns::type::SOA))
        if (one.answer.message && signedTtl(*one.answer.message, Name()) >= 0)
            return true;
    return false;
}

} // namespace zonecase::resolvers
