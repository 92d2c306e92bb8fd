// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/workerprotocol.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;
using namespace zonecase::dns::message;

namespace {

Exchange sampleExchange()
{
    Exchange exchange;
    exchange.server = {*Name::fromText(u"a.nic.zz"), *Endpoint::fromText(u"192.0.2.53")};
    exchange.query = "query";
    exchange.response = "response";
    return exchange;
}

Run sampleRun()
{
    Run run;
    run.id = *RunId::fromText(u"000102030405060708090a0b0c0d0e0f");
    run.command = u"chain"_s;
    run.exchanges = {sampleExchange().id()};
    return run;
}

QList<ToWorker> samplesToWorker()
{
    Job job;
    job.command = u"chain"_s;
    job.parameters = {{u"name"_s, u"ministry.zz."_s}};
    job.profile.name = u"lab"_s;
    job.at = Instant{123};
    job.recorded = Transcript{sampleRun(), {sampleExchange()}};
    job.attempt = 3;
    Job plain;
    plain.command = u"delegation"_s;
    return {
        job, plain, Release{{*IpAddress::fromText(u"192.0.2.1")}, {*IpAddress::fromText(u"2001:db8::1")}}};
}

QList<FromWorker> samplesFromWorker()
{
    return {Started{sampleRun()}, Recorded{sampleExchange()}, Parsing{sampleExchange().id()}, Parsing{},
        Progress{3, 5, u"a.nic.zz"_s}, Held{{sampleExchange().server}}, Finished{"{}\n", sampleRun()},
        Failed{{Error::Code::Refused, u"no"_s}}};
}

} // namespace

class WorkerProtocolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEachMessageAcross()
    {
        for (const ToWorker &message : samplesToWorker()) {
            const Result<ToWorker> back = toWorkerFromCbor(toCbor(message));
            QVERIFY(back);
            QVERIFY(*back == message);
        }
        for (const FromWorker &message : samplesFromWorker()) {
            const Result<FromWorker> back = fromWorkerFromCbor(toCbor(message));
            QVERIFY(back);
            QVERIFY(*back == message);
        }
    }

    void cutsAStreamWhereverItComesApart()
    {
        QByteArray stream;
        QList<QByteArray> sent;
        for (const FromWorker &message : samplesFromWorker()) {
            sent << toCbor(message);
            stream += framed(sent.constLast());
        }
        for (qsizetype piece : {1, 2, 3, 7, 1000}) {
            Deframer deframer;
            QList<QByteArray> received;
            for (qsizetype at = 0; at < stream.size(); at += piece) {
                deframer.append(stream.mid(at, piece));
                for (QByteArray next = deframer.next(); !next.isNull(); next = deframer.next())
                    received << next;
            }
            QCOMPARE(received, sent);
            QVERIFY(!deframer.isBroken());
        }
    }

    void refusesLengthsItWillNotHold_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<bool>("broken");
        QTest::addRow("zero") << QByteArray::fromHex("00000000") << true;
        QTest::addRow("64 MiB") << QByteArray::fromHex("04000000") << false;
        QTest::addRow("64 MiB and one") << QByteArray::fromHex("04000001") << true;
        QTest::addRow("4 GiB") << QByteArray::fromHex("ffffffff") << true;
    }

    void refusesLengthsItWillNotHold()
    {
        QFETCH(QByteArray, start);
        QFETCH(bool, broken);
        Deframer deframer;
        deframer.append(start);
        QVERIFY(deframer.next().isNull());
        QCOMPARE(deframer.isBroken(), broken);
    }

    void refusesWhatIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("no map") << QByteArray::fromHex("01");
        QTest::addRow("empty map") << QByteArray::fromHex("a0");
        QTest::addRow("cut short") << toCbor(samplesFromWorker()[1]).chopped(1);
        QTest::addRow("rest") << QByteArray(toCbor(samplesFromWorker()[1]) + QByteArray(1, '\0'));
        QTest::addRow("id of 3 octets")
            << QByteArray::fromHex("a2 646b696e64 6770617273696e67 626964 43010203");
    }

    void refusesWhatIsNoMessage()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!toWorkerFromCbor(bytes));
        QVERIFY(!fromWorkerFromCbor(bytes));
    }
};

QTEST_GUILESS_MAIN(WorkerProtocolTest)
#include "tst_workerprotocol.moc"
