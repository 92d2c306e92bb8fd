// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/trust.h"

#include "app/dnssec/worker/signaturestates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

QString labelOf(const dns::Server &server)
{
    return server.name.toText() + u'/' + server.endpoint.toText();
}

/// RFC 4035, 5.2 with RFC 4509, 3: DS records that the policy can use; SHA-1 only where there is nothing better.
QList<dns::Record> usableDs(const QList<dns::Record> &vouching, dns::Verifier &verifier)
{
    QList<dns::Record> usable;
    bool hasBetter = false;
    for (const dns::Record &record : vouching) {
        const std::optional<dns::Ds> ds = dns::Ds::from(record);
        if (!ds || !verifier.supportsAlgorithm(ds->algorithm) || !verifier.supportsDigest(ds->digestType))
            continue;
        usable << record;
        hasBetter = hasBetter || ds->digestType != 1;
    }
    const auto isSha1 = [](const dns::Record &record) { return dns::Ds::from(record)->digestType == 1; };
    if (hasBetter && std::any_of(usable.begin(), usable.end(), isSha1) && verifier.ignoresSha1BesideBetter())
        usable.removeIf(isSha1);
    return usable;
}

bool vouchesFor(const dns::Record &anchor, const dns::Record &keyRecord)
{
    const std::optional<dns::Dnskey> key = dns::Dnskey::from(keyRecord);
    if (!key || !key->isZoneKey() || key->protocol != 3 || key->isRevoked())
        return false;
    if (anchor.type == dns::type::DNSKEY)
        return anchor.rdata == keyRecord.rdata;
    const std::optional<dns::Ds> ds = dns::Ds::from(anchor);
    return ds && ds->isMadeOf(keyRecord);
}

/// The key as it was before its revocation, with the tag that it had.
dns::Record withoutRevocation(dns::Record key)
{
    constexpr char RevokeBit = '\x80';
    key.rdata[1] = static_cast<char>(key.rdata[1] & ~RevokeBit);
    return key;
}

/// Those DS that name a key of some answer, by tag and algorithm: to see that the others name none takes no digest.
QList<dns::Record> namingAKey(const QList<dns::Record> &usable, const QList<Reply> &replies)
{
    QSet<std::pair<int, int>> published;
    for (const Reply &reply : replies)
        for (const dns::Record &record : reply.kind == Reply::Kind::Answer ? reply.set.records : QList<dns::Record>())
            if (const std::optional<dns::Dnskey> key = dns::Dnskey::from(record)) {
                published.insert({key->tag, key->algorithm});
                if (key->isRevoked())
                    published.insert({dns::Dnskey::from(withoutRevocation(record))->tag, key->algorithm});
            }
    QList<dns::Record> naming = usable;
    naming.removeIf([&published](const dns::Record &record) {
        const std::optional<dns::Ds> ds = dns::Ds::from(record);
        return ds && !published.contains({ds->keyTag, ds->algorithm});
    });
    return naming;
}

class KeyJudge
{
public:
    /// untried: how many that vouch as well are beyond the limit.
    KeyJudge(const dns::Name &zone, const QList<dns::Record> &vouching, qsizetype untried, dns::Verifier &verifier)
        : m_zone(zone)
        , m_vouching(vouching)
        , m_untried(untried)
        , m_verifier(verifier)
    {
    }

