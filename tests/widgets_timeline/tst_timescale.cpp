// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets_timeline/incident.h"
#include "widgets/timeline/aggregate.h"
#include "widgets/timeline/lanelayout.h"
#include "widgets/timeline/ticks.h"
#include "widgets/timeline/timescale.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;
using test::at;
using test::incident;

/// The timeline without a window: where things are drawn, and how much is drawn.
class TestTimescale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticks_data();
    void ticks();
    void ticksNeverExceedTheRoom_data();
    void ticksNeverExceedTheRoom();
    void mapping();
    void zoomKeepsTheAnchor();
    void windowsStayWithinTime();
    void aggregateIsBoundedAndCounts();
    void aggregateKeepsFewApart();
    void histogramCounts();
    void layoutKeepsCounts();
    void titlesUseTheBarTheyStandIn();
};

namespace {

qint64 counted(const QList<LaneMarks> &lanes)
{
    qint64 count = 0;
    for (const LaneMarks &lane : lanes)
        for (const Mark &mark : lane.marks)
            count += mark.count;
    return count;
}

} // namespace

void TestTimescale::ticks_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("most");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QString &from, const QString &to, const QStringList &expected,
                         int most = 5, qint64 offset = 0) {
        QTest::newRow(name) << from << to << most << offset << expected;
    };
    row("decades", u"1990-05-01T00:00:00Z"_s, u"2031-01-01T00:00:00Z"_s,
        {u"2000"_s, u"2010"_s, u"2020"_s, u"2030"_s}, 6);
    row("years", u"2024-06-01T00:00:00Z"_s, u"2027-02-01T00:00:00Z"_s, {u"2025"_s, u"2026"_s, u"2027"_s});
    row("months", u"2026-10-15T00:00:00Z"_s, u"2027-01-15T00:00:00Z"_s,
        {u"2026-11"_s, u"2026-12"_s, u"2027-01"_s});
    row("weeks begin on Monday", u"2026-11-14T00:00:00Z"_s, u"2026-12-05T00:00:00Z"_s,
        {u"11-16 2026"_s, u"11-23"_s, u"11-30"_s});
    row("days", u"2026-11-20T12:00:00Z"_s, u"2026-11-23T12:00:00Z"_s,
        {u"11-21 2026"_s, u"11-22"_s, u"11-23"_s});
    row("hours over midnight", u"2026-11-20T20:30:00Z"_s, u"2026-11-21T02:30:00Z"_s,
        {u"22:00 2026-11-20"_s, u"00:00 2026-11-21"_s, u"02:00"_s});
    row("a quarter of an hour", u"2026-11-21T02:00:00Z"_s, u"2026-11-21T03:00:00Z"_s,
        {u"02:00 2026-11-21"_s, u"02:15"_s, u"02:30"_s, u"02:45"_s});
    row("seconds", u"2026-11-21T02:03:10.5Z"_s, u"2026-11-21T02:03:14Z"_s,
        {u"02:03:11 2026-11-21"_s, u"02:03:12"_s, u"02:03:13"_s});
    row("milliseconds", u"2026-11-21T02:03:11.001Z"_s, u"2026-11-21T02:03:11.004Z"_s,
        {u"02:03:11.001 2026-11-21"_s, u"02:03:11.002"_s, u"02:03:11.003"_s});
    row("before the epoch", u"1969-12-31T23:59:58Z"_s, u"1970-01-01T00:00:01Z"_s,
        {u"23:59:58 1969-12-31"_s, u"23:59:59"_s, u"00:00:00 1970-01-01"_s});
    row("another zone's midnight", u"2026-11-20T22:00:00Z"_s, u"2026-11-21T01:00:00Z"_s,
        {u"23:00 2026-11-20"_s, u"00:00 2026-11-21"_s, u"01:00"_s}, 4, 3600);
    row("no room", u"2026-11-21T02:00:00Z"_s, u"2026-11-21T03:00:00Z"_s, {}, 0);
}

void TestTimescale::ticks()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const int, most);
    QFETCH(const qint64, offset);
    QFETCH(const QStringList, expected);
    QStringList found;
    for (const Tick &tick : ticksOf({at(from), at(to)}, most, offset))
        found << (tick.day.isEmpty() ? tick.label : QString(tick.label + u' ' + tick.day));
    QCOMPARE(found, expected);
}

