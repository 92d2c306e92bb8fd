// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/crypto.h"
#include "app/dnssec/worker/inspection.h"
#include "app/dnssec/worker/rsakey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

constexpr int GoodRsaBits = 2048;

bool isRsa(int algorithm)
{
    return algorithm == 5 || algorithm == 7 || algorithm == 8 || algorithm == 10;
}

/// Octets of a public key (RFC 6605, 4; RFC 8080, 3; RFC 5933, 5.1); 0 where any length goes.
qsizetype keyLength(int algorithm)
{
    switch (algorithm) {
    case 12:
    case 13:
        return 64;
    case 14:
        return 96;
    case 15:
        return 32;
    case 16:
        return 57;
    default:
        return 0;
    }
}

/// RFC 9904 with 9905 (SHA-1) and 9906 (GOST): null for an algorithm that is well.
QString algorithmCode(int algorithm)
{
    switch (algorithm) {
    case 1:
    case 3:
    case 6:
    case 12:
        return u"chain.algorithm-forbidden-validation"_s;
    case 5:
    case 7:
        return u"chain.algorithm-forbidden"_s;
    case 10:
        return u"chain.algorithm-deprecated"_s;
    default:
        return dns::isSupportedAlgorithm(algorithm) ? QString() : u"chain.algorithm-unsupported"_s;
    }
}

class KeySetCheck
{
public:
    KeySetCheck(const Scene &scene, Observations &observations, const Seen &seen)
        : m_scene(scene)
        , m_observations(observations)
        , m_seen(seen)
        , m_subject{u"zone"_s, seen.query.name.toText()}
    { }

    void check()
    {
        QMap<std::pair<int, int>, int> tags;
        QSet<int> algorithms;
        const KnownZone *zone = m_scene.zone(m_seen.query.name);
        for (const dns::Record &record : m_seen.reply.set.records) {
            const std::optional<Dnskey> key = Dnskey::from(record);
            if (!key)
                continue;
            ++tags[{key->tag, key->algorithm}];
            if (!zone || isAmong(record, zone->binding()))
                algorithms.insert(key->algorithm);
            checkKey(record, *key);
        }
        for (const int algorithm : std::as_const(algorithms))
            if (const QString code = algorithmCode(algorithm); !code.isEmpty())
                add(code, {{u"algorithm"_s, qint64(algorithm)}});
        for (auto it = tags.begin(); it != tags.end(); ++it)
            if (it.value() > 1)
                add(u"chain.dnskey-key-tag-clash"_s,
                    {{u"key_tag"_s, qint64(it.key().first)}, {u"algorithm"_s, qint64(it.key().second)},
                        {u"count"_s, qint64(it.value())}});
        if (zone)
            checkAgainst(*zone);
    }

private:
    void add(const QString &code, const finding::Arguments &args, const QList<ExchangeId> &more = {})
    {
        m_observations.add(code, m_subject, args, m_seen, more);
    }

    static bool isAmong(const dns::Record &record, const QList<dns::Record> &records)
    {
        return std::any_of(
            records.begin(), records.end(), [&record](const dns::Record &one) { return one.sameAs(record); });
    }

    bool isSignedWith(const dns::Record &record, const Dnskey &key) const
    {
        const QList<dns::Record> &signatures = m_seen.reply.set.signatures;
        return std::any_of(signatures.begin(), signatures.end(), [&](const dns::Record &signature) {
            const std::optional<Rrsig> rrsig = Rrsig::from(signature);
            return rrsig && rrsig->keyTag == key.tag && rrsig->algorithm == key.algorithm
                && (!dns::isSupportedAlgorithm(key.algorithm)
                    || m_scene.verifies(m_seen.reply.set, signature, record));
        });
    }

    void checkKey(const dns::Record &record, const Dnskey &key)
    {
        const finding::Arguments tag{{u"key_tag"_s, qint64(key.tag)}};
        const auto with = [&tag](finding::Arguments args) {
            args.insert(tag);
            return args;
        };
        if (key.protocol != 3)
            add(u"chain.dnskey-protocol"_s, with({{u"protocol"_s, qint64(key.protocol)}}));
        if (!key.isZoneKey())
            add(u"chain.dnskey-not-zone-key"_s, tag);
        if (key.isRevoked() && !isSignedWith(record, key))
            add(u"chain.dnskey-revoked-not-signing"_s, tag);
        const QByteArray material = record.rdata.mid(4);
        const qsizetype expected = keyLength(key.algorithm);
        if (expected > 0 && material.size() != expected)
            add(u"chain.dnskey-length"_s,
                with({{u"length"_s, qint64(material.size() * 8)}, {u"algorithm"_s, qint64(key.algorithm)}}));
        if (!isRsa(key.algorithm))
            return;
        const std::optional<RsaKey> rsa = RsaKey::from(material);
        if (!rsa)
            add(u"chain.dnskey-malformed"_s, tag);
        else if (rsa->bits < GoodRsaBits)
            add(u"chain.dnskey-short"_s, with({{u"length"_s, qint64(rsa->bits)}}));
    }

