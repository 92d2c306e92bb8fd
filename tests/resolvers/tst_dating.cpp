// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/dating.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace zonecase;
using resolvers::Copy;
using resolvers::Dating;
using resolvers::datingOf;
using resolvers::Habits;
using resolvers::Interval;
using resolvers::Sighting;

namespace {

constexpr qint64 Second = 1'000'000'000;
const Instant Asked = *Instant::fromText(u"2026-11-21T02:10:00Z");

QString text(const std::optional<Interval> &interval)
{
    return interval ? interval->from.toText() + u' ' + interval->to.toText() : u"-"_s;
}

qint64 floored(qint64 value)
{
    return value >= 0 ? value / Second : -((-value + Second - 1) / Second);
}

/// How a cache makes whole seconds of a TTL that is left.
enum class Counting
{
    WholeClock, ///< cuts its clock, at both ends: Unbound, PowerDNS, BIND, Knot Resolver
    Down,
    Up,
    Nearest
};
constexpr std::array<Counting, 4> Countings{Counting::WholeClock, Counting::Down, Counting::Up, Counting::Nearest};

/// A cache with one entry, as it answers at any time of the world's clock.
struct Cache
{
    Counting counting = Counting::WholeClock;
    qint64 clock = 0; ///< what its own clock is ahead
    qint64 taken = 0;
    qint64 ttl = 300;

    qint64 left(qint64 at) const
    {
        const qint64 rest = taken + ttl * Second - at;
        switch (counting) {
        case Counting::WholeClock:
            return ttl - (floored(at + clock) - floored(taken + clock));
        case Counting::Down:
            return floored(rest);
        case Counting::Up:
            return floored(rest + Second - 1);
        case Counting::Nearest:
            return floored(rest + Second / 2);
        }
        return -1;
    }

    /// What an observer sees who asks then; the cache looks at its clock somewhere on the way.
    Sighting seen(qint64 asked, qint64 way, QRandomGenerator &random) const
    {
        const qint64 looked = asked + static_cast<qint64>(random.bounded(static_cast<double>(way)));
        return {.asked = {asked}, .duration = way, .remaining = left(looked), .original = ttl};
    }
};

/// At random instants, or where the polls before say that it tells most.
QList<Sighting> polled(const Cache &cache, int polls, bool cleverly, QRandomGenerator &random)
{
    QList<Sighting> sightings;
    qint64 asked = cache.taken + 3 * Second + static_cast<qint64>(random.bounded(60.0 * Second));
    for (int i = 0; i < polls; ++i) {
        sightings << cache.seen(asked, 200'000 + random.bounded(20'000'000), random);
        asked += Second + (cleverly ? 0 : static_cast<qint64>(random.bounded(1.0 * Second)));
        if (cleverly) {
            const Interval tick = resolvers::tickOf(sightings);
            const qint64 ahead = ((tick.from.nanoseconds + tick.to.nanoseconds) / 2 - asked) % Second;
            asked += ahead < 0 ? ahead + Second : ahead;
        }
    }
    return sightings;
}

Cache randomCache(QRandomGenerator &random)
{
    return {.counting = Countings[random.bounded(4U)],
        .clock = static_cast<qint64>(random.bounded(10.0 * Second)),
        .taken = Asked.nanoseconds + static_cast<qint64>(random.bounded(1000.0 * Second)),
        .ttl = 120 + random.bounded(7200)};
}

bool holds(const std::optional<Interval> &interval, qint64 truth)
{
    return interval && interval->from.nanoseconds <= truth && truth <= interval->to.nanoseconds;
}

double width(const Interval &interval)
{
    return static_cast<double>(interval.to.nanoseconds - interval.from.nanoseconds) / Second;
}

QList<Sighting> sightings(const QList<qint64> &remaining, qint64 original, qint64 spacing = 5)
{
    QList<Sighting> list;
    for (const qint64 ttl : remaining)
        list << Sighting{.asked = Asked.plusSeconds(spacing * list.size()),
            .duration = Second / 100,
            .remaining = ttl,
            .original = original};
    return list;
}

/// "caches: copy; copy", a copy as why it is not dated or the TTL that it was counted from.
QString summary(const Dating &dating)
{
    QStringList copies;
    for (const Copy &copy : dating.copies)
        copies << (copy.reason.isEmpty() ? QString::number(copy.countedFrom) : copy.reason);
    return u"%1: %2"_s.arg(dating.caches).arg(copies.join(u"; "_s));
}

} // namespace

class DatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesACopy_data()
    {
        QTest::addColumn<qint64>("remaining");
        QTest::addColumn<qint64>("original");
        QTest::addColumn<QString>("cached");
        QTest::addColumn<QString>("reason");
        const QString none = u"-"_s;
        QTest::addRow("half gone") << 150LL << 300LL << u"2026-11-21T02:07:28.990Z 2026-11-21T02:07:31.510Z"_s
                                   << QString();
        QTest::addRow("filled by asking")
            << 300LL << 300LL << u"2026-11-21T02:09:58.990Z 2026-11-21T02:10:00.500Z"_s << QString();
        QTest::addRow("about to go") << 0LL << 300LL << u"2026-11-21T02:04:58.990Z 2026-11-21T02:05:01.510Z"_s
                                     << QString();
        QTest::addRow("raised") << 400LL << 300LL << none << u"ttl-raised"_s;
        QTest::addRow("authority unknown") << 100LL << -1LL << none << u"authority-unknown"_s;
        QTest::addRow("a day's cap may have bitten") << 80'000LL << 172'800LL << none << u"maybe-capped"_s;
        QTest::addRow("six hours' cap may have bitten") << 20'000LL << 86'400LL << none << u"maybe-capped"_s;
        QTest::addRow("above a day's cap")
            << 172'790LL << 172'800LL << u"2026-11-21T02:09:48.990Z 2026-11-21T02:09:51.510Z"_s << QString();
    }

