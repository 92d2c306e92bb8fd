// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/crypto.h"
#include "app/dnssec/worker/inspection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

constexpr qint64 ClockSkew = 300; ///< seconds; what DNSViz allows too

/// Octets of a signature where the algorithm says so (RFC 6605, 4; RFC 8080, 4; RFC 5933, 5.2); 0 where it
/// does not.
qsizetype signatureLength(int algorithm)
{
    switch (algorithm) {
    case 12:
    case 13:
    case 15:
        return 64;
    case 14:
        return 96;
    case 16:
        return 114;
    default:
        return 0;
    }
}

/// One signature over one set, seen in one message.
class SignatureCheck
{
public:
    SignatureCheck(
        const Scene &scene, Observations &observations, const Seen &seen, const OwnedSet &owned, int &failed)
        : m_scene(scene)
        , m_observations(observations)
        , m_seen(seen)
        , m_set(owned.set)
        , m_zone(*owned.zone)
        , m_failed(failed)
    { }

    void check(const dns::Record &record)
    {
        const std::optional<Rrsig> rrsig = Rrsig::from(record);
        if (!rrsig)
            return;
        m_key = {{u"key_tag"_s, qint64(rrsig->keyTag)}};
        checkTtl(record, *rrsig);
        checkTime(record, *rrsig);
        const int labels = m_set.owner.labelCount() - (m_set.owner.isWildcard() ? 1 : 0);
        const bool signerFits = rrsig->signer == m_zone.name;
        if (!signerFits)
            add(u"signer"_s, {{u"signer"_s, rrsig->signer.toText()}, {u"zone"_s, m_zone.name.toText()}});
        if (rrsig->labels > labels)
            add(u"labels"_s, {{u"labels"_s, qint64(rrsig->labels)}});
        const qsizetype length = record.rdata.size() - 18 - rrsig->signer.wire().size();
        const qsizetype expected = signatureLength(rrsig->algorithm);
        if (expected > 0 && length != expected)
            add(u"length"_s,
                with({{u"length"_s, qint64(length)}, {u"algorithm"_s, qint64(rrsig->algorithm)}}));
        else if (signerFits && rrsig->labels <= labels)
            checkKey(record, *rrsig);
    }

private:
    void add(const QString &what, const finding::Arguments &args)
    {
        m_observations.add(
            u"chain.rrsig-"_s + what, {u"rrset"_s, setId(m_set.owner, m_set.type)}, args, m_seen);
    }

    finding::Arguments with(finding::Arguments args) const
    {
        args.insert(m_key);
        return args;
    }

    void checkTtl(const dns::Record &record, const Rrsig &rrsig)
    {
        if (record.ttl != m_set.ttl)
            add(u"ttl-differs"_s,
                with({{u"ttl"_s, qint64(m_set.ttl)}, {u"rrsig_ttl"_s, qint64(record.ttl)}}));
        const quint32 ttl = std::max(m_set.ttl, record.ttl);
        if (ttl > rrsig.originalTtl)
            add(u"original-ttl"_s, {{u"ttl"_s, qint64(ttl)}, {u"original"_s, qint64(rrsig.originalTtl)}});
    }

    void checkTime(const dns::Record &record, const Rrsig &rrsig)
    {
        const Instant inception = rrsig.inceptionNear(m_scene.at),
                      expiration = rrsig.expirationNear(m_scene.at);
        // Spelt out where it is told alone: most signatures are in time.
        const auto from = [&] { return with({{u"inception"_s, inception.toText()}}); };
        const auto until = [&] { return with({{u"expiration"_s, expiration.toText()}}); };
        const qint64 left = expiration.seconds() - m_scene.at.seconds();
        if (inception > m_scene.at)
            add(u"premature"_s, from());
        else if (m_scene.at.seconds() - inception.seconds() < ClockSkew)
            add(u"inception-near"_s, from());
        if (left < 0)
            add(u"expired"_s, until());
        else if (left < ClockSkew)
            add(u"expiration-near"_s, until());
        if (left >= 0 && left < qint64(record.ttl))
            add(u"outlived"_s,
                with({{u"expiration"_s, expiration.toText()}, {u"ttl"_s, qint64(record.ttl)}}));
    }

