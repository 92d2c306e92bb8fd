// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/walk.h"

#include <QScopeGuard>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace zonecase::dns {

namespace {

constexpr int SampleSize = 2;
constexpr int MaxSampled = 26; // 13 names of two families
constexpr int MaxAddresses = 8; // of one name; the rest is a waste of questions
constexpr int MaxSteps = 1000; // of one analysis; a hostile web of glueless delegations needs more
constexpr int StepsForEach = 16; // target more that is asked for
constexpr qsizetype MostLeading = 8; // targets that look for one cut at a time: no dead server holds up a delegation
constexpr int MaxNested = 6; // hosts looked for in order to find a host
constexpr int MaxSearchedNested = 3; // server names of one zone looked for on the way to something else
constexpr int MaxSkippedLabels = 16;

template <typename T> void addSorted(QList<T> &list, const T &item)
{
    const auto at = std::lower_bound(list.begin(), list.end(), item);
    if (at == list.end() || *at != item)
        list.insert(at, item);
}

void addAll(QList<ExchangeId> &proof, const QList<ExchangeId> &more)
{
    for (const ExchangeId &id : more) {
        const auto at = std::lower_bound(proof.begin(), proof.end(), id);
        if (at == proof.end() || *at != id)
            proof.insert(at, id);
    }
}

ZoneServers zoneAt(const Name &name)
{
    ZoneServers zone;
    zone.zone = name;
    return zone;
}

void addAddress(ZoneServers &servers, const Name &name, const IpAddress &address)
{
    QList<IpAddress> &known = servers.addresses[name];
    if (known.size() < MaxAddresses)
        addSorted(known, address);
}

} // namespace

QList<Server> ZoneServers::servers() const
{
    QList<Server> all;
    for (const Name &name : names)
        for (const IpAddress &address : addresses.value(name)) {
            const Server server{name, {address, 53}};
            if (!all.contains(server))
                all << server;
        }
    return all;
}

void addServers(ZoneServers &servers, const Direction &direction, const Name &spokenBy, const Budget &budget)
{
    for (const Name &name : direction.ns)
        if (servers.names.size() < budget.serverNames)
            addSorted(servers.names, name);
    servers.leftOut = std::max(servers.leftOut, direction.nsCount - static_cast<int>(servers.names.size()));
    for (const Record &record : direction.glue)
        if (servers.names.contains(record.owner) && record.owner.isSubdomainOf(spokenBy))
            addAddress(servers, record.owner, addressOf(record));
}

Walk::Walk(const Answers &answers, const Profile &profile, Excluded excluded)
    : m_answers(answers)
    , m_profile(profile)
    , m_excluded(std::move(excluded))
    , m_room(MaxSteps)
{ }

bool Walk::mayAsk(const Server &server) const
{
    const bool hasFamily = server.endpoint.address.isIPv4() ? m_profile.ipv4 : m_profile.ipv6;
    return hasFamily && !(m_excluded && m_excluded(server));
}

Answer Walk::ask(const Query &query)
{
    Answer answer;
    if (!mayAsk(query.server)) {
        answer.state = Answer::State::Failed;
        answer.failure = Failure::NotSent;
        return answer;
    }
    if (m_allowance && !m_allowance->covers(query))
        return answer;
    m_put << query;
    answer = m_answers.find(query);
    if (answer.state == Answer::State::NotAsked && !m_isQuiet)
        m_wanted << query;
    return answer;
}

Walk::Allowance::Allowance(Walk &walk, const Server &server, int ofIt, int ofOthers)
    : m_walk(walk)
    , m_outer(walk.m_allowance)
    , m_server(server)
    , m_ofIt(ofIt)
    , m_ofOthers(ofOthers)
{
    walk.m_allowance = this;
}

Walk::Allowance::~Allowance()
{
    m_walk.m_allowance = m_outer;
}

