// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chainwords.h"

#include "widgets/theme/signs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChainWords)
};

constexpr int SecureEntryPoint = 0x0001; // RFC 4034, 2.1.1

Role roleOf(dnssec::Status status)
{
    return roleOfStatus(dnssec::statusText(status));
}

ChainFact factOf(dnssec::Status status, const QString &reason, const QList<ExchangeId> &evidence = {})
{
    return {roleOf(status), dnssec::statusText(status), reason, evidence, Change::None};
}

} // namespace

QString plainName(const dns::Name &name)
{
    const QString text = name.toText();
    return name.isRoot() ? text : text.chopped(1);
}

QString spokenName(const dns::Name &name)
{
    return name.isRoot() ? Words::tr("the root") : plainName(name);
}

QString algorithmWord(int algorithm)
{
    switch (algorithm) {
    case 1:
        return u"RSA/MD5"_s;
    case 3:
        return u"DSA/SHA-1"_s;
    case 5:
        return u"RSA/SHA-1"_s;
    case 6:
        return u"DSA-NSEC3"_s;
    case 7:
        return u"RSA/SHA-1 N3"_s;
    case 8:
        return u"RSA/SHA-256"_s;
    case 10:
        return u"RSA/SHA-512"_s;
    case 12:
        return u"GOST"_s;
    case 13:
        return u"ECDSA P-256"_s;
    case 14:
        return u"ECDSA P-384"_s;
    case 15:
        return u"Ed25519"_s;
    case 16:
        return u"Ed448"_s;
    default:
        return Words::tr("algorithm %1").arg(algorithm);
    }
}

QString digestWord(int digestType)
{
    switch (digestType) {
    case 1:
        return u"SHA-1"_s;
    case 2:
        return u"SHA-256"_s;
    case 3:
        return u"GOST"_s;
    case 4:
        return u"SHA-384"_s;
    default:
        return Words::tr("digest %1").arg(digestType);
    }
}

QString keyTitle(const dnssec::KeyState &key)
{
    return (key.flags & SecureEntryPoint ? Words::tr("KSK %1") : Words::tr("ZSK %1")).arg(key.keyTag);
}

static QString keyReason(const dnssec::KeyState &key, const QString &zone)
{
    if (key.state == u"revoked"_s)
        return Words::tr("Key %1 of %2 has its revoke bit set and counts no more.").arg(key.keyTag).arg(zone);
    if (key.state == u"bogus"_s)
        return Words::tr("Key %1 of %2 cannot be shown to be the zone's own.").arg(key.keyTag).arg(zone);
    if (key.state == u"insecure"_s)
        return Words::tr("Key %1 of %2 is published, but nothing above vouches for it.")
            .arg(key.keyTag)
            .arg(zone);
    if (key.anchored)
        return Words::tr("Key %1 of %2 is vouched for from above.").arg(key.keyTag).arg(zone);
    return Words::tr("Key %1 of %2 stands in a key set that is signed by a key vouched for.")
        .arg(key.keyTag)
        .arg(zone);
}

dnssec::Status keySetStatus(const dnssec::ZoneState &zone)
{
    for (const dnssec::KeyState &key : zone.keys)
        if (key.state == u"secure"_s)
            return dnssec::Status::Secure;
    return zone.status == dnssec::Status::Secure ? dnssec::Status::Indeterminate : zone.status;
}

ChainFact keyFact(const dnssec::KeyState &key, const dnssec::ZoneState &zone)
{
    const QString reason = keyReason(key, spokenName(zone.name));
    if (key.state == u"unsigned"_s) // it signs no key; the key set that it stands in speaks for it
        return factOf(keySetStatus(zone), reason, zone.evidence);
    if (key.state == u"revoked"_s)
        return {Role::NotAsked, Words::tr("revoked"), reason, zone.evidence, Change::None};
    return {roleOfStatus(key.state), key.state, reason, zone.evidence, Change::None};
}

ChainFact missingKeyFact(int keyTag, int algorithm, const dns::Name &zone)
{
    return {Role::Bogus, Words::tr("missing"),
        Words::tr("Key %1 (%2) is named from elsewhere, but %3 does not publish it.")
            .arg(QString::number(keyTag), algorithmWord(algorithm), spokenName(zone)),
        {}, Change::None};
}

ChainFact anchorFact(const dnssec::ZoneState &zone)
{
    return {Role::Secure, Words::tr("trusted"),
        Words::tr("A trust anchor of this run vouches for the keys of %1.").arg(spokenName(zone.name)), {},
        Change::None};
}

ChainFact unsignedFact(const dnssec::ZoneState &zone)
{
    return factOf(zone.status == dnssec::Status::Secure ? dnssec::Status::Insecure : zone.status,
        Words::tr("%1 has data without signatures here.").arg(spokenName(zone.name)), zone.evidence);
}

