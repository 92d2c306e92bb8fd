// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/convert.h"
#include "app/lab/worker/world.h"
#include "app/lab/worker/zonekeys.h"
#include "app/lab/worker/zonesigner.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::lab;

namespace {

dns::Name name(const QString &text)
{
    return *dns::Name::fromText(text);
}

QList<dns::Record> records(const QStringList &lines)
{
    QList<dns::Record> list;
    for (const QString &line : lines)
        list << *recordFromText(line);
    return list;
}

ZonePlan plan(Denial denial)
{
    return {u"example"_s, name(u"example.zz."_s), denial, u"seed"_s, {}, Instant::fromSeconds(1'795'000'000),
        Instant::fromSeconds(1'796'000'000)};
}

std::shared_ptr<const Zone> example(Denial denial)
{
    static const QStringList lines{
        u"example.zz. 3600 SOA ns.example.zz. h.example.zz. 1 7200 3600 1209600 300"_s,
        u"example.zz. 3600 NS ns.example.zz."_s, u"ns.example.zz. 3600 A 192.0.2.1"_s,
        u"*.wild.example.zz. 60 TXT \"any\""_s, u"deep.under.example.zz. 60 A 192.0.2.2"_s,
        u"signed.example.zz. 3600 NS ns.signed.example.zz."_s, u"ns.signed.example.zz. 3600 A 192.0.2.3"_s,
        u"signed.example.zz. 3600 DS 1 13 2 "_s + QString(64, u'a'),
        u"bare.example.zz. 3600 NS ns.example.test."_s};
    return *Zone::build(plan(denial), records(lines));
}

/// "owner TYPE" of each set that carries a signature, in canonical order.
QStringList signedSets(const Zone &zone)
{
    QStringList lines;
    for (const auto &[owner, sets] : zone.nodes())
        for (const auto &[type, set] : sets)
            if (!set.signatures.isEmpty())
                lines << owner.toText() + u' ' + type.toText();
    return lines;
}

/// ldns's own check, list by list, apart from the code that the lab's resolvers use.
ldns_status verified(const dns::RRset &set, const dns::RRset &keys, Instant at)
{
    const RrListHandle list = toLdns(set.records), signatures = toLdns(set.signatures),
                       dnskeys = toLdns(keys.records);
    const RrListHandle good(ldns_rr_list_new());
    const ldns_status status
        = ldns_verify_time(list.get(), signatures.get(), dnskeys.get(), time_t(at.seconds()), good.get());
    ldns_rr_list_set_rr_count(good.get(), 0); // they are the keys' own
    return status;
}

} // namespace

class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySignatureOfA1Verifies();
    void signsWhatIsTheZonesOwn_data();
    void signsWhatIsTheZonesOwn();
    void nsecChainIsACircle();
    void nsec3CoversEmptyNonTerminals();
    void optOutLeavesBareDelegationsOut();
    void sameSeedSameKeys();
    void bitmapsAsInTheRfc();
    void hashesAsInTheRfc();
    void refusesRecordsOutOfShape_data();
    void refusesRecordsOutOfShape();
};

void TestSigning::everySignatureOfA1Verifies()
{
    const Scenario scenario = *lab::scenario(u"A1"_s);
    const Result<QList<World>> worlds = buildWorlds(scenario);
    QVERIFY2(worlds, qPrintable(worlds ? QString() : worlds.error().detail));
    QCOMPARE(worlds->size(), scenario.steps.size());
    QSet<const Zone *> seen;
    int checked = 0;
    for (qsizetype i = 0; i < worlds->size(); ++i) {
        for (const Zones &zones : (*worlds)[i].servers) {
            for (const auto &zone : zones) {
                if (seen.contains(zone.get()) || zone->denial() == Denial::Unsigned)
                    continue;
                seen << zone.get();
                const dns::RRset *keys = zone->find(zone->apex(), dns::type::DNSKEY);
                QVERIFY(keys);
                for (const auto &[owner, sets] : zone->nodes()) {
                    for (const auto &[type, set] : sets) {
                        if (set.signatures.isEmpty())
                            continue;
                        const QString what = owner.toText() + u' ' + type.toText();
                        QVERIFY2(
                            verified(set, *keys, scenario.steps[i].at) == LDNS_STATUS_OK, qPrintable(what));
                        QVERIFY2(verified(set, *keys, scenario.steps[i].at.plusSeconds(30 * 86'400))
                                == LDNS_STATUS_CRYPTO_SIG_EXPIRED,
                            qPrintable(what));
                        ++checked;
                    }
                }
            }
        }
    }
    // Six signed zones; .zz once more for each of three changes.
    QCOMPARE(seen.size(), 9);
    QVERIFY(checked > 100);
}

void TestSigning::signsWhatIsTheZonesOwn_data()
{
    QTest::addColumn<Denial>("denial");
    QTest::addColumn<QStringList>("expected");

    // Neither NS nor glue of a delegation (RFC 4035, 2.2).
    const QStringList nsec{u"example.zz. NS"_s, u"example.zz. SOA"_s, u"example.zz. NSEC"_s,
        u"example.zz. DNSKEY"_s, u"bare.example.zz. NSEC"_s, u"ns.example.zz. A"_s, u"ns.example.zz. NSEC"_s,
        u"signed.example.zz. DS"_s, u"signed.example.zz. NSEC"_s, u"deep.under.example.zz. A"_s,
        u"deep.under.example.zz. NSEC"_s, u"*.wild.example.zz. TXT"_s, u"*.wild.example.zz. NSEC"_s};
    QStringList nsec3 = nsec.filter(QRegularExpression(u"(?<!NSEC)$"_s));
    nsec3.insert(3, u"example.zz. NSEC3PARAM"_s);
    QTest::addRow("nsec") << Denial::Nsec << nsec;
    QTest::addRow("nsec3") << Denial::Nsec3 << nsec3;
    QTest::addRow("unsigned") << Denial::Unsigned << QStringList();
}

void TestSigning::signsWhatIsTheZonesOwn()
{
    QFETCH(const Denial, denial);
    QFETCH(const QStringList, expected);
    QCOMPARE(signedSets(*example(denial)), expected);
}

void TestSigning::nsecChainIsACircle()
{
    const auto zone = example(Denial::Nsec);
    QStringList walked;
    dns::Name at = zone->apex();
    do {
        const dns::RRset *nsec = zone->find(at, dns::type::NSEC);
        QVERIFY2(nsec, qPrintable(at.toText()));
        walked << nsec->records.first().rdataText;
        at = name(nsec->records.first().rdataText.section(u' ', 0, 0));
    } while (at != zone->apex() && walked.size() < 20);
    QCOMPARE(walked,
        (QStringList{u"bare.example.zz. NS SOA RRSIG NSEC DNSKEY "_s, u"ns.example.zz. NS RRSIG NSEC "_s,
            u"signed.example.zz. A RRSIG NSEC "_s, u"deep.under.example.zz. NS DS RRSIG NSEC "_s,
            u"*.wild.example.zz. A RRSIG NSEC "_s, u"example.zz. TXT RRSIG NSEC "_s}));
}

void TestSigning::nsec3CoversEmptyNonTerminals()
{
    const auto zone = example(Denial::Nsec3);
    for (const auto &owner :
        {u"example.zz."_s, u"under.example.zz."_s, u"wild.example.zz."_s, u"bare.example.zz."_s})
        QVERIFY2(zone->nsec3At(name(owner)), qPrintable(owner));
    QVERIFY(!zone->nsec3At(name(u"ns.signed.example.zz."_s))); // glue is not the zone's
    QCOMPARE(zone->nsec3s().size(), size_t(8));
}

void TestSigning::optOutLeavesBareDelegationsOut()
{
    const auto zone = example(Denial::Nsec3OptOut);
    QVERIFY(!zone->nsec3At(name(u"bare.example.zz."_s)));
    QVERIFY(zone->nsec3At(name(u"signed.example.zz."_s)));
    QCOMPARE(zone->nsec3s().size(), size_t(7));
    for (const auto &[hash, set] : zone->nsec3s())
        QCOMPARE(set.records.first().rdata[1], char(1));
}

void TestSigning::sameSeedSameKeys()
{
    const ZonePlan one = plan(Denial::Nsec);
    const auto ds = [&one](const QString &zone, const QString &seed) {
        return ZoneKeys::make(name(zone), seed, one.inception, one.expiration)->ds(60).rdataText;
    };
    QCOMPARE(ds(u"example.zz."_s, u"s"_s), ds(u"example.zz."_s, u"s"_s));
    QVERIFY(ds(u"example.zz."_s, u"s"_s) != ds(u"example.zz."_s, u"t"_s));
    QVERIFY(ds(u"example.zz."_s, u"s"_s) != ds(u"other.zz."_s, u"s"_s));
}

void TestSigning::bitmapsAsInTheRfc()
{
    // RFC 4034, 4.3: A MX RRSIG NSEC TYPE1234
    const QByteArray expected
        = QByteArray::fromHex("00064001000000030"
                              "41b000000000000000000000000000000000000000000000000000020");
    QCOMPARE(typeBitmap({{1}, {15}, {46}, {47}, {1234}}).toHex(), expected.toHex());
    QCOMPARE(typeBitmap({}), QByteArray());
}

void TestSigning::hashesAsInTheRfc()
{
    // RFC 4648, 10, without the padding.
    QCOMPARE(base32Hex("foobar"), QByteArray("cpnmuoj1e8"));
    QCOMPARE(base32Hex("foob"), QByteArray("cpnmuog"));
    QCOMPARE(base32Hex(nsec3Hash(name(u"example."_s))).size(), 32);
}

void TestSigning::refusesRecordsOutOfShape_data()
{
    QTest::addColumn<QString>("line");
    QTest::addRow("no TTL") << u"a.zz. A 192.0.2.1"_s;
    QTest::addRow("TTL of 2^32") << u"a.zz. 4294967296 A 192.0.2.1"_s;
    QTest::addRow("open parenthesis") << u"a.zz. 60 SOA a. b. ( 1 2 3 4 5"_s;
    QTest::addRow("empty RDATA") << u"a.zz. 60 TXT "_s;
    QTest::addRow("no address") << u"a.zz. 60 A 192.0.2.300"_s;
    QTest::addRow("a type the lab does not write") << u"a.zz. 60 NSEC3 2 0 0 - 00 A"_s;
    QTest::addRow("signature") << u"a.zz. 60 RRSIG A 13 2 60 20260101000000 20260101000000 1 zz. AA=="_s;
    QTest::addRow("label too long") << QString(u"a"_s.repeated(64) + u".zz. 60 A 192.0.2.1"_s);
    QTest::addRow("two lines") << u"a.zz. 60 A 192.0.2.1\nb.zz. 60 A 192.0.2.1"_s;
    QTest::addRow("no ASCII") << u"ä.zz. 60 A 192.0.2.1"_s;
    QTest::addRow("nothing") << QString();
}

void TestSigning::refusesRecordsOutOfShape()
{
    QFETCH(const QString, line);
    QVERIFY(!recordFromText(line));
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
