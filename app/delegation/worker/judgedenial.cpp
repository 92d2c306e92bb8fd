// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/signaturefault.h"
#include "app/delegation/worker/verdicts.h"

#include "app/dns/worker/crypto.h"
#include "app/dns/worker/rdata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Answer;
using dns::Name;
using dns::RecordType;

namespace {

QList<dns::Record> ofType(const QList<dns::Record> &section, RecordType type)
{
    QList<dns::Record> found;
    for (const dns::Record &record : section)
        if (record.type == type)
            found << record;
    return found;
}

/// What one server shows of how it proves that something is not there: asked for the NSEC and the NSEC3PARAM
/// record at the apex, it has one of them, and proves with the other kind that it has not the other.
struct ShownProof
{
    bool nsec = false, nsecProof = false, nsec3param = false, nsec3Proof = false;

    bool anyNsec() const { return nsec || nsecProof; }
    bool anyNsec3() const { return nsec3param || nsec3Proof; }
};

/// Judges one server's answers; codes that say the same of NSEC and NSEC3 have the argument `type`.
class Judging
{
public:
    Judging(const View &view, const ServerView &child, dns::Verifier &verifier, Verdicts &verdicts)
        : m_zone(view.request.zone)
        , m_child(child)
        , m_verifier(verifier)
        , m_verdicts(verdicts)
    { }

    ShownProof shown()
    {
        ShownProof seen;
        judge(m_child.probes.nsec, dns::type::NSEC, u"delegation.nsec-query-failed"_s, seen.nsec,
            dns::type::NSEC3, seen.nsec3Proof);
        judge(m_child.probes.nsec3param, dns::type::NSEC3PARAM, u"delegation.nsec3param-query-failed"_s,
            seen.nsec3param, dns::type::NSEC, seen.nsecProof);
        return seen;
    }

private:
    void judge(const Answer &answer, RecordType asked, const QString &failed, bool &isThere, RecordType proof,
        bool &isProven)
    {
        if (outcomeOf(answer) == Outcome::NotAsked)
            return;
        m_answer = &answer;
        if (outcomeOf(answer) != Outcome::Fine) {
            say(failed);
            return;
        }
        const dns::Message &message = *answer.message;
        if (!message.answer.isEmpty()) {
            const QList<dns::Record> records = ofType(message.answer, asked);
            if (records.isEmpty())
                say(u"delegation.denial-answer-wrong"_s, {{u"type"_s, asked.toText()}});
            else
                judgeRecords(records, asked);
            isThere = !records.isEmpty();
            return;
        }
        const QList<dns::Record> records = ofType(message.authority, proof);
        if (records.isEmpty())
            return;
        isProven = true;
        judgeProof(records, proof);
    }

    void judgeRecords(const QList<dns::Record> &records, RecordType type)
    {
        const bool isParam = type == dns::type::NSEC3PARAM;
        if (records.size() > 1)
            say(isParam ? u"delegation.nsec3param-several"_s : u"delegation.denial-several"_s,
                isParam ? finding::Arguments() : finding::Arguments{{u"type"_s, type.toText()}});
        else if (records.first().owner != m_zone)
            say(isParam ? u"delegation.nsec3param-elsewhere"_s : u"delegation.denial-elsewhere"_s,
                isParam ? finding::Arguments() : finding::Arguments{{u"type"_s, type.toText()}});
    }

    void judgeProof(const QList<dns::Record> &records, RecordType type)
    {
        const finding::Arguments args{{u"type"_s, type.toText()}};
        const QList<dns::Record> soa = ofType(m_answer->message->authority, dns::type::SOA);
        if (soa.isEmpty())
            say(u"delegation.denial-without-soa"_s, args);
        else if (soa.first().owner != m_zone)
            say(u"delegation.denial-wrong-soa"_s, args);
        if (records.size() > 1) {
            say(u"delegation.denial-several"_s, args);
            return;
        }
        const dns::Record &record = records.first();
        if (!isAtApex(record))
            say(u"delegation.denial-elsewhere"_s, args);
        else if (!hasApexTypes(record))
            say(u"delegation.denial-types-wrong"_s, args);
        judgeSignatures(record);
    }

    bool isAtApex(const dns::Record &record) const
    {
        if (record.type == dns::type::NSEC)
            return record.owner == m_zone;
        const std::optional<dns::Nsec3> nsec3 = dns::Nsec3::from(record);
        constexpr int MaxIterations = 500; // DESIGN's budget: above it nothing is hashed
        if (!nsec3 || nsec3->zone != m_zone)
            return false;
        return nsec3->iterations > MaxIterations || nsec3->algorithm != 1
            || dns::nsec3Hash(m_zone, nsec3->iterations, nsec3->salt) == nsec3->ownerHash;
    }

