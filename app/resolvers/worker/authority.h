// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/walk.h"
#include "app/resolvers/worker/content.h"

namespace zonecase::resolvers {

/// What a server of a zone said of one name on the way through aliases.
struct Spoken
{
    dns::Name name;
    dns::RecordType type;
    dns::Name zone;
    std::shared_ptr<const dns::Message> message;

    bool isDenial() const;
};

/// One of the answers that a zone's servers give: what a resolver that follows aliases would make of it.
struct Version
{
    Content content;
    QStringList servers; ///< "name/address" that gave its first part, in order
    QList<ExchangeId> evidence; ///< sorted
    QList<qint64> ttls; ///< that they give its first part, or the denial; sorted, each once
    bool isSigned = false; ///< signatures came along with its first part
    QList<Spoken> parts = {}; ///< in order; with signatures if a server gave some
    QString bogus = {}; ///< why a validator would not take it; empty if it would, or the zone is not signed
};

/// Where some of the parent's servers lead.
struct Strand
{
    QList<dns::Name> ns; ///< sorted; none: they say that there is no such zone
    QStringList servers; ///< "name/address"
    QList<ExchangeId> evidence;
};

/// How the parent leads to a zone.
struct Cut
{
    dns::Name zone;
    QList<dns::Name> ns; ///< sorted
    qint64 nsTtl = -1; ///< the longest that a server of the parent gives
    QList<dns::Record> glue;
    QList<ExchangeId> evidence; ///< sorted
};

/// What the servers of the zones themselves say, every server of each.
class Authority
{
public:
    Authority(dns::Walk &walk, const dns::Budget &budget);

    /// The versions, the one of most servers first (of equally many by content). Empty while nobody has
    /// answered.
    QList<Version> versions(const dns::Name &name, dns::RecordType type);
    /// What a sample of the zone's servers says of the name alone when it is asked otherwise: for a client of
    /// that network (RFC 7871), or once more; heard out for so long, what is asked next comes that much
    /// later.
    QList<Version> said(
        const dns::Name &name, dns::RecordType type, const QByteArray &subnet, int repeat, int lingerMs = 0);
    /// The same of a sample of these servers, "name/address"; where none of them is the zone's, of any.
    QList<Version> saidBy(const QStringList &servers, const dns::Name &name, dns::RecordType type, int repeat,
        int lingerMs = 0, dns::Transport transport = dns::Transport::Udp);
    /// The servers of the zone, "name/address", if none that was asked has an answer or a denial; none if one
    /// has.
    QStringList lame(const dns::Name &name, dns::RecordType type);
    /// Names of the servers of the zone that holds the name, by its delegation and by its own NS records.
    QList<dns::Name> serverNames(const dns::Name &name);
    /// The zone that holds the name; nothing until that is known.
    std::optional<dns::Name> zoneOf(const dns::Name &name);
    /// The servers of the zone that holds the name, all of them.
    QList<dns::Server> servers(const dns::Name &name, dns::RecordType type);
    /// The DS records that any of the parent's servers gives with its delegation of that zone.
    QList<dns::Record> dsAbove(const dns::Name &name, dns::RecordType type);
    /// How the parent's servers delegate that zone, those of most servers first; one if they agree.
    QList<Strand> strands(const dns::Name &name, dns::RecordType type);
    /// What the parent's servers say of the zone that holds the name; nothing for the root, and until they have.
    std::optional<Cut> cutAbove(const dns::Name &name);
    /// Does a server of the zone say that the name does not exist? Nothing until one has answered.
    std::optional<bool> denies(const dns::Name &name);
    /// The servers of the root sign what they say.
    bool isRootSigned();

private:
    using Key = std::pair<dns::Name, dns::RecordType>;
    dns::Path pathTo(const dns::Name &name, dns::RecordType type);
    /// The last zone's, as every server of its parent delegates to them and as they say themselves.
    const dns::ZoneServers &everyServer(const dns::Path &path);
    /// What the parent's servers say of the last zone, each of them; of many one address each.
    QList<std::pair<dns::Server, dns::Answer>> parentsSay(const dns::Path &path);
    QList<Version> heard(const QList<dns::Server> &servers, const dns::Name &zone, const dns::Query &asked);
    QList<Version> ownVersions(const dns::Name &name, dns::RecordType type);
    QList<Version> followed(const Version &version, const dns::Name &target, dns::RecordType type);

    dns::Walk &m_walk;
    const dns::Budget &m_budget;
    QMap<dns::Name, dns::ZoneServers> m_everyServer; ///< by zone
    QList<Key> m_following; ///< outermost first
};

} // namespace zonecase::resolvers
