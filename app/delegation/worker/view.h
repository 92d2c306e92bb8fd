// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"
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
    QList<dns::Record> dsRecords, keyRecords;
    QMap<dns::Name, QList<dns::IpAddress>>
        own; ///< child: its address records for names inside the zone, also where empty

    QMap<dns::Name, dns::Name> aliases; ///< child: such names that it says are aliases, and of what

    /// "name/address" as rows and findings write it.
    QString label() const;
    /// It answers for the zone with authority.
    bool serves() const;
    /// Parent: it hands the zone on to others.
    bool refers() const { return way.kind == dns::Direction::Kind::Cut && way.referral; }
};

/// All that was seen of a zone and its parent, before it is judged.
struct View
{
    DelegationRequest request;
    dns::Path path; ///< from the root to the zone
    dns::ZoneServers parentServers;
    QList<ServerView> parents, children;
    QList<dns::Name> parentNs, childNs; ///< what all servers of a side that count give together, sorted
    bool parentKnown = false, childKnown = false; ///< at least one server of that side said so
    QMap<dns::Name, dns::HostAddresses>
        hosts; ///< of server names outside the zone, or delegated away inside it
    QMap<dns::Name, QList<dns::IpAddress>>
        aliased; ///< of server names in the zone that are aliases: where they lead
    int leftOut = 0; ///< server names above the budget
    QList<dns::Record> plannedDs; ///< of the request; they stand for the parent's

    bool isInside(const dns::Name &host) const { return host.isSubdomainOf(request.zone); }
    /// What led to the zone's servers.
    QList<ExchangeId> pathEvidence() const;
    /// Addresses in the zone's own servers' answers.
    QList<dns::IpAddress> ownAddresses(const dns::Name &host) const;
    /// Addresses in referrals.
    QList<dns::IpAddress> glue(const dns::Name &host) const;
};

/// Reads what is recorded and notes in the walk what is not.
View gatherView(const DelegationRequest &request, const dns::Profile &profile, dns::Walk &walk);

} // namespace zonecase::delegation
