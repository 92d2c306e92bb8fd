// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/labclient.h"
#include "app/lab/labprotocol.h"
#include "app/lab/scenario.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::lab;

namespace {

const QString Program = QStringLiteral(ZONECASE_BINARY_DIR "/bin/zonecase-cli");

/// webmail.ministry.zz. A, recursion desired.
QByteArray webmailQuery()
{
    return QByteArray::fromHex("123401000001000000000000")
        + QByteArray("\7webmail\10ministry\2zz\0\0\1\0\1", 25);
}

quint16 portOf(const dns::Profile &profile, const QString &address)
{
    return profile.addresses.value({*dns::IpAddress::fromText(address), 53}).port;
}

/// The last four octets: the address in the answer.
QString answered(const QByteArray &message)
{
    return message.size() < 40 ? QString() : dns::IpAddress::fromBytes(message.last(4))->toText();
}

QString askUdp(const dns::Profile &profile, const QString &address)
{
    QUdpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, portOf(profile, address));
    socket.write(webmailQuery());
    return socket.waitForReadyRead(5'000) ? answered(socket.read(4096)) : u"silence"_s;
}

QString askTcp(const dns::Profile &profile, const QString &address)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, portOf(profile, address));
    const QByteArray query = webmailQuery();
    socket.write(QByteArray(1, '\0') + QByteArray(1, char(query.size())) + query);
    QByteArray got;
    while (got.size() < 2 + 40 && socket.waitForReadyRead(5'000))
        got += socket.readAll();
    return answered(got.mid(2));
}

} // namespace

class TestLabClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsIntoTheLab();
    void goesFromStepToStep();
    void standsStill();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void failsWithoutAProgram();
    void ends();
    void endsWithItsOwner();
    void writesAProfileForAShell();
    void protocolRefusesWhatItDoesNotKnow();
};