ChainFact bandFact(const dnssec::ZoneState &zone)
{
    const QString name = zone.name.isRoot() ? Words::tr("The root") : plainName(zone.name);
    const QString servers = Words::tr("%n server(s) asked", nullptr, static_cast<int>(zone.servers.size()));
    switch (zone.status) {
    case dnssec::Status::Secure:
        return factOf(zone.status,
            Words::tr("%1 is secure: its keys are vouched for from the anchor down; %2.").arg(name, servers),
            zone.evidence);
    case dnssec::Status::Insecure:
        return factOf(zone.status,
            Words::tr("%1 is insecure: it is proven that nothing above vouches for its keys; %2.")
                .arg(name, servers),
            zone.evidence);
    case dnssec::Status::Bogus:
        return factOf(zone.status,
            Words::tr("%1 is bogus: it should be signed, but that cannot be shown; %2.").arg(name, servers),
            zone.evidence);
    case dnssec::Status::Indeterminate:
        break;
    }
    return factOf(zone.status,
        Words::tr("%1 is indeterminate: no anchor stands above it, or no server was reached; %2.")
            .arg(name, servers),
        zone.evidence);
}

static QString strandReason(const dnssec::Strand &strand, const QString &zone)
{
    if (!strand.ds.isEmpty())
        return strand.dsProof == u"signed"_s
            ? Words::tr("The parent vouches for %1 with %n signed DS record(s)", nullptr,
                static_cast<int>(strand.ds.size()))
                  .arg(zone)
            : Words::tr("The parent gives DS records for %1 that do not validate").arg(zone);
    if (strand.dsProof == u"denied"_s)
        return Words::tr("The parent proves that there is no DS for %1").arg(zone);
    if (strand.dsProof == u"opt-out"_s)
        return Words::tr("The parent's opt-out span leaves room for %1 without DS").arg(zone);
    if (strand.dsProof == u"unsigned"_s)
        return Words::tr("The parent is not signed, so there is no DS for %1 to trust").arg(zone);
    return Words::tr("The parent gives no DS for %1 and no valid proof that there is none").arg(zone);
}

ChainFact strandFact(const dnssec::Strand &strand, const dnssec::ZoneState &zone, qsizetype allServers)
{
    const QString what = strandReason(strand, spokenName(zone.name));
    const QString who = Words::tr("%1: %2 of %3 servers of the parent say so.")
                            .arg(what, QString::number(strand.servers.size()), QString::number(allServers));
    return factOf(strand.status, who, strand.evidence);
}

ChainFact setFact(const dnssec::SetState &set, const dnssec::ZoneState &zone)
{
    const QString what = set.kind == u"denial"_s
        ? Words::tr("The proof %1 at %2").arg(set.type.toText(), spokenName(set.name))
        : Words::tr("%1 of %2").arg(set.type.toText(), spokenName(set.name));
    switch (set.status) {
    case dnssec::Status::Secure:
        return factOf(set.status,
            Words::tr("%1 is signed by a key of %2 that is vouched for.").arg(what, spokenName(zone.name)),
            set.evidence);
    case dnssec::Status::Insecure:
        return factOf(
            set.status, Words::tr("%1 is not protected: nothing vouches for it.").arg(what), set.evidence);
    case dnssec::Status::Bogus:
        return factOf(
            set.status, Words::tr("%1 should be signed, but no signature holds.").arg(what), set.evidence);
    case dnssec::Status::Indeterminate:
        break;
    }
    return factOf(set.status, Words::tr("%1 could not be judged.").arg(what), set.evidence);
}

static QString signatureReason(const dnssec::SignatureState &s, const QString &over)
{
    const QString key = Words::tr("Key %1 of %2").arg(QString::number(s.keyTag), spokenName(s.signer));
    if (s.state == u"valid"_s)
        return Words::tr("%1 signs %2; valid from %3 to %4.")
            .arg(key, over, s.inception.toText(), s.expiration.toText());
    if (s.state == u"expired"_s)
        return Words::tr("%1 signed %2, but the signature expired at %3.")
            .arg(key, over, s.expiration.toText());
    if (s.state == u"premature"_s)
        return Words::tr("%1 signed %2, but the signature is not valid before %3.")
            .arg(key, over, s.inception.toText());
    if (s.state == u"no-key"_s)
        return Words::tr("A signature over %2 names key %1, which is not published.")
            .arg(QString::number(s.keyTag), over);
    if (s.state == u"unknown-algorithm"_s)
        return Words::tr("%1 signs %2 with %3, which is not understood here.")
            .arg(key, over, algorithmWord(s.algorithm));
    if (s.state == u"not-judged"_s)
        return Words::tr("The signature of %1 over %2 was not judged: a limit was reached first.")
            .arg(key, over);
    return Words::tr("The signature of %1 over %2 does not hold.").arg(key, over);
}