    void take(const Reply &reply, ZoneTrust &trust)
    {
        trust.evidence += reply.evidence;
        const bool hasKeys = reply.kind == Reply::Kind::Answer;
        if (!hasKeys) {
            ++trust.failedServers;
            const QString why = reply.isUsable() ? u"it says that there is none"_s : reply.why;
            trust.reasons << reason(u"chain.dnskey-withheld"_s, reply, {{u"failure"_s, why}});
            return;
        }
        trust.keyTtl = std::max(trust.keyTtl, qint64(reply.set.ttl));
        const QList<dns::Record> anchored = anchoredKeys(reply.set);
        const dns::SetVerdict verdict = m_verifier.verify(reply.set, m_zone, anchored);
        noteKeys(reply, anchored, verdict, trust);
        noteRevoked(reply, trust);
        // Once the set holds, all its keys may have signed it too: not only those that led there.
        noteSignatures(
            reply, verdict.isValid() ? m_verifier.verify(reply.set, m_zone, inForce(reply.set)) : verdict, trust);
        if (verdict.isValid()) {
            addSet(reply, trust);
            return;
        }
        ++trust.failedServers;
        if (m_untried > 0) {
            trust.reasons << reason(u"chain.ds-limit"_s, reply,
                {{u"count"_s, qint64(m_vouching.size() + m_untried)}, {u"value"_s, qint64(m_vouching.size())}});
            return;
        }
        trust.reasons << (anchored.isEmpty()
                ? reason(u"chain.ds-no-key"_s, reply, {})
                : reason(u"chain.dnskey-bogus"_s, reply, {{u"state"_s, stateText(verdict.state)}}));
    }

private:
    static QList<dns::Record> inForce(const dns::RRset &set)
    {
        QList<dns::Record> keys = set.records;
        keys.removeIf([](const dns::Record &record) {
            const std::optional<dns::Dnskey> key = dns::Dnskey::from(record);
            return !key || key->isRevoked();
        });
        return keys;
    }

    static void addSet(const Reply &reply, ZoneTrust &trust)
    {
        const QList<dns::Record> keys = inForce(reply.set);
        const auto isSame = [](const dns::Record &a, const dns::Record &b) { return a.sameAs(b); };
        const auto same = std::find_if(trust.sets.begin(), trust.sets.end(), [&](const KeySet &other) {
            return std::equal(keys.begin(), keys.end(), other.keys.begin(), other.keys.end(), isSame);
        });
        KeySet &set = same != trust.sets.end() ? *same : trust.sets.emplaceBack(KeySet{keys, {}, {}});
        set.servers << reply.server;
        set.evidence += reply.evidence;
        for (const dns::Record &key : std::as_const(keys))
            if (std::none_of(trust.keys.begin(), trust.keys.end(), [&](const auto &known) { return isSame(known, key); }))
                trust.keys << key;
    }

    QList<dns::Record> anchoredKeys(const dns::RRset &set) const
    {
        QList<dns::Record> keys;
        for (const dns::Record &key : set.records)
            if (std::any_of(m_vouching.begin(), m_vouching.end(),
                    [&key](const dns::Record &anchor) { return vouchesFor(anchor, key); }))
                keys << key;
        return keys;
    }

    finding::Finding reason(const QString &code, const Reply &reply, finding::Arguments args) const
    {
        args[u"server"_s] = labelOf(reply.server);
        return finding::make(code, {u"zone"_s, m_zone.toText()}, args, reply.evidence);
    }

    void noteKeys(
        const Reply &reply, const QList<dns::Record> &anchored, const dns::SetVerdict &verdict, ZoneTrust &trust) const
    {
        for (const dns::Record &record : reply.set.records) {
            const std::optional<dns::Dnskey> key = dns::Dnskey::from(record);
            if (!key)
                continue;
            KeyState state{key->tag, key->algorithm, key->flags, anchored.contains(record), {}, {},
                QString::fromLatin1(record.rdata.mid(4).toBase64())};
            state.state = key->isRevoked() ? u"revoked"_s : verdict.isValid() ? u"secure"_s : u"bogus"_s;
            const auto same = std::find_if(trust.keyStates.begin(), trust.keyStates.end(), [&state](const KeyState &k) {
                return k.keyTag == state.keyTag && k.algorithm == state.algorithm && k.flags == state.flags
                    && k.state == state.state && k.anchored == state.anchored && k.publicKey == state.publicKey;
            });
            KeyState &kept = same != trust.keyStates.end() ? *same : trust.keyStates.emplaceBack(state);
            kept.servers << labelOf(reply.server);
        }
    }

    /// RFC 5011, 2.1: a key is revoked when it has the REVOKE bit and signs its own set; all else that it signs is void.
    void noteRevoked(const Reply &reply, ZoneTrust &trust) const
    {
        for (const dns::Record &record : reply.set.records) {
            const std::optional<dns::Dnskey> key = dns::Dnskey::from(record);
            if (!key || !key->isRevoked() || !m_verifier.verify(reply.set, m_zone, {record}).isValid())
                continue;
            const dns::Record before = withoutRevocation(record);
            const bool wasTrusted = std::any_of(m_vouching.begin(), m_vouching.end(),
                [&before](const dns::Record &anchor) { return vouchesFor(anchor, before); });
            trust.notes << finding::make(wasTrusted ? u"chain.anchor-revoked"_s : u"chain.key-revoked"_s,
                {u"zone"_s, m_zone.toText()}, {{u"tag"_s, qint64(dns::Dnskey::from(before)->tag)}}, reply.evidence);
        }
    }