    bool hasApexTypes(const dns::Record &record) const
    {
        const bool isNsec = record.type == dns::type::NSEC;
        const std::optional<dns::Nsec> nsec = isNsec ? dns::Nsec::from(record) : std::nullopt;
        const std::optional<dns::Nsec3> nsec3 = isNsec ? std::nullopt : dns::Nsec3::from(record);
        if (!nsec && !nsec3)
            return false;
        const dns::TypeBitmap &types = nsec ? nsec->types : nsec3->types;
        const auto hasAll = [&types](std::initializer_list<RecordType> wanted) {
            return std::all_of(
                wanted.begin(), wanted.end(), [&types](RecordType type) { return types.has(type); });
        };
        if (!hasAll({dns::type::SOA, dns::type::NS, dns::type::DNSKEY, dns::type::RRSIG})
            || types.has(dns::type::NSEC3))
            return false;
        return types.has(isNsec ? dns::type::NSEC : dns::type::NSEC3PARAM)
            && !types.has(isNsec ? dns::type::NSEC3PARAM : dns::type::NSEC);
    }

    void judgeSignatures(const dns::Record &record)
    {
        const finding::Arguments args{{u"type"_s, record.type.toText()}};
        const dns::RRset set = setIn(m_answer->message->authority, record.owner, record.type);
        if (set.signatures.isEmpty()) {
            say(u"delegation.denial-unsigned"_s, args);
            return;
        }
        bool anyValid = false, anyFault = false;
        for (const SignatureFault &fault : faultsOf(set, m_zone, m_child.keyRecords, m_verifier)) {
            finding::Arguments all = fault.when();
            all[u"type"_s] = record.type.toText();
            all[u"tag"_s] = qint64(fault.keyTag);
            anyValid = anyValid || fault.kind == SignatureFault::Kind::None;
            const QString code = codeOf(fault.kind);
            if (code.isEmpty())
                continue;
            say(code, all);
            anyFault = anyFault || fault.kind != SignatureFault::Kind::UnknownAlgorithm;
        }
        if (anyFault && !anyValid)
            say(u"delegation.denial-not-verified"_s, args);
    }

    static QString codeOf(SignatureFault::Kind kind)
    {
        switch (kind) {
        case SignatureFault::Kind::NoKey:
            return u"delegation.denial-signature-without-key"_s;
        case SignatureFault::Kind::Expired:
            return u"delegation.denial-signature-expired"_s;
        case SignatureFault::Kind::Early:
            return u"delegation.denial-signature-early"_s;
        case SignatureFault::Kind::UnknownAlgorithm:
            return u"delegation.denial-algorithm-unknown"_s;
        case SignatureFault::Kind::Wrong:
            return u"delegation.denial-signature-wrong"_s;
        case SignatureFault::Kind::None:
        case SignatureFault::Kind::NotJudged:
            break;
        }
        return {};
    }

    void say(const QString &code, const finding::Arguments &args = {})
    {
        m_verdicts.addAt(m_child, code, args, m_answer->evidence + m_child.keys.evidence);
    }

    const Name &m_zone;
    const ServerView &m_child;
    dns::Verifier &m_verifier;
    Verdicts &m_verdicts;
    const Answer *m_answer = nullptr;
};

QList<ExchangeId> proofOf(const ServerView &child)
{
    return child.probes.nsec.evidence + child.probes.nsec3param.evidence;
}

void judgeKinds(const QList<std::pair<const ServerView *, ShownProof>> &all, Verdicts &verdicts)
{
    QStringList onlyNsec, onlyNsec3;
    QList<ExchangeId> evidence;
    bool anyNsec = false, anyNsec3 = false;
    for (const auto &[child, seen] : all) {
        evidence += proofOf(*child);
        anyNsec = anyNsec || seen.anyNsec();
        anyNsec3 = anyNsec3 || seen.anyNsec3();
        if (!seen.anyNsec() && !seen.anyNsec3())
            verdicts.addAt(*child, u"delegation.denial-missing"_s, {}, proofOf(*child));
        else if (seen.anyNsec() && seen.anyNsec3())
            verdicts.addAt(*child, u"delegation.denial-kinds-mixed"_s, {}, proofOf(*child));
        else if (seen.nsec != seen.nsecProof)
            verdicts.addAt(*child, u"delegation.nsec-at-odds"_s, {}, proofOf(*child));
        else if (seen.nsec3param != seen.nsec3Proof)
            verdicts.addAt(*child, u"delegation.nsec3-at-odds"_s, {}, proofOf(*child));
        if (seen.anyNsec() != seen.anyNsec3())
            (seen.anyNsec() ? onlyNsec : onlyNsec3) << child->label();
    }
    if (!onlyNsec.isEmpty() && !onlyNsec3.isEmpty())
        verdicts.add(u"delegation.denial-kinds-differ"_s,
            {{u"servers"_s, onlyNsec.join(u", "_s)}, {u"others"_s, onlyNsec3.join(u", "_s)}}, evidence);
    if (anyNsec != anyNsec3)
        verdicts.add(anyNsec ? u"delegation.uses-nsec"_s : u"delegation.uses-nsec3"_s, {}, evidence);
}

} // namespace

