// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/wire.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::lab;

namespace {

/// id 4660, RD, one question: wWw.zz. A IN.
const QByteArray Header = QByteArray::fromHex("123401000001000000000000");
const QByteArray Asked = QByteArray("\3wWw\2zz\0\0\1\0\1", 12);
/// OPT with payload 1400, version 0, DO.
const QByteArray Opt = QByteArray::fromHex("0000290578000080000000");

QByteArray plainQuery()
{
    return Header + Asked;
}

QByteArray withOpt()
{
    QByteArray message = Header + Asked + Opt;
    message[11] = 1;
    return message;
}

QString described(const QByteArray &message)
{
    const auto question = readQuestion(message);
    if (!question)
        return u"silence"_s;
    if (question->raw.isEmpty())
        return u"formerr"_s;
    return u"%1 %2 %3%4%5"_s.arg(question->name.toText(), question->type.toText())
        .arg(question->payload)
        .arg(question->edns ? u" edns"_s : u""_s, question->dnssecOk ? u" do"_s : u""_s);
}

Response answerOf(int records)
{
    Response response;
    response.authoritative = true;
    dns::RRset set{*dns::Name::fromText(u"www.zz."), dns::type::A, 300, {}, {}};
    for (int i = 0; i < records; ++i)
        set.records.append({set.owner, set.type, 1, 300, QByteArray("\xc0\0\2", 3) + char(i), {}, {}});
    response.answer << set;
    return response;
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuestions_data();
    void readsQuestions();
    void survivesEveryCutAndFlip();
    void writesByteForByte();
    void truncatesWhatDoesNotFit();
    void showsDnssecOnlyToThoseWhoAsk();
    void carriesTheLongRcode();
};

void TestWire::readsQuestions_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("expected");
    const auto counted = [](QByteArray message, qsizetype at, char count) {
        message[at] = count;
        return message;
    };
    QTest::addRow("plain") << Header + Asked << u"www.zz. A 512"_s;
    QTest::addRow("EDNS") << withOpt() << u"www.zz. A 1400 edns do"_s;
    QTest::addRow("a small payload counts as 512")
        << QByteArray(withOpt()).replace("\x05\x78", QByteArray("\0\x10", 2)) << u"www.zz. A 512 edns do"_s;
    QTest::addRow("OPT twice") << counted(withOpt() + Opt, 11, 2) << u"formerr"_s;
    QTest::addRow("OPT missing") << counted(Header + Asked, 11, 1) << u"formerr"_s;
    QTest::addRow("OPT's data runs out")
        << QByteArray(withOpt()).replace(withOpt().size() - 1, 1, "\x09") << u"formerr"_s;
    QTest::addRow("no question") << counted(Header, 5, 0) << u"formerr"_s;
    QTest::addRow("two questions") << counted(Header + Asked + Asked, 5, 2) << u"formerr"_s;
    QTest::addRow("compressed question") << Header + QByteArray("\xc0\x0c\0\1\0\1", 6) << u"formerr"_s;
    QTest::addRow("label over 63") << Header + QByteArray("\x40") + QByteArray(70, 'a') << u"formerr"_s;
    QTest::addRow("a response") << counted(Header + Asked, 2, '\x81') << u"silence"_s;
    QTest::addRow("half a header") << Header.first(11) << u"silence"_s;
    QTest::addRow("nothing") << QByteArray() << u"silence"_s;
}

void TestWire::readsQuestions()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, expected);
    QCOMPARE(described(message), expected);
}

void TestWire::survivesEveryCutAndFlip()
{
    const QByteArray whole = withOpt();
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        for (qsizetype at = 0; at < cut; ++at) {
            for (const int value : {0, 1, 63, 64, 0x80, 0xc0, 0xff}) {
                QByteArray message = whole.first(cut);
                message[at] = char(value);
                const auto question = readQuestion(message);
                if (question)
                    QVERIFY(writeResponse(*question, answerOf(1), 65'535).size() >= 12);
            }
        }
    }
}

void TestWire::writesByteForByte()
{
    const auto question = readQuestion(plainQuery());
    // The question comes back in its own letters; the owner points at it.
    const QByteArray expected = QByteArray::fromHex("123485000001000100000000") + Asked
        + QByteArray::fromHex("c00c000100010000012c0004c0000200");
    QCOMPARE(writeResponse(*question, answerOf(1), 512).toHex(), expected.toHex());
}

void TestWire::truncatesWhatDoesNotFit()
{
    const auto small = readQuestion(plainQuery());
    const QByteArray cut = writeResponse(*small, answerOf(100), udpLimit(*small));
    const QByteArray expected = QByteArray::fromHex("123487000001000000000000") + Asked;
    QCOMPARE(cut.toHex(), expected.toHex());
    const auto large = readQuestion(withOpt());
    QCOMPARE(udpLimit(*large), 1232);
    QVERIFY(writeResponse(*large, answerOf(70), udpLimit(*large)).size() > 512);
    QCOMPARE(writeResponse(*small, answerOf(100), 65'535)[2] & 2, 0);
}

void TestWire::showsDnssecOnlyToThoseWhoAsk()
{
    Response response = answerOf(1);
    dns::Record signature{response.answer[0].owner, dns::type::RRSIG, 1, 300, "signature", {}, {}};
    response.answer[0].signatures << signature;
    response.authority << dns::RRset{response.answer[0].owner, dns::type::NSEC, 300,
        {{response.answer[0].owner, dns::type::NSEC, 1, 300, "denial", {}, {}}}, {}};
    const QByteArray plain = writeResponse(*readQuestion(plainQuery()), response, 1232);
    const QByteArray asked = writeResponse(*readQuestion(withOpt()), response, 1232);
    QVERIFY(!plain.contains("signature") && !plain.contains("denial"));
    QVERIFY(asked.contains("signature") && asked.contains("denial"));
}

void TestWire::carriesTheLongRcode()
{
    Response response;
    response.rcode = rcode::BadVers;
    const QByteArray message = writeResponse(*readQuestion(withOpt()), response, 512);
    QCOMPARE(message[3] & 15, 0);
    QCOMPARE(message.last(6).toHex(), QByteArray("010080000000"));
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
