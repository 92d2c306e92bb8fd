// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/watched.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::timeline;
using Kind = zonecase::dns::Look::Kind;

namespace {

constexpr qint64 Minute = 60'000'000'000;
const Instant Start = Instant::fromText(u"2026-11-21T00:00:00Z").value();

Instant at(qint64 minute)
{
    return {Start.nanoseconds + minute * Minute};
}

/// A look at zz., promised to be followed by another within five minutes.
dns::Look look(qint64 minute, Kind kind = Kind::Unchanged, const QString &subject = u"zz."_s)
{
    return {dns::LookId::random(), at(minute), kind, u"delegation"_s, subject, 5 * Minute, {}};
}

dns::Look watch(qint64 minute, Kind kind, qint64 span = 0)
{
    return {dns::LookId::random(), at(minute), kind, {}, {}, span * Minute, {}};
}

QString clock(Instant instant)
{
    return instant.toText().mid(11, 5);
}

QStringList lines(const Watched &watched)
{
    QStringList lines;
    for (const Stretch &one : watched.stretches)
        lines << u"%1 %2-%3 %4"_s.arg(one.subject, clock(one.from), clock(one.to)).arg(one.looks);
    for (const Gap &one : watched.gaps)
        lines << u"gap %1-%2 %3 %4"_s.arg(clock(one.from), clock(one.to), gapReasonText(one.reason), one.subjects.join(u','));
    return lines;
}

} // namespace

/// What the record of a watch says of when it saw, and when it did not.
class TestWatched : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsGaps_data();
    void findsGaps();
    void joinsTheGapsOfSeveralSubjects();
    void makesEventsOfThem();
};

void TestWatched::findsGaps_data()
{
    QTest::addColumn<QList<dns::Look>>("looks");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("none") << QList<dns::Look>{} << QStringList{};
    QTest::addRow("as promised") << QList{watch(0, Kind::Begun), look(0, Kind::Kept), look(5), look(10), look(14)}
                                 << QStringList{u"zz. 00:00-00:14 4"_s};
    QTest::addRow("a minute late is in time") << QList{look(0, Kind::Kept), look(6)} << QStringList{u"zz. 00:00-00:06 2"_s};
    QTest::addRow("late") << QList{look(0, Kind::Kept), look(7), look(12)}
                          << QStringList{u"zz. 00:00-00:00 1"_s, u"zz. 00:07-00:12 2"_s, u"gap 00:00-00:07 late zz."_s};
    QTest::addRow("killed") << QList{watch(0, Kind::Begun), look(0, Kind::Kept), look(5), watch(60, Kind::Begun), look(60)}
                            << QStringList{u"zz. 00:00-00:05 2"_s, u"zz. 01:00-01:00 1"_s, u"gap 00:05-01:00 died zz."_s};
    QTest::addRow("ended") << QList{look(0, Kind::Kept), watch(3, Kind::Ended), watch(60, Kind::Begun), look(60)}
                           << QStringList{u"zz. 00:00-00:00 1"_s, u"zz. 01:00-01:00 1"_s, u"gap 00:00-01:00 ended zz."_s};
    QTest::addRow("begun again in time")
        << QList{look(0, Kind::Kept), watch(3, Kind::Ended), watch(4, Kind::Begun), look(5)}
        << QStringList{u"zz. 00:00-00:05 2"_s};
    QTest::addRow("asleep") << QList{look(0, Kind::Kept), watch(90, Kind::Slept, 88), look(90, Kind::Kept), look(95)}
                            << QStringList{u"zz. 00:00-00:00 1"_s, u"zz. 01:30-01:35 2"_s, u"gap 00:00-01:30 asleep zz."_s};
    QTest::addRow("no network")
        << QList{look(0, Kind::Kept), look(5, Kind::Unanswered), look(10, Kind::Unanswered), look(15)}
        << QStringList{u"zz. 00:00-00:00 1"_s, u"zz. 00:15-00:15 1"_s, u"gap 00:00-00:15 unanswered zz."_s};
    QTest::addRow("one look without an answer, made good in time")
        << QList{look(0, Kind::Kept), look(5, Kind::Unanswered), look(6)} << QStringList{u"zz. 00:00-00:06 2"_s};
    QTest::addRow("clock set forward is no gap")
        << QList{look(0, Kind::Kept), watch(123, Kind::ClockMoved, 120), look(125)}
        << QStringList{u"zz. 00:00-00:00 1"_s, u"zz. 02:05-02:05 1"_s};
    QTest::addRow("clock set back hides none")
        << QList{look(120, Kind::Kept), watch(63, Kind::ClockMoved, -120), look(65)}
        << QStringList{u"zz. 02:00-02:00 1"_s, u"zz. 01:05-01:05 1"_s, u"gap 02:00-01:05 late zz."_s};
}

void TestWatched::findsGaps()
{
    QFETCH(const QList<dns::Look>, looks);
    QFETCH(const QStringList, expected);
    QCOMPARE(lines(watchedOf(looks)), expected);
}

void TestWatched::joinsTheGapsOfSeveralSubjects()
{
    const QList<dns::Look> looks{look(0, Kind::Kept), look(1, Kind::Kept, u"a.zz."_s), watch(60, Kind::Begun), look(60),
        look(61, Kind::Unchanged, u"a.zz."_s), look(90), look(92, Kind::Unchanged, u"a.zz."_s)};
    QCOMPARE(lines(watchedOf(looks)).filter(u"gap"_s),
        (QStringList{u"gap 00:00-01:01 died a.zz.,zz."_s, u"gap 01:00-01:32 late a.zz.,zz."_s}));
}

void TestWatched::makesEventsOfThem()
{
    const Watched watched = watchedOf({look(0, Kind::Kept), look(5), look(60)});
    const QList<Event> events = eventsOf(watched);
    QStringList shown;
    for (const Event &event : events)
        shown << event.lane + u": "_s + event.title;
    QCOMPARE(shown,
        (QStringList{u"probes: delegation zz.: watched, 2 looks from 2026-11-21T00:00:00Z to 00:05:00Z"_s,
            u"gaps: The watch could not keep up: nobody looked at zz. from 2026-11-21T00:05:00Z to 01:00:00Z. "
            "Watch fewer names, or less often."_s}));
    QCOMPARE(eventsOf(watched), events); // ids follow from the content
}

QTEST_APPLESS_MAIN(TestWatched)
#include "tst_watched.moc"