void judgeDenial(const View &view, dns::Verifier &verifier, Verdicts &verdicts)
{
    QList<std::pair<const ServerView *, ShownProof>> all;
    for (const ServerView &child : view.children) {
        const bool wasAsked = outcomeOf(child.probes.nsec) != Outcome::NotAsked
            && outcomeOf(child.probes.nsec3param) != Outcome::NotAsked;
        if (outcomeOf(child.keys) == Outcome::Fine && !child.keyRecords.isEmpty() && wasAsked)
            all.append({&child, Judging(view, child, verifier, verdicts).shown()});
    }
    judgeKinds(all, verdicts);
}

namespace {

void judgeFlagsOf(const View &view, const ServerView &child, const dns::Nsec3 &nsec3, Verdicts &verdicts)
{
    const QList<ExchangeId> &evidence = child.probes.nsec.evidence;
    for (int bit = 0; bit < 7; ++bit)
        if ((nsec3.flags & (0x80 >> bit)) != 0)
            verdicts.addAt(child, u"delegation.nsec3-flag-unassigned"_s, {{u"bit"_s, qint64(bit)}}, evidence);
    if (!nsec3.isOptOut())
        verdicts.addAt(child, u"delegation.nsec3-no-opt-out"_s, {}, evidence);
    else
        verdicts.addAt(child,
            view.isRegistry() ? u"delegation.nsec3-opt-out-registry"_s : u"delegation.nsec3-opt-out"_s, {},
            evidence);
}

void judgeParameters(const ServerView &child, const dns::Nsec3 &nsec3, Verdicts &verdicts)
{
    const QList<ExchangeId> &evidence = child.probes.nsec.evidence;
    if (nsec3.algorithm != 1)
        verdicts.addAt(
            child, u"delegation.nsec3-hash-unknown"_s, {{u"algorithm"_s, qint64(nsec3.algorithm)}}, evidence);
    else
        verdicts.addAt(child, u"delegation.nsec3-hash-fine"_s, {}, evidence);
    if (nsec3.iterations > 0)
        verdicts.addAt(
            child, u"delegation.nsec3-iterations"_s, {{u"iterations"_s, qint64(nsec3.iterations)}}, evidence);
    else
        verdicts.addAt(child, u"delegation.nsec3-no-iterations"_s, {}, evidence);
    if (!nsec3.salt.isEmpty())
        verdicts.addAt(
            child, u"delegation.nsec3-salt"_s, {{u"octets"_s, qint64(nsec3.salt.size())}}, evidence);
    else
        verdicts.addAt(child, u"delegation.nsec3-no-salt"_s, {}, evidence);
}

struct Nsec3Sayings
{
    QList<Saying> hash, iterations, flags, salt;

    void add(const ServerView &child, const dns::Nsec3 &nsec3)
    {
        const QList<ExchangeId> &evidence = child.probes.nsec.evidence;
        hash << Saying{&child, QString::number(nsec3.algorithm), evidence};
        iterations << Saying{&child, QString::number(nsec3.iterations), evidence};
        flags << Saying{&child, QString::number(nsec3.flags), evidence};
        salt << Saying{&child, QString::number(nsec3.salt.size()), evidence};
    }
};

} // namespace

void judgeNsec3(const View &view, Verdicts &verdicts)
{
    Nsec3Sayings sayings;
    QList<const ServerView *> without;
    for (const ServerView &child : view.children) {
        const Answer &answer = child.probes.nsec;
        const Outcome outcome = outcomeOf(answer);
        if (child.keyRecords.isEmpty() || outcome == Outcome::NotAsked)
            continue;
        if (outcome != Outcome::Fine) {
            verdicts.addAt(child,
                outcome == Outcome::Silent ? u"delegation.denial-query-silent"_s
                                           : u"delegation.denial-query-refused"_s,
                {}, answer.evidence);
            continue;
        }
        const QList<dns::Record> records = ofType(answer.message->authority, dns::type::NSEC3);
        const std::optional<dns::Nsec3> nsec3
            = records.isEmpty() ? std::nullopt : dns::Nsec3::from(records.first());
        if (records.size() > 1)
            verdicts.addAt(child, u"delegation.nsec3-several"_s, {}, answer.evidence);
        if (!nsec3) {
            without << &child;
            continue;
        }
        sayings.add(child, *nsec3);
        judgeParameters(child, *nsec3, verdicts);
        judgeFlagsOf(view, child, *nsec3, verdicts);
    }
    addDisagreement(verdicts, u"delegation.nsec3-hash-differs"_s, u"value"_s, sayings.hash, {});
    addDisagreement(verdicts, u"delegation.nsec3-iterations-differ"_s, u"value"_s, sayings.iterations, {});
    addDisagreement(verdicts, u"delegation.nsec3-flags-differ"_s, u"value"_s, sayings.flags, {});
    addDisagreement(verdicts, u"delegation.nsec3-salt-differs"_s, u"value"_s, sayings.salt, {});
    for (const ServerView *child : std::as_const(without))
        verdicts.addAt(*child,
            sayings.hash.isEmpty() ? u"delegation.no-nsec3"_s : u"delegation.nsec3-missing-at-server"_s, {},
            child->probes.nsec.evidence);
}

} // namespace zonecase::delegation