void TestLabClient::leadsIntoTheLab()
{
    LabClient client(Program);
    QSignalSpy ready(&client, &LabClient::ready);
    client.start(u"A1"_s, u"t2"_s);
    QVERIFY(ready.wait(20'000));
    const auto profile = ready.first().first().value<dns::Profile>();
    QCOMPARE(profile.name, u"lab A1"_s);
    QCOMPARE(profile.vantage, u"V1"_s);
    QVERIFY(profile.exercise);
    QCOMPARE(profile.ratePerSecond, 0);
    QStringList labels, prefixes;
    for (const dns::ResolverSpec &spec : profile.resolvers)
        labels << spec.label + u' ' + spec.server.endpoint.toText();
    for (const dns::Prefix &prefix : profile.publicInLab)
        prefixes << prefix.toText();
    QCOMPARE(labels,
        (QStringList{
            u"R1 198.51.100.201"_s, u"R2 198.51.100.202"_s, u"R3 198.51.100.203"_s, u"R4 198.51.100.204"_s}));
    QCOMPARE(prefixes,
        (QStringList{u"192.0.2.0/24"_s, u"198.51.100.0/24"_s, u"203.0.113.0/24"_s, u"2001:db8::/32"_s}));
    for (const dns::Endpoint &real : profile.addresses)
        QCOMPARE(real.address.toText(), u"127.0.0.1"_s);
    QCOMPARE(askUdp(profile, u"198.51.100.204"_s), u"203.0.113.70"_s);
    QCOMPARE(askTcp(profile, u"198.51.100.204"_s), u"203.0.113.70"_s);
    // Client and lab read one clock, and a probe's with this offset reads the same.
    const Instant t2 = scenario(u"A1"_s)->step(u"t2"_s)->at;
    const Instant before = client.now();
    const Instant probe = SystemClock(profile.clockOffset).now();
    const Instant after = client.now();
    QVERIFY(t2 <= before && before <= probe && probe <= after && after < t2.plusSeconds(60));
}

void TestLabClient::goesFromStepToStep()
{
    LabClient client(Program);
    QSignalSpy ready(&client, &LabClient::ready), moved(&client, &LabClient::moved);
    client.start(u"A1"_s, u"t0"_s);
    QVERIFY(ready.wait(20'000));
    QStringList lines;
    // R4 is asked at t0 and yet cold at t2: a jump forgets what an observer has asked.
    lines << client.step() + u' ' + askUdp(client.profile(), u"198.51.100.204"_s);
    for (const QString &step : {u"t1"_s, u"t2"_s, u"t0"_s}) {
        client.goTo(step);
        QVERIFY(moved.wait(20'000));
        const auto profile = moved.takeFirst().at(1).value<dns::Profile>();
        lines << client.step() + u' ' + askUdp(profile, u"198.51.100.204"_s);
    }
    QCOMPARE(lines,
        (QStringList{
            u"t0 198.51.100.81"_s, u"t1 198.51.100.81"_s, u"t2 203.0.113.70"_s, u"t0 198.51.100.81"_s}));
}

void TestLabClient::standsStill()
{
    LabClient client(Program);
    QSignalSpy ready(&client, &LabClient::ready), moved(&client, &LabClient::moved);
    client.start(u"A1"_s, u"t1"_s);
    QVERIFY(ready.wait(20'000));
    client.setSpeed(0);
    client.goTo(u"t2"_s);
    QVERIFY(moved.wait(20'000));
    const Instant t2 = scenario(u"A1"_s)->step(u"t2"_s)->at;
    QCOMPARE(client.now(), t2);
    QCOMPARE(askUdp(client.profile(), u"198.51.100.202"_s), u"203.0.113.70"_s);
    QCOMPARE(client.now(), t2);
    // At a thousand times life's pace the 45 minutes until t3 pass by themselves in 2.7 s.
    client.setSpeed(1000);
    QVERIFY(moved.wait(20'000));
    QCOMPARE(client.step(), u"t3"_s);
    QVERIFY(client.now() >= scenario(u"A1"_s)->step(u"t3"_s)->at);
}

void TestLabClient::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("scenario") << u"Z9"_s << u"t0"_s << u"There is no scenario “Z9”. There are: A1."_s;
    QTest::addRow("step") << u"A1"_s << u"t9"_s << u"The scenario A1 has no step “t9”."_s;
    QTest::addRow("file") << u"/nowhere/x.toml"_s << u"t0"_s
                          << u"/nowhere/x.toml: No such file or directory"_s;
}

void TestLabClient::saysWhatIsWrong()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, step);
    QFETCH(const QString, sentence);
    LabClient client(Program);
    QSignalSpy failed(&client, &LabClient::failed), ended(&client, &LabClient::ended);
    client.start(scenario, step);
    QVERIFY(ended.wait(20'000));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().detail, sentence);
    QVERIFY(!client.isRunning());
}

void TestLabClient::failsWithoutAProgram()
{
    LabClient client(u"/nowhere/zonecase-cli"_s);
    QSignalSpy failed(&client, &LabClient::failed);
    client.start(u"A1"_s, u"t0"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::NotFound);
}

void TestLabClient::ends()
{
    LabClient client(Program);
    QSignalSpy ready(&client, &LabClient::ready), ended(&client, &LabClient::ended),
        failed(&client, &LabClient::failed);
    client.start(u"A1"_s, u"t0"_s);
    QVERIFY(ready.wait(20'000));
    client.stop();
    QVERIFY(ended.wait(20'000));
    QCOMPARE(failed.size(), 0);
    // And can begin again.
    client.start(u"A1"_s, u"t1"_s);
    QVERIFY(ready.wait(20'000));
    QCOMPARE(client.step(), u"t1"_s);
}

void TestLabClient::endsWithItsOwner()
{
    // What a client that dies leaves behind is a closed pipe.
    QProcess lab;
    lab.start(Program, {u"lab"_s, u"serve"_s, u"--control"_s, u"A1"_s});
    QVERIFY(lab.waitForReadyRead(20'000));
    lab.closeWriteChannel();
    QVERIFY(lab.waitForFinished(10'000));
    QCOMPARE(lab.exitCode(), 0);
}

void TestLabClient::writesAProfileForAShell()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"lab.toml"_s);
    QProcess lab;
    lab.start(Program, {u"lab"_s, u"serve"_s, u"A1@t2"_s, u"--profile-file"_s, path});
    QVERIFY(lab.waitForReadyRead(20'000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<dns::Profile> profile = dns::Profile::fromToml(file.readAll());
    QVERIFY(profile);
    QCOMPARE(askUdp(*profile, u"198.51.100.203"_s), u"203.0.113.70"_s);
    lab.closeWriteChannel();
    QVERIFY(lab.waitForFinished(10'000));
}

void TestLabClient::protocolRefusesWhatItDoesNotKnow()
{
    for (const QByteArray &line : {QByteArray(), QByteArray("{}"), QByteArray("[1]"),
             QByteArray("{\"order\":\"dance\"}"), QByteArray("{\"order\":7}"), QByteArray("\xff\xfe"),
             QByteArray(R"({"report":"ready","profile":"AA=="})")}) {
        QVERIFY2(!LabOrder::fromLine(line), line.constData());
        QVERIFY2(!LabReport::fromLine(line), line.constData());
    }
    const auto order = LabOrder::fromLine(LabOrder{LabOrder::Kind::GoTo, u"t1"_s, 1}.toLine());
    QVERIFY(order && order->kind == LabOrder::Kind::GoTo);
    QCOMPARE(order->step, u"t1"_s);
}

QTEST_GUILESS_MAIN(TestLabClient)
#include "tst_labclient.moc"
