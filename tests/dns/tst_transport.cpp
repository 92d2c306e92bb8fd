// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/networkasker.h"
#include "tests/dns/server.h"
#include "tests/dns/wire.h"

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
        m_profile.timeoutMs = 60;
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
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
