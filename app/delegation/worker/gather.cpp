// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/view.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Answer;
using dns::Direction;
using dns::Name;

namespace {

// More address questions than this in all, and only a few servers are asked for each name's addresses.
constexpr int MaxAddressQuestions = 160;
constexpr int FewServers = 3;

template <typename T> void addSorted(QList<T> &list, const T &item)
{
    const auto at = std::lower_bound(list.begin(), list.end(), item);
    if (at == list.end() || *at != item)
        list.insert(at, item);
}

QStringList texts(const QList<Name> &names)
{
    QStringList list;
    for (const Name &name : names)
        list << name.toText();
    return list;
}

/// Gathers one view; its members are what a view needs while it is made.
class Gathering
{
public:
    Gathering(const DelegationRequest &request, const dns::Profile &profile, dns::Walk &walk)
        : m_profile(profile)
        , m_walk(walk)
    {
        m_view.request = request;
    }

    View made()
    {
        m_view.plannedDs = plannedDs();
        if (!m_view.request.ns.isEmpty()) {
            startAsGiven();
            gatherRest();
            return m_view;
        }
        m_view.path = m_walk.path(zone());
        if (zone().isRoot())
            startAtRoot();
        else if (isParentCertain())
            gatherParents();
        gatherRest();
        return m_view;
    }

private:
    const Name &zone() const { return m_view.request.zone; }

    void gatherRest()
    {
        gatherChildren();
        m_view.leftOut = static_cast<int>(m_leftOut.size());
        gatherFurther(m_view, m_walk);
    }

    /// A zone with one label less is the parent whatever its servers still have to say; else they must have
    /// said it.
    bool isParentCertain()
    {
        QList<dns::ZoneServers> zones = m_view.path.zones;
        if (zones.last().zone == zone())
            zones.removeLast();
        m_view.parentServers = zones.last();
        return m_view.path.state == dns::Path::State::Arrived
            || zones.last().zone.labelCount() == zone().labelCount() - 1;
    }

    QList<dns::Record> plannedDs() const
    {
        QString lines;
        for (const QString &text : m_view.request.ds)
            lines += u"%1 0 IN DS %2\n"_s.arg(zone().toText(), text);
        return dns::parseRecords(lines).value_or(QList<dns::Record>());
    }

    /// A delegation that is not made yet: the parent is not asked, what is planned stands in its place.
    void startAsGiven()
    {
        m_view.parentServers.zone = zone().parent();
        m_view.parentKnown = true;
        ServerView given;
        given.isGiven = true;
        given.way.kind = Direction::Kind::Cut;
        given.way.referral = true;
        given.way.cut = zone();
        for (const QString &text : m_view.request.ns) {
            const Result<Name> name = Name::fromText(text.section(u'/', 0, 0));
            const Result<dns::IpAddress> address = dns::IpAddress::fromText(text.section(u'/', 1));
            if (!name)
                continue;
            addSorted(m_view.parentNs, *name);
            addHost(*name, address ? QList{*address} : QList<dns::IpAddress>());
            if (address)
                given.way.glue << dns::Record{.owner = *name,
                    .type = address->isIPv4() ? dns::type::A : dns::type::AAAA,
                    .rdata = address->bytes(),
                    .canonicalRdata = address->bytes(),
                    .rdataText = address->toText()};
        }
        given.way.ns = m_view.parentNs;
        given.state.ns = texts(given.way.ns);
        m_view.parents << given;
    }

    void startAtRoot()
    {
        const dns::ZoneServers root = m_walk.everyServer(m_view.path.zones.first());
        for (const Name &name : root.names)
            addHost(name, root.addresses.value(name));
    }

    void gatherParents()
    {
        m_view.parentGlue = m_view.parentServers.addresses;
        m_view.parentServers = m_walk.everyServer(m_view.parentServers);
        for (const dns::Server &server : m_view.parentServers.servers())
            m_view.parents << parentAt(server);
        const bool anyReferral = std::any_of(m_view.parents.begin(), m_view.parents.end(),
            [](const ServerView &view) { return view.refers(); });
        for (const ServerView &parent : m_view.parents) {
            if (parent.way.kind == Direction::Kind::Denial || parent.way.kind == Direction::Kind::Cut)
                m_view.parentKnown = true;
            // A server that has the child zone too answers out of that and hides the delegation.
            if (parent.refers() || !anyReferral)
                for (const Name &name : parent.way.ns)
                    addSorted(m_view.parentNs, name);
        }
        for (const Name &name : std::as_const(m_view.parentNs))
            addHost(name, m_view.glue(name));
    }

