// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/id.h"
#include "app/dns/worker/digest.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace zonecase;

/// Two implementations that share nothing say the same, on both sides of the digests' block lengths.
class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAnother_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const int size : {0, 1, 3, 55, 56, 64, 111, 112, 128, 4096, 65535})
            QTest::addRow("%d octets", size) << QByteArray(size, '\xa5');
    }

    void agreesWithAnother()
    {
        QFETCH(QByteArray, bytes);
        using Other = QCryptographicHash;
        QCOMPARE(dns::sha1(bytes), Other::hash(bytes, Other::Sha1));
        QCOMPARE(sha256(bytes), Other::hash(bytes, Other::Sha256));
        QCOMPARE(dns::sha384(bytes), Other::hash(bytes, Other::Sha384));
    }
};

QTEST_APPLESS_MAIN(DigestTest)
#include "tst_digest.moc"