    void noteSignatures(const Reply &reply, const dns::SetVerdict &verdict, ZoneTrust &trust) const
    {
        for (const SignatureState &signature : signatureStates(reply.set, verdict)) {
            const auto same
                = std::find_if(trust.signatures.begin(), trust.signatures.end(), [&signature](const SignatureState &s) {
                      return s.keyTag == signature.keyTag && s.algorithm == signature.algorithm
                          && s.state == signature.state && s.inception == signature.inception
                          && s.expiration == signature.expiration;
                  });
            SignatureState &kept = same != trust.signatures.end() ? *same : trust.signatures.emplaceBack(signature);
            kept.servers << labelOf(reply.server);
        }
    }

    dns::Name m_zone;
    QList<dns::Record> m_vouching;
    qsizetype m_untried;
    dns::Verifier &m_verifier;
};

QList<DsState> dsStates(const QList<dns::Record> &vouching, const QList<dns::Record> &usable,
    const QList<dns::Record> &untried, const QList<Reply> &replies, dns::Verifier &verifier)
{
    QList<DsState> states;
    for (const dns::Record &record : vouching) {
        const std::optional<dns::Ds> ds = dns::Ds::from(record);
        if (!ds)
            continue;
        DsState state{ds->keyTag, ds->algorithm, ds->digestType, QString::fromLatin1(ds->digest.toHex()), u"no-key"_s, {}};
        if (untried.contains(record)) {
            state.state = u"not-judged"_s;
            states << state;
            continue;
        }
        for (const Reply &reply : replies)
            for (const dns::Record &key : reply.kind == Reply::Kind::Answer ? reply.set.records : QList<dns::Record>()) {
                const std::optional<dns::Dnskey> fields = dns::Dnskey::from(key);
                if (vouchesFor(record, key))
                    state.state = u"matches"_s;
                else if (state.state == u"no-key"_s && fields && fields->tag == ds->keyTag
                    && fields->algorithm == ds->algorithm)
                    state.state = u"digest-mismatch"_s;
            }
        if (!verifier.supportsAlgorithm(ds->algorithm) || !verifier.supportsDigest(ds->digestType))
            state.state = u"unsupported"_s;
        else if (!usable.contains(record))
            state.state = u"ignored"_s; // RFC 4509, 3
        states << state;
    }
    return states;
}

} // namespace

ZoneTrust judgeKeys(const dns::Name &zone, const QList<dns::Record> &vouching, const QList<Reply> &replies,
    bool complete, dns::Verifier &verifier)
{
    QList<dns::Record> usable = usableDs(vouching, verifier);
    const QList<dns::Record> naming = namingAKey(usable, replies);
    const int most = verifier.mostDs(naming.size());
    const QList<dns::Record> untried = naming.mid(most);
    QList<dns::Record> tried = naming.mid(0, most);
    for (const dns::Record &record : vouching)
        if (const std::optional<dns::Dnskey> key = dns::Dnskey::from(record);
            key && verifier.supportsAlgorithm(key->algorithm)) {
            usable << record;
            tried << record;
        }
    ZoneTrust trust;
    trust.ds = dsStates(vouching, usable, untried, replies, verifier);
    KeyJudge judge(zone, tried, untried.size(), verifier);
    for (const Reply &reply : replies)
        judge.take(reply, trust);
    if (usable.isEmpty())
        trust.state = ZoneTrust::State::Unsupported;
    else if (!trust.keys.isEmpty())
        trust.state = ZoneTrust::State::Secure;
    else if (!complete)
        trust.state = ZoneTrust::State::Pending;
    else if (std::any_of(replies.begin(), replies.end(), [](const Reply &r) { return r.kind == Reply::Kind::Answer; }))
        trust.state = untried.isEmpty() ? ZoneTrust::State::Bogus : ZoneTrust::State::Undecided;
    else
        trust.state = ZoneTrust::State::Withheld;
    return trust;
}

} // namespace zonecase::dnssec