ChainFact signatureFact(const dnssec::SignatureState &signature, const QString &over, dnssec::Status of)
{
    const QString reason = signatureReason(signature, over);
    if (signature.state == u"valid"_s)
        return {of == dnssec::Status::Secure ? Role::Secure : roleOf(of), Words::tr("valid"), reason, {},
            Change::None};
    if (signature.state == u"not-judged"_s || signature.state == u"unknown-algorithm"_s)
        return {Role::Indeterminate,
            signature.state == u"not-judged"_s ? Words::tr("not judged") : Words::tr("unknown algorithm"),
            reason, {}, Change::None};
    if (signature.state == u"expired"_s)
        return {Role::Bogus, Words::tr("expired"), reason, {}, Change::None};
    if (signature.state == u"premature"_s)
        return {Role::Bogus, Words::tr("premature"), reason, {}, Change::None};
    if (signature.state == u"no-key"_s)
        return {Role::Bogus, Words::tr("no key"), reason, {}, Change::None};
    return {Role::Bogus, Words::tr("invalid"), reason, {}, Change::None};
}

ChainFact dsFact(const dnssec::DsState &ds, const dns::Name &zone, dnssec::Status of)
{
    const QString what = Words::tr("DS %1 (%2)").arg(QString::number(ds.keyTag), digestWord(ds.digestType));
    if (ds.state == u"matches"_s)
        return {roleOf(of), Words::tr("matches"),
            Words::tr("%1 matches the key of %2.").arg(what, spokenName(zone)), {}, Change::None};
    if (ds.state == u"digest-mismatch"_s)
        return {Role::Bogus, Words::tr("digest differs"),
            Words::tr("%1 names a key of %2, but its digest is another.").arg(what, spokenName(zone)), {},
            Change::None};
    if (ds.state == u"unsupported"_s)
        return {Role::Insecure, Words::tr("unsupported"),
            Words::tr("%1 uses an algorithm or digest that is not supported here.").arg(what), {},
            Change::None};
    if (ds.state == u"not-judged"_s)
        return {Role::Indeterminate, Words::tr("not judged"),
            Words::tr("%1 was not set against the keys of %2.").arg(what, spokenName(zone)), {},
            Change::None};
    return {Role::Bogus, Words::tr("no key"),
        Words::tr("%1 names a key that %2 does not publish.").arg(what, spokenName(zone)), {}, Change::None};
}

ChainFact noDsFact(const dnssec::Strand &strand, const dnssec::ZoneState &zone)
{
    return factOf(strand.status,
        Words::tr("Without DS nothing above vouches for what %1 says on this strand.")
            .arg(spokenName(zone.name)),
        strand.evidence);
}

ChainFact signedSomehowFact(const dns::Name &parent, const QString &what, dnssec::Status of)
{
    return {roleOf(of), of == dnssec::Status::Bogus ? Words::tr("invalid") : Words::tr("valid"),
        Words::tr("%1 signs %2.").arg(parent.isRoot() ? Words::tr("The root") : plainName(parent), what), {},
        Change::None};
}

ChainFact unsignedSetFact(const dnssec::SetState &set)
{
    return factOf(set.status,
        Words::tr("%1 of %2 carries no signature.").arg(set.type.toText(), spokenName(set.name)),
        set.evidence);
}

ChainFact aliasFact(const dns::Name &alias, const dns::Name &target, dnssec::Status of)
{
    return factOf(of, Words::tr("%1 is an alias of %2.").arg(spokenName(alias), spokenName(target)));
}

static QString verdictSentence(const dnssec::Chain &chain, const QString &at)
{
    const QString name = plainName(chain.request.name) + u' ' + chain.request.type.toText();
    const QString status = dnssec::statusText(chain.status);
    if (chain.zones.isEmpty())
        return Words::tr("%1 is %2: no zone on the way could be seen.").arg(name, status);
    if (!chain.split)
        return Words::tr("%1 is %2, as of %3.").arg(name, status, at);
    int most = 0, all = 0;
    for (const dnssec::Path &path : chain.paths) {
        all += static_cast<int>(path.servers.size());
        if (path.status == chain.status)
            most += static_cast<int>(path.servers.size());
    }
    return Words::tr("%1 is %2 by %3 of %4 servers, as of %5; the servers do not agree.")
        .arg(name, status, QString::number(most), QString::number(all), at);
}

QString chainSentence(const dnssec::Chain &chain, const TimeWords &time)
{
    const QString verdict = verdictSentence(chain, time(chain.at));
    if (chain.ends.isEmpty())
        return verdict;
    const dnssec::EndingLink &end = chain.ends.constFirst();
    return Words::tr(
        "%1 By these messages it stays %2 until %3, then the signature of key %4 of %5 over %6 of %7 ends.")
        .arg(verdict, dnssec::statusText(chain.status), time(end.last), QString::number(end.keyTag),
            spokenName(end.zone), end.covered.toText(), spokenName(end.owner));
}

} // namespace zonecase::widgets
