// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/workerclient.h"
#include "app/dnssec/chain.h"
#include "tests/dns/server.h"
#include "tests/dns/wire.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;
using namespace zonecase::test;

/// The whole program as a worker, of a build that aborts on one marked message: the path of death from end to
/// end.
class WorkerDeathTest : public QObject
{
    Q_OBJECT

    /// Answers everything with nothing, but one question below the root with the mark.
    struct Root
    {
        ScriptedServer server;
        QByteArray marked;

        Root()
        {
            server.onUdp = [this](const QByteArray &query, int) { return QList{respond(query)}; };
            server.onTcp = [this](const QByteArray &query) { return QList{framed(respond(query))}; };
        }
        QByteArray respond(const QByteArray &query)
        {
            const QByteArray question = query.mid(12);
            if (marked.isEmpty() && question[0] != '\0')
                marked = question.left(question.indexOf('\0') + 5);
            if (marked.isEmpty() || !question.startsWith(marked))
                return responseTo(query);
            return responseTo(
                query, 0, {wireRecord(QByteArray::fromHex("c00c"), 5, wireName(u"abort-worker.zz"))});
        }
    };

    static Job chainJob(const Root &root)
    {
        dnssec::ChainRequest request;
        request.name = *Name::fromText(u"www.ministry.zz");
        Job job;
        job.command = u"chain"_s;
        job.parameters = request.toJson();
        job.profile.rootHints = u". 3600 NS a.root.zz.\na.root.zz. 3600 A 198.41.0.4\n"_s;
        job.profile.trustAnchors
            = u". 3600 DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D\n"_s;
        job.profile.addresses[*Endpoint::fromText(u"198.41.0.4")] = root.server.endpoint();
        job.profile.exercise = true; // nothing goes anywhere else
        return job;
    }

private Q_SLOTS:
    void isAFindingThatNamesTheMessage()
    {
        Root root;
        WorkerClient client(QStringLiteral(ABORTING_CLI));
        QList<Exchange> exchanges;
        QList<Result<Outcome>> outcomes;
        connect(&client, &WorkerClient::exchangeRecorded, this,
            [&exchanges](const Exchange &exchange) { exchanges << exchange; });
        connect(&client, &WorkerClient::finished, this,
            [&outcomes](const Result<Outcome> &outcome) { outcomes << outcome; });
        client.start(chainJob(root));
        QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 1, 60'000);
        QVERIFY(outcomes[0]);
        const Outcome &outcome = *outcomes[0];
        QVERIFY(outcome.deaths >= 1);
        QCOMPARE(outcome.run.malformed.size(), outcome.deaths);
        QVERIFY(exchanges.size() > outcome.deaths);
        QCOMPARE(outcome.run.exchanges.size(), exchanges.size());

        const Result<dnssec::Chain> chain
            = dnssec::Chain::fromJson(QJsonDocument::fromJson(outcome.document).object());
        QVERIFY2(chain, qPrintable(chain ? QString() : chain.error().detail));
        QList<ExchangeId> named;
        for (const finding::Finding &finding : chain->findings)
            if (finding.code == u"run.worker-died"_s)
                named << finding.evidence;
        QList<ExchangeId> marked;
        for (const Exchange &exchange : std::as_const(exchanges))
            if (exchange.response.contains("abort-worker"))
                marked << exchange.id();
        std::sort(named.begin(), named.end());
        std::sort(marked.begin(), marked.end());
        QCOMPARE(named, marked);
        QCOMPARE(QSet<ExchangeId>(outcome.run.malformed.begin(), outcome.run.malformed.end()),
            QSet<ExchangeId>(marked.begin(), marked.end()));
    }
};

QTEST_GUILESS_MAIN(WorkerDeathTest)
#include "tst_workerdeath.moc"
