// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/delegation.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using delegation::Delegation;

namespace {

Delegation sample()
{
    Delegation one;
    one.request = {*dns::Name::fromText(u"ministry.zz"), {}, {}, {u"192.0.2.0/24"_s}};
    one.parent = *dns::Name::fromText(u"zz");
    one.at = Instant::fromSeconds(1'800'000'000);
    one.sets = {QStringList{u"a.nic.zz/192.0.2.1"_s}, QStringList{u"ns1.ministry.zz"_s}, std::nullopt};
    delegation::ServerState row;
    row.side = u"parent"_s;
    row.name = *dns::Name::fromText(u"a.nic.zz");
    row.address = *dns::IpAddress::fromText(u"192.0.2.1");
    row.outcome = u"answered"_s;
    row.rcode = u"NOERROR"_s;
    row.ns = QStringList{u"ns1.ministry.zz."_s};
    row.ds = QStringList();
    row.serial = 4'294'967'295;
    row.nsTtl = 300;
    row.rttMs = 12.345;
    row.transport = u"udp"_s;
    row.evidence = {ExchangeId::ofContent("x")};
    row.software = u"NSD 4.6.1"_s;
    row.tcp = u"answered"_s;
    row.recursion = u"closed"_s;
    row.transfer = u"open"_s;
    row.network = u"64500"_s;
    row.prefix = u"192.0.2.0/24"_s;
    row.proofs = {{u"ns"_s, row.evidence}, {u"tcp"_s, {ExchangeId::ofContent("y")}}};
    one.servers << row;
    one.findings << finding::make(u"delegation.few-servers"_s, {u"zone"_s, u"ministry.zz."_s},
        {{u"ns"_s, u"ns1.ministry.zz."_s}}, row.evidence);
    one.queries = 17;
    one.elapsedMs = 81.25;
    return one;
}

QJsonObject withProof(const QString &id)
{
    QJsonObject row = sample().toJson()[u"servers"_s][0].toObject();
    row[u"proof"_s] = QJsonObject{{u"ns"_s, QJsonArray{id}}};
    return row;
}

} // namespace

class DelegationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsDocument()
    {
        const Delegation before = sample();
        const Result<Delegation> after = Delegation::fromJson(before.toJson());
        QVERIFY(after);
        QVERIFY(*after == before);
    }

    void tellsNothingSaidFromNothingThere()
    {
        const QJsonObject row = sample().toJson()[u"servers"_s][0].toObject();
        QVERIFY(row[u"ds"_s].isArray());
        QVERIFY(row[u"glue"_s].isNull());
        QVERIFY(sample().toJson()[u"sets"_s][u"zone_ns"_s].isNull());
    }

    void tellsWhatProvesOneThing()
    {
        delegation::ServerState row = sample().servers[0];
        QCOMPARE(row.proofOf(u"tcp"_s), QList{ExchangeId::ofContent("y")});
        QCOMPARE(row.proofOf(u"ds"_s), QList<ExchangeId>());
        // A document from before things were told apart: all that proves the row.
        row.proofs.clear();
        QCOMPARE(row.proofOf(u"ds"_s), row.evidence);
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addRow("another schema") << u"schema"_s << QJsonValue(u"zonecase.chain/1"_s);
        QTest::addRow("no time") << u"at"_s << QJsonValue(u"yesterday"_s);
        QTest::addRow("no parent") << u"parent"_s << QJsonValue();
        QTest::addRow("no request") << u"request"_s << QJsonValue();
        QTest::addRow("server without address") << u"servers"_s << QJsonValue(QJsonArray{QJsonObject()});
        QTest::addRow("proof that is no id") << u"servers"_s << QJsonValue(QJsonArray{withProof(u"no id"_s)});
        QTest::addRow("finding without severity") << u"findings"_s << QJsonValue(QJsonArray{QJsonObject()});
    }

    void refusesDamage()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = sample().toJson();
        object[key] = value;
        QVERIFY(!Delegation::fromJson(object));
    }
};

QTEST_GUILESS_MAIN(DelegationTest)
#include "tst_delegation.moc"
