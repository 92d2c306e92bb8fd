// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/dating.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using resolvers::Sighting;

namespace {

constexpr qint64 Second = 1'000'000'000;

QString text(const std::optional<resolvers::Interval> &interval)
{
    return interval ? interval->from.toText() + u' ' + interval->to.toText() : u"-"_s;
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
        QTest::addRow("half gone") << 150LL << 300LL << u"2026-11-21T02:07:29Z 2026-11-21T02:07:31.500Z"_s
                                   << QString();
        QTest::addRow("filled by asking")
            << 300LL << 300LL << u"2026-11-21T02:09:59Z 2026-11-21T02:10:00.500Z"_s << QString();
        QTest::addRow("about to go") << 0LL << 300LL << u"2026-11-21T02:04:59Z 2026-11-21T02:05:01.500Z"_s
                                     << QString();
        QTest::addRow("raised") << 400LL << 300LL << none << u"ttl-raised"_s;
        QTest::addRow("authority unknown") << 100LL << -1LL << none << u"authority-unknown"_s;
        QTest::addRow("nothing there") << -1LL << 300LL << none << u"no-answer"_s;
        QTest::addRow("a day's cap may have bitten") << 80'000LL << 172'800LL << none << u"maybe-capped"_s;
        QTest::addRow("above a day's cap")
            << 172'790LL << 172'800LL << u"2026-11-21T02:09:49Z 2026-11-21T02:09:51.500Z"_s << QString();
    }

    void datesACopy()
    {
        QFETCH(qint64, remaining);
        QFETCH(qint64, original);
        const Sighting sighting{*Instant::fromText(u"2026-11-21T02:10:00Z"), Second / 2, remaining, original};
        const resolvers::Dating dating = resolvers::datingOf(sighting);
        QTEST(text(dating.cachedAt), "cached");
        QTEST(dating.reason, "reason");
        QCOMPARE(dating.filledByAsking, remaining == original);
    }

    /// Caches that count whole seconds in any way, asked at any fraction of a second: the truth lies in the
    /// interval.
    void holdsTheTruth()
    {
        constexpr qint64 Original = 300;
        for (qint64 age = 0; age < Original * Second; age += 7'123'456'789)
            for (const qint64 lag : {qint64(0), Second / 5, Second})
                for (const int rounding : {0, 1}) {
                    const qint64 asked = 1'000'000 * Second + 123'456'789;
                    const qint64 looked = asked + lag / 2;
                    const qint64 cached = looked - age;
                    const qint64 left = cached + Original * Second - looked;
                    const qint64 remaining = left / Second + (left % Second != 0 ? rounding : 0);
                    const auto dating = resolvers::datingOf({{asked}, lag, remaining, Original});
                    QVERIFY(dating.cachedAt);
                    QVERIFY(dating.cachedAt->from.nanoseconds <= cached
                        && cached <= dating.cachedAt->to.nanoseconds);
                    QVERIFY(dating.cachedAt->to.nanoseconds - dating.cachedAt->from.nanoseconds
                        <= 2 * Second + lag);
                }
    }
};

QTEST_GUILESS_MAIN(DatingTest)
#include "tst_dating.moc"
