// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/signaturefault.h"
#include "app/delegation/worker/verdicts.h"

#include "app/dns/worker/rdata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Answer;
using Kind = SignatureFault::Kind;

namespace {

/// CDS and CDNSKEY have the form of what they ask for (RFC 7344, 3).
dns::Record asAsked(dns::Record record)
{
    record.type = record.type == dns::type::CDS ? dns::type::DS : dns::type::DNSKEY;
    return record;
}

bool pointsAt(const dns::Ds &ds, const dns::Record &key)
{
    return dns::Dnskey::from(key).value_or(dns::Dnskey()).tag == ds.keyTag
        && (!ds.hasKnownDigest() || ds.digestMatches(key));
}

/// One server's CDS or CDNSKEY set beside its keys (RFC 7344; DNSSEC16 and DNSSEC17).
class CdsJudging
{
public:
    CdsJudging(const View &view, const ServerView &child, const Answer &answer, dns::RecordType type,
        dns::Verifier &verifier, Verdicts &verdicts)
        : m_child(child)
        , m_zone(view.request.zone)
        , m_type(type)
        , m_verifier(verifier)
        , m_verdicts(verdicts)
        , m_set(setIn(answer.message->answer, view.request.zone, type))
        , m_keys(child.keys.message ? setIn(child.keys.message->answer, view.request.zone, dns::type::DNSKEY)
                                    : dns::RRset())
        , m_evidence(answer.evidence + child.keys.evidence)
    {
        if (!m_set.isEmpty() && !m_keys.isEmpty())
            m_faults = faultsOf(m_set, m_zone, child.keyRecords, verifier);
    }

    void judge()
    {
        if (m_set.isEmpty())
            return;
        const auto deletes = std::count_if(m_set.records.begin(), m_set.records.end(), isDelete);
        if (deletes > 0)
            say(m_set.records.size() > 1 ? u"cds-delete-mixed"_s : u"cds-delete"_s);
        if (m_keys.isEmpty()) {
            say(u"cds-in-unsigned-zone"_s);
            return;
        }
        for (const dns::Record &record : std::as_const(m_set.records))
            if (!isDelete(record))
                judgeRecord(record);
        judgeSignatures();
    }

private:
    /// RFC 8078, 4: algorithm 0 asks the parent to remove the DS.
    static bool isDelete(const dns::Record &record)
    {
        const bool isKey = record.type == dns::type::CDNSKEY;
        return record.rdata.size() > 3 && record.rdata[isKey ? 3 : 2] == '\0';
    }

    /// The key of the zone that a record points at, null if there is none: by its digest; by its tag where
    /// nobody here can make one.
    const dns::Record *keyOf(const dns::Record &record) const
    {
        const std::optional<dns::Ds> ds
            = m_type == dns::type::CDS ? dns::Ds::from(asAsked(record)) : std::nullopt;
        for (const dns::Record &key : m_child.keyRecords) {
            if (ds ? pointsAt(*ds, key) : key.rdata == record.rdata)
                return &key;
        }
        return nullptr;
    }

    static int tagOf(const dns::Record &record)
    {
        if (record.type == dns::type::CDNSKEY)
            return dns::Dnskey::from(asAsked(record)).value_or(dns::Dnskey()).tag;
        return dns::Ds::from(asAsked(record)).value_or(dns::Ds()).keyTag;
    }

    void judgeRecord(const dns::Record &record)
    {
        const int tag = tagOf(record);
        const dns::Record *found = keyOf(record);
        const finding::Arguments args{{u"tag"_s, qint64(tag)}};
        if (found == nullptr) {
            say(u"cds-without-its-key"_s, args);
            return;
        }
        const dns::Dnskey key = dns::Dnskey::from(*found).value_or(dns::Dnskey());
        if (!key.isZoneKey()) {
            say(u"cds-not-a-zone-key"_s, args);
            return;
        }
        if (!isSignedBy(m_keys, m_zone, *found, m_verifier))
            say(u"cds-key-does-not-sign"_s, args);
        if (!isSignedBy(m_set, m_zone, *found, m_verifier))
            say(u"cds-not-signed-by-its-key"_s, args);
        if (!key.isSecureEntryPoint())
            say(u"cds-key-not-sep"_s, args);
    }

    void judgeSignatures()
    {
        if (m_set.signatures.isEmpty())
            say(u"cds-unsigned"_s);
        for (const SignatureFault &fault : std::as_const(m_faults)) {
            const finding::Arguments args{{u"tag"_s, qint64(fault.keyTag)}};
            if (fault.kind == Kind::NoKey)
                say(u"cds-signed-by-unknown-key"_s, args);
            else if (fault.kind == Kind::Wrong || fault.kind == Kind::Expired || fault.kind == Kind::Early)
                say(u"cds-signature-wrong"_s, args);
        }
    }

    void say(const QString &code, finding::Arguments args = {})
    {
        args[u"type"_s] = m_type.toText();
        m_verdicts.addAt(m_child, QString(u"delegation."_s + code), args, m_evidence);
    }

