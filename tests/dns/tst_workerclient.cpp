// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/workerclient.h"
#include "tests/dns/server.h"
#include "tests/dns/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;
using namespace zonecase::test;

namespace {

const QString TestWorker = QStringLiteral(TEST_WORKER);

/// What a client told, in the order in which it told it.
struct Told
{
    explicit Told(WorkerClient &client)
    {
        QObject::connect(
            &client, &WorkerClient::started, &client, [this](const Run &run) { started << run; });
        QObject::connect(&client, &WorkerClient::exchangeRecorded, &client,
            [this](const Exchange &exchange) { exchanges << exchange; });
        QObject::connect(&client, &WorkerClient::progressed, &client,
            [this](int sent, int wanted, const QString &) { progress << std::pair(sent, wanted); });
        QObject::connect(&client, &WorkerClient::finished, &client,
            [this](const Result<Outcome> &outcome) { outcomes << outcome; });
    }
    QList<Run> started;
    QList<Exchange> exchanges;
    QList<std::pair<int, int>> progress;
    QList<Result<Outcome>> outcomes;

    QJsonObject document() const { return QJsonDocument::fromJson(outcomes[0]->document).object(); }
    QList<ExchangeId> ids() const
    {
        QList<ExchangeId> list;
        for (const Exchange &exchange : exchanges)
            list << exchange.id();
        return list;
    }
};

} // namespace

class WorkerClientTest : public QObject
{
    Q_OBJECT

    static constexpr int Patience = 30'000;

    static Job jobFor(const ScriptedServer &server, const QStringList &names)
    {
        Job job;
        job.command = u"states"_s;
        job.parameters = {{u"names"_s, QJsonArray::fromStringList(names)}};
        job.profile.resolvers = {{u"R1"_s, server.server()}};
        job.profile.timeoutMs = 5000;
        return job;
    }

