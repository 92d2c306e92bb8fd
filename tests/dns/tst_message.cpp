// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/message.h"
#include "tests/dns/wire.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;
using namespace zonecase::test;

namespace {

QStringList lines(const QList<Record> &records)
{
    QStringList texts;
    for (const Record &record : records)
        texts << record.toText();
    return texts;
}

QStringList parsed(const QString &text)
{
    const Result<QList<Record>> records = parseRecords(text);
    return records ? lines(*records) : QStringList(u"refused: "_s + records.error().detail);
}

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeaderQuestionAndEdns()
    {
        WireMessage wire;
        wire.flags = 0x87b0 | 3; // QR AA TC RD, RA AD CD, NXDOMAIN
        wire.question = wireQuestion(u"Mail.Ministry.ZZ", type::MX);
        wire.additional = {wireEdns(true, 1232, 1, QByteArray::fromHex("000a0002abcd"))};
        const Result<Message> message = parseMessage(wire.bytes());
        QVERIFY(message);
        QCOMPARE(message->id, quint16(0x1234));
        QVERIFY(
            message->response && message->authoritative && message->truncated && message->recursionDesired);
        QVERIFY(message->recursionAvailable && message->authenticData && message->checkingDisabled);
        QCOMPARE(message->rcode, 16 + 3);
        QCOMPARE(message->questionName.toText(), u"mail.ministry.zz."_s);
        QCOMPARE(message->questionType, type::MX);
        QVERIFY(message->edns);
        QCOMPARE(*message->edns, (Edns{0, 1232, true, false, {{10, QByteArray::fromHex("abcd")}}}));
        QVERIFY(message->additional.isEmpty());
    }

    void uncompressesRdataAndKnowsItsCanonicalForm()
    {
        WireMessage wire;
        wire.question = wireQuestion(u"zz", type::NS);
        const QByteArray pointer = QByteArray::fromHex("c00c");
        wire.answer = {wireRecord(pointer, 2, "\2NS" + pointer)};
        const Result<Message> message = parseMessage(wire.bytes());
        QVERIFY(message);
        QCOMPARE(lines(message->answer), QStringList(u"zz. 300 IN NS NS.zz."_s));
        QCOMPARE(message->answer[0].rdata, QByteArray("\2NS\2zz\0", 7));
        QCOMPARE(message->answer[0].canonicalRdata, QByteArray("\2ns\2zz\0", 7));
    }

