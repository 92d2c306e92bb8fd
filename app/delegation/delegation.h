// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/network.h"
#include "app/delegation/registration.h"
#include "app/dns/run.h"
#include "app/finding/finding.h"

#include <optional>

namespace zonecase::delegation {

/// What a delegation run is asked; Run::parameters in its JSON form.
struct DelegationRequest
{
    dns::Name zone;
    QStringList ns; ///< undelegated: NAME or NAME/ADDR
    QStringList ds; ///< undelegated: "TAG ALG DIGESTTYPE DIGEST"
    QStringList exclude = {};
    bool asksIdentity = false; ///< NSID and hostname.bind
    bool asksExposure = false; ///< whether a server recurses for us and hands out the whole zone
    dns::Name announcements = {}; ///< a zone that tells who announces an address; the root: nobody is asked
    QList<Registration> registrations = {}; ///< of the zone's and of its servers' domains, as handed in
    std::optional<Networks> networks = {}; ///< of the servers asked, looked up once they are known

    QJsonObject toJson() const;
    static Result<DelegationRequest> fromJson(const QJsonObject &object);
    bool operator==(const DelegationRequest &) const = default;
};

/// What one server says of the zone: a row of the state table.
struct ServerState
{
    QString side; ///< "parent" or "child"
    dns::Name name;
    dns::IpAddress address;
    QString outcome; ///< "answered", "timeout", "refused", "malformed", … of its NS answer
    QString rcode;
    bool authoritative = false;
    std::optional<QStringList> ns; ///< sorted names; nothing if it gave none
    /// "name/address", sorted. Parent: the glue of its referral; child: its own address records for names
    /// inside the zone.
    std::optional<QStringList> glue;
    std::optional<QStringList> ds; ///< "TAG ALG DIGESTTYPE DIGEST", parent only
    std::optional<qint64> serial; ///< SOA, child only
    std::optional<QStringList> dnskeyTags; ///< "TAG ALG FLAGS", sorted; empty: it says that there are none
    qint64 nsTtl = -1, dsTtl = -1, glueTtl = -1,
           keyTtl = -1; ///< lowest of the records, -1 where there are none
    double rttMs = -1; ///< of its NS answer, to the microsecond
    QString transport;
    QString serverId; ///< NSID or hostname.bind, where they were asked for
    QString software; ///< what it calls its software, child only; empty: it does not tell
    /// Child only, empty: not asked. Of the SOA over TCP: as `outcome`.
    QString tcp;
    QString recursion; ///< "open", "closed", or what befell the question
    QString transfer; ///< of the whole zone: "open", "closed", or what befell the question
    QString network; ///< number of the AS that announces the address, where it is known
    QString prefix; ///< … and as part of what
    QString networkSource; ///< who says so: "announcements" (looked up in the DNS) or "table"
    std::optional<QStringList> content; ///< child: "TYPE data" of its MX, TXT and CAA records, sorted;
                                        ///< nothing if it did not tell all
    QList<ExchangeId> evidence;
    /// What proves one thing of the row: "ns", "glue", "ds", "soa", "dnskey", "content", "server_id",
    /// "software", "tcp", "recursion", "transfer", "network".
    QMap<QString, QList<ExchangeId>> proofs;

    /// Of the thing; all of the row's where a document does not tell them apart.
    QList<ExchangeId> proofOf(const QString &thing) const;
    bool operator==(const ServerState &) const = default;
};

/// Name server sets as Zonemaster's test scenarios name them: "name/address" each, or the name alone where
/// there is no address; without final dots. Nothing: undetermined, for no server of the parent gives a
/// delegation.
struct Sets
{
    std::optional<QStringList>
        parentNs; ///< the parent's servers that give the delegation; none for a planned one
    std::optional<QStringList> delNs; ///< as the delegation gives them, with addresses
    std::optional<QStringList> zoneNs; ///< as the zone itself gives them; none where none of its servers does
    bool operator==(const Sets &) const = default;
};

/// A domain that the zone hangs on, and what is known of its registration.
struct DomainState
{
    dns::Name domain;
    bool isZones = false; ///< the zone's own
    QStringList servers; ///< names of the zone's name servers in it, sorted
    RegistrationPhase phase = RegistrationPhase::Unknown;
    std::optional<qint64> daysLeft; ///< until its term ends
    QString
        atRegistry; ///< what the registry's servers said: "delegated", "undelegated", "gone", "" for unknown
    std::optional<Registration> registration; ///< what it rests on
    bool operator==(const DomainState &) const = default;
};

/// The document "zonecase.delegation/1".
struct Delegation
{
    DelegationRequest request;
    dns::Name parent;
    Instant at;
    Sets sets;
    QList<ServerState> servers; ///< parents first, then children, by name and address
    QList<DomainState> domains; ///< the zone's own first, then by name
    QString suffixes; ///< edition of the Public Suffix List that domains were told by
    QList<finding::Finding> findings;
    int queries = 0;
    double elapsedMs = 0;

    /// With "schema".
    QJsonObject toJson() const;
    static Result<Delegation> fromJson(const QJsonObject &object);
    bool operator==(const Delegation &) const = default;
};

} // namespace zonecase::delegation
