// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/signaturefault.h"

#include "app/dns/worker/crypto.h"
#include "app/dns/worker/message.h"
#include "app/dns/worker/rdata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using Kind = SignatureFault::Kind;

Kind SignatureJudge::kindOf(const dns::RRset &set, const dns::Record &signature, const dns::Name &zone,
    const QList<dns::Record> &keys, int &failed)
{
    const std::optional<dns::Rrsig> rrsig = dns::Rrsig::from(signature);
    int named = 0;
    for (const dns::Record &record : keys)
        if (const std::optional<dns::Dnskey> key = dns::Dnskey::from(record);
            rrsig && key && key->tag == rrsig->keyTag)
            ++named;
    if (named == 0)
        return Kind::NoKey;
    if (rrsig->signer != zone || rrsig->labels > set.owner.labelCount())
        return Kind::Wrong;
    if (!dns::isSupportedAlgorithm(rrsig->algorithm))
        return Kind::UnknownAlgorithm;
    if (rrsig->expirationNear(m_at) < m_at)
        return Kind::Expired;
    if (rrsig->inceptionNear(m_at) > m_at)
        return Kind::Early;
    int tried = 0;
    for (const dns::Record &record : keys) {
        const std::optional<dns::Dnskey> key = dns::Dnskey::from(record);
        if (!key || key->tag != rrsig->keyTag || key->algorithm != rrsig->algorithm || !key->isZoneKey())
            continue;
        if (++tried > m_budget.keysPerTag || failed >= m_budget.failedChecksPerRrset
            || m_failed >= m_budget.failedChecks)
            return Kind::NotJudged;
        if (dns::verifySignature(set, signature, record))
            return Kind::None;
        ++failed;
        ++m_failed;
    }
    return Kind::Wrong;
}

finding::Arguments SignatureFault::when() const
{
    if (kind == Kind::Expired)
        return {{u"end"_s, expiration.toText()}};
    if (kind == Kind::Early)
        return {{u"begin"_s, inception.toText()}};
    return {};
}

QList<SignatureFault> faultsOf(
    const dns::RRset &set, const dns::Name &zone, const QList<dns::Record> &keys, SignatureJudge &judge)
{
    QList<SignatureFault> faults;
    int failed = 0;
    for (const dns::Record &signature : set.signatures)
        if (const std::optional<dns::Rrsig> rrsig = dns::Rrsig::from(signature))
            faults.append({judge.kindOf(set, signature, zone, keys, failed), rrsig->keyTag, rrsig->algorithm,
                rrsig->inceptionNear(judge.at()), rrsig->expirationNear(judge.at())});
    return faults;
}

dns::RRset setIn(const QList<dns::Record> &section, const dns::Name &owner, dns::RecordType type)
{
    for (const dns::RRset &set : dns::Message::rrsets(section))
        if (set.owner == owner && set.type == type)
            return set;
    return {};
}

QList<int> algorithmsOf(const QList<dns::Record> &keys)
{
    QList<int> algorithms;
    for (const dns::Record &record : keys)
        if (const std::optional<dns::Dnskey> key = dns::Dnskey::from(record);
            key && !algorithms.contains(key->algorithm))
            algorithms << key->algorithm;
    std::sort(algorithms.begin(), algorithms.end());
    return algorithms;
}

} // namespace zonecase::delegation