    void datesACopy()
    {
        QFETCH(qint64, remaining);
        QFETCH(qint64, original);
        const Sighting sighting{.asked = Asked, .duration = Second / 2, .remaining = remaining, .original = original};
        const Dating dating = datingOf({sighting});
        QCOMPARE(dating.copies.size(), 1);
        QTEST(text(dating.copies.first().cachedAt), "cached");
        QTEST(dating.copies.first().reason, "reason");
        QCOMPARE(dating.copies.first().filledByAsking, remaining == original);
        QCOMPARE(dating.caches, 1);
    }

    void saysNothingOfNothing()
    {
        const Dating dating = datingOf({Sighting{.asked = Asked, .original = 300}});
        QVERIFY(dating.copies.isEmpty());
        QCOMPARE(dating.caches, 0);
    }

    /// Caches that count in any way, asked at any time: the truth lies in the interval, and so does the end.
    void holdsTheTruth_data()
    {
        QTest::addColumn<int>("polls");
        QTest::addColumn<bool>("cleverly");
        QTest::addColumn<double>("median"); // at most
        QTest::addRow("one look") << 1 << false << 2.05;
        QTest::addRow("12 at random") << 12 << false << 1.2;
        QTest::addRow("6 where they tell most") << 6 << true << 1.08;
        QTest::addRow("12 where they tell most") << 12 << true << 1.05;
    }

    void holdsTheTruth()
    {
        QFETCH(int, polls);
        QFETCH(bool, cleverly);
        QFETCH(double, median);
        QList<double> widths;
        for (quint32 seed = 0; seed < 2000; ++seed) {
            QRandomGenerator random(seed);
            const Cache cache = randomCache(random);
            QList<Sighting> seen = polled(cache, polls, cleverly, random);
            std::shuffle(seen.begin(), seen.end(), random);
            const Dating dating = datingOf(seen);
            QVERIFY2(dating.copies.size() == 1 && dating.caches == 1, qPrintable(summary(dating)));
            const Copy &copy = dating.copies.first();
            QVERIFY(holds(copy.cachedAt, cache.taken));
            QVERIFY(holds(copy.expiresAt, cache.taken + cache.ttl * Second));
            QVERIFY(width(*copy.cachedAt) >= 1);
            widths << width(*copy.cachedAt);
        }
        std::sort(widths.begin(), widths.end());
        QVERIFY2(widths[widths.size() / 2] <= median, qPrintable(QString::number(widths[widths.size() / 2])));
    }