bool Walk::Allowance::covers(const Query &query)
{
    if (m_walk.m_put.contains(query))
        return true;
    int &left = query.server == m_server ? m_ofIt : m_ofOthers;
    if (left == 0) {
        m_isExceeded = true;
        return false;
    }
    --left;
    return true;
}

QList<Query> Walk::wanted() const
{
    QList<Query> list(m_wanted.begin(), m_wanted.end());
    std::sort(list.begin(), list.end());
    return list;
}

ZoneServers Walk::rootServers() const
{
    ZoneServers root;
    const Result<QList<Record>> hints = parseRecords(m_profile.rootHints);
    if (!hints)
        return root;
    for (const Record &record : *hints) {
        const IpAddress address = addressOf(record);
        if (address.isNull())
            continue;
        addSorted(root.names, record.owner);
        addAddress(root, record.owner, address);
    }
    return root;
}

/// The deepest cut above the target that is known, with all above it put into the path.
ZoneServers Walk::start(const Name &target, Path &path) const
{
    path.zones << m_cuts.value(Name());
    for (int labels = 1; labels <= target.labelCount(); ++labels) {
        const auto known = m_cuts.find(target.ancestor(labels));
        if (known != m_cuts.end())
            path.zones << *known;
    }
    return path.zones.last();
}

