// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/instant.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using zonecase::Instant;

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesRfc3339_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::addRow("plain") << u"2026-11-21T02:03:11Z"_s << u"2026-11-21T02:03:11Z"_s;
        QTest::addRow("decimals") << u"2026-11-21T02:03:11.5Z"_s << u"2026-11-21T02:03:11.500Z"_s;
        QTest::addRow("nanoseconds") << u"2026-11-21T02:03:11.000000001Z"_s << u"2026-11-21T02:03:11.000000001Z"_s;
        QTest::addRow("offset") << u"2026-11-21T02:03:11+01:00"_s << u"2026-11-21T01:03:11Z"_s;
        QTest::addRow("before 1970") << u"1969-12-31T23:59:59.250Z"_s << u"1969-12-31T23:59:59.250Z"_s;
        QTest::addRow("no zone") << u"2026-11-21T02:03:11"_s << QString();
        QTest::addRow("no such day") << u"2026-02-30T02:03:11Z"_s << QString();
        QTest::addRow("too far") << u"2500-01-01T00:00:00Z"_s << QString();
    }

    void readsAndWritesRfc3339()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const zonecase::Result<Instant> instant = Instant::fromText(text);
        QCOMPARE(instant ? instant->toText() : QString(), expected);
    }

    void roundsSecondsDown() { QCOMPARE(Instant{-1}.seconds(), -1); }
};

QTEST_GUILESS_MAIN(InstantTest)
#include "tst_instant.moc"
