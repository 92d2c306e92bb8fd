// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/worker/lookup.h"
#include "app/delegation/worker/probes.h"
#include "app/delegation/worker/soa.h"
#include "app/dns/worker/walk.h"

namespace zonecase::delegation {

/// A row of the state table with the answers that it was read from.
struct ServerView
{
    ServerState state;
    dns::Server server;
    bool isGiven = false; ///< no server: what the request says a delegation would be
    dns::Direction way; ///< what its NS answer means for the zone
    dns::Answer ns, soa, ds, keys;
    dns::Answer dname; ///< parent: asked for where it has the name but no cut
    std::optional<dns::Name> alias; ///< parent: what it says the name is an alias of
    QList<dns::Record> dsRecords, keyRecords;
    std::optional<Soa> soaFields; ///< child: of an answer with authority
    Probes probes; ///< child
    QMap<dns::Name, QList<dns::IpAddress>>
        own; ///< child: addresses of names in the zone, where it told both families

    QList<ExchangeId> brokenAddressAnswers; ///< child: to questions for such names, neither data nor a denial
                                            ///< nor a referral
    /// Child: to questions for AAAA of such names, nothing that can be read, while A was answered.
    QList<ExchangeId> droppedAddressAnswers;
    QString droppedFailure;
    QMap<dns::Name, dns::Name> aliases; ///< child: such names that it says are aliases, and of what

    /// "name/address" as rows and findings write it.
    QString label() const;
    /// It answers for the zone with authority.
    bool serves() const;
    /// Parent: it hands the zone on to others.
    bool refers() const { return way.kind == dns::Direction::Kind::Cut && way.referral; }
};

/// What the registry's servers say of a domain that others' names are in.
enum class AtRegistry
{
    Unknown,
    Delegated,
    Undelegated, ///< the name is there, and no zone of its own: the registry's own data
    Gone ///< there is no such name
};

/// A domain that somebody registers and that the zone hangs on: its own, or of its name servers.
struct Domain
{
    dns::Name name;
    bool isZones = false;
    QList<dns::Name> servers = {}; ///< names of the zone's name servers in it, sorted
    AtRegistry atRegistry = AtRegistry::Unknown;
    QList<ExchangeId> evidence = {}; ///< of that
    std::optional<Registration> stated = {}; ///< in the request
};

/// All that was seen of a zone and its parent, before it is judged.
struct View
{
    DelegationRequest request;
    dns::Path path; ///< from the root to the zone
    dns::ZoneServers parentServers;
    QMap<dns::Name, QList<dns::IpAddress>>
        parentGlue; ///< addresses of these by the delegation of the parent itself
    QList<ServerView> parents, children;
    QList<dns::Name> parentNs, childNs; ///< what all servers of a side that count give together, sorted
    bool parentKnown = false, childKnown = false; ///< at least one server of that side said so
    QMap<dns::Name, dns::HostAddresses>
        hosts; ///< of server names outside the zone, or delegated away inside it
    QMap<dns::Name, QList<dns::IpAddress>>
        aliased; ///< of server names in the zone that are aliases: where they lead
    int leftOut = 0; ///< server names above the budget
    QList<dns::Record> plannedDs; ///< of the request; they stand for the parent's
    int notProbed = 0; ///< servers that some questions were not put to, for the budget's sake
    Instant at;
    QMap<dns::IpAddress, Lookup> reverse; ///< PTR of server addresses
    QMap<dns::IpAddress, Lookup> announced; ///< what the request's zone of announcements says of them
    struct Host
    {
        Lookup v4, v6;
    };
    QMap<dns::Name, Host> mailHosts; ///< of the contact in the SOA, and those in the zone of its own mail
    QMap<dns::Name, Lookup> mailDomains; ///< MX of the contact's domain
    QMap<dns::Name, dns::HostAddresses> primaries; ///< SOA MNAME
    QMap<dns::Name, QMap<dns::IpAddress, dns::Answer>> primarySoa;
    QList<std::pair<dns::Server, dns::Answer>>
        wayFailures; ///< servers above the parent that gave nothing usable
    QList<dns::ZoneServers>
        otherParents; ///< zones that some server takes for the parent, beside the one chosen

    QList<Domain> domains; ///< the zone's own first, then by name

    bool isInside(const dns::Name &host) const { return host.isSubdomainOf(request.zone); }
    /// What led to the zone's servers.
    QList<ExchangeId> pathEvidence() const;
    /// Addresses in the zone's own servers' answers.
    QList<dns::IpAddress> ownAddresses(const dns::Name &host) const;
    /// Of a name in the delegation: its glue, else what its own zone says.
    QList<dns::IpAddress> delegatedAddresses(const dns::Name &host) const;
    /// Of a name in the zone's own NS records, as its zone says; where an alias leads if it has none.
    QList<dns::IpAddress> zoneAddresses(const dns::Name &host) const;
    /// Not below anything that is registered: the root, a public suffix, a name in arpa.
    bool isRegistry() const;
    /// Of the zone itself; the root where nobody registers it.
    dns::Name ownDomain() const;
    /// Addresses in referrals.
    QList<dns::IpAddress> glue(const dns::Name &host) const;
};

/// The look-ups beside parent and child: reverse names, the contact's mail, the primary.
void gatherFurther(View &view, dns::Walk &walk);

/// The domains whose registration the zone hangs on, and what became of them. Questions are only put where a
/// server's name is not to be had.
void gatherDomains(View &view, dns::Walk &walk);
/// As a document has them.
QList<DomainState> statesOf(const View &view);

/// Reads what is recorded and notes in the walk what is not.
View gatherView(const DelegationRequest &request, const dns::Profile &profile, dns::Walk &walk);

} // namespace zonecase::delegation
