// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/pulse.h"

#include <QTest>

using namespace zonecase;
using namespace zonecase::watch;

namespace {

constexpr qint64 Second = 1'000'000'000;

} // namespace

/// What happened to time between two readings of three clocks.
class TestPulse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsASleepFromASetClock_data();
    void tellsASleepFromASetClock();
    void readsTheSystemsClocks();
};

void TestPulse::tellsASleepFromASetClock_data()
{
    QTest::addColumn<qint64>("wall");
    QTest::addColumn<qint64>("awake");
    QTest::addColumn<qint64>("always");
    QTest::addColumn<qint64>("slept");
    QTest::addColumn<qint64>("moved");
    QTest::addRow("nothing") << 10 * Second << 10 * Second << 10 * Second << qint64(0) << qint64(0);
    QTest::addRow("kept in step") << 11 * Second << 10 * Second << 10 * Second << qint64(0) << qint64(0);
    QTest::addRow("asleep for an hour") << 3610 * Second << 10 * Second << 3610 * Second << 3600 * Second << qint64(0);
    QTest::addRow("set forward") << 3610 * Second << 10 * Second << 10 * Second << qint64(0) << 3600 * Second;
    QTest::addRow("set back") << -50 * Second << 10 * Second << 10 * Second << qint64(0) << -60 * Second;
    QTest::addRow("asleep, and set when it woke")
        << 7210 * Second << 10 * Second << 3610 * Second << 3600 * Second << 3600 * Second;
    QTest::addRow("stopped, not asleep") << 900 * Second << 900 * Second << 900 * Second << qint64(0) << qint64(0);
}

void TestPulse::tellsASleepFromASetClock()
{
    QFETCH(const qint64, wall);
    QFETCH(const qint64, awake);
    QFETCH(const qint64, always);
    QFETCH(const qint64, slept);
    QFETCH(const qint64, moved);
    const Pulse before{Instant::fromSeconds(1'795'000'000), 5 * Second, 77 * Second};
    const Pulse now{{before.wall.nanoseconds + wall}, before.awake + awake, before.always + always};
    QCOMPARE(between(before, now), (Disturbance{slept, moved}));
}

void TestPulse::readsTheSystemsClocks()
{
    const Pulse first = Pulse::taken();
    const Pulse second = Pulse::taken();
    QCOMPARE(between(first, second), Disturbance());
    QVERIFY(second.awake >= first.awake);
    QVERIFY(second.always >= second.awake); // it has counted what sleep there was
}

QTEST_APPLESS_MAIN(TestPulse)
#include "tst_pulse.moc"
