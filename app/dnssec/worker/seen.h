// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/budget.h"
#include "app/dns/worker/rdata.h"
#include "app/dns/worker/signaturememo.h"
#include "app/dnssec/chain.h"
#include "app/dnssec/worker/reply.h"
#include "app/finding/finding.h"

#include <QMap>
#include <QSet>

namespace zonecase::dnssec {

using dns::Dnskey;
using dns::Ds;
using dns::Nsec;
using dns::Nsec3;
using dns::Rrsig;
using dns::TypeBitmap;

struct KnownZone;

/// A set of the answer or authority section that its zone should have signed.
struct OwnedSet
{
    dns::RRset set;
    const KnownZone *zone = nullptr;
};

/// A question that was put to a server on the way down, and all that came of it.
struct Seen
{
    dns::Query query;
    dns::Name zone; ///< as whose server it was asked
    Reply reply;
    std::shared_ptr<const dns::Message> message; ///< the deciding one; null if there is none
    QList<dns::Exchange> tries;
    bool ednsRefused = false; ///< answered only without EDNS
    QList<OwnedSet> owned = {}; ///< once it is part of a scene

    bool isNegative() const
    {
        return reply.kind == Reply::Kind::NoData || reply.kind == Reply::Kind::NameError;
    }
};

/// A zone on the way, with everything that was seen of its keys and of what vouches for them, verified or
/// not.
struct KnownZone
{
    dns::Name name;
    bool isSigned = false; ///< the walk found it secure or bogus, and keys were seen
    bool isIsland = false; ///< keys were seen, and the zone above is signed and proves that it has no DS
    QList<dns::Record> keys; ///< whoever gave them
    QList<dns::Record> trusted; ///< those of the keys that stand in a set that validates
    QList<dns::Record> ds; ///< of the parent; where some of them hold, only these
    QList<ExchangeId> dsShownBy; ///< what the parent's servers said of it

    /// What others are measured by: what one server makes up is not held against the rest.
    const QList<dns::Record> &binding() const { return trusted.isEmpty() ? keys : trusted; }
};

/// The zone above is signed and shows, at one server at least, that the zone has no DS.
bool isProvenUnsigned(const ZoneState &zone);

/// What the checks of messages look at: everything seen in one chain, as of an instant.
struct Scene
{
    QList<Seen> seen;
    QList<KnownZone> zones;
    Instant at;
    dns::SignatureMemo *memo = nullptr;
    dns::Budget budget;
    mutable int failedChecks = 0;
    QSet<std::pair<dns::Server, dns::Name>>
        withholding; ///< servers that give no signature at all for a signed zone

    const KnownZone *zone(const dns::Name &name) const;
    /// The cryptography alone; what was checked once is known. Where many fail, the rest counts as holding:
    /// colliding tags and many signatures buy no work (KeyTrap, CVE-2023-50387), and nothing is said that was
    /// not checked.
    bool verifies(const dns::RRset &set, const dns::Record &rrsig, const dns::Record &dnskey) const;
    bool withholds(const Seen &one, const dns::Name &zoneName) const
    {
        return withholding.contains({one.query.server, zoneName});
    }
    /// The zone that a set in a message belongs to: its signer's if that may be, else the deepest known one.
    /// Null if it is outside of what was asked about.
    const KnownZone *zoneOf(const Seen &seen, const dns::RRset &set) const;
};

/// What becomes Seen::owned: nearly every check looks at it.
QList<OwnedSet> setsToBeSigned(const Scene &scene, const Seen &seen);

/// Collects what checks see: the same thing at several servers is one finding that names those that showed it
/// (`servers`) and those that were asked the same and did not (`others`).
class Observations
{
public:
    explicit Observations(const Scene &scene)
        : m_scene(scene)
    { }
    /// more: what else proves it, beside the message that shows it.
    void add(const QString &code, const finding::Subject &subject, const finding::Arguments &args,
        const Seen &seen, const QList<ExchangeId> &more = {});
    /// Sorted; of one code no more than MostOfACode, the rest counted.
    QList<finding::Finding> findings() const;

    static constexpr int MostOfACode = 40;

private:
    struct Key
    {
        QString code;
        finding::Subject subject;
        finding::Arguments args;
        bool operator<(const Key &other) const;
    };
    struct Showing
    {
        QSet<QString> servers;
        QList<ExchangeId> evidence;
        QSet<dns::Query> questions; ///< put to no server, so that all who were asked them are found
        QSet<dns::Name> zones;
    };
    const Scene &m_scene;
    QMap<Key, Showing> m_shown;
};

QString setId(const dns::Name &name, dns::RecordType type);

} // namespace zonecase::dnssec
