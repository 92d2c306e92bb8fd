// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/framing.h"
#include "app/dns/worker/ldnshandle.h"
#include "app/dns/worker/message.h"
#include "app/dns/worker/shape.h"
#include "tests/dns/wire.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;
using namespace zonecase::test;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

QByteArray answerOf(int type, const QByteArray &rdata)
{
    WireMessage message;
    message.answer = {wireRecord(wireName(u"zz"), type, rdata)};
    return message.bytes();
}

QByteArray withQuestion(const QByteArray &question)
{
    WireMessage message;
    message.question = question;
    return message.bytes();
}

QByteArray withAdditional(const QList<QByteArray> &records)
{
    WireMessage message;
    message.additional = records;
    return message.bytes();
}

QByteArray longName(int labels)
{
    QByteArray name;
    for (int i = 0; i < labels; ++i)
        name += '\x3f' + QByteArray(63, 'a');
    return name;
}

} // namespace

class FramingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("message");
        const QByteArray header = WireMessage().bytes();
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("half a header") << header.left(11);
        QTest::addRow("more than 65535 octets") << QByteArray(header + QByteArray(65536, '\0'));
        QTest::addRow("trailing octet") << QByteArray(header + '\0');
        QTest::addRow("question counted, none there") << hex("123484000001000000000000");
        QTest::addRow("answer counted, none there") << hex("123484000000000100000000");
        QTest::addRow("two questions") << QByteArray(
            hex("123484000002000000000000") + wireQuestion(u"zz", type::A) + wireQuestion(u"zz", type::A));
        QTest::addRow("question cut after its name") << withQuestion(wireName(u"zz") + QByteArray(1, '\0'));
        QTest::addRow("pointer to itself") << withQuestion(hex("c00c00010001"));
        QTest::addRow("pointer forward") << withQuestion(hex("c00e00000100010001"));
        QTest::addRow("pointer into the header") << withQuestion(hex("c00400010001"));
        QTest::addRow("pointer into its own labels") << withQuestion(hex("0161c00c00010001"));
        QTest::addRow("pointer cut in half") << QByteArray(hex("123484000001000000000000") + hex("c0"));
        QTest::addRow("label type 01") << withQuestion(hex("41610000010001"));
        QTest::addRow("label type 10") << withQuestion(hex("81610000010001"));
        QTest::addRow("label beyond the end") << withQuestion(hex("3f61"));
        QTest::addRow("name of 257 octets") << withQuestion(longName(4) + '\0' + hex("00010001"));
        QTest::addRow("RDATA beyond the end") << answerOf(65280, "abc").chopped(1);
        QTest::addRow("second OPT") << withAdditional({wireEdns(true), wireEdns(true)});
        QTest::addRow("OPT with an owner") << withAdditional({wireRecord(wireName(u"zz"), 41, {})});
        QTest::addRow("OPT among the answers")
            << answerOf(41, {}).replace(wireName(u"zz"), QByteArray(1, '\0'));
        QTest::addRow("OPT option beyond its end")
            << withAdditional({wireEdns(true, 1232, 0, hex("000a0009ab"))});
    }

    void refuses()
    {
        QFETCH(QByteArray, message);
        QVERIFY(!checkFraming(message));
        QVERIFY(!parseMessage(message));
    }

    void refusesRdata_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("rdata");
        const QByteArray name = wireName(u"a.zz");
        const QByteArray rrsig = hex("0001 0d 02 0000003c 692d3200 69055500 0001");
        QTest::addRow("A of 3 octets") << 1 << hex("c00002");
        QTest::addRow("A of 5 octets") << 1 << hex("c000020101");
        QTest::addRow("AAAA of 4 octets") << 28 << hex("c0000201");
        QTest::addRow("NS with a rest") << 2 << QByteArray(name + 'x');
        QTest::addRow("NS beyond its RDATA") << 2 << hex("0461");
        QTest::addRow("SOA without serial") << 6 << QByteArray(name + name);
        QTest::addRow("MX without name") << 15 << hex("000a");
        QTest::addRow("TXT whose string is cut") << 16 << hex("0561");
        QTest::addRow("SRV without target") << 33 << hex("000000000035");
        QTest::addRow("NAPTR with two strings") << 35 << QByteArray(hex("00010001 0141 0142") + '\0');
        QTest::addRow("DS without digest") << 43 << hex("00010d02");
        QTest::addRow("RRSIG without signature") << 46 << QByteArray(rrsig + name);
        QTest::addRow("RRSIG with a compressed signer") << 46 << QByteArray(rrsig + hex("c00c") + "sig");
        QTest::addRow("NSEC with a compressed name") << 47 << hex("c00c000140");
        QTest::addRow("NSEC with an empty window") << 47 << QByteArray(name + hex("0000"));
        QTest::addRow("NSEC with a window of 33")
            << 47 << QByteArray(name + hex("0021") + QByteArray(33, '\1'));
        QTest::addRow("NSEC with a window cut") << 47 << QByteArray(name + hex("000240"));
        QTest::addRow("NSEC with windows out of order") << 47 << QByteArray(name + hex("010140 000140"));
        QTest::addRow("NSEC with one window twice") << 47 << QByteArray(name + hex("000140 000140"));
        QTest::addRow("DNSKEY without key") << 48 << hex("0101030d");
        QTest::addRow("NSEC3 with salt beyond its end") << 50 << hex("0100000aff");
        QTest::addRow("NSEC3 without next owner") << 50 << hex("0100000a00");
        QTest::addRow("NSEC3 with an empty next owner") << 50 << hex("0100000a0000");
        QTest::addRow("NSEC3PARAM with a rest") << 51 << hex("0100000a0000");
        QTest::addRow("TLSA without data") << 52 << hex("030101");
        QTest::addRow("CAA with an empty tag") << 257 << hex("000061");
        QTest::addRow("CAA whose tag is cut") << 257 << hex("000561");
        QTest::addRow("SVCB with keys out of order")
            << 64 << QByteArray(hex("0001") + name + hex("00030002003500010000"));
        QTest::addRow("HTTPS with a value cut") << 65 << QByteArray(hex("0001") + name + hex("00030004ab"));
        QTest::addRow("IPSECKEY with gateway type 4") << 45 << hex("0a0402c0000201ab");
        QTest::addRow("APL of an unknown family") << 42 << hex("0003080100");
        QTest::addRow("LOC of 15 octets") << 29 << QByteArray(15, '\0');
    }

    void refusesRdata()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, rdata);
        QVERIFY(!checkFraming(answerOf(type, rdata)));
        QVERIFY(!parseMessage(answerOf(type, rdata)));
    }

    void accepts_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("rdata");
        const QByteArray name = wireName(u"a.zz");
        QTest::addRow("MX with a compressed name") << 15 << hex("000a c00c");
        QTest::addRow("NSEC3 without salt, for an empty non-terminal")
            << 50 << QByteArray(hex("01 00 0000 00 14") + QByteArray(20, 'h'));
        QTest::addRow("CAA with an empty value") << 257 << QByteArray(hex("0005") + "issue");
        QTest::addRow("CDS that asks for removal") << 59 << hex("0000000000");
        QTest::addRow("unknown type without RDATA") << 65280 << QByteArray();
        QTest::addRow("APL without items") << 42 << QByteArray();
        QTest::addRow("HTTPS in alias form") << 65 << QByteArray(hex("0000") + name);
        QTest::addRow("TXT of two strings, one empty") << 16 << hex("00016b");
    }

    void accepts()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, rdata);
        const Result<Message> message = parseMessage(answerOf(type, rdata));
        QVERIFY2(message, qPrintable(message ? QString() : message.error().detail));
        QCOMPARE(message->answer.size(), 1);
        QCOMPARE(message->answer[0].rdata, QByteArray(rdata).replace(hex("c00c"), wireName(u"zz")));
        QVERIFY(!message->answer[0].rdataText.isEmpty() || rdata.isEmpty());
    }

    // ldns 1.8.3 ends the process by assertion when it is to print or to fold a record whose fields are
    // missing.
    void neverLetsLdnsSeeEmptyRdataWhereATypeNeedsSome()
    {
        int refused = 0;
        for (int type = 0; type <= 0xffff; ++type) {
            const ldns_rr_descriptor *known = ldns_rr_descript(static_cast<uint16_t>(type));
            const bool hasFields = known->_type == static_cast<ldns_rr_type>(type) && known->_minimum > 0;
            const Result<Message> message = parseMessage(answerOf(type, {}));
            // NULL holds anything (RFC 1035, 3.3.10); OPT is refused for its place, APL may be empty.
            if (hasFields && type != LDNS_RR_TYPE_NULL) {
                QVERIFY2(!message, qPrintable(RecordType{quint16(type)}.toText()));
                ++refused;
            }
        }
        QVERIFY(refused > 60);
    }

    void knowsTheShapeOfAllThatLdnsTakesApart()
    {
        QStringList unknown;
        for (int type = 1; type <= 0xffff; ++type) {
            const ldns_rr_descriptor *known = ldns_rr_descript(static_cast<uint16_t>(type));
            if (known->_type == static_cast<ldns_rr_type>(type)
                && rdataShape(static_cast<quint16>(type)) == nullptr)
                unknown << RecordType{static_cast<quint16>(type)}.toText();
        }
        QCOMPARE(unknown, QStringList(u"NULL"_s)); // RFC 1035, 3.3.10: anything at all
    }

    // ldns's own denial helper ends the process on it: its hash comes back null. To read and to show it is
    // harmless.
    void readsNsec3OfAnUnknownHashAlgorithm()
    {
        const Result<Message> message
            = parseMessage(answerOf(50, hex("02 00 000a 02 abcd 14") + QByteArray(20, 'h') + hex("000140")));
        QVERIFY(message);
        QCOMPARE(message->answer[0].rdataText.left(12), u"2 0 10 abcd "_s);
        QCOMPARE(message->answer[0].rdata[0], '\2');
    }

    void saysWhereAMessageIsMalformed()
    {
        const Result<void> framing = checkFraming(answerOf(1, hex("c00002")));
        QVERIFY(!framing);
        QCOMPARE(framing.error().detail, u"RDATA is not what a record of type A has (at octet 26)."_s);
    }

    // Whatever single octet changes, the answer is a refusal or a message, never a crash or a hang.
    void survivesEveryChangedOctet()
    {
        WireMessage wire;
        wire.question = wireQuestion(u"www.ministry.zz", type::A);
        wire.answer = {wireRecord(hex("c00c"), 5, hex("0161c010")),
            wireRecord(hex("c02d"), 65, hex("0001000001000302683200030002003500040004c0000201")),
            wireRecord(hex("c010"), 50, hex("0100000a02abcd02abcd000140"))};
        wire.additional = {wireEdns(true, 1232, 0, hex("000a0008aabbccddeeff0011"))};
        const QByteArray bytes = wire.bytes();
        QVERIFY(parseMessage(bytes));
        int read = 0;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            for (int value = 0; value < 256; ++value) {
                QByteArray changed = bytes;
                changed[at] = static_cast<char>(value);
                read += parseMessage(changed) ? 1 : 0;
            }
        }
        QVERIFY(read > 256);
    }
};

QTEST_GUILESS_MAIN(FramingTest)
#include "tst_framing.moc"
