// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/dohsession.h"
#include "app/dns/worker/messagestream.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;

namespace {

enum Kind : char
{
    Data = 0,
    Headers = 1,
    Reset = 3,
    Settings = 4,
    Ping = 6,
    GoAway = 7
};
constexpr char EndStream = 1, EndHeaders = 4;

QByteArray frame(char kind, char flags, qint32 stream, const QByteArray &payload = {})
{
    QByteArray bytes(9, '\0');
    qToBigEndian(static_cast<quint32>(payload.size()) << 8, bytes.data());
    bytes[3] = kind;
    bytes[4] = flags;
    qToBigEndian(stream, bytes.data() + 5);
    return bytes + payload;
}

/// Literals without indexing (RFC 7541, 6.2.2), up to 126 octets each.
QByteArray fields(const QList<std::pair<QByteArray, QByteArray>> &list)
{
    QByteArray block;
    for (const auto &[name, value] : list)
        block += '\0' + QByteArray(1, static_cast<char>(name.size())) + name
            + QByteArray(1, static_cast<char>(value.size())) + value;
    return block;
}

QByteArray head(qint32 stream, const QByteArray &status, const QList<std::pair<QByteArray, QByteArray>> &more,
    char flags = 0)
{
    return frame(Headers, static_cast<char>(EndHeaders | flags), stream,
        fields(QList<std::pair<QByteArray, QByteArray>>{{":status", status}} + more));
}

const QList<std::pair<QByteArray, QByteArray>> OfMessage{{"content-type", "application/dns-message"}};
const Access Post{u"dns.example"_s, u"/dns-query"_s, HttpMethod::Post};

QString textOf(const DohSession::Reply &reply)
{
    return u"%1 %2 %3"_s.arg(reply.status).arg(reply.octets).arg(reply.problems.join(u','));
}

} // namespace

class DohSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_session = std::make_unique<DohSession>("dns.example"); }

    void sendsNothingThatTellsWhoAsks()
    {
        QVERIFY(m_session->request(Post, QByteArray("query")) > 0);
        const QByteArray sent = m_session->toSend();
        QVERIFY(sent.startsWith("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
        QVERIFY(sent.contains("query"));
        QVERIFY(!sent.contains("user-agent") && !sent.contains("cookie"));
    }

    void tellsAReplyForWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *what, const QByteArray &sent, const QString &told) {
            QTest::newRow(what) << sent << told;
        };
        const QByteArray good = head(1, "200", OfMessage);
        row("answer", good + frame(Data, EndStream, 1, "hello"), u"200 5 "_s);
        row("in parts", good + frame(Data, 0, 1, "he") + frame(Data, EndStream, 1, "llo"), u"200 5 "_s);
        row("type in other letters",
            head(1, "200", {{"content-type", "Application/DNS-Message; a=b"}})
                + frame(Data, EndStream, 1, "hello"),
            u"200 5 "_s);
        row("after an interim response", head(1, "103", {}) + good + frame(Data, EndStream, 1, "hello"),
            u"200 5 "_s);
        row("identity",
            head(1, "200",
                OfMessage + QList<std::pair<QByteArray, QByteArray>>{{"content-encoding", "identity"}})
                + frame(Data, EndStream, 1, "hello"),
            u"200 5 "_s);
        row("packed",
            head(1, "200", OfMessage + QList<std::pair<QByteArray, QByteArray>>{{"content-encoding", "gzip"}})
                + frame(Data, EndStream, 1, "hello"),
            u"200 5 http-encoding"_s);
        row("redirect", head(1, "307", {{"location", "https://elsewhere/"}}, EndStream),
            u"307 0 http-redirect"_s);
        row("page", head(1, "200", {{"content-type", "text/html"}}) + frame(Data, EndStream, 1, "<html>"),
            u"200 6 http-type"_s);
        row("no type", head(1, "200", {}) + frame(Data, EndStream, 1, "hello"), u"200 5 http-type"_s);
        row("failure", head(1, "500", OfMessage, EndStream), u"500 0 http-status"_s);
        row("reset", frame(Reset, 0, 1, QByteArray::fromHex("00000002")), u"0 0 http-protocol"_s);
        row("reset by the way",
            good + frame(Data, 0, 1, "he") + frame(Reset, 0, 1, QByteArray::fromHex("00000002")),
            u"200 2 http-protocol"_s);
        row("length that is not",
            head(1, "200", OfMessage + QList<std::pair<QByteArray, QByteArray>>{{"content-length", "9"}})
                + frame(Data, EndStream, 1, "hello"),
            u"200 5 http-protocol"_s);
    }
    void tellsAReplyForWhatItIs()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QString, told);
        QCOMPARE(m_session->request(Post, QByteArray("query")), 1);
        m_session->toSend();
        QVERIFY(receive(frame(Settings, 0, 0)));
        for (const char octet : sent) // however the bytes are cut
            QVERIFY(receive(QByteArray(1, octet)));
        const QHash<qint32, DohSession::Reply> ended = m_session->takeEnded();
        QCOMPARE(ended.keys(), QList<qint32>{1});
        QCOMPARE(textOf(ended[1]), told);
        QVERIFY(m_session->takeEnded().isEmpty());
    }

    void keepsWhereARedirectLeadsAndHowOldAnAnswerIs()
    {
        QCOMPARE(m_session->request(Post, QByteArray("query")), 1);
        QCOMPARE(m_session->request(Post, QByteArray("query")), 3);
        m_session->toSend();
        QVERIFY(
            receive(frame(Settings, 0, 0) + head(3, "302", {{"location", QByteArray(120, 'x')}}, EndStream)
                + head(1, "200", OfMessage + QList<std::pair<QByteArray, QByteArray>>{{"age", "17"}},
                    EndStream)));
        const QHash<qint32, DohSession::Reply> ended = m_session->takeEnded();
        QCOMPARE(ended[3].location, QString(120, u'x'));
        QCOMPARE(ended[1].age, 17);
    }

    void hearsNobodyOutForEver()
    {
        QCOMPARE(m_session->request(Post, QByteArray("query")), 1);
        m_session->toSend();
        QVERIFY(receive(frame(Settings, 0, 0) + head(1, "200", OfMessage)));
        QByteArray answered;
        for (int i = 0; i < 10 && m_session->takeEnded().isEmpty(); ++i) {
            const DohSession::Reply sofar = m_session->replyOf(1);
            QVERIFY(sofar.body.size() <= DohSession::MaxBody);
            QVERIFY(receive(frame(Data, 0, 1, QByteArray(8000, 'z'))));
            answered += m_session->toSend();
        }
        QVERIFY2(answered.contains(frame(Reset, 0, 1, QByteArray::fromHex("00000008"))),
            "the stream is cancelled");
    }

    void boundsHeadersAndIdleTalk()
    {
        QCOMPARE(m_session->request(Post, QByteArray("query")), 1);
        m_session->toSend();
        QByteArray block = fields({{":status", "200"}});
        for (int i = 0; i < 120; ++i)
            block += fields({{"x-" + QByteArray::number(i), QByteArray(120, 'y')}});
        QVERIFY(receive(frame(Settings, 0, 0) + frame(Headers, EndHeaders, 1, block)));
        QCOMPARE(m_session->takeEnded().value(1).problems, QStringList{u"http-headers"_s});
        bool heard = true;
        qint64 sent = 0;
        for (; heard && sent < 2 * DohSession::MaxIdle; sent += 17) {
            heard = receive(frame(Ping, 0, 0, QByteArray(8, '\0')));
            m_session->toSend();
        }
        QVERIFY(!heard);
        QVERIFY(sent <= DohSession::MaxIdle + 17);
    }

    void isNotHttp2WhateverTheHandshakeSaid()
    {
        QCOMPARE(m_session->request(Post, QByteArray("query")), 1);
        m_session->toSend();
        QVERIFY(!receive(QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/dns-message\r\n\r\n")));
    }

    void asksNoMoreOfOneWhoLeaves()
    {
        QCOMPARE(m_session->request(Post, QByteArray("query")), 1);
        m_session->toSend();
        QVERIFY(!receive(frame(Settings, 0, 0) + frame(GoAway, 0, 0, QByteArray(8, '\0'))));
        QVERIFY(!m_session->takesMore());
        QVERIFY2(m_session->takeEnded().value(1).refused, "the server had not begun with it");
    }

    void tellsMessagesApart()
    {
        MessageStream stream;
        QCOMPARE(stream.take(QByteArray::fromHex("0003616263000164")), QList<QByteArray>({"abc", "d"}));
        QCOMPARE(stream.take(QByteArray::fromHex("00")), QList<QByteArray>());
        QCOMPARE(stream.left(), 1);
        QCOMPARE(stream.take(QByteArray::fromHex("0265")), QList<QByteArray>());
        QCOMPARE(stream.take(QByteArray::fromHex("660000")), QList<QByteArray>({"ef", ""}));
        QCOMPARE(stream.left(), 0);
    }

private:
    bool receive(const QByteArray &bytes) { return m_session->receive(bytes); }

    std::unique_ptr<DohSession> m_session;
};

QTEST_GUILESS_MAIN(DohSessionTest)
#include "tst_dohsession.moc"