    /// Answers each name; those that begin with "abort" or "kill" with the mark that the worker dies on.
    static QList<QByteArray> answer(const QByteArray &query, int)
    {
        QList<QByteArray> records;
        for (const QByteArray &death : {"abort"_ba, "kill"_ba})
            if (query.mid(13).startsWith(death))
                records << wireRecord(QByteArray::fromHex("c00c"), 5, wireName(QString::fromLatin1(death + "-worker.zz")));
        return {responseTo(query, 0, records)};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void handsOverExchangesAndDocument()
    {
        ScriptedServer server;
        server.onUdp = answer;
        WorkerClient client(TestWorker);
        Told told(client);
        const Job job = jobFor(server, {u"a."_s, u"b."_s, u"c."_s});
        client.start(job);
        QVERIFY(client.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(told.outcomes.size(), 1, Patience);
        QVERIFY(!client.isRunning());
        QVERIFY(told.outcomes[0]);
        const Run &run = told.outcomes[0]->run;
        QCOMPARE(run.end, RunEnd::Complete);
        QCOMPARE(run.command, job.command);
        QCOMPARE(run.parameters, job.parameters);
        QCOMPARE(run.profile, job.profile);
        QCOMPARE(run.queries, 3);
        QCOMPARE(run.exchanges, told.ids());
        QCOMPARE(told.exchanges.size(), 3);
        QCOMPARE(told.started.size(), 1);
        QCOMPARE(told.started[0].id, run.id);
        QCOMPARE(told.progress.constLast(), std::pair(3, 3));
        QCOMPARE(told.document()[u"states"_s].toObject()[u"c."_s], QJsonValue(u"answered"_s));
    }

    void replaysToTheSameBytes()
    {
        ScriptedServer server;
        server.onUdp = answer;
        WorkerClient client(TestWorker);
        Told live(client);
        client.start(jobFor(server, {u"a."_s, u"b."_s}));
        QTRY_COMPARE_WITH_TIMEOUT(live.outcomes.size(), 1, Patience);

        WorkerClient again(TestWorker);
        Told replayed(again);
        Job job;
        job.command = u"analyse"_s;
        job.recorded = Transcript{live.outcomes[0]->run, live.exchanges};
        again.start(job);
        QTRY_COMPARE_WITH_TIMEOUT(replayed.outcomes.size(), 1, Patience);
        QCOMPARE(replayed.outcomes[0]->document, live.outcomes[0]->document);
        QCOMPARE(replayed.outcomes[0]->run, live.outcomes[0]->run);
        QVERIFY(replayed.exchanges.isEmpty());
        QCOMPARE(server.udpQueries.size(), 2);
    }

    void survivesADeathOnAMessage()
    {
        ScriptedServer server;
        server.onUdp = answer;
        WorkerClient client(TestWorker);
        Told told(client);
        client.start(jobFor(server, {u"a."_s, u"abort-1."_s, u"b."_s, u"abort-2."_s}));
        QTRY_COMPARE_WITH_TIMEOUT(told.outcomes.size(), 1, Patience);
        QVERIFY(told.outcomes[0]);
        QCOMPARE(told.outcomes[0]->deaths, 2);
        const Run &run = told.outcomes[0]->run;
        QCOMPARE(run.end, RunEnd::Complete);
        QCOMPARE(run.malformed.size(), 2);
        QCOMPARE(told.document()[u"deaths"_s].toArray().size(), 2);
        for (const Exchange &exchange : std::as_const(told.exchanges))
            QCOMPARE(run.malformed.contains(exchange.id()), exchange.response.contains("abort-worker"));
        const QJsonObject expected{{u"a."_s, u"answered"_s}, {u"abort-1."_s, u"malformed"_s},
            {u"b."_s, u"answered"_s}, {u"abort-2."_s, u"malformed"_s}};
        QCOMPARE(told.document()[u"states"_s].toObject(), expected);
        // The run goes on where it was: nothing recorded is asked again, and it is one run.
        QCOMPARE(run.exchanges, told.ids());
        QCOMPARE(told.started.size(), 1);
        QCOMPARE(QSet<ExchangeId>(run.exchanges.begin(), run.exchanges.end()).size(), run.exchanges.size());
    }

    void findsTheMessageAtWhichItIsKilled()
    {
        ScriptedServer server;
        server.onUdp = answer;
        WorkerClient client(TestWorker);
        Told told(client);
        client.start(jobFor(server, {u"a."_s, u"kill-1."_s, u"b."_s}));
        QTRY_COMPARE_WITH_TIMEOUT(told.outcomes.size(), 1, Patience);
        QVERIFY(told.outcomes[0]);
        QCOMPARE(told.outcomes[0]->deaths, 1); // it names each message before it reads it
        const QJsonObject expected{
            {u"a."_s, u"answered"_s}, {u"kill-1."_s, u"malformed"_s}, {u"b."_s, u"answered"_s}};
        QCOMPARE(told.document()[u"states"_s].toObject(), expected);
    }

    void isReadyBeforeItsJob()
    {
        ScriptedServer server;
        server.onUdp = answer;
        WorkerClient client(TestWorker);
        Told told(client);
        client.prepare();
        client.prepare();
        QVERIFY(!client.isRunning());
        client.start(jobFor(server, {u"a."_s, u"abort-1."_s}));
        QVERIFY(client.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(told.outcomes.size(), 1, Patience);
        QVERIFY(told.outcomes[0]);
        QCOMPARE(told.outcomes[0]->deaths, 1);
        QCOMPARE(told.document()[u"states"_s].toObject()[u"a."_s], QJsonValue(u"answered"_s));
    }

    void tellsOfAProgramThatIsMissingWithItsJob()
    {
        ScriptedServer server;
        WorkerClient client(u"/nonexistent/zonecase-cli"_s);
        Told told(client);
        client.prepare();
        QCoreApplication::processEvents();
        QVERIFY(told.outcomes.isEmpty());
        client.start(jobFor(server, {u"a."_s}));
        QTRY_COMPARE_WITH_TIMEOUT(told.outcomes.size(), 1, Patience);
        QVERIFY(!told.outcomes[0]);
    }

    void findsTheMessageThatIsDeadlyToJudge()
    {
        ScriptedServer server;
        server.onUdp = answer;
        WorkerClient client(TestWorker);
        Told told(client);
        client.start(jobFor(server, {u"a."_s, u"deadly-to-judge."_s, u"b."_s}));
        QTRY_COMPARE_WITH_TIMEOUT(told.outcomes.size(), 1, Patience);
        QVERIFY(told.outcomes[0]);
        QCOMPARE(told.outcomes[0]->deaths, 2); // the second time it is watched more closely
        QCOMPARE(told.document()[u"states"_s].toObject()[u"deadly-to-judge."_s], QJsonValue(u"malformed"_s));
        QCOMPARE(told.document()[u"states"_s].toObject()[u"b."_s], QJsonValue(u"answered"_s));
    }

    void givesUpAfterFourRestarts()
    {
        ScriptedServer server;
        server.onUdp = answer;
        WorkerClient client(TestWorker);
        Told told(client);
        QStringList names{u"a."_s};
        for (int i = 0; i < 6; ++i)
            names << u"abort-%1."_s.arg(i);
        client.start(jobFor(server, names));
        QTRY_COMPARE_WITH_TIMEOUT(told.outcomes.size(), 1, Patience);
        QVERIFY(told.outcomes[0]);
        QCOMPARE(told.outcomes[0]->deaths, 5);
        QCOMPARE(told.outcomes[0]->run.end, RunEnd::Died);
        QCOMPARE(told.outcomes[0]->run.exchanges, told.ids());
        QVERIFY(told.exchanges.size() >= 5);
    }

    void cancelsAndStillHasADocument()
    {
        ScriptedServer server;
        server.onUdp = [](const QByteArray &query, int number) {
            return number == 1 ? answer(query, number) : QList<QByteArray>();
        };
        WorkerClient client(TestWorker);
        Told told(client);
        Job job = jobFor(server, {u"a."_s, u"b."_s});
        job.profile.timeoutMs = 60'000;
        job.profile.budget.wallMs = 120'000;
        client.start(job);
        QTRY_COMPARE_WITH_TIMEOUT(told.exchanges.size(), 1, Patience);
        client.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(told.outcomes.size(), 1, Patience);
        QVERIFY(told.outcomes[0]);
        QCOMPARE(told.outcomes[0]->run.end, RunEnd::Cancelled);
        QCOMPARE(told.outcomes[0]->deaths, 0);
        QCOMPARE(told.document()[u"end"_s], QJsonValue(u"cancelled"_s));
        QCOMPARE(told.outcomes[0]->run.exchanges, told.ids());
    }

    void killsWhatDoesNotListen()
    {
        ScriptedServer server;
        WorkerClient client(TestWorker);
        Told told(client);
        Job job = jobFor(server, {u"a."_s});
        job.parameters[u"never_ends"_s] = true;
        client.start(job);
        QTRY_COMPARE_WITH_TIMEOUT(told.started.size(), 1, Patience);
        client.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(told.outcomes.size(), 1, Patience);
        QVERIFY(told.outcomes[0]);
        QCOMPARE(told.outcomes[0]->run.end, RunEnd::Cancelled);
        QVERIFY(told.outcomes[0]->document.isEmpty());
    }

    void canBeDestroyedInTheMiddle()
    {
        ScriptedServer server; // silent
        auto client = std::make_unique<WorkerClient>(TestWorker);
        Told told(*client);
        client->start(jobFor(server, {u"a."_s}));
        QTRY_COMPARE_WITH_TIMEOUT(server.udpQueries.size(), 1, Patience);
        client.reset();
        QVERIFY(told.outcomes.isEmpty());
    }

    void saysWhenThereIsNoWorker()
    {
        ScriptedServer server;
        WorkerClient client(u"/nonexistent/zonecase-cli"_s);
        Told told(client);
        client.start(jobFor(server, {u"a."_s}));
        QTRY_COMPARE_WITH_TIMEOUT(told.outcomes.size(), 1, Patience);
        QVERIFY(!told.outcomes[0]);
        QCOMPARE(told.outcomes[0].error().code, Error::Code::NotFound);
    }

    void doesNotTrustAProgramThatIsNoWorker()
    {
        ScriptedServer server;
        WorkerClient client(u"/bin/echo"_s);
        Told told(client);
        client.start(jobFor(server, {u"a."_s}));
        QTRY_COMPARE_WITH_TIMEOUT(told.outcomes.size(), 1, Patience);
        QVERIFY(told.outcomes[0]);
        QCOMPARE(told.outcomes[0]->run.end, RunEnd::Died);
    }

    void saysWhyAJobCannotBeDone()
    {
        ScriptedServer server;
        WorkerClient client(TestWorker);
        Told told(client);
        Job job = jobFor(server, {});
        job.command = u"no such"_s;
        client.start(job);
        QTRY_COMPARE_WITH_TIMEOUT(told.outcomes.size(), 1, Patience);
        QVERIFY(!told.outcomes[0]);
        QVERIFY(told.outcomes[0].error().detail.contains(u"no such"_s));
    }

    void waitsForAWordBeforeItGoesToTheChild_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("state");
        QTest::addRow("allowed") << u"allow"_s << u"answered"_s;
        QTest::addRow("refused") << u"refuse"_s << u"not asked"_s;
        QTest::addRow("known before") << u"known"_s << u"answered"_s;
        QTest::addRow("not asked to hold") << u"no hold"_s << u"answered"_s;
    }

    void waitsForAWordBeforeItGoesToTheChild()
    {
        QFETCH(QString, word);
        QFETCH(QString, state);
        const QString child = u"198.41.5.5"_s;
        ScriptedServer parent;
        parent.onUdp = [](const QByteArray &query, int) {
            WireMessage referral;
            referral.id = static_cast<quint8>(query[0]) << 8 | static_cast<quint8>(query[1]);
            referral.question = query.mid(12, 7);
            referral.authority = {wireRecord(wireName(u"ministry.zz"), 2, wireName(u"ns.ministry.zz"))};
            referral.additional
                = {wireRecord(wireName(u"ns.ministry.zz"), 1, QByteArray::fromHex("c6290505"))};
            return QList{referral.bytes()};
        };
        ScriptedServer childServer;
        childServer.onUdp = answer;
        WorkerClient client(TestWorker);
        Told told(client);
        QList<Server> held;
        connect(&client, &WorkerClient::held, this, [&](const QList<Server> &servers) {
            held << servers;
            const QList<IpAddress> address{servers.constFirst().endpoint.address};
            if (word == u"allow"_s)
                client.release(address, {});
            else
                client.release({}, address);
        });
        Job job = jobFor(parent, {u"a."_s});
        job.profile.addresses[*Endpoint::fromText(child)] = childServer.endpoint();
        job.parameters[u"child"_s] = child;
        job.parameters[u"hold_at_child"_s] = word != u"no hold"_s;
        if (word == u"known"_s)
            job.parameters[u"known_servers"_s] = QJsonArray{child};
        client.start(job);
        QTRY_COMPARE_WITH_TIMEOUT(told.outcomes.size(), 1, Patience);
        QVERIFY(told.outcomes[0]);
        QCOMPARE(told.document()[u"states"_s].toObject()[u"child."_s].toString(), state);
        QCOMPARE(held.size(), word == u"allow"_s || word == u"refuse"_s ? 1 : 0);
        QCOMPARE(childServer.udpQueries.size(), state == u"answered"_s ? 1 : 0);
        QCOMPARE(told.outcomes[0]->run.end, RunEnd::Complete);
    }

    void rendersMessages()
    {
        ScriptedServer server;
        server.onUdp = answer;
        WorkerClient client(TestWorker);
        Told live(client);
        client.start(jobFor(server, {u"a."_s}));
        QTRY_COMPARE_WITH_TIMEOUT(live.outcomes.size(), 1, Patience);
        WorkerClient again(TestWorker);
        Told rendered(again);
        Job job;
        job.command = u"render"_s;
        job.recorded = Transcript{live.outcomes[0]->run, live.exchanges};
        again.start(job);
        QTRY_COMPARE_WITH_TIMEOUT(rendered.outcomes.size(), 1, Patience);
        QCOMPARE(rendered.document()[u"schema"_s], QJsonValue(u"zonecase.render/1"_s));
        const QJsonObject message = rendered.document()[u"messages"_s].toArray()[0].toObject();
        QCOMPARE(message[u"exchange"_s].toString(), live.exchanges[0].id().toText());
        QVERIFY(message[u"response"_s].toObject()[u"text"_s].toString().contains(u"status: NOERROR"_s));
    }
};

QTEST_GUILESS_MAIN(WorkerClientTest)
#include "tst_workerclient.moc"
