// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/delegation/damages.h"
#include "tests/support/messagebuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using faults::Answer;
using faults::Asked;
using faults::Forgery;
using faults::SignedZone;
using faults::SigningKey;
using test::Cut;
using test::Damage;

namespace {

const QStringList Healthy = QString(
    u"address-public agrees apex-verified contact-fine distinct-addresses distinct-addresses-in-zone "
    "ds-digest-fine enough-servers enough-servers-in-zone enough-v4 enough-v4-in-zone "
    "enough-v6 enough-v6-in-zone found glue-agrees key-algorithm-fine keys-at-server "
    "keys-everywhere mail-targets no-nsec3 parent-found primary-agrees primary-newest "
    "recursion-closed referral-fits reverse-names-match served signed signed-with-ds "
    "software-hidden spf-fine uses-nsec web-missing"_s)
                                .split(u' ');

namespace type = dns::type;
constexpr qint64 Day = 86400;

const QString Apex = u"ministry.zz."_s;

Instant inDays(qint64 days)
{
    return Instant::fromSeconds(faults::Setting::now().seconds() + days * Day);
}

dns::RRset &apexSet(SignedZone &zone, dns::RecordType recordType)
{
    return zone.set(Apex, recordType);
}

/// The set at the apex signed anew, wrongly, at the second server.
auto forged(dns::RecordType recordType, const Forgery &forgery)
{
    return [=](Cut &cut) {
        SignedZone &zone = cut.zoneAt(Cut::Ns2);
        zone.sign(apexSet(zone, recordType), forgery);
    };
}

auto unsignedSet(dns::RecordType recordType)
{
    return [=](Cut &cut) { apexSet(cut.zoneAt(Cut::Ns2), recordType).signatures.clear(); };
}

/// The signatures' terms, everywhere.
auto valid(qint64 from, qint64 until)
{
    return [=](Cut &cut) {
        cut.zone.inception = inDays(from);
        cut.zone.expiration = inDays(until);
    };
}

auto withKeys(const QList<SigningKey> &keys)
{
    return [keys](Cut &cut) { cut.zone.keys = keys; };
}

SigningKey rsa(int bits, int algorithm = 8)
{
    SigningKey key(algorithm, SigningKey::Ksk);
    key.rsaBits = bits;
    return key;
}

/// A key that is published beside the zone's own and signs nothing.
auto publish(const SigningKey &key)
{
    return [key](Cut &cut) {
        cut.atBoth([&key, &cut](SignedZone &zone) {
            QList<QByteArray> keys{key.dnskeyRdata()};
            for (const SigningKey &one : cut.zone.keys)
                keys << one.dnskeyRdata();
            zone.put(faults::setOf(cut.zone.name, type::DNSKEY, 3600, keys));
        });
    };
}

SigningKey ofModulus(int octets)
{
    SigningKey key(8, SigningKey::Zsk, "odd");
    key.publicKeyInstead = QByteArray("\3\1\0\1", 4) + QByteArray(octets, '\x81');
    return key;
}

SigningKey otherProtocol()
{
    SigningKey key(13, SigningKey::Zsk, "odd");
    key.protocol = 4;
    return key;
}

/// One key for everything.
void single(Cut &cut)
{
    cut.zone.keys = {SigningKey(13, SigningKey::Ksk)};
}

/// Two keys of one tag: about three hundred are enough to meet such a pair.
std::pair<SigningKey, SigningKey> sameTag()
{
    constexpr int Ed25519 = 15;
    QHash<int, SigningKey> byTag;
    for (int i = 0;; ++i) {
        const SigningKey key(Ed25519, SigningKey::Ksk, QByteArray::number(i));
        if (const auto other = byTag.constFind(key.tag()); other != byTag.constEnd())
            return {*other, key};
        byTag.insert(key.tag(), key);
    }
}

/// The key that the parent vouches for is there, and another one signs.
void signedByOtherOfTag(Cut &cut)
{
    const auto [vouched, signing] = sameTag();
    cut.zone.keys = {signing};
    cut.zone.ds = {vouched.dsRdata(cut.zone.name)};
}

void revoked(Cut &cut)
{
    cut.zone.keys
        = {SigningKey(13, SigningKey::Ksk | SigningKey::Revoked), SigningKey(13, SigningKey::Zsk, "data")};
    cut.zone.ds = {cut.zone.keys[0].dsRdata(cut.zone.name)};
}

QByteArray dsOf(const Cut &cut, int digestType)
{
    return cut.zone.keys.constFirst().dsRdata(cut.zone.name, digestType);
}

auto withDigests(const QList<int> &digestTypes)
{
    return [digestTypes](Cut &cut) {
        for (const int digestType : digestTypes)
            cut.zone.ds << dsOf(cut, digestType);
    };
}

void unsignedZone(Cut &cut)
{
    cut.isSigned = false;
}

/// Not signed, and the parent has a DS record all the same.
void unsignedWithDs(Cut &cut)
{
    cut.zone.ds << dsOf(cut, 2);
    cut.isSigned = false;
}

void unsignedAtSecond(Cut &cut)
{
    faults::ZonePlan plan = cut.zone;
    plan.keys.clear();
    cut.zoneAt(Cut::Ns2) = SignedZone(plan);
}

void planned(Cut &cut)
{
    cut.request.ns = QStringList{u"ns1.ministry.zz/198.51.100.1"_s, u"ns2.ministry.zz/203.0.113.2"_s,
        u"ns1.ministry.zz/2001:db8:1::1"_s, u"ns2.ministry.zz/2001:db8:2::2"_s};
    const QByteArray ds = dsOf(cut, 2);
    cut.request.ds = QStringList{
        u"%1 13 2 %2"_s.arg(cut.zone.keys.constFirst().tag()).arg(QString::fromLatin1(ds.mid(4).toHex()))};
}

/// The questions of this type at these servers, answered by the function.
auto answered(
    const QList<Cut::Server> &servers, dns::RecordType recordType, const std::function<void(Answer &)> &by)
{
    return [=](Cut &cut) {
        cut.edit = [=](const Asked &asked, Answer &answer) {
            if (asked.query.type == recordType && servers.contains(static_cast<Cut::Server>(asked.server)))
                by(answer);
        };
    };
}

void silent(Answer &answer)
{
    answer.silent = true;
}

/// No parent server says anything of DS records, in referrals neither.
void hidesDs(Cut &cut)
{
    cut.edit = [](const Asked &asked, Answer &answer) {
        if (asked.server != Cut::A && asked.server != Cut::B)
            return;
        answer.remove(type::DS);
        answer.silent = answer.silent || asked.query.type == type::DS;
    };
}

const QList<Cut::Server> Children{Cut::Ns1, Cut::Ns2}, Parents{Cut::A, Cut::B};

QList<Damage> digests()
{
    return {
        {.title = "DS digest private",
            .plan = withDigests({2, 254}),
            .changes = u"+ds-digest-private +ds-unsupported"_s},
        {.title = "DS digest deprecated", .plan = withDigests({2, 1}), .changes = u"+ds-digest-deprecated"_s},
        {.title = "DS without SHA-256", .plan = withDigests({4}), .changes = u"+ds-sha256-missing"_s},
        {.title = "DS not told",
            .harm = hidesDs,
            .changes = u"-apex-verified -ds-digest-fine +ds-not-told -signed -signed-with-ds"_s},
        {.title = "DS missing at one parent server",
            .harm = [](Cut &cut) { cut.parentAt(Cut::B).nodes[cut.zone.name].erase(type::DS); },
            .changes = u"+ds-missing-at-server +parent-ds-differ"_s},
        {.title = "DS for no zone key",
            .plan =
                [](Cut &cut) {
                    single(cut);
                    cut.zone.keys[0].flags = 1;
                },
            .changes
            = u"-apex-verified +denial-not-verified +denial-signature-wrong +ds-key-does-not-sign +ds-key-not-for-zones +ds-no-match +keys-not-signed-for-ds +signature-wrong -signed"_s},
        {.title = "planned without DS",
            .given = planned,
            .plan = [](Cut &cut) { cut.request.ds.clear(); },
            .changes = u"-apex-verified -ds-digest-fine +planned-without-ds -signed -signed-with-ds"_s},
    };
}

QList<Damage> entryPoints()
{
    return {
        {.title = "DS for a key whose tag another has, that signs",
            .plan = signedByOtherOfTag,
            .harm = [](Cut &cut) { publish(sameTag().first)(cut); },
            .changes = u"-apex-verified +ds-key-does-not-sign +keys-not-signed-for-ds"_s},
        {.title = "DS for a revoked key",
            .plan = revoked,
            .changes = u"-apex-verified +ds-no-match -signed"_s},
        {.title = "DS for a key that is no entry point",
            .plan =
                [](Cut &cut) {
                    cut.zone.keys = {SigningKey(13, SigningKey::Zsk)};
                    cut.zone.ds << dsOf(cut, 2);
                },
            .changes = u"+ds-key-not-sep"_s},
        {.title = "DS of another key beside the right one",
            .plan =
                [](Cut &cut) {
                    cut.zone.ds << dsOf(cut, 2)
                                << SigningKey(13, SigningKey::Ksk, "other").dsRdata(cut.zone.name);
                },
            .changes = u"+ds-without-key"_s},
        {.title = "DS of another key only",
            .plan =
                [](Cut &cut) {
                    cut.zone.ds << SigningKey(13, SigningKey::Ksk, "other").dsRdata(cut.zone.name);
                },
            .changes = u"-apex-verified +ds-no-match -signed"_s},
        {.title = "key of the DS does not sign",
            .harm =
                [](Cut &cut) {
                    SignedZone &zone = cut.zoneAt(Cut::Ns2);
                    dns::RRset &keys = apexSet(zone, type::DNSKEY);
                    keys.signatures.clear();
                    zone.signWith(keys, cut.zone.keys[1]);
                },
            .changes = u"+ds-key-does-not-sign +keys-not-signed-for-ds"_s},
        {.title = "signature by the key of the DS is wrong",
            .harm = forged(type::DNSKEY, {.broken = true}),
            .changes = u"+ds-key-does-not-sign +keys-not-signed-for-ds +signature-wrong"_s},
        {.title = "algorithm nobody can check",
            .plan = withKeys({SigningKey(17, SigningKey::Ksk)}),
            .changes = u"-apex-verified +denial-algorithm-unknown +signature-algorithm-unknown"_s},
        {.title = "algorithm of a DS does not sign",
            .plan =
                [](Cut &cut) {
                    cut.zone.ds << dsOf(cut, 2) << SigningKey(15, SigningKey::Ksk).dsRdata(cut.zone.name);
                },
            .changes = u"+ds-algorithm-does-not-sign +ds-without-key"_s},
    };
}

QList<Damage> signatures()
{
    return {
        {.title = "keys unsigned",
            .harm = unsignedSet(type::DNSKEY),
            .changes = u"+ds-key-does-not-sign +keys-not-signed-for-ds +set-unsigned"_s},
        {.title = "SOA unsigned", .harm = unsignedSet(type::SOA), .changes = u"+set-unsigned"_s},
        {.title = "keys' signature expired",
            .harm = forged(type::DNSKEY, {.expiration = inDays(-1)}),
            .changes = u"+ds-key-does-not-sign +keys-not-signed-for-ds +signature-expired"_s},
        {.title = "SOA's signature expired",
            .harm = forged(type::SOA, {.expiration = inDays(-1)}),
            .changes = u"+signature-expired"_s},
        {.title = "keys' signature early",
            .harm = forged(type::DNSKEY, {.inception = inDays(1)}),
            .changes = u"+ds-key-does-not-sign +keys-not-signed-for-ds +signature-early"_s},
        {.title = "SOA's signature early",
            .harm = forged(type::SOA, {.inception = inDays(1)}),
            .changes = u"+signature-early"_s},
        {.title = "keys' signature wrong",
            .harm = forged(type::DNSKEY, {.broken = true}),
            .changes = u"+ds-key-does-not-sign +keys-not-signed-for-ds +signature-wrong"_s},
        {.title = "SOA's signature wrong",
            .harm = forged(type::SOA, {.broken = true}),
            .changes = u"+signature-wrong"_s},
        {.title = "keys signed by a key that is not there",
            .harm =
                [](Cut &cut) {
                    SignedZone &zone = cut.zoneAt(Cut::Ns2);
                    zone.signWith(apexSet(zone, type::DNSKEY), SigningKey(13, SigningKey::Ksk, "other"));
                },
            .changes = u"+signature-without-key"_s},
        {.title = "SOA signed by a key that is not there",
            .harm = forged(type::SOA, {.tag = 1}),
            .changes = u"+signature-without-key"_s},
        {.title = "signatures end soon",
            .given = {},
            .plan =
                [](Cut &cut) {
                    cut.zone.expiration = Instant::fromSeconds(faults::Setting::now().seconds() + 6 * 3600);
                },
            .changes = u"+signature-ends-soon"_s},
        {.title = "signatures end in thirteen hours",
            .plan =
                [](Cut &cut) {
                    cut.zone.expiration = Instant::fromSeconds(faults::Setting::now().seconds() + 13 * 3600);
                },
            .changes = {}},
        {.title = "signatures hold 181 days from now",
            .plan = valid(-1, 181),
            .changes = u"+signature-long"_s},
        {.title = "signatures hold 181 days in all",
            .plan = valid(-161, 20),
            .changes = u"+signature-long"_s},
        {.title = "signatures hold 179 days", .plan = valid(-159, 20), .changes = {}},
        {.title = "an algorithm does not sign the keys",
            .given = withKeys({SigningKey(13, SigningKey::Ksk), SigningKey(15, SigningKey::Ksk)}),
            .harm =
                [](Cut &cut) {
                    SignedZone &zone = cut.zoneAt(Cut::Ns2);
                    dns::RRset &set = apexSet(zone, type::DNSKEY);
                    set.signatures.clear();
                    zone.signWith(set, cut.zone.keys[0]);
                },
            .changes = u"+algorithm-does-not-sign +ds-algorithm-does-not-sign +ds-key-does-not-sign"_s},
        {.title = "an algorithm does not sign the SOA",
            .given = withKeys({SigningKey(13, SigningKey::Ksk), SigningKey(15, SigningKey::Ksk)}),
            .harm =
                [](Cut &cut) {
                    SignedZone &zone = cut.zoneAt(Cut::Ns2);
                    dns::RRset &set = apexSet(zone, type::SOA);
                    set.signatures.clear();
                    zone.signWith(set, cut.zone.keys[0]);
                },
            .changes = u"+algorithm-does-not-sign"_s},
        {.title = "an algorithm does not sign the NS",
            .given = withKeys({SigningKey(13, SigningKey::Ksk), SigningKey(15, SigningKey::Ksk)}),
            .harm =
                [](Cut &cut) {
                    SignedZone &zone = cut.zoneAt(Cut::Ns2);
                    dns::RRset &set = apexSet(zone, type::NS);
                    set.signatures.clear();
                    zone.signWith(set, cut.zone.keys[0]);
                },
            .changes = u"+algorithm-does-not-sign"_s},
    };
}

QList<Damage> keys()
{
    return {
        {.title = "key cannot sign zones",
            .harm = publish(SigningKey(2, SigningKey::Zsk)),
            .changes = u"+algorithm-does-not-sign +key-algorithm-not-for-zones"_s},
        {.title = "key's protocol is not 3", .harm = publish(otherProtocol()), .changes = u"+key-protocol"_s},
        {.title = "RSA key of 1024 bits",
            .given = withKeys({rsa(2048)}),
            .plan = withKeys({rsa(1024)}),
            .changes = u"+key-short"_s},
        {.title = "RSA key of 384 bits",
            .given = withKeys({rsa(2048)}),
            .harm = publish(ofModulus(48)),
            .changes = u"+key-too-short"_s},
        {.title = "RSA key of 4104 bits",
            .given = withKeys({rsa(2048)}),
            .harm = publish(ofModulus(513)),
            .changes = u"+key-too-long"_s},
        {.title = "not signed",
            .plan = unsignedZone,
            .changes
            = u"-apex-verified -ds-digest-fine -key-algorithm-fine -keys-at-server -keys-everywhere +no-ds -no-nsec3 +not-signed -signed -signed-with-ds +unsigned -uses-nsec"_s},
        {.title = "not signed, with DS",
            .plan = unsignedWithDs,
            .changes
            = u"-apex-verified +ds-for-unsigned -key-algorithm-fine -keys-at-server -keys-everywhere -no-nsec3 +not-signed -signed -signed-with-ds -uses-nsec"_s},
        {.title = "not signed at one server",
            .harm = unsignedAtSecond,
            .changes = u"+ds-for-unsigned +keys-differ -keys-everywhere +not-signed-at-server "
                       "+same-serial-other-content -signed"_s},
        {.title = "keys silent everywhere",
            .harm = answered(Children, type::DNSKEY, silent),
            .changes
            = u"-apex-verified -key-algorithm-fine -keys-at-server -keys-everywhere +keys-not-told +no-keys-told -no-nsec3 -signed -signed-with-ds -uses-nsec"_s},
        {.title = "keys silent at one server",
            .harm = answered({Cut::Ns2}, type::DNSKEY, silent),
            .changes = u"+keys-not-told"_s},
        {.title = "no DS",
            .plan = [](Cut &cut) { cut.zone.hasDs = false; },
            .changes = u"-apex-verified -ds-digest-fine +no-ds -signed -signed-with-ds +signed-without-ds"_s},
    };
}

QList<Damage> all()
{
    return digests() + entryPoints() + signatures() + keys();
}

} // namespace

/// DNSSEC at the cut: a zone without fault, and each fault alone.
class ChecksDnssecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAHealthySignedZone();
    void findsFaults_data();
    void findsFaults();
};

void ChecksDnssecTest::tellsOfAHealthySignedZone()
{
    Cut cut;
    cut.sign();
    const QStringList codes = cut.codes();
    if (codes != Healthy)
        qInfo("%s", qPrintable(codes.join(u' ')));
    QCOMPARE(codes, Healthy);
}

void ChecksDnssecTest::findsFaults_data()
{
    addRows(all());
}

void ChecksDnssecTest::findsFaults()
{
    checkRow(all());
}

QTEST_GUILESS_MAIN(ChecksDnssecTest)
#include "tst_checksdnssec.moc"
