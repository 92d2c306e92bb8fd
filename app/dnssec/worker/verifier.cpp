// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/verifier.h"

#include "app/base/id.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

QByteArray SignatureMemo::keyOf(const dns::RRset &set, const dns::Record &rrsig, const dns::Record &dnskey)
{
    // What is no longer than usual is its own key: a digest costs more to make than it saves.
    constexpr qsizetype MostKept = 4096;
    QByteArray content;
    content.reserve(MostKept / 4);
    const auto add = [&content](const QByteArray &part) {
        content += static_cast<char>(part.size() >> 8);
        content += static_cast<char>(part.size() & 0xff);
        content += part;
    };
    for (const QByteArray &part : {set.owner.wire(), rrsig.rdata, dnskey.owner.wire(), dnskey.rdata})
        add(part);
    for (const dns::Record &record : set.records)
        add(record.rdata);
    return content.size() > MostKept ? sha256(content) : content;
}

bool SignatureMemo::verifies(
    const QByteArray &key, const dns::RRset &set, const dns::Record &rrsig, const dns::Record &dnskey)
{
    auto known = m_known.find(key);
    if (known == m_known.end())
        known = m_known.insert(key, m_verify(set, rrsig, dnskey));
    return *known;
}

namespace {

QByteArray hashKey(const dns::Name &name, int iterations, const QByteArray &salt)
{
    return QByteArray::number(iterations) + ':' + salt.toHex() + ':' + name.wire();
}

} // namespace

QByteArray SignatureMemo::hashed(const dns::Name &name, int iterations, const QByteArray &salt)
{
    const QByteArray key = hashKey(name, iterations, salt);
    if (!m_hashes.contains(key))
        m_hashes[key] = dns::nsec3Hash(name, iterations, salt);
    return m_hashes[key];
}

QString stateText(SetVerdict::State state)
{
    switch (state) {
    case SetVerdict::State::Valid: return u"valid"_s;
    case SetVerdict::State::Unsigned: return u"missing"_s;
    case SetVerdict::State::WrongSigner: return u"wrong-signer"_s;
    case SetVerdict::State::NoKey: return u"no-key"_s;
    case SetVerdict::State::UnknownAlgorithm: return u"unknown-algorithm"_s;
    case SetVerdict::State::Expired: return u"expired"_s;
    case SetVerdict::State::Premature: return u"premature"_s;
    case SetVerdict::State::Invalid: return u"invalid"_s;
    case SetVerdict::State::NotJudged: return u"not-judged"_s;
    }
    return {};
}

Verifier::Verifier(SignatureMemo &memo, const Policy &policy, Instant at)
    : m_memo(memo)
    , m_policy(policy)
    , m_budget(policy.budget)
    , m_at(at)
{
}

static QString signatureBytes(const dns::Record &record, const dns::Rrsig &rrsig)
{
    return QString::fromLatin1(record.rdata.mid(18 + rrsig.signer.wire().size()).toBase64()); // RFC 4034, 3.1
}

void Verifier::reached(const QString &limit)
{
    if (!m_limits.contains(limit))
        m_limits << limit;
}

bool Verifier::supportsAlgorithm(int algorithm)
{
    m_demands.algorithms << algorithm;
    return m_policy.supportsAlgorithm(algorithm);
}

bool Verifier::supportsDigest(int digestType)
{
    m_demands.digestTypes << digestType;
    return m_policy.supportsDigest(digestType);
}

bool Verifier::ignoresSha1BesideBetter()
{
    m_demands.sha1BesideBetter = true;
    return !m_policy.sha1BesideBetter;
}

int Verifier::mostDs(qsizetype usable)
{
    m_demands.raise(&dns::Budget::dsRecords, usable - 1);
    if (usable > m_budget.dsRecords)
        reached(u"dsRecords"_s);
    return m_budget.dsRecords;
}

void Verifier::demandIterations(int iterations)
{
    m_demands.raise(&dns::Budget::nsec3Insecure, iterations - 1);
}

/// May one more signature be checked?
bool Verifier::isWithinLimits(int candidates, int failed)
{
    const auto demand = [this](int dns::Budget::*limit, qsizetype value) { m_demands.raise(limit, value); };
    demand(&dns::Budget::keysPerTag, candidates - 1);
    demand(&dns::Budget::failedChecksPerRrset, failed);
    demand(&dns::Budget::failedChecks, m_failed);
    demand(&dns::Budget::signatureChecks, m_checked.size());
    const std::pair<bool, QString> limits[] = {{candidates > m_budget.keysPerTag, u"keysPerTag"_s},
        {failed >= m_budget.failedChecksPerRrset, u"failedChecksPerRrset"_s},
        {m_failed >= m_budget.failedChecks, u"failedChecks"_s},
        {m_checked.size() >= m_budget.signatureChecks, u"signatureChecks"_s}};
    bool within = true;
    for (const auto &[isReached, limit] : limits) {
        if (!isReached)
            continue;
        reached(limit);
        within = false;
    }
    return within;
}