    ServerView parentAt(const dns::Server &server)
    {
        ServerView view;
        view.server = server;
        view.ns = m_walk.ask({.name = zone(), .type = dns::type::NS, .server = server});
        view.ds = m_walk.ask({.name = zone(), .type = dns::type::DS, .server = server});
        view.way = dns::direction(view.ns, m_view.parentServers.zone, zone(), dns::type::NS);
        fillCommon(view, u"parent"_s);
        if (view.way.kind == Direction::Kind::Cut && view.way.cut == zone()) {
            view.way.glue.removeIf([this](const dns::Record &record) {
                return !record.owner.isSubdomainOf(m_view.parentServers.zone);
            });
            view.state.ns = texts(view.way.ns);
            view.state.glue = sortedTexts(view.way.glue, glueText);
            addProof(view, u"glue"_s, view.ns.evidence);
            view.state.nsTtl = view.way.ttl;
            view.state.glueTtl = lowestTtl(view.way.glue);
        } else if (view.way.kind == Direction::Kind::Denial) {
            view.state.ns = QStringList();
        }
        readAlias(view);
        readDs(view);
        return view;
    }

    /// A DNAME record's owner is no alias itself, so that a question for anything else does not show it (RFC
    /// 6672, 2.3).
    void readAlias(ServerView &view)
    {
        for (const dns::Record &record : answered(view.ns, zone(), dns::type::CNAME))
            view.alias = dns::targetOf(record);
        if (view.way.kind != Direction::Kind::Denial || view.ns.message->rcode != 0)
            return;
        view.dname = m_walk.ask({.name = zone(), .type = dns::type::DNAME, .server = view.server});
        if (isSettled(view.dname))
            for (const dns::Record &record : answered(view.dname, zone(), dns::type::DNAME))
                view.alias = dns::targetOf(record);
    }

    void readDs(ServerView &view)
    {
        if (isSettled(view.ds)) {
            view.dsRecords = answered(view.ds, zone(), dns::type::DS);
        } else if (view.refers() && view.ns.message) {
            // A signed referral carries the DS records; without them it proves nothing without its NSEC
            // records.
            for (const dns::Record &record : view.ns.message->authority)
                if (record.owner == zone() && record.type == dns::type::DS)
                    view.dsRecords << record;
            if (view.dsRecords.isEmpty())
                return;
            addProof(view, u"ds"_s, view.ns.evidence);
        } else {
            return;
        }
        view.state.ds = sortedTexts(view.dsRecords, dsText);
        view.state.dsTtl = lowestTtl(view.dsRecords);
    }

    void addHost(const Name &name, const QList<dns::IpAddress> &known)
    {
        if (!m_hosts.contains(name)) {
            if (m_hosts.size() >= m_profile.budget.serverNames) {
                m_leftOut << name;
                return;
            }
            m_queue << name;
        }
        for (const dns::IpAddress &address : known)
            addSorted(m_hosts[name], address);
        m_hosts[name];
    }

    /// Children name more children: go on until nothing new turns up. Names and addresses are bounded by the
    /// budget.
    void gatherChildren()
    {
        for (bool again = true; again;) {
            again = false;
            for (const Name &name : std::exchange(m_queue, {}))
                resolve(name);
            const QList<dns::Server> servers = childServers();
            for (const dns::Server &server : servers)
                again = askChild(server) || again;
            for (const dns::Server &server : servers)
                again = askAddresses(server) || again;
        }
        for (const dns::Server &server : childServers())
            m_view.children << childAt(server);
    }

    void resolve(const Name &name)
    {
        if (m_view.isInside(name) || isOnlyPlanned(name))
            return;
        const dns::HostAddresses host = m_walk.addresses(name);
        m_view.hosts.insert(name, host);
        for (const dns::IpAddress &address : host.addresses)
            addSorted(m_hosts[name], address);
    }

    /// Its address is given, and nobody answers for the planned zone yet: what its own domain says of it can
    /// wait.
    bool isOnlyPlanned(const Name &name) const
    {
        if (m_view.request.ns.isEmpty() || m_view.glue(name).isEmpty())
            return false;
        const QList<dns::Server> servers = childServers();
        return std::none_of(servers.begin(), servers.end(), [this](const dns::Server &server) {
            return isSettled(m_walk.find({.name = zone(), .type = dns::type::SOA, .server = server}));
        });
    }

