// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/asntable.h"

#include "tests/support/networktable.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;

namespace {

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"table.mmdb"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QStringList linesOf(const delegation::Networks &networks)
{
    QStringList lines{networks.table + u' ' + networks.built.toText()};
    for (const delegation::Network &one : networks.networks)
        lines << u"%1 AS%2 %3 %4"_s.arg(one.address.toText()).arg(one.as).arg(one.holder, one.prefix);
    return lines;
}

} // namespace

class AsnTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoseNetworksTheseAre();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
};

void AsnTableTest::tellsWhoseNetworksTheseAre()
{
    const QTemporaryDir folder;
    const auto table = exchange::AsnTable::open(written(folder, test::networkTable()));
    QVERIFY2(table, qPrintable(table ? QString() : table.error().detail));
    QList<dns::IpAddress> addresses;
    for (const QString &address : {u"203.0.113.5"_s, u"198.51.100.9"_s, u"192.0.2.7"_s, u"198.51.100.200"_s,
             u"2001:db8::1"_s, u"192.0.2.7"_s})
        addresses << *dns::IpAddress::fromText(address);
    const Result<delegation::Networks> networks = (*table)->lookUp(addresses);
    QVERIFY(networks);
    QCOMPARE(linesOf(*networks),
        (QStringList{u"Test-ASN 2026-09-21T14:13:20Z"_s, u"192.0.2.7 AS64500 Example Net 192.0.2.0/24"_s,
            u"198.51.100.9 AS64501 Other Net 198.51.100.0/25"_s, u"198.51.100.200 AS0  "_s,
            u"203.0.113.5 AS0  203.0.113.0/24"_s, u"2001:db8::1 AS0  "_s}));
    QCOMPARE(networks->digest.size(), 64);
    QCOMPARE(delegation::Networks::fromJson(networks->toJson()).value(), *networks);
    QCOMPARE(networks->of(*dns::IpAddress::fromText(u"198.51.100.9"))->as, 64501);
    QVERIFY(!networks->of(*dns::IpAddress::fromText(u"203.0.113.5")));
}

void AsnTableTest::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("a text") << QByteArray("192.0.2.0/24 64500\n");
    QTest::addRow("without its end") << test::networkTable().left(200);
    QTest::addRow("a tree that is not there")
        << test::networkTable().mid(test::networkTable().indexOf("\xab\xcd\xefMaxMind.com"));
}

void AsnTableTest::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QVERIFY(!exchange::AsnTable::open(written(folder, bytes)));
    QVERIFY(!exchange::AsnTable::open(folder.filePath(u"none.mmdb"_s)));
}

QTEST_GUILESS_MAIN(AsnTableTest)
#include "tst_asntable.moc"
