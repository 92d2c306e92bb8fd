// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::IpAddress;
using dns::Name;

namespace {

constexpr int MaxFurtherAliases = 4;
constexpr int MaxReverse = 26; // 13 names of two families
constexpr int MaxNames = 4; // primaries, contacts, mail hosts: a healthy zone has one or two

/// The octets' or nibbles' labels, last first (RFC 1035, 3.5; RFC 3596, 2.5).
QString reverseLabels(const IpAddress &address)
{
    QString labels;
    for (qsizetype i = address.bytes().size() - 1; i >= 0; --i) {
        const int octet = static_cast<quint8>(address.bytes()[i]);
        if (address.isIPv4())
            labels += QString::number(octet) + u'.';
        else
            labels += QString::number(octet & 0xf, 16) + u'.' + QString::number(octet >> 4, 16) + u'.';
    }
    return labels;
}

Name nameIn(const QString &labels, const QString &zone)
{
    return Name::fromText(QString(labels + zone)).value_or(Name());
}

QList<IpAddress> childAddresses(const View &view)
{
    QList<IpAddress> all;
    for (const ServerView &child : view.children)
        if (!all.contains(child.server.endpoint.address))
            all << child.server.endpoint.address;
    return all;
}

void lookUpAddresses(View &view, dns::Walk &walk)
{
    const QList<IpAddress> addresses = childAddresses(view).mid(0, MaxReverse);
    for (const IpAddress &address : addresses) {
        const QString labels = reverseLabels(address);
        view.reverse[address] = lookUp(
            walk, nameIn(labels, address.isIPv4() ? u"in-addr.arpa."_s : u"ip6.arpa."_s), dns::type::PTR);
        if (view.request.announcements.isRoot())
            continue;
        const QString family = address.isIPv4() ? u"origin."_s : u"origin6."_s;
        view.announced[address]
            = lookUp(walk, nameIn(labels + family, view.request.announcements.toText()), dns::type::TXT);
    }
}

/// What the zone's own servers say of a name in it; nothing if none of them says anything that counts.
std::optional<Lookup> lookUpInside(const View &view, dns::Walk &walk, const Name &name, dns::RecordType type)
{
    constexpr int Enough = 4;
    Lookup found;
    found.owner = name;
    int asked = 0;
    bool pending = false;
    for (const ServerView &child : view.children) {
        if (!child.soaFields || ++asked > Enough)
            continue;
        const dns::Answer answer = walk.ask({.name = name, .type = type, .server = child.server});
        pending = pending || answer.state == dns::Answer::State::NotAsked;
        const dns::Direction way = dns::direction(answer, view.request.zone, name, type);
        if (way.kind != dns::Direction::Kind::Answer && way.kind != dns::Direction::Kind::Denial)
            continue;
        found.evidence = answer.evidence;
        found.exists = answer.message->rcode == 0;
        found.records = answered(answer, name, type);
        found.state = found.records.isEmpty() ? Lookup::State::None : Lookup::State::Found;
        for (int aliases = 0; aliases < MaxFurtherAliases; ++aliases)
            for (const dns::Record &alias : answered(answer, found.owner, dns::type::CNAME))
                found.owner = dns::targetOf(alias);
        return found;
    }
    return pending ? std::optional(found) : std::nullopt;
}

/// Names in the zone are its own servers' affair: those of the view are asked, which are the planned ones in
/// a plan.
Lookup lookUpAnywhere(const View &view, dns::Walk &walk, const Name &name, dns::RecordType type)
{
    Name next = name;
    for (int aliases = 0; aliases < MaxFurtherAliases && view.isInside(next); ++aliases) {
        std::optional<Lookup> found = lookUpInside(view, walk, next, type);
        if (!found)
            break;
        found->viaAlias = next != name;
        if (found->owner == next)
            return *found;
        next = found->owner;
    }
    Lookup found = lookUp(walk, next, type);
    found.viaAlias = found.viaAlias || next != name;
    return found;
}

/// As the walk's, but for names in the zone.
dns::HostAddresses addressesOf(const View &view, dns::Walk &walk, const Name &host)
{
    if (!view.isInside(host))
        return walk.addresses(host);
    dns::HostAddresses found;
    found.addresses = view.zoneAddresses(host);
    if (!found.addresses.isEmpty()) {
        found.state = dns::HostAddresses::State::Found;
        return found;
    }
    bool pending = false;
    for (const dns::RecordType type : {dns::type::A, dns::type::AAAA}) {
        const Lookup one = lookUpAnywhere(view, walk, host, type);
        pending = pending || one.state == Lookup::State::Pending;
        if (one.viaAlias)
            found.target = one.owner;
        found.evidence += one.evidence;
        for (const dns::Record &record : one.records)
            found.addresses << dns::addressOf(record);
    }
    found.state = pending           ? dns::HostAddresses::State::Pending
        : found.addresses.isEmpty() ? dns::HostAddresses::State::None
                                    : dns::HostAddresses::State::Found;
    return found;
}

void lookUpPrimaries(View &view, dns::Walk &walk)
{
    for (const ServerView &child : std::as_const(view.children)) {
        if (!child.soaFields || child.soaFields->primary.isRoot() || view.primaries.size() >= MaxNames)
            continue;
        const Name &primary = child.soaFields->primary;
        if (view.primaries.contains(primary))
            continue;
        const dns::HostAddresses host = addressesOf(view, walk, primary);
        view.primaries.insert(primary, host);
        for (const IpAddress &address : host.addresses)
            if (address.toText() != u"127.0.0.1"_s && address.toText() != u"::1"_s)
                view.primarySoa[primary][address] = walk.ask(
                    {.name = view.request.zone, .type = dns::type::SOA, .server = {primary, {address, 53}}});
    }
}

void lookUpMailHost(View &view, dns::Walk &walk, const Name &host)
{
    if (view.mailHosts.contains(host) || view.mailHosts.size() >= MaxNames)
        return;
    view.mailHosts[host]
        = {lookUpAnywhere(view, walk, host, dns::type::A), lookUpAnywhere(view, walk, host, dns::type::AAAA)};
}

void lookUpContacts(View &view, dns::Walk &walk)
{
    for (const ServerView &child : std::as_const(view.children)) {
        if (!child.soaFields || child.soaFields->contact.labelCount() < 2)
            continue;
        const Name domain = child.soaFields->contact.parent();
        if (view.mailDomains.contains(domain) || view.mailDomains.size() >= MaxNames)
            continue;
        const Lookup mx = lookUpAnywhere(view, walk, domain, dns::type::MX);
        view.mailDomains.insert(domain, mx);
        if (mx.state == Lookup::State::None && mx.exists)
            lookUpMailHost(view, walk, mx.owner);
        for (const dns::Record &record : mx.records)
            if (record.rdata.size() > 3)
                lookUpMailHost(
                    view, walk, Name::fromWire(QByteArrayView(record.rdata).sliced(2)).value_or(Name()));
    }
}

/// Hosts of the zone's mail, where they are the zone's own; those of others are not asked after.
void lookUpOwnMail(View &view, dns::Walk &walk)
{
    QSet<Name> hosts;
    for (const ServerView &child : std::as_const(view.children))
        for (const dns::Record &record : answered(child.probes.mx, view.request.zone, dns::type::MX))
            if (record.rdata.size() > 3)
                hosts << Name::fromWire(QByteArrayView(record.rdata).sliced(2)).value_or(Name());
    QList<Name> sorted(hosts.begin(), hosts.end());
    std::sort(sorted.begin(), sorted.end());
    for (const Name &host : std::as_const(sorted))
        if (view.isInside(host))
            lookUpMailHost(view, walk, host);
}

void noteFailure(
    View &view, const dns::Server &server, const dns::Answer &answer, const Name &zone, const Name &asked)
{
    const dns::Direction seen = dns::direction(answer, zone, asked, dns::type::NS);
    const bool isKnown = std::any_of(view.wayFailures.begin(), view.wayFailures.end(),
        [&server](const auto &failure) { return failure.first == server; });
    if (seen.isDead() && answer.failure != dns::Failure::NotSent && !isKnown)
        view.wayFailures.append({server, answer});
}

/// Servers of the zones above the parent that were asked for the way and had nothing to say.
void noteWay(View &view, dns::Walk &walk)
{
    for (const dns::ZoneServers &zone : std::as_const(view.path.zones)) {
        if (zone.zone.labelCount() >= view.parentServers.zone.labelCount()
            && view.path.state == dns::Path::State::Arrived)
            break;
        for (const dns::Walk::Sampled &one : walk.sample(zone, view.request.zone, dns::type::NS))
            noteFailure(view, one.server, one.answer, zone.zone, view.request.zone);
    }
}

/// The zone above the parent, if it is a registrant's and not a registry's to put right: do all its servers
/// send to the same parent?
void askAboveParent(View &view, dns::Walk &walk)
{
    constexpr int MaxServers = 8;
    const QList<dns::ZoneServers> &zones = view.path.zones;
    const auto parent = std::find_if(zones.begin(), zones.end(),
        [&view](const dns::ZoneServers &zone) { return zone.zone == view.parentServers.zone; });
    if (parent == zones.end() || parent == zones.begin() || std::prev(parent)->zone.labelCount() < 2)
        return;
    const dns::ZoneServers above = walk.everyServer(*std::prev(parent));
    for (const dns::Server &server : above.servers().mid(0, MaxServers)) {
        const dns::Answer own = walk.ask({.name = above.zone, .type = dns::type::NS, .server = server});
        noteFailure(view, server, own, above.zone, above.zone);
        const dns::Answer answer
            = walk.ask({.name = view.request.zone, .type = dns::type::NS, .server = server});
        noteFailure(view, server, answer, above.zone, view.request.zone);
        const dns::Direction seen = dns::direction(answer, above.zone, view.request.zone, dns::type::NS);
        const bool isElsewhere = seen.kind == dns::Direction::Kind::Denial && seen.cut == above.zone;
        if (isElsewhere && view.otherParents.isEmpty()) {
            dns::ZoneServers other;
            other.zone = above.zone;
            other.evidence = answer.evidence;
            view.otherParents << other;
        }
    }
}

} // namespace

void gatherFurther(View &view, dns::Walk &walk)
{
    if (view.request.ns.isEmpty()) {
        noteWay(view, walk);
        askAboveParent(view, walk);
    }
    lookUpPrimaries(view, walk);
    lookUpContacts(view, walk);
    gatherDomains(view, walk);
    lookUpOwnMail(view, walk);
    // Whose addresses these are comes last: it must not take the budget from what the zone hangs on. A plan
    // is tested at the servers planned, and asks nobody else more than it must.
    if (view.request.ns.isEmpty() && walk.wanted().isEmpty())
        lookUpAddresses(view, walk);
    const Extent extent = extentFor(static_cast<int>(childAddresses(view).size()), dns::Budget());
    view.notProbed = extent.content && extent.transport ? 0 : static_cast<int>(childAddresses(view).size());
}

} // namespace zonecase::delegation
