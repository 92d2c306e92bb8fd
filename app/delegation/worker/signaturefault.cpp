// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/signaturefault.h"

#include "app/dns/worker/message.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using Kind = SignatureFault::Kind;

namespace {

bool anyHasTag(const QList<dns::Record> &keys, int tag)
{
    return std::any_of(keys.begin(), keys.end(), [tag](const dns::Record &record) {
        const std::optional<dns::Dnskey> key = dns::Dnskey::from(record);
        return key && key->tag == tag;
    });
}

/// Whoever mends the zone needs to know first of all whether the key is there, whatever else is wrong.
Kind kindOf(const dns::SetVerdict::Signature &signature, const QList<dns::Record> &keys)
{
    using State = dns::SetVerdict::State;
    if (!anyHasTag(keys, signature.rrsig.keyTag))
        return Kind::NoKey;
    switch (signature.state) {
    case State::Valid:
        return Kind::None;
    case State::Expired:
        return Kind::Expired;
    case State::Premature:
        return Kind::Early;
    case State::UnknownAlgorithm:
        return Kind::UnknownAlgorithm;
    case State::NotJudged:
        return Kind::NotJudged;
    case State::NoKey: // one of the tag is there, and is of another algorithm or none of the zone's
    case State::WrongSigner:
    case State::Invalid:
    case State::Unsigned:
        break;
    }
    return Kind::Wrong;
}

} // namespace

finding::Arguments SignatureFault::when() const
{
    if (kind == Kind::Expired)
        return {{u"end"_s, expiration.toText()}};
    if (kind == Kind::Early)
        return {{u"begin"_s, inception.toText()}};
    return {};
}

QList<SignatureFault> faultsOf(
    const dns::RRset &set, const dns::Name &zone, const QList<dns::Record> &keys, dns::Verifier &verifier)
{
    QList<SignatureFault> faults;
    for (const dns::SetVerdict::Signature &one : verifier.verify(set, zone, keys).signatures)
        faults.append(
            {kindOf(one, keys), one.rrsig.keyTag, one.rrsig.algorithm, one.inception, one.expiration});
    return faults;
}

bool isSignedBy(const dns::RRset &set, const dns::Name &zone, const dns::Record &key, dns::Verifier &verifier)
{
    const int algorithm = dns::Dnskey::from(key).value_or(dns::Dnskey()).algorithm;
    const QList<SignatureFault> faults = faultsOf(set, zone, {key}, verifier);
    return std::any_of(faults.begin(), faults.end(), [algorithm](const SignatureFault &one) {
        return one.kind == Kind::None || (one.kind == Kind::UnknownAlgorithm && one.algorithm == algorithm);
    });
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