    const ServerView &m_child;
    const dns::Name &m_zone;
    dns::RecordType m_type;
    dns::Verifier &m_verifier;
    Verdicts &m_verdicts;
    dns::RRset m_set, m_keys;
    QList<ExchangeId> m_evidence;
    QList<SignatureFault> m_faults;
};

QString setText(const View &view, const Answer &answer, dns::RecordType type)
{
    QStringList texts;
    for (const dns::Record &record : answered(answer, view.request.zone, type))
        texts << record.rdataText;
    texts.sort();
    return texts.join(u", "_s);
}

/// RFC 7344, 4: CDS and CDNSKEY, where there are both, say the same keys.
bool areAlike(const QList<dns::Record> &cds, const QList<dns::Record> &cdnskeys)
{
    const auto has = [](const dns::Record &record, const dns::Record &key) {
        const std::optional<dns::Ds> ds = dns::Ds::from(asAsked(record));
        const bool isDelete = ds && ds->algorithm == 0 && key.rdata.size() > 3 && key.rdata[3] == '\0';
        return ds && (isDelete || !ds->hasKnownDigest() || ds->digestMatches(asAsked(key)));
    };
    const auto anyKey = [&](const dns::Record &record) {
        return std::any_of(
            cdnskeys.begin(), cdnskeys.end(), [&](const dns::Record &key) { return has(record, key); });
    };
    const auto anyDs = [&](const dns::Record &key) {
        return std::any_of(
            cds.begin(), cds.end(), [&](const dns::Record &record) { return has(record, key); });
    };
    return std::all_of(cds.begin(), cds.end(), anyKey)
        && std::all_of(cdnskeys.begin(), cdnskeys.end(), anyDs);
}

void judgeBoth(const View &view, const ServerView &child, Verdicts &verdicts)
{
    const Probes &probes = child.probes;
    if (outcomeOf(probes.cds) != Outcome::Fine || outcomeOf(probes.cdnskey) != Outcome::Fine)
        return;
    const QList<dns::Record> cds = answered(probes.cds, view.request.zone, dns::type::CDS);
    const QList<dns::Record> keys = answered(probes.cdnskey, view.request.zone, dns::type::CDNSKEY);
    const QList<ExchangeId> evidence = probes.cds.evidence + probes.cdnskey.evidence;
    if (cds.isEmpty() != keys.isEmpty())
        verdicts.addAt(child,
            cds.isEmpty() ? u"delegation.cdnskey-without-cds"_s : u"delegation.cds-without-cdnskey"_s, {},
            evidence);
    else if (!areAlike(cds, keys))
        verdicts.addAt(child, u"delegation.cds-not-like-cdnskey"_s, {}, evidence);
}

/// What would become of the DS records if the parent did as it is asked (RFC 7344, 4.1): DNSSEC18.
void judgeTrust(const View &view, const ServerView &child, const dns::RRset &set, dns::Verifier &verifier,
    Verdicts &verdicts)
{
    if (set.isEmpty() || set.signatures.isEmpty())
        return;
    QList<dns::Record> records = view.plannedDs;
    if (records.isEmpty())
        for (const ServerView &parent : view.parents)
            records += parent.dsRecords;
    if (records.isEmpty())
        return;
    const auto isTrusted = [&](const dns::Record &key) {
        return std::any_of(records.begin(), records.end(), [&](const dns::Record &record) {
            const std::optional<dns::Ds> ds = dns::Ds::from(record);
            return ds && pointsAt(*ds, key) && verifier.verify(set, view.request.zone, {key}).isValid();
        });
    };
    if (std::none_of(child.keyRecords.begin(), child.keyRecords.end(), isTrusted))
        verdicts.addAt(child, u"delegation.cds-not-signed-by-ds-key"_s, {{u"type"_s, set.type.toText()}},
            child.probes.cds.evidence + child.keys.evidence);
}

} // namespace

void judgeCds(const View &view, dns::Verifier &verifier, Verdicts &verdicts)
{
    QList<Saying> cds, cdnskeys;
    for (const ServerView &child : view.children) {
        for (const auto &[answer, type] : {std::pair(&child.probes.cds, dns::type::CDS),
                 std::pair(&child.probes.cdnskey, dns::type::CDNSKEY)}) {
            if (outcomeOf(*answer) != Outcome::Fine)
                continue;
            CdsJudging(view, child, *answer, type, verifier, verdicts).judge();
            const dns::RRset set = setIn(answer->message->answer, view.request.zone, type);
            if (!child.keyRecords.isEmpty())
                judgeTrust(view, child, set, verifier, verdicts);
            (type == dns::type::CDS ? cds : cdnskeys)
                << Saying{&child, setText(view, *answer, type), answer->evidence};
        }
        judgeBoth(view, child, verdicts);
    }
    addDisagreement(verdicts, u"delegation.cds-differs"_s, u"content"_s, cds, {{u"type"_s, u"CDS"_s}});
    addDisagreement(
        verdicts, u"delegation.cds-differs"_s, u"content"_s, cdnskeys, {{u"type"_s, u"CDNSKEY"_s}});
}

} // namespace zonecase::delegation