    // Letters matter to the text and not to the canonical form, and another type is another text.
    void readsAlikeWhatIsKnown()
    {
        KnownRdata known;
        const auto parsed = [](const QByteArray &rdata, RecordType type, KnownRdata *before) {
            WireMessage wire;
            wire.question = wireQuestion(u"zz", type);
            wire.answer = {wireRecord(wireName(u"zz"), type.value, rdata)};
            return before ? *parseMessage(wire.bytes(), *before) : *parseMessage(wire.bytes());
        };
        const QByteArray name("\2ns\2zz\0", 7), shouted("\2NS\2zz\0", 7);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(parsed(name, type::NS, &known), parsed(name, type::NS, nullptr));
            QCOMPARE(parsed(shouted, type::NS, &known), parsed(shouted, type::NS, nullptr));
            QCOMPARE(parsed(name, {65280}, &known), parsed(name, {65280}, nullptr));
            QCOMPARE(known.size(), 3);
        }
    }

    void groupsRecordsIntoSets()
    {
        const Result<QList<Record>> section
            = parseRecords(u"b.zz. 60 A 192.0.2.9\n"
                           "a.zz. 60 A 192.0.2.2\n"
                           "a.zz. 60 RRSIG A 13 2 60 20261201000000 20261101000000 1 zz. AAAA\n"
                           "a.zz. 30 A 192.0.2.1\n"
                           "A.zz. 60 A 192.0.2.2\n"
                           "a.zz. 60 RRSIG MX 13 2 60 20261201000000 20261101000000 1 zz. AAAA\n"_s);
        QVERIFY2(section, qPrintable(section ? QString() : section.error().detail));
        const QList<RRset> sets = Message::rrsets(*section);
        QCOMPARE(sets.size(), 2);
        QCOMPARE(sets[0].owner.toText(), u"b.zz."_s);
        QCOMPARE(lines(sets[1].records),
            (QStringList{u"a.zz. 30 IN A 192.0.2.1"_s, u"a.zz. 60 IN A 192.0.2.2"_s}));
        QCOMPARE(sets[1].ttl, 30U);
        QCOMPARE(sets[1].signatures.size(), 1);
    }

    void leavesOtherClassesOut()
    {
        WireMessage wire;
        wire.answer = {wireRecord(wireName(u"zz"), 16, "\1x", 0, 3), wireRecord(wireName(u"zz"), 16, "\1y")};
        QCOMPARE(lines(parseMessage(wire.bytes())->answer), QStringList(u"zz. 300 IN TXT \"y\""_s));
    }

    void writesPlainAsciiWhateverItReads()
    {
        WireMessage wire;
        wire.answer = {wireRecord(QByteArray("\3\x1b[m\0", 5), 16, QByteArray("\5\x1b\x9b\n\xe2\"")),
            wireRecord(wireName(u"zz"), 65280, QByteArray::fromHex("1b")),
            wireRecord(wireName(u"zz"), 257, QByteArray("\0\5issue", 7))};
        const Result<Message> message = parseMessage(wire.bytes());
        QVERIFY(message);
        QCOMPARE(lines(message->answer),
            (QStringList{u"\\027[m. 300 IN TXT \"\\027\\155\\010\\226\\\"\""_s,
                u"zz. 300 IN TYPE65280 \\# 1 1b"_s, u"zz. 300 IN CAA 0 issue \"\""_s}));
    }

    void readsRecordsAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("comment, blank line, no TTL")
            << u"; hints\n\n.  NS  a.zz. ; the root's\n"_s << QStringList(u". 3600 IN NS a.zz."_s);
        QTest::addRow("owner left out") << u"zz. 1 NS a.zz.\n\t2 IN NS b.zz.\r\n"_s
                                        << QStringList{u"zz. 1 IN NS a.zz."_s, u"zz. 2 IN NS b.zz."_s};
        QTest::addRow("parentheses") << u"zz. IN DS ( 1 13 2 ; one\n 0011 2233 )"_s
                                     << QStringList(u"zz. 3600 IN DS 1 13 2 00112233"_s);
        QTest::addRow("quoted semicolon")
            << u"zz. TXT \"a;b ( c\""_s << QStringList(u"zz. 3600 IN TXT \"a;b ( c\""_s);
        QTest::addRow("TTL of 2^31-1")
            << u"zz. 2147483647 NS a.zz."_s << QStringList(u"zz. 2147483647 IN NS a.zz."_s);
    }

    void readsRecordsAsText()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(parsed(text), expected);
    }

    void refusesRecordsAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("TTL of 2^31") << u"zz. 2147483648 NS a.zz."_s;
        QTest::addRow("TTL of 2^32") << u"zz. 4294967296 NS a.zz."_s;
        QTest::addRow("TTL after the class") << u"zz. IN 4294967296 NS a.zz."_s;
        QTest::addRow("TTL with a unit") << u"zz. 1d NS a.zz."_s;
        QTest::addRow("open parenthesis") << u"zz. DS ( 1 13 2 00\nzz. NS a.zz.\n"_s;
        QTest::addRow("closing parenthesis") << u"zz. NS a.zz. )"_s;
        QTest::addRow("open quotation") << u"zz. TXT \"a\nzz. NS a.zz."_s;
        QTest::addRow("directive") << u"$INCLUDE /etc/passwd"_s;
        QTest::addRow("no owner yet") << u" NS a.zz."_s;
        QTest::addRow("no type") << u"zz. 1 IN"_s;
        QTest::addRow("unknown type") << u"zz. 1 IN BOGUSTYPE x"_s;
        QTest::addRow("RDATA missing") << u"zz. 1 IN MX 10"_s;
        QTest::addRow("RDATA empty") << u"zz. 1 IN NS"_s;
        QTest::addRow("not ASCII") << u"zz. TXT é"_s;
        QTest::addRow("other class") << u"zz. CH TXT x"_s;
    }

    void refusesRecordsAsText()
    {
        QFETCH(QString, text);
        const Result<QList<Record>> records = parseRecords(text);
        QVERIFY(!records);
        QVERIFY2(records.error().detail.startsWith(u"Line 1: "_s), qPrintable(records.error().detail));
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