    QList<dns::Server> childServers() const
    {
        QList<dns::Server> servers;
        for (auto it = m_hosts.begin(); it != m_hosts.end(); ++it)
            for (const dns::IpAddress &address : it.value())
                servers << dns::Server{it.key(), {address, 53}};
        return servers;
    }

    /// True if the server named servers that were not known.
    bool askChild(const dns::Server &server)
    {
        const Answer ns = m_walk.ask({.name = zone(), .type = dns::type::NS, .server = server});
        const Answer soa = m_walk.ask({.name = zone(), .type = dns::type::SOA, .server = server});
        const Answer keys = m_walk.ask({.name = zone(), .type = dns::type::DNSKEY, .server = server});
        probe(server, {&ns, &soa, &keys});
        if (!isAuthoritative(ns))
            return false;
        for (const dns::Record &record : answered(ns, zone(), dns::type::NS)) {
            addSorted(m_view.childNs, dns::targetOf(record));
            addHost(dns::targetOf(record), {});
            m_view.childKnown = true;
        }
        return !m_queue.isEmpty();
    }

    Probes probe(const dns::Server &server, std::initializer_list<const Answer *> said)
    {
        const bool answers = std::any_of(said.begin(), said.end(),
            [](const Answer *answer) { return answer->state == Answer::State::Answered; });
        const Answer &keys = **std::prev(said.end());
        const bool isSigned = !answered(keys, zone(), dns::type::DNSKEY).isEmpty();
        const Extent extent = extentFor(static_cast<int>(childServers().size()), m_profile.budget);
        return askProbes(m_walk, m_view.request, server, answers, isSigned, extent);
    }

    QList<Name> insideNames() const
    {
        QList<Name> names;
        for (auto it = m_hosts.begin(); it != m_hosts.end(); ++it)
            if (m_view.isInside(it.key()))
                names << it.key();
        return names;
    }

    /// True if an address was not known.
    bool askAddresses(const dns::Server &server)
    {
        const QList<Name> names = insideNames();
        const QList<dns::Server> servers = childServers();
        if (2 * names.size() * servers.size() > MaxAddressQuestions && servers.indexOf(server) >= FewServers)
            return false;
        bool isNew = false;
        for (const Name &name : names)
            for (const dns::RecordType type : {dns::type::A, dns::type::AAAA}) {
                const Answer answer = m_walk.ask({.name = name, .type = type, .server = server});
                isNew = takeAddresses(name, type, answer) || isNew;
            }
        return isNew;
    }

    bool takeAddresses(const Name &name, dns::RecordType type, const Answer &answer)
    {
        const Direction way = dns::direction(answer, zone(), name, type);
        const bool isAway = way.kind == Direction::Kind::Cut && way.referral;
        QList<dns::IpAddress> found;
        if (isAway && !m_view.hosts.contains(name)) {
            m_view.hosts.insert(name, m_walk.addresses(name));
            found = m_view.hosts[name].addresses;
        } else if (way.kind == Direction::Kind::Answer) {
            for (const dns::Record &record : answered(answer, name, type))
                found << dns::addressOf(record);
            for (const dns::Record &alias : answered(answer, name, dns::type::CNAME))
                for (const dns::IpAddress &address : addressesOf(dns::targetOf(alias), answer))
                    addSorted(m_view.aliased[name], address);
        }
        bool isNew = false;
        for (const dns::IpAddress &address : found) {
            QList<dns::IpAddress> &known = m_hosts[name];
            if (address.isNull() || known.contains(address) || known.size() >= MaxAddressesOfName)
                continue;
            addSorted(known, address);
            isNew = true;
        }
        return isNew;
    }

    /// Where an alias leads; it need not be followed (RFC 2181, 10.3), but some resolvers do.
    QList<dns::IpAddress> addressesOf(const Name &target, const Answer &answer)
    {
        if (!m_view.isInside(target))
            return m_walk.addresses(target).addresses;
        QList<dns::IpAddress> found;
        for (const dns::RecordType type : {dns::type::A, dns::type::AAAA})
            for (const dns::Record &record : answered(answer, target, type))
                found << dns::addressOf(record);
        return found;
    }

