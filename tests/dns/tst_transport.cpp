// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/answers.h"
#include "app/dns/worker/message.h"
#include "app/dns/worker/networkasker.h"
#include "app/dns/worker/querymessage.h"
#include "tests/dns/server.h"
#include "tests/dns/wire.h"

#include <QUdpSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;
using namespace zonecase::test;

namespace {

const QByteArray Pointer = QByteArray::fromHex("c00c");

QByteArray address(int last)
{
    return wireRecord(Pointer, 1, QByteArray::fromHex("c00002") + static_cast<char>(last));
}

/// The exchange in a line: what a test compares.
QString line(const Exchange &exchange)
{
    QString text = u"%1 %2 %3"_s.arg(exchange.attempt)
                       .arg(transportText(exchange.transport), failureText(exchange.failure));
    if (!exchange.response.isEmpty())
        text += u" %1"_s.arg(quint8(exchange.response.back()));
    if (exchange.query.endsWith(QByteArray::fromHex("0001")))
        text += u" bare"_s;
    for (const Discarded &datagram : exchange.discarded)
        text += u" -%1"_s.arg(datagram.reason);
    return text;
}

struct Asked
{
    QStringList lines;
    QList<Exchange> exchanges;
    std::optional<Result<void>> result;
};

QCoro::Task<> askInto(Asker &asker, Query query, std::shared_ptr<Asked> asked)
{
    const Asker::Sink sink = [asked](const Exchange &exchange) {
        asked->lines << line(exchange);
        asked->exchanges << exchange;
    };
    const Result<void> result = co_await asker.ask(query, sink);
    asked->result = result;
}

} // namespace

class TransportTest : public QObject
{
    Q_OBJECT

    Profile m_profile;
    ManualClock m_clock{*Instant::fromText(u"2026-11-21T02:13:00Z")};

    Query question(const Server &server, const QString &name = u"www.ministry.zz"_s) const
    {
        Query query;
        query.name = *Name::fromText(name);
        query.type = type::A;
        query.server = server;
        return query;
    }

    QStringList ask(const Query &query)
    {
        NetworkAsker asker(m_profile, m_clock);
        const auto asked = std::make_shared<Asked>();
        askInto(asker, query, asked);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(asked->result, 20'000); }();
        m_last = *asked;
        return asked->lines;
    }
    Asked m_last;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_profile = Profile();
        m_profile.timeoutMs = 5000; // a busy machine must not look like a silent server
        m_profile.tries = 3;
    }

    void takesTheAnswerOverUdp()
    {
        ScriptedServer server;
        server.onUdp = [](const QByteArray &query, int) { return QList{responseTo(query, 0, {address(7)})}; };
        QCOMPARE(ask(question(server.server())), QStringList(u"1 udp none 7"_s));
        const Exchange &exchange = m_last.exchanges[0];
        QCOMPARE(exchange.query, server.udpQueries[0]);
        QCOMPARE(exchange.start, m_clock.now());
        QCOMPARE(exchange.source.toText(), u"127.0.0.1"_s);
        QVERIFY(exchange.duration > 0);
    }

    void usesAFreshPortAndIdForEachQuery()
    {
        ScriptedServer server;
        server.onUdp = [](const QByteArray &query, int) { return QList{responseTo(query)}; };
        QSet<quint16> ports;
        QSet<QByteArray> ids;
        constexpr int Count = 12;
        for (int i = 0; i < Count; ++i)
            ask(question(server.server()));
        for (int i = 0; i < Count; ++i) {
            ports << server.sourcePorts[i];
            ids << server.udpQueries[i].left(2);
        }
        QVERIFY(ports.size() >= Count - 1);
        QVERIFY(ids.size() >= Count - 1);
    }

