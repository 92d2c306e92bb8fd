// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/schedule.h"

#include <QTest>

using namespace zonecase;
using namespace zonecase::watch;

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Minute = 60 * Second;
const Instant Start = Instant::fromSeconds(1'795'000'000);

Instant after(qint64 nanoseconds)
{
    return {Start.nanoseconds + nanoseconds};
}

} // namespace

/// Which of the watched is looked at next, and when.
class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtEachAtOnceAndOnceOnly();
    void goesOnWhereTheLastWatchEnded();
    void keepsWithinTheJitterAndSpreads();
    void doesNotMakeUpForWhatWasMissed();
    void triesAgainSoonerWithoutAnAnswerAndEverLater();
    void followsAClockThatWasSet_data();
    void followsAClockThatWasSet();
};

void TestSchedule::looksAtEachAtOnceAndOnceOnly()
{
    Schedule schedule(5 * Minute, 0.1, 1);
    schedule.add();
    schedule.add();
    QList<int> taken;
    while (const std::optional<int> next = schedule.take(Start))
        taken << *next;
    QCOMPARE(taken, (QList<int>{0, 1}));
    QVERIFY(!schedule.nextDue());
}

void TestSchedule::goesOnWhereTheLastWatchEnded()
{
    Schedule schedule(5 * Minute, 0.1, 1);
    schedule.add(after(-2 * Minute));
    QVERIFY(!schedule.take(Start));
    QCOMPARE(schedule.nextDue(), std::optional(after(3 * Minute)));
    QCOMPARE(schedule.take(after(3 * Minute)), std::optional(0));
}

void TestSchedule::keepsWithinTheJitterAndSpreads()
{
    Schedule schedule(10 * Minute, 0.2, 7);
    constexpr int Count = 100;
    QSet<qint64> dues;
    for (int i = 0; i < Count; ++i) {
        schedule.add();
        QCOMPARE(schedule.take(Start), std::optional(i));
        schedule.done(i, Start, true);
        schedule.clockMoved(0);
    }
    Instant previous = Start;
    for (int i = 0; i < Count; ++i) {
        const Instant due = *schedule.nextDue();
        QVERIFY(due >= after(8 * Minute));
        QVERIFY(due <= after(schedule.promise()));
        QVERIFY(due >= previous);
        dues << due.nanoseconds / Second;
        previous = due;
        QVERIFY(schedule.take(due).has_value());
    }
    QVERIFY2(dues.size() > Count / 2, "They all come at once.");
}

void TestSchedule::doesNotMakeUpForWhatWasMissed()
{
    Schedule schedule(5 * Minute, 0, 1);
    schedule.add(Start);
    const Instant woken = after(600 * Minute);
    QCOMPARE(schedule.take(woken), std::optional(0));
    schedule.done(0, woken, true);
    QVERIFY(!schedule.take(woken));
    QCOMPARE(schedule.nextDue(), std::optional(Instant{woken.nanoseconds + 5 * Minute}));
}

void TestSchedule::triesAgainSoonerWithoutAnAnswerAndEverLater()
{
    Schedule schedule(5 * Minute, 0, 1);
    schedule.add();
    QList<qint64> waits;
    Instant now = Start;
    for (int i = 0; i < 40; ++i) {
        QVERIFY(schedule.take(now).has_value());
        schedule.done(0, now, false);
        waits << (schedule.nextDue()->nanoseconds - now.nanoseconds) / Second;
        now = *schedule.nextDue();
    }
    QCOMPARE(waits.mid(0, 5), (QList<qint64>{30, 60, 120, 240, 300}));
    QCOMPARE(waits.last(), 300);
    QVERIFY(schedule.take(now).has_value());
    schedule.done(0, now, true);
    now = *schedule.nextDue();
    QVERIFY(schedule.take(now).has_value());
    schedule.done(0, now, false);
    QCOMPARE((schedule.nextDue()->nanoseconds - now.nanoseconds) / Second, 30);
}

void TestSchedule::followsAClockThatWasSet_data()
{
    QTest::addColumn<qint64>("by");
    QTest::addRow("an hour forward") << 60 * Minute;
    QTest::addRow("a day back") << -1440 * Minute;
}

void TestSchedule::followsAClockThatWasSet()
{
    QFETCH(const qint64, by);
    Schedule schedule(5 * Minute, 0, 1);
    schedule.add(Start);
    schedule.add(); // that it is due at once is true by any clock
    schedule.clockMoved(by);
    QCOMPARE(schedule.take(after(by)), std::optional(1));
    QVERIFY(!schedule.take(after(by)));
    QCOMPARE(schedule.nextDue(), std::optional(after(by + 5 * Minute)));
}

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
