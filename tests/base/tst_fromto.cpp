// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/fromto.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;

/// How the two ends of a span are said.
class TestFromTo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysDateAndZoneOnce_data();
    void saysDateAndZoneOnce();
};

void TestFromTo::saysDateAndZoneOnce_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    QTest::addRow("one day") << u"2026-11-21 02:00:01 UTC"_s << u"2026-11-21 02:03:11 UTC"_s
                             << u"2026-11-21 02:00:01 – 02:03:11 UTC"_s;
    QTest::addRow("over midnight") << u"2026-11-20 23:59:01 UTC"_s << u"2026-11-21 00:03:11 UTC"_s
                                   << u"2026-11-20 23:59:01 – 2026-11-21 00:03:11 UTC"_s;
    QTest::addRow("the clocks go back in between")
        << u"2026-10-25 02:59:01 CEST"_s << u"2026-10-25 02:03:11 CET"_s
        << u"2026-10-25 02:59:01 CEST – 2026-10-25 02:03:11 CET"_s;
    QTest::addRow("RFC 3339") << u"2026-11-21T02:00:01Z"_s << u"2026-11-21T02:03:11Z"_s
                              << u"2026-11-21T02:00:01Z – 02:03:11Z"_s;
    QTest::addRow("decimals") << u"2026-11-21 02:00:01.250 UTC"_s << u"2026-11-21 02:00:02.750 UTC"_s
                              << u"2026-11-21 02:00:01.250 – 02:00:02.750 UTC"_s;
    QTest::addRow("no time") << u"none"_s << u"2026-11-21T02:03:11Z"_s << u"none – 2026-11-21T02:03:11Z"_s;
}

void TestFromTo::saysDateAndZoneOnce()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(fromTo(from, to).joined(), "expected");
}

QTEST_APPLESS_MAIN(TestFromTo)
#include "tst_fromto.moc"