/// Servers of the zone that can be asked, those of different names first.
QList<Server> Walk::usable(const ZoneServers &zone)
{
    ZoneServers known = zone;
    int searched = 0;
    for (const Name &name : zone.names) {
        if (known.servers().size() >= SampleSize || searched == MaxSearchedNested)
            break;
        if (known.addresses.contains(name))
            continue;
        ++searched;
        const HostAddresses host = addresses(name);
        for (const IpAddress &address : host.addresses)
            addAddress(known, name, address);
    }
    QList<Server> all = known.servers();
    all.removeIf([this](const Server &server) { return !mayAsk(server); });
    QMap<Name, int> seen;
    QList<std::pair<int, Server>> ranked;
    for (const Server &server : std::as_const(all))
        ranked.append({seen[server.name]++, server});
    std::stable_sort(
        ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Server> ordered;
    for (const auto &[rank, server] : std::as_const(ranked))
        ordered << server;
    return ordered.mid(0, MaxSampled);
}

QList<Walk::Sampled> Walk::sample(const ZoneServers &zone, const Name &name, RecordType type)
{
    QList<Sampled> taken;
    // More than one for each that failed: where many are silent, their time-outs must not add up.
    constexpr int ForEachDead = 12;
    int room = SampleSize;
    for (const Server &server : usable(zone)) {
        if (taken.size() == room)
            break;
        const Sampled one{server, ask({.name = name, .type = type, .server = server})};
        room += direction(one.answer, zone.zone, name, type).isDead() ? ForEachDead : 0;
        taken << one;
    }
    return taken;
}

/// What servers of one zone say of the way on.
struct Walk::Step
{
    std::optional<ZoneServers> cut;
    bool pending = false;
    bool arrived = false;
    bool alias = false;
};

/// A server that holds a zone and one further down jumps over the cuts between them (RFC 1034, 4.3.2 step 2):
/// ask it for each of the names between.
Walk::Step Walk::highestCut(const ZoneServers &zone, const ZoneServers &found, const Server &server)
{
    const int from = zone.zone.labelCount() + 1;
    const int to = found.zone.labelCount() - (found.names.isEmpty() ? 0 : 1);
    Step highest;
    for (int labels = from; labels <= std::min(to, from + MaxSkippedLabels); ++labels) {
        const Name between = found.zone.ancestor(labels);
        const Answer answer = ask({.name = between, .type = type::NS, .server = server});
        const Direction seen = direction(answer, zone.zone, between, type::NS);
        highest.pending = highest.pending || seen.kind == Direction::Kind::NotAsked;
        if (highest.cut || seen.kind != Direction::Kind::Cut || seen.ns.isEmpty())
            continue;
        highest.cut = zoneAt(seen.cut);
        addServers(*highest.cut, seen, zone.zone, m_profile.budget);
        addAll(highest.cut->evidence, answer.evidence);
    }
    if (!highest.cut && !found.names.isEmpty())
        highest.cut = found;
    return highest;
}

/// Servers of one zone that send to the same cut: their sets together.
void join(ZoneServers &servers, const ZoneServers &more, const Budget &budget)
{
    Direction names;
    names.ns = more.names;
    names.nsCount = static_cast<int>(more.names.size()) + more.leftOut;
    addServers(servers, names, servers.zone, budget);
    for (auto it = more.addresses.begin(); it != more.addresses.end(); ++it)
        for (const IpAddress &address : it.value())
            if (servers.names.contains(it.key()))
                addAddress(servers, it.key(), address);
    addAll(servers.evidence, more.evidence);
}

void Walk::takeCut(Step &step, const ZoneServers &zone, const Sampled &from, const Direction &seen)
{
    ZoneServers found = zoneAt(seen.cut);
    addServers(found, seen, zone.zone, m_profile.budget);
    addAll(found.evidence, from.answer.evidence);
    const Step next = highestCut(zone, found, from.server);
    if (next.pending) {
        step.pending = true;
        return;
    }
    if (!next.cut)
        step.arrived = true;
    else if (!step.cut || next.cut->zone.labelCount() < step.cut->zone.labelCount())
        step.cut = next.cut;
    else if (next.cut->zone == step.cut->zone)
        join(*step.cut, *next.cut, m_profile.budget);
}

Walk::Step Walk::step(const ZoneServers &zone, const Name &target, RecordType type)
{
    Step result;
    for (const Sampled &one : sample(zone, target, type)) {
        const Direction seen = direction(one.answer, zone.zone, target, type);
        const bool isBelow = seen.kind == Direction::Kind::Denial && seen.cut != zone.zone;
        if (seen.kind == Direction::Kind::Cut || isBelow) {
            takeCut(result, zone, one, seen);
            continue;
        }
        const bool isAnswer = seen.kind == Direction::Kind::Answer;
        result.pending = result.pending || seen.kind == Direction::Kind::NotAsked;
        result.arrived = result.arrived || isAnswer || seen.kind == Direction::Kind::Denial;
        result.alias = result.alias || (isAnswer && type == type::NS);
    }
    return result;
}

Path Walk::path(const Name &target, RecordType type)
{
    const bool isHosts = !m_searching.isEmpty(); // what is found then may lack what is being looked for
    const std::pair key(target, type);
    if (const auto known = m_arrived.constFind(key); !isHosts && known != m_arrived.cend())
        return *known;
    m_room += isHosts ? 0 : StepsForEach;
    const Path path = follow(target, type);
    if (!isHosts && path.state == Path::State::Arrived)
        m_arrived.insert(key, path);
    return path;
}

Path Walk::follow(const Name &target, RecordType type)
{
    if (m_cuts.isEmpty())
        m_cuts[Name()] = rootServers();
    Path path;
    ZoneServers zone = start(target, path);
    for (int referrals = 0; referrals < m_profile.budget.referrals; ++referrals) {
        if (zone.zone == target && type == type::NS) {
            path.state = Path::State::Arrived;
            return path;
        }
        if (++m_steps > m_room) {
            path.state = Path::State::Stuck;
            return path;
        }
        // Of a thousand names below one cut the first ones learn of it for all.
        const std::pair way(zone.zone, target.ancestor(zone.zone.labelCount() + 1));
        const QSet<Name> leading = m_underWay.value(way);
        const bool isLed = leading.size() >= MostLeading && !leading.contains(target);
        const QScopedValueRollback quiet(m_isQuiet, m_isQuiet || isLed);
        const Step next = step(zone, target, type);
        if (next.pending && !next.cut && !m_isQuiet)
            m_underWay[way].insert(target);
        if (!next.cut) {
            path.state = next.pending ? Path::State::Pending
                : next.arrived        ? Path::State::Arrived
                                      : Path::State::Stuck;
            path.alias = next.alias;
            return path;
        }
        zone = *next.cut;
        path.zones << zone;
        m_cuts.insert(zone.zone, zone);
    }
    path.state = Path::State::Stuck;
    return path;
}

namespace {

/// Adds what one server of the host's zone says.
void readHost(HostAddresses &host, const Name &name, const Answer &answer, bool &pending, bool &said)
{
    pending = pending || answer.state == Answer::State::NotAsked;
    if (answer.state != Answer::State::Answered || !answer.message || !answer.message->authoritative)
        return;
    addAll(host.evidence, answer.evidence);
    said = said || answer.message->rcode == 0 || answer.message->rcode == 3;
    for (const Record &record : answer.message->answer) {
        if (record.owner != name)
            continue;
        if (record.type == type::CNAME) {
            host.state = HostAddresses::State::Alias;
            host.target = targetOf(record);
        } else if (!addressOf(record).isNull() && host.addresses.size() < 2 * MaxAddresses) {
            addSorted(host.addresses, addressOf(record));
        }
    }
}

} // namespace

HostAddresses Walk::search(const Name &host)
{
    HostAddresses found;
    const Path way = path(host, type::A);
    const ZoneServers &zone = way.zones.last();
    if (way.state == Path::State::Stuck) {
        found.state = HostAddresses::State::Unreachable;
        return found;
    }
    // Above the host's own zone the question is lost; only at the root is that known beforehand.
    if (zone.zone.isRoot() && way.state == Path::State::Pending)
        return found;
    bool pending = way.state == Path::State::Pending;
    int families = 0;
    for (const RecordType wantedType : {type::A, type::AAAA}) {
        bool said = false;
        for (const Sampled &one : sample(zone, host, wantedType))
            readHost(found, host, one.answer, pending, said);
        families += said ? 1 : 0;
    }
    found.complete = families == 2;
    if (found.state == HostAddresses::State::Alias)
        return found;
    if (pending)
        found.state = HostAddresses::State::Pending;
    else if (!found.addresses.isEmpty())
        found.state = HostAddresses::State::Found;
    else
        found.state = found.complete ? HostAddresses::State::None : HostAddresses::State::Unreachable;
    return found;
}

HostAddresses Walk::addresses(const Name &host)
{
    if (const auto known = m_hosts.find(host); known != m_hosts.end())
        return *known;
    HostAddresses unreachable;
    unreachable.state = HostAddresses::State::Unreachable;
    if (m_searching.contains(host) || m_searching.size() >= MaxNested || m_steps > m_room) {
        m_cutShort = true;
        return unreachable;
    }
    m_searching << host;
    const auto leave = qScopeGuard([this] { m_searching.removeLast(); });
    const bool wasCut = std::exchange(m_cutShort, false);
    const HostAddresses found = search(host);
    // What was found without something that is itself being looked for may lack what that something would
    // give.
    if (!m_cutShort || m_searching.size() == 1)
        m_hosts.insert(host, found);
    m_cutShort = m_cutShort || wasCut;
    return found;
}

ZoneServers Walk::everyServer(const ZoneServers &delegated)
{
    ZoneServers all = delegated;
    for (const Sampled &one : sample(delegated, delegated.zone, type::NS)) {
        if (one.answer.state != Answer::State::Answered || !one.answer.message->authoritative)
            continue;
        Direction own;
        own.glue = one.answer.message->additional;
        for (const Record &record : one.answer.message->answer)
            if (record.type == type::NS && record.owner == delegated.zone)
                own.ns << targetOf(record);
        own.glue.removeIf([](const Record &record) { return addressOf(record).isNull(); });
        addServers(all, own, delegated.zone, m_profile.budget);
        addAll(all.evidence, one.answer.evidence);
    }
    for (const Name &name : std::as_const(all.names)) {
        if (all.addresses.contains(name))
            continue;
        const HostAddresses host = addresses(name);
        for (const IpAddress &address : host.addresses)
            addAddress(all, name, address);
    }
    return all;
}

} // namespace zonecase::dns
