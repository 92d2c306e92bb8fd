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

    /// QDateTime, asked otherwise, says the same of each day, and of each form that is none.
    void agreesWithQt()
    {
        constexpr qint64 First = -9'214'560'000, Step = 86'399 * 17;
        for (qint64 seconds = First; seconds < 9'214'646'400; seconds += Step) {
            const QString text
                = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
            QCOMPARE(Instant::fromSeconds(seconds).toText(), text);
            QCOMPARE(Instant::fromText(text)->seconds(), seconds);
        }
        for (const QString &text : {u"2026-11-21T02:03:11."_s, u"2026-11-21T02:03:11.1234567890Z"_s, u"2026-11-21T02:03:60Z"_s,
                 u"2026-13-01T00:00:00Z"_s, u"2026-00-10T00:00:00Z"_s, u"2026-11-21T02:03:1"_s, u"2026-11-21T02:03:11.Z"_s,
                 u"2026-11-21T0x:03:11Z"_s, u"2026-11-21T02:03:11Z "_s, u"2026-11-21T02:03:11.-5Z"_s, u"Z"_s, QString()})
            QVERIFY2(!Instant::fromText(text), qPrintable(text));
    }

    void roundsSecondsDown() { QCOMPARE(Instant{-1}.seconds(), -1); }
};

QTEST_GUILESS_MAIN(InstantTest)
#include "tst_instant.moc"
