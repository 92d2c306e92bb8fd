// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/delegation/damages.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using faults::Forgery;
using faults::SignedZone;
using faults::SigningKey;
using test::Cut;
using test::Damage;

namespace {

namespace type = dns::type;

const SigningKey Key(13, SigningKey::Ksk), Second(13, SigningKey::Zsk),
    Stranger(13, SigningKey::Ksk, "other");

/// CDS and CDNSKEY of these keys; nothing for an empty list.
void publish(Cut &cut, const QList<SigningKey> &cds, const QList<SigningKey> &cdnskeys)
{
    QList<QByteArray> digests, keys;
    for (const SigningKey &key : cds)
        digests << key.dsRdata(cut.zone.name);
    for (const SigningKey &key : cdnskeys)
        keys << key.dnskeyRdata();
    cut.zone.more.clear();
    if (!digests.isEmpty())
        cut.zone.more << faults::setOf(cut.zone.name, type::CDS, 300, digests);
    if (!keys.isEmpty())
        cut.zone.more << faults::setOf(cut.zone.name, type::CDNSKEY, 300, keys);
}

auto published(const QList<SigningKey> &cds, const QList<SigningKey> &cdnskeys)
{
    return [=](Cut &cut) { publish(cut, cds, cdnskeys); };
}

/// One key signs everything; CDS and CDNSKEY are of it.
void healthy(Cut &cut)
{
    cut.zone.keys = {Key};
    publish(cut, {Key}, {Key});
}

/// Two keys, and the records of one of them.
auto withTwoKeys(const SigningKey &named)
{
    return [named](Cut &cut) {
        cut.zone.keys = {Key, Second};
        publish(cut, {named}, {named});
    };
}

dns::RRset &apexSet(SignedZone &zone, dns::RecordType recordType)
{
    return zone.set(u"ministry.zz."_s, recordType);
}

auto forged(dns::RecordType recordType, const Forgery &forgery)
{
    return [=](Cut &cut) {
        cut.atBoth([&](SignedZone &zone) { zone.sign(apexSet(zone, recordType), forgery); });
    };
}

auto unsignedSet(dns::RecordType recordType)
{
    return [=](Cut &cut) {
        cut.atBoth([&](SignedZone &zone) { apexSet(zone, recordType).signatures.clear(); });
    };
}

auto signedByStranger(dns::RecordType recordType)
{
    return [=](Cut &cut) {
        cut.atBoth([&](SignedZone &zone) { zone.signWith(apexSet(zone, recordType), Stranger); });
    };
}

/// The set of one server only.
auto otherAtSecond(dns::RecordType recordType, const QByteArray &rdata)
{
    return
        [=](Cut &cut) { cut.zoneAt(Cut::Ns2).put(faults::setOf(cut.zone.name, recordType, 300, {rdata})); };
}

/// RFC 8078, 4.
const QByteArray DeleteCds(5, '\0'), DeleteCdnskey("\0\0\3\0\0", 5);

auto set(dns::RecordType recordType, const QList<QByteArray> &rdata)
{
    return [=](Cut &cut) {
        cut.atBoth([&](SignedZone &zone) { zone.put(faults::setOf(cut.zone.name, recordType, 300, rdata)); });
    };
}

auto both(const std::function<void(Cut &)> &one, const std::function<void(Cut &)> &other)
{
    return [=](Cut &cut) {
        one(cut);
        other(cut);
    };
}

/// The key of the CDS record is in the key set, but no zone key.
auto noZoneKey(dns::RecordType recordType)
{
    return [=](Cut &cut) {
        SigningKey odd(13, 1, "odd");
        const QByteArray rdata = recordType == type::CDS ? odd.dsRdata(cut.zone.name) : odd.dnskeyRdata();
        cut.atBoth([&](SignedZone &zone) {
            zone.put(
                faults::setOf(cut.zone.name, type::DNSKEY, 3600, {Key.dnskeyRdata(), odd.dnskeyRdata()}));
            zone.put(faults::setOf(cut.zone.name, recordType, 300, {rdata}));
        });
    };
}

const dns::Name Zone = *dns::Name::fromText(u"ministry.zz.");

QList<Damage> presence()
{
    return {
        {.title = "neither CDS nor CDNSKEY", .given = healthy, .plan = published({}, {}), .changes = {}},
        {.title = "CDNSKEY without CDS",
            .given = healthy,
            .plan = published({}, {Key}),
            .changes = u"+cdnskey-without-cds"_s},
        {.title = "CDS without CDNSKEY",
            .given = healthy,
            .plan = published({Key}, {}),
            .changes = u"+cds-without-cdnskey"_s},
        {.title = "CDS and CDNSKEY of two keys",
            .given = healthy,
            .plan = published({Key}, {Stranger}),
            .changes = u"+cds-not-like-cdnskey +cds-without-its-key"_s},
        {.title = "CDS differ",
            .given = healthy,
            .harm = otherAtSecond(type::CDS, Stranger.dsRdata(Zone)),
            .changes
            = u"+cds-differs +cds-not-like-cdnskey +cds-without-its-key +same-serial-other-content"_s},
        {.title = "CDNSKEY differ",
            .given = healthy,
            .harm = otherAtSecond(type::CDNSKEY, Stranger.dnskeyRdata()),
            .changes = u"+cds-differs +cds-not-like-cdnskey +cds-without-its-key"_s},
        {.title = "CDS in a zone that is not signed",
            .given = [](Cut &cut) { cut.isSigned = false; },
            .plan = published({Key}, {}),
            .changes = u"+cds-in-unsigned-zone +cds-without-cdnskey"_s},
        {.title = "CDNSKEY in a zone that is not signed",
            .given = [](Cut &cut) { cut.isSigned = false; },
            .plan = published({}, {Key}),
            .changes = u"+cdnskey-without-cds +cds-in-unsigned-zone"_s},
        {.title = "CDS asks for removal",
            .given = healthy,
            .harm = both(set(type::CDS, {DeleteCds}), set(type::CDNSKEY, {DeleteCdnskey})),
            .changes = u"+cds-delete"_s},
        {.title = "CDNSKEY asks for removal",
            .given = healthy,
            .harm = set(type::CDNSKEY, {DeleteCdnskey}),
            .changes = u"+cds-delete +cds-not-like-cdnskey"_s},
        {.title = "CDS asks for removal and more",
            .given = healthy,
            .harm = set(type::CDS, {DeleteCds, Key.dsRdata(Zone)}),
            .changes = u"+cds-delete-mixed"_s},
        {.title = "CDNSKEY asks for removal and more",
            .given = healthy,
            .harm = set(type::CDNSKEY, {DeleteCdnskey, Key.dnskeyRdata()}),
            .changes = u"+cds-delete-mixed +cds-not-like-cdnskey"_s},
    };
}

QList<Damage> signatures()
{
    return {
        {.title = "CDS unsigned",
            .given = healthy,
            .harm = unsignedSet(type::CDS),
            .changes = u"+cds-not-signed-by-its-key +cds-unsigned"_s},
        {.title = "CDNSKEY unsigned",
            .given = healthy,
            .harm = unsignedSet(type::CDNSKEY),
            .changes = u"+cds-not-signed-by-its-key +cds-unsigned"_s},
        {.title = "signature of the CDS is wrong",
            .given = healthy,
            .harm = forged(type::CDS, {.broken = true}),
            .changes = u"+cds-not-signed-by-ds-key +cds-not-signed-by-its-key +cds-signature-wrong"_s},
        {.title = "signature of the CDNSKEY is wrong",
            .given = healthy,
            .harm = forged(type::CDNSKEY, {.broken = true}),
            .changes = u"+cds-not-signed-by-ds-key +cds-not-signed-by-its-key +cds-signature-wrong"_s},
        {.title = "CDS signed by a stranger's key too",
            .given = healthy,
            .harm = signedByStranger(type::CDS),
            .changes = u"+cds-signed-by-unknown-key"_s},
        {.title = "CDNSKEY signed by a stranger's key too",
            .given = healthy,
            .harm = signedByStranger(type::CDNSKEY),
            .changes = u"+cds-signed-by-unknown-key"_s},
        {.title = "CDS and CDNSKEY not signed by the key that they name",
            .given = healthy,
            .plan = withTwoKeys(Key),
            .changes = u"+cds-not-signed-by-ds-key +cds-not-signed-by-its-key"_s},
        {.title = "the key that CDS and CDNSKEY name does not sign the keys",
            .given = withTwoKeys(Key),
            .plan = withTwoKeys(Second),
            .changes = u"+cds-key-does-not-sign +cds-key-not-sep -cds-not-signed-by-its-key"_s},
    };
}

QList<Damage> keys()
{
    return {
        {.title = "CDS names a key that is not there",
            .given = healthy,
            .harm = set(type::CDS, {Key.dsRdata(Zone), Stranger.dsRdata(Zone)}),
            .changes = u"+cds-not-like-cdnskey +cds-without-its-key"_s},
        {.title = "CDNSKEY names a key that is not there",
            .given = healthy,
            .harm = set(type::CDNSKEY, {Key.dnskeyRdata(), Stranger.dnskeyRdata()}),
            .changes = u"+cds-not-like-cdnskey +cds-without-its-key"_s},
        {.title = "CDS names a key that is no zone key",
            .given = healthy,
            .harm = noZoneKey(type::CDS),
            .changes = u"+cds-not-a-zone-key +cds-not-like-cdnskey"_s},
        {.title = "CDNSKEY names a key that is no zone key",
            .given = healthy,
            .harm = noZoneKey(type::CDNSKEY),
            .changes = u"+cds-not-a-zone-key +cds-not-like-cdnskey"_s},
        {.title = "CDS and CDNSKEY name a key that is no entry point",
            .given = healthy,
            .plan =
                [](Cut &cut) {
                    cut.zone.keys = {Second};
                    cut.zone.ds = {Second.dsRdata(Zone)};
                    publish(cut, {Second}, {Second});
                },
            .changes = u"+cds-key-not-sep +ds-key-not-sep"_s},
    };
}

QList<Damage> all()
{
    return presence() + signatures() + keys();
}

} // namespace

/// What a zone asks of its parent: CDS and CDNSKEY in order, and each fault alone.
class ChecksCdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSilentAboutHealthyRecords();
    void findsFaults_data();
    void findsFaults();
};

void ChecksCdsTest::isSilentAboutHealthyRecords()
{
    Cut cut;
    healthy(cut);
    cut.sign();
    QCOMPARE(
        cut.codes().filter(u"cds"_s).join(u' ') + cut.codes().filter(u"cdnskey"_s).join(u' '), QString());
}

void ChecksCdsTest::findsFaults_data()
{
    addRows(all());
}

void ChecksCdsTest::findsFaults()
{
    checkRow(all());
}

QTEST_GUILESS_MAIN(ChecksCdsTest)
#include "tst_checkscds.moc"