    /// Two to six caches behind one address, whoever answers: never more are counted than there are, each copy that is
    /// told apart holds its cache's truth, and where they took it in seconds apart all are found.
    void countsCachesBehindOneAddress()
    {
        int right = 0, trials = 0;
        for (quint32 seed = 0; seed < 1000; ++seed) {
            QRandomGenerator random(seed);
            const bool apart = seed % 2 == 0;
            const int many = 2 + random.bounded(5);
            QList<Cache> caches;
            const Cache like = randomCache(random);
            for (int i = 0; i < many; ++i) {
                caches << like;
                caches.last().clock = like.clock + random.bounded(2'000'000);
                caches.last().taken += apart ? i * 3 * Second + random.bounded(900'000'000)
                                             : static_cast<qint64>(random.bounded(20.0 * Second));
            }
            QList<Sighting> seen;
            qint64 asked = like.taken + 30 * Second;
            for (int i = 0; i < 40; ++i) {
                seen << caches[random.bounded(many)].seen(asked, 1'000'000, random);
                asked += 1'000'000'000 + random.bounded(1'000'000'000);
            }
            const Dating dating = datingOf(seen);
            QVERIFY2(dating.caches <= many, qPrintable(summary(dating)));
            for (const Copy &copy : dating.copies)
                QVERIFY(std::any_of(caches.begin(), caches.end(),
                    [&copy](const Cache &cache) { return holds(copy.cachedAt, cache.taken); }));
            trials += apart ? 1 : 0;
            right += apart && dating.caches == many ? 1 : 0;
        }
        QVERIFY2(right * 100 >= trials * 97, qPrintable(u"%1 of %2"_s.arg(right).arg(trials)));
    }

    void tellsWhatACacheDoesToTtls_data()
    {
        QTest::addColumn<QList<Sighting>>("seen");
        QTest::addColumn<Habits>("habits");
        QTest::addColumn<QString>("expected");
        auto stale = sightings({30, 30, 30}, 300);
        for (Sighting &one : stale)
            one.stale = true;
        auto fresh = sightings({600, 595, 590}, 86'400);
        fresh.first().fresh = true;
        auto freshRaised = sightings({3600, 3595}, 300);
        freshRaised.first().fresh = true;
        auto other = sightings({200, 195, 298}, 300);
        other.last().content = u"another"_s;
        auto denial = sightings({3000, 2995}, 86'400);
        for (Sighting &one : denial)
            one.negative = true;
        QTest::addRow("falls") << sightings({200, 195, 190}, 300) << Habits() << u"1: 300"_s;
        QTest::addRow("says that it is stale") << stale << Habits() << u"1: stale"_s;
        QTest::addRow("30 s all the time") << sightings({30, 30, 30, 30}, 300) << Habits() << u"1: stale"_s;
        QTest::addRow("30 s all the time, of what nobody ever gave")
            << sightings({30, 30, 30, 30}, -1) << Habits() << u"1: ttl-frozen"_s;
        QTest::addRow("stands still") << sightings({77, 77, 77}, 300) << Habits() << u"1: ttl-frozen"_s;
        QTest::addRow("always whole") << sightings({300, 300, 300}, 300) << Habits() << u"1: ttl-whole"_s;
        QTest::addRow("always whole, but it had run out each time")
            << sightings({4, 4, 4}, 4) << Habits() << u"1: 4; 4; 4"_s;
        QTest::addRow("whole twice proves nothing: it may have been taken in twice")
            << sightings({300, 300}, 300) << Habits() << u"1: 300; 300"_s;
        QTest::addRow("cut short, as our own question shows") << fresh << Habits() << u"1: 600"_s;
        QTest::addRow("raised, as our own question shows") << freshRaised << Habits() << u"1: 3600"_s;
        QTest::addRow("cut short elsewhere by the same resolver")
            << sightings({500, 495}, 3600) << Habits{.highest = 590, .cap = 600} << u"1: 600"_s;
        QTest::addRow("raised elsewhere by the same resolver")
            << sightings({100, 95}, 300) << Habits{.highest = 590, .floor = 590} << u"1: maybe-raised"_s;
        QTest::addRow("no cap of a day: it gave more elsewhere")
            << sightings({20'000, 19'995}, 86'400) << Habits{.highest = 86'000} << u"1: 86400"_s;
        QTest::addRow("taken in anew meanwhile") << sightings({10, 5, 298, 293}, 300) << Habits() << u"1: 300; 300"_s;
        QTest::addRow("two caches in turn") << sightings({200, 150, 190, 140}, 300) << Habits() << u"2: 300; 300"_s;
        QTest::addRow("another answer, taken in meanwhile") << other << Habits() << u"1: 300; 300"_s;
        QTest::addRow("a denial may be cut to three hours") << denial << Habits() << u"1: maybe-capped"_s;
    }

    void tellsWhatACacheDoesToTtls()
    {
        QFETCH(QList<Sighting>, seen);
        QFETCH(Habits, habits);
        QTEST(summary(datingOf(seen, habits)), "expected");
    }

    void learnsHabits()
    {
        Habits habits;
        habits.learn(sightings({200, 190}, 300));
        QVERIFY(habits.highest == 200 && habits.cap == -1 && habits.floor == -1);
        habits.learn(sightings({900}, 300));
        QCOMPARE(habits.floor, 900);
        auto fresh = sightings({3600}, 86'400);
        fresh.first().fresh = true;
        habits.learn(fresh);
        QCOMPARE(habits.cap, 3600);
        QCOMPARE(habits.highest, 3600);
    }

    /// What ends at the same time, though the zone gives it other TTLs, was cut to one.
    void doubtsWhatEndsTogether()
    {
        const auto first = sightings({108, 103}, 300), second = sightings({108, 103}, 3600);
        const auto same = sightings({108, 103}, 300), later = sightings({150, 145}, 3600);
        Habits habits;
        habits.learn(first);
        habits.learn(second);
        QCOMPARE(summary(datingOf(first, habits)), u"1: maybe-capped"_s);
        QCOMPARE(summary(datingOf(second, habits)), u"1: maybe-capped"_s);
        Habits ofOneTtl;
        ofOneTtl.learn(first);
        ofOneTtl.learn(same);
        QCOMPARE(summary(datingOf(first, ofOneTtl)), u"1: 300"_s);
        Habits apart;
        apart.learn(first);
        apart.learn(later);
        QCOMPARE(summary(datingOf(first, apart)), u"1: 300"_s);
        habits.highest = 3600; // it keeps others for as long as that
        QCOMPARE(summary(datingOf(first, habits)), u"1: 300"_s);
    }

    void datesByOurOwnQuestion()
    {
        auto seen = sightings({300, 295}, 300);
        seen.first().fresh = true;
        const Copy copy = datingOf(seen).copies.first();
        QCOMPARE(text(copy.cachedAt), u"2026-11-21T02:10:00Z 2026-11-21T02:10:00.010Z"_s);
        QVERIFY(copy.filledByAsking);
    }

    /// What the cache gives beside a denial may be older than the denial.
    void leavesOpenHowLongADenialWasThere()
    {
        auto seen = sightings({200}, 300);
        seen.first().negative = true;
        const Copy copy = datingOf(seen).copies.first();
        QCOMPARE(text(copy.cachedAt), u"2026-11-21T02:08:18.990Z 2026-11-21T02:10:00.010Z"_s);
        QCOMPARE(text(copy.expiresAt), u"2026-11-21T02:13:18.990Z 2026-11-21T02:13:21.020Z"_s);
    }

    void countsAnEmptyCacheBesideAFullOne()
    {
        const QList<Sighting> seen = sightings({200, 195}, 300);
        QCOMPARE(datingOf(seen, {}, {Asked.plusSeconds(2)}).caches, 2);
        QCOMPARE(datingOf(seen, {}, {Asked.plusSeconds(-2)}).caches, 1); // empty before it was filled
    }
};

QTEST_GUILESS_MAIN(DatingTest)
#include "tst_dating.moc"