    void asksWithEdnsAndTheFlagsOfTheQuestion()
    {
        ScriptedServer server;
        server.onUdp = [](const QByteArray &query, int) { return QList{responseTo(query)}; };
        Query query = question(server.server());
        query.recursionDesired = true;
        query.checkingDisabled = true;
        m_profile.ednsPayload = 1400;
        ask(query);
        const Result<Message> asked = parseMessage(server.udpQueries[0]);
        QVERIFY(asked && asked->edns);
        QVERIFY(asked->recursionDesired && asked->checkingDisabled && asked->edns->dnssecOk);
        QCOMPARE(asked->edns->payload, 1400);
        QCOMPARE(asked->edns->options.size(), 1);
        QCOMPARE(asked->edns->options[0].code, 10);
        QCOMPARE(asked->edns->options[0].bytes.size(), 8);
    }

    void waitsPastWhatIsNoAnswer_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"id", "question", "qr", "opcode", "short", "cookie"})
            QTest::addRow("%s", reason) << QString::fromLatin1(reason);
    }

    void waitsPastWhatIsNoAnswer()
    {
        QFETCH(QString, reason);
        ScriptedServer server;
        server.onUdp = [reason](const QByteArray &query, int) {
            const QByteArray good = responseTo(query, 0, {address(7)});
            QByteArray forged = responseTo(query, 0, {address(66)});
            if (reason == u"id"_s)
                forged[0] = static_cast<char>(forged[0] ^ 1);
            else if (reason == u"question"_s)
                forged.replace("ministry", "minister");
            else if (reason == u"qr"_s)
                forged[2] = static_cast<char>(forged[2] & 0x7f);
            else if (reason == u"opcode"_s)
                forged[2] = static_cast<char>(forged[2] | 0x20);
            else if (reason == u"short"_s)
                forged.truncate(11);
            else
                forged = responseTo(query, 0, {address(66)},
                    {wireEdns(true, 1232, 0, QByteArray::fromHex("000a0008ffffffffffffffff"))});
            return QList{forged, good};
        };
        QCOMPARE(ask(question(server.server())), QStringList(u"1 udp none 7 -"_s + reason));
        QCOMPARE(m_last.exchanges[0].discardedCount, 1);
    }

    void listensOnForASecondAnswerWhereThatIsAsked()
    {
        ScriptedServer server;
        server.onUdp = [](const QByteArray &query, int) {
            return QList{responseTo(query, 0, {address(66)}), responseTo(query, 0, {address(7)})};
        };
        Query query = question(server.server());
        QCOMPARE(ask(query), QStringList(u"1 udp none 66"_s));
        query.lingerMs = 200;
        QCOMPARE(ask(query), QStringList(u"1 udp none 66 -further"_s));
        Answers answers;
        answers.add(m_last.exchanges[0]);
        query.lingerMs = 0; // how long somebody listened makes no other question
        QCOMPARE(answers.further(query).size(), 1);
        QCOMPARE(answers.further(query).first()->answer.first().rdataText, u"192.0.2.7"_s);
        QCOMPARE(answers.find(query).message->answer.first().rdataText, u"192.0.2.66"_s);
    }

    void listensInVainForNoLongerThanItWasTold()
    {
        ScriptedServer server;
        server.onUdp = [](const QByteArray &query, int) { return QList{responseTo(query, 0, {address(7)})}; };
        Query query = question(server.server());
        query.lingerMs = 1;
        QCOMPARE(ask(query), QStringList(u"1 udp none 7"_s));
        QVERIFY(m_last.exchanges[0].duration > 0);
    }

    void asksForAnotherNetwork()
    {
        ScriptedServer server;
        server.onUdp = [](const QByteArray &query, int) { return QList{responseTo(query, 0, {address(7)})}; };
        Query query = question(server.server());
        query.subnet = QByteArray::fromHex("00011800c63364"); // 198.51.100.0/24
        ask(query);
        const Result<Message> asked = parseMessage(server.udpQueries[0]);
        QVERIFY(asked && asked->edns);
        QVERIFY(asked->edns->options.contains(Edns::Option{8, query.subnet}));
        Answers answers;
        answers.add(m_last.exchanges[0]);
        QCOMPARE(answers.find(query).state, Answer::State::Answered);
        query.subnet.clear(); // what is said to one network is not said to another
        QCOMPARE(answers.find(query).state, Answer::State::NotAsked);
    }

    void doesNotTakeWhatComesFromAnotherAddress()
    {
        ScriptedServer server;
        QUdpSocket elsewhere;
        QVERIFY(elsewhere.bind(QHostAddress(u"127.0.0.2"_s)));
        const QString reason = u"address 127.0.0.2@%1"_s.arg(elsewhere.localPort());
        server.onUdp = [&](const QByteArray &query, int) {
            elsewhere.writeDatagram(
                responseTo(query, 0, {address(66)}), QHostAddress::LocalHost, server.sourcePorts.last());
            return QList<QByteArray>();
        };
        server.onTcp
            = [](const QByteArray &query) { return QList{framed(responseTo(query, 0, {address(9)}))}; };
        m_profile.timeoutMs = 250;
        m_profile.tries = 2;
        QCOMPARE(
            ask(question(server.server())), (QStringList{u"1 udp timeout -"_s + reason, u"2 tcp none 9"_s}));
        Answers answers;
        for (const Exchange &exchange : std::as_const(m_last.exchanges))
            answers.add(exchange);
        QCOMPARE(answers.find(question(server.server())).otherAddress, reason.mid(8));
    }

    void takesATruncatedAnswerWhereThatWasAskedFor()
    {
        ScriptedServer server;
        server.onUdp = [](const QByteArray &query, int) { return QList{responseTo(query, 0x200)}; };
        Query query = question(server.server());
        query.form = Form::SmallRoom;
        QCOMPARE(ask(query), QStringList(u"1 udp none 1"_s));
        QCOMPARE(
            server.udpQueries[0].mid(server.udpQueries[0].lastIndexOf(QByteArray::fromHex("000029")) + 3, 2),
            QByteArray::fromHex("0200"));
        Answers answers;
        answers.add(m_last.exchanges[0]);
        const Answer found = answers.find(query);
        QCOMPARE(found.state, Answer::State::Answered);
        QVERIFY(found.message->truncated);
    }

    void keepsOnlySomeOfAFloodButCountsAll()
    {
        ScriptedServer server;
        server.onUdp = [](const QByteArray &query, int) {
            QList<QByteArray> replies(20, QByteArray(12, 'x'));
            replies << responseTo(query, 0, {address(7)});
            return replies;
        };
        ask(question(server.server()));
        QCOMPARE(m_last.exchanges[0].discarded.size(), Exchange::MaxKept);
        QCOMPARE(m_last.exchanges[0].discardedCount, 20);
        QCOMPARE(m_last.exchanges[0].failure, Failure::None);
    }

    void goesOnAsTheServerAsksItTo_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("truncates") << u"tc"_s << QStringList{u"1 udp none 1"_s, u"2 tcp none 9"_s};
        QTest::addRow("answers late") << u"late"_s << QStringList{u"1 udp timeout"_s, u"2 udp none 7"_s};
        QTest::addRow("is silent over UDP")
            << u"silent"_s << QStringList{u"1 udp timeout"_s, u"2 udp timeout"_s, u"3 tcp none 9"_s};
        QTest::addRow("refuses EDNS")
            << u"formerr"_s << QStringList{u"1 udp none 1"_s, u"2 udp none 7 bare"_s};
        QTest::addRow("refuses all") << u"refuses all"_s
                                     << QStringList{u"1 udp none 1"_s, u"2 udp none 1 bare"_s};
        QTest::addRow("wants a cookie") << u"cookie"_s << QStringList{u"1 udp none 221"_s, u"2 udp none 7"_s};
        QTest::addRow("never takes a cookie")
            << u"no cookie"_s << QStringList{u"1 udp none 221"_s, u"2 udp none 221"_s, u"3 tcp none 9"_s};
    }

    void goesOnAsTheServerAsksItTo()
    {
        QFETCH(QString, server);
        QFETCH(QStringList, expected);
        ScriptedServer scripted;
        scripted.onUdp = [server](const QByteArray &query, int number) -> QList<QByteArray> {
            const QByteArray good = responseTo(query, 0, {address(7)});
            const bool hasEdns = query[11] == '\1';
            if (server == u"tc"_s)
                return {responseTo(query, 0x200)};
            if (server == u"silent"_s || (server == u"late"_s && number == 1))
                return {};
            if (server == u"refuses all"_s || (server == u"formerr"_s && hasEdns))
                return {responseTo(query, 1)};
            const QByteArray cookie
                = query.right(query.size() - query.lastIndexOf(QByteArray::fromHex("000a00")) - 4);
            const bool satisfied = cookie.size() == 16;
            if (server == u"no cookie"_s || (server == u"cookie"_s && !satisfied))
                return {responseTo(query, 7, {},
                    {wireEdns(true, 1232, 1,
                        QByteArray::fromHex("000a0010") + cookie.left(8)
                            + "\xdd\xdd\xdd\xdd\xdd\xdd\xdd\xdd")})};
            return {good};
        };
        scripted.onTcp
            = [](const QByteArray &query) { return QList{framed(responseTo(query, 0, {address(9)}))}; };
        if (server == u"silent"_s || server == u"late"_s)
            m_profile.timeoutMs = 250;
        QStringList lines = ask(question(scripted.server()));
        // What a response without records ends with is the question's class.
        QCOMPARE(lines, expected);
        QVERIFY(m_last.result->has_value());
    }

    void asksWithTheSameIdNeverAgain()
    {
        ScriptedServer server; // silent
        server.stopTcp();
        m_profile.timeoutMs = 20;
        ask(question(server.server()));
        QCOMPARE(server.udpQueries.size(), 2);
        QVERIFY(server.udpQueries[0].mid(2) == server.udpQueries[1].mid(2));
        QVERIFY(
            server.sourcePorts[0] != server.sourcePorts[1] || server.udpQueries[0] != server.udpQueries[1]);
    }

    void knowsAClosedPort()
    {
        Server closed;
        {
            ScriptedServer server;
            closed = server.server();
        }
        QCOMPARE(ask(question(closed)), (QStringList{u"1 udp refused"_s, u"2 tcp refused"_s}));
    }

    void readsTcpInPieces_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("expected");
        QTest::addRow("whole") << u"whole"_s << u"1 tcp none 7"_s;
        QTest::addRow("octet by octet") << u"pieces"_s << u"1 tcp none 7"_s;
        QTest::addRow("two messages") << u"twice"_s << u"1 tcp none 7"_s;
        QTest::addRow("length beyond the end") << u"oversized"_s << u"1 tcp closed"_s;
        QTest::addRow("nothing") << u"nothing"_s << u"1 tcp closed"_s;
        QTest::addRow("length of 5") << u"tiny"_s << u"1 tcp malformed 1"_s;
        QTest::addRow("wrong id") << u"id"_s << u"1 tcp mismatched 7"_s;
    }

    void readsTcpInPieces()
    {
        QFETCH(QString, how);
        QFETCH(QString, expected);
        ScriptedServer server;
        server.closesTcp = true;
        server.onTcp = [how](const QByteArray &query) -> QList<QByteArray> {
            const QByteArray good = framed(responseTo(query, 0, {address(7)}));
            if (how == u"pieces"_s) {
                QList<QByteArray> pieces;
                for (const char octet : good)
                    pieces << QByteArray(1, octet);
                return pieces;
            }
            if (how == u"twice"_s)
                return {good + good};
            if (how == u"oversized"_s)
                return {QByteArray("\xff\xff") + good.mid(2)};
            if (how == u"nothing"_s)
                return {};
            if (how == u"tiny"_s)
                return {framed(QByteArray::fromHex("0102030401"))};
            if (how == u"id"_s)
                return {framed(QByteArray(good.mid(2))
                                   .replace(0, 2, query.left(2) == "\0\0" ? "zz" : QByteArray(2, '\0')))};
            return {good};
        };
        Query query = question(server.server());
        query.transport = Transport::Tcp;
        QCOMPARE(ask(query), QStringList(expected));
    }

    void followsTheAddressMapAndRecordsTheFictionalAddress()
    {
        ScriptedServer server;
        server.onUdp = [](const QByteArray &query, int) { return QList{responseTo(query, 0, {address(7)})}; };
        const Server fictional{*Name::fromText(u"a.nic.zz"), *Endpoint::fromText(u"192.0.2.53")};
        m_profile.exercise = true;
        m_profile.addresses[fictional.endpoint] = server.endpoint();
        QCOMPARE(ask(question(fictional)), QStringList(u"1 udp none 7"_s));
        QCOMPARE(m_last.exchanges[0].server.endpoint, fictional.endpoint);
        QVERIFY(m_last.exchanges[0].source.isNull());
    }

    void sendsNothingOutOfTheLab()
    {
        m_profile.exercise = true;
        QCOMPARE(
            ask(question({Name(), *Endpoint::fromText(u"192.0.2.99")})), QStringList(u"1 udp notsent"_s));
    }

    void asksFromTheAddressOfTheProfile()
    {
        ScriptedServer server;
        server.onUdp = [](const QByteArray &query, int) { return QList{responseTo(query, 0, {address(7)})}; };
        m_profile.source = *IpAddress::fromText(u"127.0.0.2");
        QCOMPARE(ask(question(server.server())), QStringList(u"1 udp none 7"_s));
        QCOMPARE(m_last.exchanges[0].source, m_profile.source);
    }

    void stopsAtItsBudget_data()
    {
        QTest::addColumn<QString>("limit");
        for (const char *limit : {"queries", "queriesPerName", "wallMs"})
            QTest::addRow("%s", limit) << QString::fromLatin1(limit);
    }

    void stopsAtItsBudget()
    {
        QFETCH(QString, limit);
        ScriptedServer server; // silent
        m_profile.timeoutMs = 20;
        if (limit == u"wallMs"_s)
            m_profile.timeoutMs = 60'000;
        m_profile.budget.queries = limit == u"queries"_s ? 2 : 100;
        m_profile.budget.queriesPerName = limit == u"queriesPerName"_s ? 2 : 100;
        m_profile.budget.wallMs = limit == u"wallMs"_s ? 50 : 60'000;
        ask(question(server.server()));
        QVERIFY(!m_last.result->has_value());
        QCOMPARE(m_last.result->error(), (Error{Error::Code::OutOfBudget, limit}));
        QCOMPARE(m_last.lines.size(), limit == u"wallMs"_s ? 0 : 2);
    }

    void stopsWhenToldTo()
    {
        ScriptedServer server; // silent
        m_profile.timeoutMs = 60'000;
        NetworkAsker asker(m_profile, m_clock);
        const auto asked = std::make_shared<Asked>();
        askInto(asker, question(server.server()), asked);
        QTRY_COMPARE(server.udpQueries.size(), 1);
        asker.stop();
        QTRY_VERIFY(asked->result);
        QCOMPARE(asked->result->error().code, Error::Code::Cancelled);
        const auto again = std::make_shared<Asked>();
        askInto(asker, question(server.server()), again);
        QTRY_VERIFY(again->result);
        QCOMPARE(asker.sent(), 1);
    }

    void asksADeadServerLess()
    {
        ScriptedServer server; // silent
        server.stopTcp();
        m_profile.timeoutMs = 10;
        m_profile.tries = 2;
        NetworkAsker asker(m_profile, m_clock);
        QList<int> tries;
        server.onTcp = {};
        ScriptedServer black; // takes TCP, and is silent too
        for (int i = 0; i < 4; ++i) {
            const auto asked = std::make_shared<Asked>();
            askInto(asker, question(black.server(), u"n%1.zz"_s.arg(i)), asked);
            QTRY_VERIFY(asked->result);
            tries << int(asked->lines.size());
        }
        QCOMPARE(tries, (QList<int>{2, 2, 1, 1}));
    }

    void countsWhatAnEarlierProcessHasSpent()
    {
        m_profile.budget.queries = 3;
        ScriptedServer server;
        server.onUdp = [](const QByteArray &query, int) { return QList{responseTo(query)}; };
        ask(question(server.server()));
        NetworkAsker asker(m_profile, m_clock);
        asker.remember(QList<Exchange>(3, m_last.exchanges[0]), 0);
        QCOMPARE(asker.sent(), 3);
        const auto asked = std::make_shared<Asked>();
        askInto(asker, question(server.server()), asked);
        QTRY_VERIFY(asked->result);
        QCOMPARE(asked->result->error().detail, u"queries"_s);
    }

    void fillsItsBucketAsTimePasses()
    {
        constexpr qint64 Second = 1'000'000'000;
        TokenBucket bucket(3, 10);
        QList<qint64> waits;
        for (int i = 0; i < 5; ++i)
            waits << bucket.take(Second);
        QCOMPARE(waits, (QList<qint64>{0, 0, 0, Second / 10, Second / 5}));
        QCOMPARE(bucket.take(60 * Second), 0);
    }

    void chargesWhatAProcessThatIsGoneSentJustNow()
    {
        constexpr qint64 Second = 1'000'000'000, Now = 100 * Second;
        const IpAddress asked = *IpAddress::fromText(u"192.0.2.1"), other = *IpAddress::fromText(u"192.0.2.2");
        TokenBuckets buckets(2, 10);
        buckets.charge(asked, Second / 10, Now);
        buckets.charge(asked, 0, Now);
        buckets.charge(other, Second, Now); // it is back
        QCOMPARE(buckets.take(asked, Now), Second / 10);
        QCOMPARE(buckets.take(other, Now), 0);
        QCOMPARE(buckets.take(other, Now), 0);
        QCOMPARE(buckets.take(other, Now), Second / 10);
        TokenBuckets here(1, 1);
        const IpAddress loopback = *IpAddress::fromText(u"127.0.0.1");
        for (int i = 0; i < 3; ++i)
            QCOMPARE(here.take(loopback, Now), 0);
    }

    void choosesItsCourseByWhatCameBefore()
    {
        Course course(Transport::Udp, 1000, 3);
        Exchange silence;
        silence.failure = Failure::Timeout;
        QCOMPARE(course.first(), (Course::Step{Transport::Udp, true, 1000}));
        QCOMPARE(*course.after(silence), (Course::Step{Transport::Udp, true, 1500}));
        QCOMPARE(*course.after(silence), (Course::Step{Transport::Tcp, true, 2250}));
        QVERIFY(!course.after(silence));
        QVERIFY(course.wasSilent());
    }

    void neverLeavesTlsForTheOpen()
    {
        Exchange met;
        met.secured.emplace();
        met.failure = Failure::Timeout;
        Course silent(Transport::Tls, 1000, 3);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(silent.after(met)->transport, Transport::Tls);
        QVERIFY(!silent.after(met));
        for (const Failure failure : {Failure::Refused, Failure::Untrusted, Failure::Tls, Failure::Http, Failure::Closed}) {
            met.failure = failure;
            QVERIFY(!Course(Transport::Https, 1000, 3).after(met));
        }
        met.secured->reused = true; // the server may have answered others and closed: once more, on a new one
        Course closed(Transport::Tls, 1000, 3);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(closed.after(met)->transport, Transport::Tls);
        QVERIFY(!closed.after(met));
    }

    void padsWhatGoesOverTls()
    {
        for (const QString &name : {u"zz."_s, u"a.rather.long.name.of.a.ministry.zz."_s}) {
            Query query;
            query.name = *Name::fromText(name);
            query.type = type::A;
            const QByteArray message = queryMessage(query, 1, QueryEdns{1232, {}, true});
            QCOMPARE(message.size(), 128);
            QCOMPARE(formOf(message), Form::Usual);
        }
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
