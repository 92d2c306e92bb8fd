// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/render.h"
#include "tests/dns/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;
using namespace zonecase::test;

namespace {

QByteArray sample()
{
    WireMessage wire;
    wire.question = wireQuestion(u"www.ministry.zz", type::A);
    wire.answer = {wireRecord(QByteArray::fromHex("c00c"), 1, QByteArray::fromHex("c0000207"))};
    wire.additional = {wireEdns(true, 1232, 0, QByteArray::fromHex("000a0002abcd"))};
    return wire.bytes();
}

/// "offset+length label", indented by depth.
QStringList lines(const QJsonObject &message)
{
    QStringList texts;
    const QJsonArray fields = message[u"fields"_s].toArray();
    for (const QJsonValue &field : fields)
        texts << u"%1%2+%3 %4"_s.arg(QString(field[u"depth"_s].toInt(), u' '))
                     .arg(field[u"offset"_s].toInt())
                     .arg(field[u"length"_s].toInt())
                     .arg(field[u"label"_s].toString());
    return texts;
}

/// How many fields of depth 1 (or of depth 0 without any inside) cover each octet.
QList<int> cover(const QJsonObject &message, qsizetype size)
{
    QList<int> counts(size, 0);
    const QJsonArray fields = message[u"fields"_s].toArray();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const bool hasParts
            = i + 1 < fields.size() && fields[i + 1][u"depth"_s].toInt() > fields[i][u"depth"_s].toInt();
        for (qsizetype at = 0; !hasParts && at < fields[i][u"length"_s].toInt(); ++at)
            ++counts[fields[i][u"offset"_s].toInt() + at];
    }
    return counts;
}

} // namespace

class RenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsWhatDigPrints()
    {
        const QString expected
            = u";; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 4660\n"
              ";; flags: qr aa; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1\n"
              "\n;; OPT PSEUDOSECTION:\n; EDNS: version: 0, flags: do; udp: 1232\n; COOKIE: abcd\n"
              "\n;; QUESTION SECTION:\n;www.ministry.zz. IN A\n"
              "\n;; ANSWER SECTION:\nwww.ministry.zz. 300 IN A 192.0.2.7\n"
              "\n;; MSG SIZE: 66\n"_s;
        QCOMPARE(renderMessage(sample())[u"text"_s].toString(), expected);
        QCOMPARE(renderMessage(sample())[u"hex"_s].toString(), QString::fromLatin1(sample().toHex()));
    }

    void namesEachField()
    {
        const QStringList expected{u"0+12 Header"_s, u" 0+2 ID 4660"_s,
            u" 2+1 QR 1, OPCODE 0, AA 1, TC 0, RD 0"_s, u" 3+1 RA 0, Z 0, AD 0, CD 0, RCODE 0 NOERROR"_s,
            u" 4+2 QDCOUNT 1"_s, u" 6+2 ANCOUNT 1"_s, u" 8+2 NSCOUNT 0"_s, u" 10+2 ARCOUNT 1"_s,
            u"12+21 Question: www.ministry.zz. A"_s, u" 12+17 Owner www.ministry.zz."_s, u" 29+2 Type A"_s,
            u" 31+2 Class 1"_s, u"33+16 Answer: www.ministry.zz. A"_s, u" 33+2 Owner www.ministry.zz."_s,
            u" 35+2 Type A"_s, u" 37+2 Class 1"_s, u" 39+4 TTL 300"_s, u" 43+2 RDLENGTH 4"_s,
            u" 45+4 RDATA 192.0.2.7"_s, u"49+17 Additional: . OPT"_s, u" 49+1 Owner ."_s, u" 50+2 Type OPT"_s,
            u" 52+2 UDP payload size 1232"_s, u" 54+4 Extended RCODE 0, version 0, DO 1"_s,
            u" 58+2 RDLENGTH 6"_s, u" 60+6 RDATA"_s};
        QCOMPARE(lines(renderMessage(sample())), expected);
    }

    // However much of a message there is, each octet belongs to one field and the text says what is wrong.
    void coversEachOctetOnce()
    {
        for (qsizetype size = 0; size <= sample().size(); ++size) {
            const QJsonObject message = renderMessage(sample().left(size));
            const QList<int> ones(size, 1);
            QCOMPARE(cover(message, size), ones);
            QCOMPARE(message[u"text"_s].toString().contains(u"MALFORMED"_s), size < sample().size());
        }
    }

    void saysWhereAMessageIsMalformed()
    {
        const QString text = renderMessage(sample().left(47))[u"text"_s].toString();
        QVERIFY2(
            text.contains(u";; MALFORMED: RDATA is longer than what is left of the message (at octet 45)."_s),
            qPrintable(text));
        QVERIFY(text.startsWith(u";; ->>HEADER<<-"_s));
    }

    void showsOtherClassesToo()
    {
        WireMessage wire;
        wire.answer = {wireRecord(wireName(u"version.bind"), 16, "\3x.y", 0, 3)};
        QVERIFY(renderMessage(wire.bytes())[u"text"_s].toString().contains(
            u"version.bind. 0 CLASS3 TXT \"x.y\""_s));
    }

    void doesNotReadAgainWhatAWorkerDiedOn()
    {
        Transcript transcript;
        Exchange exchange;
        exchange.server = {Name(), *Endpoint::fromText(u"192.0.2.53")};
        exchange.query = sample();
        exchange.response = sample();
        transcript.exchanges = {exchange};
        transcript.run.malformed = {exchange.id()};
        bool guarded = false;
        const QByteArray document
            = renderDocument(transcript, [&guarded](const ExchangeId &) { guarded = true; });
        const QJsonObject message = QJsonDocument::fromJson(document)[u"messages"_s]
                                        .toArray()[0]
                                        .toObject()[u"response"_s]
                                        .toObject();
        QVERIFY(message[u"text"_s].toString().contains(u"The analysis process ended on this message"_s));
        QCOMPARE(message[u"hex"_s].toString(), QString::fromLatin1(sample().toHex()));
        QVERIFY(!guarded);
    }
};

QTEST_GUILESS_MAIN(RenderTest)
#include "tst_render.moc"