    ServerView childAt(const dns::Server &server)
    {
        ServerView view;
        view.server = server;
        view.ns = m_walk.ask({.name = zone(), .type = dns::type::NS, .server = server});
        view.soa = m_walk.ask({.name = zone(), .type = dns::type::SOA, .server = server});
        view.keys = m_walk.ask({.name = zone(), .type = dns::type::DNSKEY, .server = server});
        view.way = dns::direction(view.ns, m_view.parentServers.zone, zone(), dns::type::NS);
        fillCommon(view, u"child"_s);
        const QList<dns::Record> ns = answered(view.ns, zone(), dns::type::NS);
        if (!ns.isEmpty()) {
            view.state.ns = sortedTexts(ns, nsText);
            view.state.nsTtl = lowestTtl(ns);
        }
        for (const dns::Record &record : answered(view.soa, zone(), dns::type::SOA))
            view.state.serial = serialOf(record);
        if (outcomeOf(view.soa) == Outcome::Fine)
            for (const dns::Record &record : answered(view.soa, zone(), dns::type::SOA))
                view.soaFields = Soa::from(record);
        view.probes = probe(server, {&view.ns, &view.soa, &view.keys});
        if (isSettled(view.keys)) {
            view.keyRecords = answered(view.keys, zone(), dns::type::DNSKEY);
            view.state.dnskeyTags = sortedTexts(view.keyRecords, keyText);
            view.state.keyTtl = lowestTtl(view.keyRecords);
        }
        view.state.serverId = serverIdOf(view.probes);
        readContent(view);
        readOwnAddresses(view);
        fillProbed(view);
        return view;
    }

    void readContent(ServerView &view) const
    {
        QStringList content;
        for (const auto &[answer, type] : {std::pair(&view.probes.mx, dns::type::MX),
                 std::pair(&view.probes.txt, dns::type::TXT), std::pair(&view.probes.caa, dns::type::CAA)}) {
            if (outcomeOf(*answer) != Outcome::Fine)
                return;
            addProof(view, u"content"_s, answer->evidence);
            for (const dns::Record &record : answered(*answer, zone(), type))
                content << type.toText() + u' ' + record.rdataText;
        }
        content.sort();
        view.state.content = content;
    }

    void readOwnAddresses(ServerView &view)
    {
        QList<dns::Record> records;
        bool any = false;
        for (const Name &name : insideNames()) {
            QList<dns::IpAddress> addresses;
            int families = 0;
            for (const dns::RecordType type : {dns::type::A, dns::type::AAAA}) {
                const Answer answer = m_walk.find({.name = name, .type = type, .server = view.server});
                addEvidence(view, answer);
                addProof(view, u"glue"_s, answer.evidence);
                if (type == dns::type::AAAA && families == 1 && outcomeOf(answer) == Outcome::Silent) {
                    view.droppedAddressAnswers += answer.evidence;
                    view.droppedFailure = dns::failureText(answer.failure);
                }
                if (outcomeOf(answer) == Outcome::NotAuthoritative || outcomeOf(answer) == Outcome::Refused)
                    noteBroken(view, answer, name, type);
                const Direction way = dns::direction(answer, zone(), name, type);
                if (way.kind != Direction::Kind::Answer && way.kind != Direction::Kind::Denial)
                    continue;
                any = true;
                ++families;
                for (const dns::Record &record : answered(answer, name, type)) {
                    records << record;
                    addSorted(addresses, dns::addressOf(record));
                }
                for (const dns::Record &record : answered(answer, name, dns::type::CNAME))
                    view.aliases.insert(name, dns::targetOf(record));
            }
            // With one family untold, an address that is missing proves nothing.
            if (families == 2)
                view.own[name] = addresses;
        }
        if (!any)
            return;
        view.state.glue = sortedTexts(records, glueText);
        view.state.glueTtl = lowestTtl(records);
    }

    void noteBroken(ServerView &view, const Answer &answer, const Name &name, dns::RecordType type) const
    {
        const Direction way = dns::direction(answer, zone(), name, type);
        if (way.kind != Direction::Kind::Cut && way.kind != Direction::Kind::Denial)
            view.brokenAddressAnswers += answer.evidence;
    }

    static constexpr qsizetype MaxAddressesOfName = 8;
    const dns::Profile &m_profile;
    dns::Walk &m_walk;
    View m_view;
    QMap<Name, QList<dns::IpAddress>> m_hosts; ///< server names and the addresses to ask them at
    QSet<Name> m_leftOut; ///< names above the budget
    QList<Name> m_queue; ///< names not looked at yet
};

} // namespace

View gatherView(const DelegationRequest &request, const dns::Profile &profile, dns::Walk &walk)
{
    return Gathering(request, profile, walk).made();
}

} // namespace zonecase::delegation