void TestTimescale::ticksNeverExceedTheRoom_data()
{
    QTest::addColumn<qint64>("span");
    for (qint64 span = 1000; span < 4'000'000'000'000'000'000; span = span * 3 + 7)
        QTest::addRow("%lld ns", static_cast<long long>(span)) << span;
}

void TestTimescale::ticksNeverExceedTheRoom()
{
    QFETCH(const qint64, span);
    const Instant from = at(u"2026-11-21T02:03:11.123456789Z"_s);
    for (const int most : {4, 8, 14}) {
        const TimeWindow window{{from.nanoseconds - span / 2}, {from.nanoseconds - span / 2 + span}};
        const QList<Tick> ticks = ticksOf(window, most);
        QVERIFY(ticks.size() <= most);
        for (const Tick &tick : ticks)
            QVERIFY(window.contains(tick.at));
        for (qsizetype i = 1; i < ticks.size(); ++i)
            QVERIFY(ticks[i - 1].at < ticks[i].at);
        if (most == 14)
            QVERIFY(!ticks.isEmpty());
    }
}

void TestTimescale::mapping()
{
    const TimeScale scale{{at(u"2026-11-21T02:00:00Z"_s), at(u"2026-11-21T03:00:00Z"_s)}, 100, 600};
    QCOMPARE(scale.x(at(u"2026-11-21T02:00:00Z"_s)), 100.0);
    QCOMPARE(scale.x(at(u"2026-11-21T02:30:00Z"_s)), 400.0);
    QCOMPARE(scale.x(at(u"2026-11-21T03:00:00Z"_s)), 700.0);
    QCOMPARE(scale.at(400).toText(), u"2026-11-21T02:30:00Z"_s);
    QCOMPARE(scale.length(60'000'000'000), 10.0);
    // A nanosecond is not lost, though the time since 1970 would not fit into a double.
    const Instant start = at(u"2026-11-21T02:03:11.000000001Z"_s);
    const TimeScale close{{start, {start.nanoseconds + 1000}}, 0, 1000};
    QCOMPARE(close.at(7).nanoseconds, start.nanoseconds + 7);
    QCOMPARE(close.x({start.nanoseconds + 7}), 7.0);
}

void TestTimescale::zoomKeepsTheAnchor()
{
    const TimeWindow window{at(u"2026-11-21T02:00:00Z"_s), at(u"2026-11-21T03:00:00Z"_s)};
    const Instant anchor = at(u"2026-11-21T02:15:00Z"_s);
    const TimeWindow closer = zoomed(window, anchor, 0.5);
    QCOMPARE(closer.from.toText(), u"2026-11-21T02:07:30Z"_s);
    QCOMPARE(closer.to.toText(), u"2026-11-21T02:37:30Z"_s);
    QCOMPARE(zoomed(closer, anchor, 2), window);
    QCOMPARE(moved(window, 0.5).from.toText(), u"2026-11-21T02:30:00Z"_s);
    QCOMPARE(movedTo(window, anchor).to.toText(), u"2026-11-21T03:15:00Z"_s);
}

void TestTimescale::windowsStayWithinTime()
{
    TimeWindow window{at(u"2026-11-21T02:00:00Z"_s), at(u"2026-11-21T03:00:00Z"_s)};
    for (int i = 0; i < 400; ++i) {
        window = zoomed(window, at(u"2026-11-21T02:15:00Z"_s), 1.7);
        QVERIFY(window.from < window.to);
        QVERIFY(nanosecondsBetween(window.from, window.to) > 0);
    }
    for (int i = 0; i < 400; ++i) {
        window = moved(window, 1);
        QVERIFY(window.from <= window.to);
    }
    window = {at(u"2026-11-21T02:00:00Z"_s), at(u"2026-11-21T03:00:00Z"_s)};
    for (int i = 0; i < 400; ++i)
        window = zoomed(window, at(u"2026-11-21T02:15:00Z"_s), 0.5);
    QVERIFY(window.to.nanoseconds - window.from.nanoseconds >= 999);
}

void TestTimescale::aggregateIsBoundedAndCounts()
{
    constexpr qsizetype Count = 1'000'000;
    constexpr int Pixels = 1200;
    const Instant start = at(u"2026-11-21T00:00:00Z"_s);
    const QStringList lanes{u"changes"_s, u"probes"_s, u"tail"_s};
    QList<timeline::Event> events(Count);
    quint32 random = 1;
    const auto next = [&random] { return random = random * 1664525U + 1013904223U; };
    for (timeline::Event &event : events) {
        event.lane = lanes[next() % 3];
        event.start = start.plusSeconds(next() % 86'400);
        if (event.lane == lanes[2])
            event.end = event.start.plusSeconds(next() % 7200);
    }
    const TimeWindow window{start, start.plusSeconds(43'200)};
    qint64 inWindow = 0;
    for (const timeline::Event &event : std::as_const(events))
        inWindow += window.overlaps(event.start, event.end.value_or(event.start)) ? 1 : 0;
    QVERIFY(inWindow > 400'000 && inWindow < Count);

    QElapsedTimer timer;
    timer.start();
    const QList<LaneMarks> drawn = aggregate(events, window, Pixels);
    qInfo("a million events became marks in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(counted(drawn), inWindow);
    QCOMPARE(drawn.size(), 3);
    for (const LaneMarks &lane : drawn) {
        QVERIFY(lane.marks.size() <= mostMarks(Pixels));
        for (const Mark &mark : lane.marks)
            QCOMPARE(events[mark.event].lane, lane.lane);
    }
    QVERIFY(mostMarks(Pixels) <= Pixels);
}

void TestTimescale::aggregateKeepsFewApart()
{
    const QList<timeline::Event> events = incident();
    const TimeWindow window{at(u"2026-11-21T01:50:00Z"_s), at(u"2026-11-21T03:10:00Z"_s)};
    const QList<LaneMarks> drawn = aggregate(events, window, 800);
    QStringList lanes;
    for (const LaneMarks &lane : drawn)
        lanes << lane.lane;
    QCOMPARE(lanes, (QStringList{u"changes"_s, u"probes"_s, u"tail"_s, u"notes"_s}));
    QCOMPARE(drawn[0].marks.size(), 1);
    QCOMPARE(drawn[0].marks[0].event, 1);
    QCOMPARE(drawn[0].marks[0].to, at(u"2026-11-21T02:03:11Z"_s));
    // What ends before the window is not in it.
    QCOMPARE(counted(aggregate(events, {at(u"2026-11-21T02:30:00Z"_s), window.to}, 800)), 1);
}

void TestTimescale::histogramCounts()
{
    const TimeWindow window{at(u"2026-11-21T02:00:00Z"_s), at(u"2026-11-21T03:00:00Z"_s)};
    // The tail reaches over the window's end and counts in each part from the first.
    QCOMPARE(histogram(incident(), window, 6), (QList<qint64>{3, 1, 2, 1, 1, 1}));
    QCOMPARE(histogram({}, window, 3), (QList<qint64>{0, 0, 0}));
}

void TestTimescale::layoutKeepsCounts()
{
    const TimeScale scale{{at(u"2026-11-21T02:00:00Z"_s), at(u"2026-11-21T03:00:00Z"_s)}, 0, 600};
    LaneMarks lane{u"tail"_s, {}};
    for (int i = 0; i < 40; ++i)
        lane.marks << Mark{scale.at(i * 2), scale.at(300 + i), 1, i};
    for (const int most : {1, 3, 12, 60}) {
        const LaneLayout layout = layOut(lane, scale, most, [](const Mark &) { return 80.0; });
        QVERIFY(layout.rows <= most);
        qint64 count = 0;
        for (const PlacedMark &placed : layout.marks)
            count += placed.mark.count;
        QCOMPARE(count, 40);
        for (qsizetype a = 0; a < layout.marks.size(); ++a)
            for (qsizetype b = a + 1; b < layout.marks.size(); ++b) {
                const PlacedMark &one = layout.marks[a];
                const PlacedMark &other = layout.marks[b];
                QVERIFY(one.row != other.row || one.right <= other.left || other.right <= one.left);
            }
    }
}

void TestTimescale::titlesUseTheBarTheyStandIn()
{
    const TimeScale scale{{at(u"2026-11-21T02:00:00Z"_s), at(u"2026-11-21T03:00:00Z"_s)}, 0, 1000};
    const auto titleOf = [&scale](double from, double to) {
        const LaneMarks lane{u"tail"_s, {Mark{scale.at(from), scale.at(to), 1, 0}}};
        const PlacedMark placed = layOut(lane, scale, 3, [](const Mark &) { return 460.0; }).marks.first();
        return placed.titleRight - placed.titleLeft;
    };
    QCOMPARE(titleOf(100, 580), 460.0); // a bar of 480 has room for all of it
    QCOMPARE(titleOf(100, 101), 300.0); // beside a point it would push others away
}

QTEST_MAIN(TestTimescale)
#include "tst_timescale.moc"