    void checkAgainst(const KnownZone &zone)
    {
        QMap<int, bool> entries; // by algorithm: does a key that a DS names sign?
        QList<std::pair<Ds, QString>> lacking;
        for (const dns::Record &record : zone.ds)
            if (const std::optional<Ds> ds = Ds::from(record)) {
                const QString lack = lackOf(*ds);
                entries[ds->algorithm] = entries.value(ds->algorithm) || lack.isEmpty();
                if (!lack.isEmpty())
                    lacking.append({*ds, lack});
            }
        // A key that stands by, or signs at another provider (RFC 8901, 2.1.2), need not sign where another lets in.
        for (const auto &[ds, lack] : std::as_const(lacking))
            if (lack != u"chain.ds-no-signature-by-key"_s || !entries.value(ds.algorithm))
                tell(ds, lack, zone.dsShownBy);
        // Each provider has a key of its own that signs the key set, and needs not the other's.
        const bool hasOwnEntry = std::any_of(entries.begin(), entries.end(), [](bool signs) { return signs; });
        for (const dns::Record &other : zone.binding()) {
            const std::optional<Dnskey> key = Dnskey::from(other);
            const bool isOthersEntry = key && key->isSecureEntryPoint() && hasOwnEntry;
            if (key && !isOthersEntry && !isAmong(other, m_seen.reply.set.records))
                add(u"chain.dnskey-missing-at-server"_s,
                    {{u"key_tag"_s, qint64(key->tag)}, {u"algorithm"_s, qint64(key->algorithm)}});
        }
        for (auto it = entries.begin(); it != entries.end(); ++it)
            if (!it.value() && !m_scene.withholds(m_seen, zone.name))
                add(u"chain.sep-missing-for-algorithm"_s, {{u"algorithm"_s, qint64(it.key())}}, zone.dsShownBy);
    }

    /// Why the DS leads to no key that signs the key set; empty if it does.
    QString lackOf(const Ds &ds) const
    {
        QString missing = u"chain.ds-without-key"_s;
        for (const dns::Record &record : m_seen.reply.set.records) {
            const std::optional<Dnskey> key = Dnskey::from(record);
            if (!key)
                continue;
            const bool named = key->tag == ds.keyTag && key->algorithm == ds.algorithm;
            if (key->tag == ds.keyTag && !named)
                missing = u"chain.ds-algorithm-mismatch"_s;
            if (!named && !(key->isRevoked() && tagBefore(record) == ds.keyTag))
                continue;
            if (key->isRevoked())
                missing = u"chain.ds-revoked-key"_s;
            else if (!key->isZoneKey())
                missing = u"chain.ds-not-zone-key"_s;
            else if (!ds.hasKnownDigest())
                return isSignedWith(record, *key) ? QString() : missing;
            else if (!ds.digestMatches(record))
                missing = u"chain.ds-digest-mismatch"_s;
            else if (isSignedWith(record, *key))
                return {};
            else
                missing = u"chain.ds-no-signature-by-key"_s;
        }
        return missing;
    }

    void tell(const Ds &ds, const QString &lack, const QList<ExchangeId> &shownBy)
    {
        if (lack == u"chain.ds-no-signature-by-key"_s && m_scene.withholds(m_seen, m_seen.zone))
            return;
        finding::Arguments args{{u"key_tag"_s, qint64(ds.keyTag)}};
        if (lack == u"chain.ds-algorithm-mismatch"_s)
            args[u"algorithm"_s] = qint64(ds.algorithm);
        add(lack, args, shownBy);
    }

    /// RFC 5011, 2.1: revoking changes the tag; the DS still has the one from before.
    static int tagBefore(dns::Record record)
    {
        record.rdata[1] = static_cast<char>(record.rdata[1] & ~0x80);
        return Dnskey::from(record)->tag;
    }

    const Scene &m_scene;
    Observations &m_observations;
    const Seen &m_seen;
    finding::Subject m_subject;
};

/// Signed in its own name: it is a zone, whoever's cut was not looked for.
bool isOwnSigner(const dns::RRset &set)
{
    return std::any_of(set.signatures.begin(), set.signatures.end(), [&set](const dns::Record &record) {
        const std::optional<Rrsig> rrsig = Rrsig::from(record);
        return rrsig && rrsig->signer == set.owner;
    });
}

} // namespace

void checkKeySets(const Scene &scene, Observations &observations)
{
    for (const Seen &seen : scene.seen) {
        const bool hasKeys = seen.query.type == dns::type::DNSKEY && seen.reply.kind == Reply::Kind::Answer;
        const KnownZone *zone = hasKeys ? scene.zoneOf(seen, seen.reply.set) : nullptr;
        if (hasKeys && seen.query.name == seen.zone)
            KeySetCheck(scene, observations, seen).check();
        else if (zone && zone->name != seen.query.name && !isOwnSigner(seen.reply.set))
            observations.add(u"chain.dnskey-not-at-apex"_s, {u"name"_s, seen.query.name.toText()},
                {{u"zone"_s, zone->name.toText()}}, seen);
    }
}

} // namespace zonecase::dnssec