std::optional<QByteArray> Verifier::hashed(const dns::Name &name, int iterations, const QByteArray &salt)
{
    const QByteArray key = hashKey(name, iterations, salt);
    if (!m_hashed.contains(key)) {
        m_demands.raise(&dns::Budget::nsec3Hashes, m_hashed.size());
        if (m_hashed.size() >= m_budget.nsec3Hashes) {
            reached(u"nsec3Hashes"_s);
            return {};
        }
        m_hashed << key;
    }
    return m_memo.hashed(name, iterations, salt);
}

SetVerdict::State Verifier::judge(
    const dns::RRset &set, const dns::Record &record, const dns::Rrsig &rrsig, const QList<dns::Record> &keys, int &failed)
{
    using State = SetVerdict::State;
    if (!supportsAlgorithm(rrsig.algorithm))
        return State::UnknownAlgorithm;
    const Validity validity{rrsig.inceptionNear(m_at).seconds(), rrsig.expirationNear(m_at).seconds()};
    m_demands.validities << validity;
    switch (m_policy.timeliness(validity, m_at)) {
    case Timeliness::Late:
        return State::Expired;
    case Timeliness::Early:
        return State::Premature;
    case Timeliness::InTime:
        break;
    }
    int candidates = 0;
    for (const dns::Record &keyRecord : keys) {
        const std::optional<dns::Dnskey> key = dns::Dnskey::from(keyRecord);
        if (!key || key->tag != rrsig.keyTag || key->algorithm != rrsig.algorithm || !key->isZoneKey()
            || key->protocol != 3)
            continue;
        ++candidates;
        const QByteArray id = SignatureMemo::keyOf(set, record, keyRecord);
        if (!m_checked.contains(id)) {
            if (!isWithinLimits(candidates, failed))
                return State::NotJudged;
            const bool holds = m_memo.verifies(id, set, record, keyRecord);
            m_checked[id] = holds;
            m_failed += holds ? 0 : 1;
        }
        if (m_checked[id])
            return State::Valid;
        ++failed;
    }
    return candidates == 0 ? State::NoKey : State::Invalid;
}

SetVerdict Verifier::verify(const dns::RRset &set, const dns::Name &zone, const QList<dns::Record> &keys)
{
    SetVerdict verdict;
    int failed = 0;
    // The reason to give if none is valid: the one that came nearest to being so.
    const auto isNearer = [](SetVerdict::State a, SetVerdict::State b) {
        using State = SetVerdict::State;
        constexpr State order[] = {State::Valid, State::NotJudged, State::Invalid, State::Expired, State::Premature,
            State::NoKey, State::UnknownAlgorithm, State::WrongSigner, State::Unsigned};
        return std::find(std::begin(order), std::end(order), a) < std::find(std::begin(order), std::end(order), b);
    };
    const int labels = set.owner.labelCount() - (set.owner.isWildcard() ? 1 : 0);
    for (const dns::Record &record : set.signatures) {
        const std::optional<dns::Rrsig> rrsig = dns::Rrsig::from(record);
        if (!rrsig)
            continue;
        // RFC 4035, 5.3.1: the signer is the zone, and no more labels are signed than there are.
        const bool fits = rrsig->signer == zone && set.owner.isSubdomainOf(zone) && rrsig->labels <= labels
            && rrsig->labels >= zone.labelCount();
        const auto state = fits ? judge(set, record, *rrsig, keys, failed) : SetVerdict::State::WrongSigner;
        verdict.signatures.append({rrsig->keyTag, rrsig->algorithm, rrsig->signer, rrsig->inceptionNear(m_at),
            rrsig->expirationNear(m_at), stateText(state), {}, set.owner, set.type, rrsig->labels, rrsig->originalTtl,
            signatureBytes(record, *rrsig)});
        if (!isNearer(state, verdict.state))
            continue;
        verdict.state = state;
        verdict.expanded = rrsig->labels < labels;
        verdict.closestEncloser = set.owner.ancestor(rrsig->labels);
    }
    std::sort(verdict.signatures.begin(), verdict.signatures.end(), [](const auto &a, const auto &b) {
        return std::tie(a.keyTag, a.algorithm, a.expiration, a.state) < std::tie(b.keyTag, b.algorithm, b.expiration, b.state);
    });
    return verdict;
}

} // namespace zonecase::dnssec
