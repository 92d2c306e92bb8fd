// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/verifier.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

QString stateText(SetVerdict::State state)
{
    switch (state) {
    case SetVerdict::State::Valid:
        return u"valid"_s;
    case SetVerdict::State::Unsigned:
        return u"missing"_s;
    case SetVerdict::State::WrongSigner:
        return u"wrong-signer"_s;
    case SetVerdict::State::NoKey:
        return u"no-key"_s;
    case SetVerdict::State::UnknownAlgorithm:
        return u"unknown-algorithm"_s;
    case SetVerdict::State::Expired:
        return u"expired"_s;
    case SetVerdict::State::Premature:
        return u"premature"_s;
    case SetVerdict::State::Invalid:
        return u"invalid"_s;
    case SetVerdict::State::NotJudged:
        return u"not-judged"_s;
    }
    return {};
}

Verifier::Verifier(SignatureMemo &memo, const Policy &policy, Instant at)
    : m_memo(memo)
    , m_policy(policy)
    , m_budget(policy.budget)
    , m_at(at)
{ }

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

bool Verifier::takesNoDataUnderNameError()
{
    m_demands.noDataUnderNameError = true;
    return m_policy.noDataUnderNameError;
}

int Verifier::mostDs(qsizetype naming)
{
    m_demands.raise(&Budget::dsRecords, naming - 1);
    if (naming > m_budget.dsRecords)
        reached(u"dsRecords"_s);
    return m_budget.dsRecords;
}

void Verifier::demandIterations(int iterations)
{
    m_demands.raise(&Budget::nsec3Insecure, iterations - 1);
}

/// May one more signature be checked?
bool Verifier::isWithinLimits(int candidates, int failed)
{
    const auto demand = [this](int Budget::*limit, qsizetype value) { m_demands.raise(limit, value); };
    demand(&Budget::keysPerTag, candidates - 1);
    demand(&Budget::failedChecksPerRrset, failed);
    demand(&Budget::failedChecks, m_failed);
    demand(&Budget::signatureChecks, m_checked.size());
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

std::optional<QByteArray> Verifier::hashed(const Name &name, int iterations, const QByteArray &salt)
{
    const QByteArray key = SignatureMemo::keyOf(name, iterations, salt);
    if (!m_hashed.contains(key)) {
        m_demands.raise(&Budget::nsec3Hashes, m_hashed.size());
        if (m_hashed.size() >= m_budget.nsec3Hashes) {
            reached(u"nsec3Hashes"_s);
            return {};
        }
        m_hashed << key;
    }
    return m_memo.hashed(key, name, iterations, salt);
}

SetVerdict::State Verifier::judge(const RRset &set, const Record &record,
    const SetVerdict::Signature &signature, const QList<Record> &keys, int &failed)
{
    using State = SetVerdict::State;
    if (!supportsAlgorithm(signature.rrsig.algorithm))
        return State::UnknownAlgorithm;
    const Validity validity{signature.inception.seconds(), signature.expiration.seconds()};
    m_demands.validities << validity;
    switch (m_policy.timeliness(validity, m_at)) {
    case Timeliness::Late:
        return State::Expired;
    case Timeliness::Early:
        return State::Premature;
    case Timeliness::InTime:
        break;
    }
    return tryKeys(set, record, signature.rrsig, keys, failed);
}

SetVerdict::State Verifier::tryKeys(
    const RRset &set, const Record &record, const Rrsig &rrsig, const QList<Record> &keys, int &failed)
{
    int candidates = 0;
    for (const Record &keyRecord : keys) {
        const std::optional<Dnskey> key = Dnskey::from(keyRecord);
        if (!key || key->tag != rrsig.keyTag || key->algorithm != rrsig.algorithm || !key->isZoneKey()
            || key->protocol != 3)
            continue;
        ++candidates;
        const QByteArray id = SignatureMemo::keyOf(set, record, keyRecord);
        if (!m_checked.contains(id)) {
            if (!isWithinLimits(candidates, failed))
                return SetVerdict::State::NotJudged;
            const bool holds = m_memo.verifies(id, set, record, keyRecord);
            m_checked[id] = holds;
            m_failed += holds ? 0 : 1;
        }
        if (m_checked[id])
            return SetVerdict::State::Valid;
        ++failed;
    }
    return candidates == 0 ? SetVerdict::State::NoKey : SetVerdict::State::Invalid;
}

/// The reason to give if none is valid is that of the one that came nearest to being so.
static bool isNearer(SetVerdict::State a, SetVerdict::State b)
{
    using State = SetVerdict::State;
    constexpr State order[] = {State::Valid, State::NotJudged, State::Invalid, State::Expired,
        State::Premature, State::NoKey, State::UnknownAlgorithm, State::WrongSigner, State::Unsigned};
    return std::find(std::begin(order), std::end(order), a)
        < std::find(std::begin(order), std::end(order), b);
}

SetVerdict Verifier::verify(const RRset &set, const Name &zone, const QList<Record> &keys)
{
    SetVerdict verdict;
    int failed = 0;
    const int labels = set.owner.labelCount() - (set.owner.isWildcard() ? 1 : 0);
    for (const Record &record : set.signatures) {
        const std::optional<Rrsig> rrsig = Rrsig::from(record);
        if (!rrsig)
            continue;
        SetVerdict::Signature signature{*rrsig,
            record.rdata.mid(18 + rrsig->signer.wire().size()), // RFC 4034, 3.1
            rrsig->inceptionNear(m_at), rrsig->expirationNear(m_at)};
        // RFC 4035, 5.3.1: the signer is the zone, and no more labels are signed than there are.
        const bool fits = rrsig->signer == zone && set.owner.isSubdomainOf(zone) && rrsig->labels <= labels
            && rrsig->labels >= zone.labelCount();
        signature.state = fits ? judge(set, record, signature, keys, failed) : SetVerdict::State::WrongSigner;
        verdict.signatures << signature;
        // RFC 4035, 5.3.3 and 5.3.4: one that holds suffices, and one over the name itself needs no proof that there is none.
        const bool expanded = rrsig->labels < labels;
        const bool spares = signature.state == SetVerdict::State::Valid && verdict.expanded && !expanded;
        if (!isNearer(signature.state, verdict.state) && !spares)
            continue;
        verdict.state = signature.state;
        verdict.expanded = expanded;
        verdict.closestEncloser = set.owner.ancestor(rrsig->labels);
    }
    return verdict;
}

} // namespace zonecase::dns