    void checkKey(const dns::Record &record, const Rrsig &rrsig)
    {
        int candidates = 0;
        bool holds = false, revoked = false;
        for (const dns::Record &keyRecord : m_zone.keys) {
            const std::optional<Dnskey> key = Dnskey::from(keyRecord);
            if (!key || key->tag != rrsig.keyTag || key->algorithm != rrsig.algorithm)
                continue;
            if (++candidates > m_scene.budget.keysPerTag || m_failed >= m_scene.budget.failedChecks)
                return;
            const bool isKnown = dns::isSupportedAlgorithm(key->algorithm);
            const bool isIts = isKnown && m_scene.verifies(m_set, record, keyRecord);
            // RFC 5011, 2.1: a revoked key signs its own revocation and nothing else.
            if (key->isRevoked() && m_set.type != dns::type::DNSKEY)
                revoked = revoked || isIts;
            else
                holds = holds || isIts || !isKnown;
        }
        m_failed += candidates > 0 && !holds;
        if (revoked && !holds)
            add(u"revoked-key"_s, m_key);
        else if (candidates == 0)
            add(u"no-key"_s,
                with({{u"algorithm"_s, qint64(rrsig.algorithm)}, {u"zone"_s, m_zone.name.toText()}}));
        else if (!holds)
            add(u"invalid"_s, m_key);
    }

    const Scene &m_scene;
    Observations &m_observations;
    const Seen &m_seen;
    const dns::RRset &m_set;
    const KnownZone &m_zone;
    int &m_failed; ///< of the whole chain
    finding::Arguments m_key;
};

QSet<int> algorithmsOf(const QList<dns::Record> &records)
{
    QSet<int> algorithms;
    for (const dns::Record &record : records) {
        if (const std::optional<Ds> ds = Ds::from(record))
            algorithms.insert(ds->algorithm);
        const std::optional<Dnskey> key = Dnskey::from(record);
        if (key && key->isZoneKey() && !key->isRevoked() && key->protocol == 3)
            algorithms.insert(key->algorithm);
        if (const std::optional<Rrsig> rrsig = Rrsig::from(record))
            algorithms.insert(rrsig->algorithm);
    }
    return algorithms;
}

/// What each server itself gives as a zone's keys: its data are measured by them too.
using OwnKeys = QMap<std::pair<dns::Server, dns::Name>, QList<dns::Record>>;

OwnKeys ownKeys(const Scene &scene)
{
    OwnKeys keys;
    for (const Seen &seen : scene.seen)
        if (seen.query.type == dns::type::DNSKEY && seen.reply.kind == Reply::Kind::Answer)
            keys[{seen.query.server, seen.query.name}] += seen.reply.set.records;
    return keys;
}

/// RFC 6840, 5.11: each algorithm of the DS set signs the DNSKEY set, and each of the DNSKEY set everything.
void checkCompleteness(const OwnedSet &owned, const Seen &seen, const OwnKeys &own, Observations &observations)
{
    const finding::Subject subject{u"rrset"_s, setId(owned.set.owner, owned.set.type)};
    if (owned.set.signatures.isEmpty()) {
        observations.add(u"chain.rrsig-missing"_s, subject, {{u"zone"_s, owned.zone->name.toText()}}, seen);
        return;
    }
    const bool isKeys = owned.set.type == dns::type::DNSKEY;
    const QSet<int> present = algorithmsOf(owned.set.signatures);
    const QSet<int> wanted = isKeys
        ? algorithmsOf(owned.zone->ds)
        : algorithmsOf(owned.zone->binding()) + algorithmsOf(own.value({seen.query.server, owned.zone->name}));
    for (const int algorithm : wanted - present)
        observations.add(u"chain.rrsig-algorithm-missing"_s, subject,
            {{u"algorithm"_s, qint64(algorithm)}, {u"source"_s, isKeys ? u"DS"_s : u"DNSKEY"_s}}, seen,
            isKeys ? owned.zone->dsShownBy : QList<ExchangeId>());
}

} // namespace

void checkSignatures(const Scene &scene, Observations &observations)
{
    int failed = 0;
    const OwnKeys own = ownKeys(scene);
    for (const Seen &seen : scene.seen) {
        for (const OwnedSet &owned : seen.owned) {
            if (!scene.withholds(seen, owned.zone->name))
                checkCompleteness(owned, seen, own, observations);
            // A set may come with any number of signatures; more than a signer would make need not be told.
            for (const dns::Record &record : owned.set.signatures.mid(0, scene.budget.failedChecksPerRrset))
                SignatureCheck(scene, observations, seen, owned, failed).check(record);
        }
    }
}

} // namespace zonecase::dnssec
