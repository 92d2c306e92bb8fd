// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/signaturefault.h"
#include "app/delegation/worker/verdicts.h"

#include "app/dns/worker/rdata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Answer;

namespace {

using Kind = SignatureFault::Kind;

void judgeFault(const ServerView &child, const SignatureFault &fault, const QString &type,
    const QList<ExchangeId> &evidence, Verdicts &verdicts)
{
    finding::Arguments args = fault.when();
    args[u"type"_s] = type;
    args[u"tag"_s] = qint64(fault.keyTag);
    QString code;
    switch (fault.kind) {
    case Kind::NoKey:
        code = u"delegation.signature-without-key"_s;
        break;
    case Kind::Expired:
        code = u"delegation.signature-expired"_s;
        break;
    case Kind::Early:
        code = u"delegation.signature-early"_s;
        break;
    case Kind::UnknownAlgorithm:
        code = u"delegation.signature-algorithm-unknown"_s;
        break;
    case Kind::Wrong:
        code = u"delegation.signature-wrong"_s;
        break;
    case Kind::None:
    case Kind::NotJudged:
        return;
    }
    verdicts.addAt(child, code, args, evidence);
}

/// Zonemaster's bounds (DNSSEC04): less than twelve hours left, more than 180 days in all.
void judgeTerm(const ServerView &child, const dns::RRset &set, Instant at, const QList<ExchangeId> &evidence,
    Verdicts &verdicts)
{
    constexpr qint64 Soon = 12 * 3600, Long = 180 * 86'400LL, Second = 1'000'000'000;
    for (const dns::Record &record : set.signatures) {
        const std::optional<dns::Rrsig> rrsig = dns::Rrsig::from(record);
        if (!rrsig)
            continue;
        const qint64 left = (rrsig->expirationNear(at).nanoseconds - at.nanoseconds) / Second;
        const qint64 term
            = (rrsig->expirationNear(at).nanoseconds - rrsig->inceptionNear(at).nanoseconds) / Second;
        const finding::Arguments args{{u"type"_s, set.type.toText()}, {u"tag"_s, qint64(rrsig->keyTag)}};
        finding::Arguments ending = args;
        ending[u"end"_s] = rrsig->expirationNear(at).toText();
        if (left >= 0 && left < Soon)
            verdicts.addAt(child, u"delegation.signature-ends-soon"_s, ending, evidence);
        else if (term > Long || left > Long)
            verdicts.addAt(child, u"delegation.signature-long"_s, args, evidence);
    }
}

/// RFC 6840, 5.11: each algorithm of the keys signs the whole zone.
void judgeAlgorithms(
    const ServerView &child, const dns::RRset &set, const QList<ExchangeId> &evidence, Verdicts &verdicts)
{
    QSet<int> signing;
    for (const dns::Record &record : set.signatures)
        if (const std::optional<dns::Rrsig> rrsig = dns::Rrsig::from(record))
            signing << rrsig->algorithm;
    for (const int algorithm : algorithmsOf(child.keyRecords))
        if (!signing.contains(algorithm))
            verdicts.addAt(child, u"delegation.algorithm-does-not-sign"_s,
                {{u"type"_s, set.type.toText()}, {u"algorithm"_s, qint64(algorithm)}}, evidence);
}

/// The zone's keys for its data: a revoked one is none any more (RFC 5011, 2.1).
QList<dns::Record> keysInForce(const ServerView &child)
{
    QList<dns::Record> keys = child.keyRecords;
    keys.removeIf([](const dns::Record &record) {
        const std::optional<dns::Dnskey> key = dns::Dnskey::from(record);
        return !key || key->isRevoked();
    });
    return keys;
}

/// True if a signature of the set holds, by one of the zone's keys.
bool judgeSet(const View &view, const ServerView &child, const Answer &answer, dns::RecordType type,
    dns::Verifier &verifier, Verdicts &verdicts)
{
    if (outcomeOf(answer) != Outcome::Fine)
        return false;
    const dns::RRset set = setIn(answer.message->answer, view.request.zone, type);
    if (set.isEmpty())
        return false;
    const QList<ExchangeId> evidence = answer.evidence + child.keys.evidence;
    if (set.signatures.isEmpty()) {
        verdicts.addAt(child, u"delegation.set-unsigned"_s, {{u"type"_s, type.toText()}}, evidence);
        return false;
    }
    const QList<SignatureFault> faults = faultsOf(set, view.request.zone, child.keyRecords, verifier);
    for (const SignatureFault &fault : faults)
        judgeFault(child, fault, type.toText(), evidence, verdicts);
    judgeTerm(child, set, view.at, evidence, verdicts);
    judgeAlgorithms(child, set, evidence, verdicts);
    return verifier.verify(set, view.request.zone, keysInForce(child)).isValid();
}

/// Those that are given stand in the parent's place.
QList<dns::Record> parentsDs(const View &view)
{
    if (!view.plannedDs.isEmpty())
        return view.plannedDs;
    QList<dns::Record> all;
    for (const ServerView &parent : view.parents)
        for (const dns::Record &record : parent.dsRecords)
            if (std::none_of(all.begin(), all.end(),
                    [&record](const dns::Record &known) { return known.sameAs(record); }))
                all << record;
    return all;
}

/// The keys that DS records point at, as DNSSEC02 looks at them: a zone's keys, entry points, and signing the
/// key set. True if one of them signs it.
bool judgeEntryPoints(const View &view, const ServerView &child, dns::Verifier &verifier, Verdicts &verdicts)
{
    const dns::RRset set = setIn(child.keys.message->answer, view.request.zone, dns::type::DNSKEY);
    const QList<SignatureFault> signatures = faultsOf(set, view.request.zone, child.keyRecords, verifier);
    const QList<dns::Record> dsRecords = parentsDs(view);
    bool anyMatch = false, anySigns = false;
    QSet<int> wanted;
    for (const dns::Record &record : dsRecords) {
        const std::optional<dns::Ds> ds = dns::Ds::from(record);
        if (ds)
            wanted << ds->algorithm;
        for (const dns::Record &keyRecord : child.keyRecords) {
            const std::optional<dns::Dnskey> key = dns::Dnskey::from(keyRecord);
            if (!ds || !key || !ds->hasKnownDigest() || key->tag != ds->keyTag || key->isRevoked()
                || !ds->digestMatches(keyRecord))
                continue;
            anyMatch = true;
            const finding::Arguments args{{u"tag"_s, qint64(key->tag)}};
            if (!key->isZoneKey())
                verdicts.addAt(child, u"delegation.ds-key-not-for-zones"_s, args, child.keys.evidence);
            else if (!key->isSecureEntryPoint())
                verdicts.addAt(child, u"delegation.ds-key-not-sep"_s, args, child.keys.evidence);
            const bool signs = isSignedBy(set, view.request.zone, keyRecord, verifier);
            anySigns = anySigns || signs;
            if (!signs)
                verdicts.addAt(child, u"delegation.ds-key-does-not-sign"_s, args, child.keys.evidence);
        }
    }
    if (anyMatch && !anySigns)
        verdicts.addAt(child, u"delegation.keys-not-signed-for-ds"_s, {}, child.keys.evidence);
    if (!anySigns)
        return false;
    for (const SignatureFault &one : signatures)
        if (one.kind == Kind::None || one.kind == Kind::UnknownAlgorithm)
            wanted.remove(one.algorithm);
    QList<int> missing = wanted.values();
    std::sort(missing.begin(), missing.end());
    for (const int algorithm : std::as_const(missing)) // RFC 4035, 2.2
        verdicts.addAt(child, u"delegation.ds-algorithm-does-not-sign"_s,
            {{u"algorithm"_s, qint64(algorithm)}}, child.keys.evidence);
    return true;
}

QList<ExchangeId> dsEvidence(const View &view)
{
    QList<ExchangeId> evidence;
    for (const ServerView &parent : view.parents)
        if (!parent.dsRecords.isEmpty())
            evidence += parent.state.proofs.value(u"ds"_s);
    return evidence;
}

} // namespace

void judgeSignatures(const View &view, dns::Verifier &verifier, Verdicts &verdicts)
{
    for (const ServerView &child : view.children) {
        if (outcomeOf(child.keys) != Outcome::Fine || child.keyRecords.isEmpty())
            continue;
        judgeSet(view, child, child.keys, dns::type::DNSKEY, verifier, verdicts);
        const bool holds = judgeSet(view, child, child.soa, dns::type::SOA, verifier, verdicts);
        judgeSet(view, child, child.ns, dns::type::NS, verifier, verdicts);
        if (judgeEntryPoints(view, child, verifier, verdicts) && holds)
            verdicts.addAt(child, u"delegation.apex-verified"_s, {},
                dsEvidence(view) + child.keys.evidence + child.soa.evidence);
    }
}

} // namespace zonecase::delegation
