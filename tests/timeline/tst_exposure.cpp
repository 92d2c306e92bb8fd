// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/exposure.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::timeline;

namespace {

Instant at(const QString &text)
{
    return Instant::fromText(text).value();
}

QString shown(const std::optional<Instant> &instant)
{
    return instant ? instant->toText() : u"-"_s;
}

QString shown(const std::optional<Span> &span)
{
    if (!span)
        return u"-"_s;
    const QString most = span->atMost ? QString::number(*span->atMost / 1'000'000'000) : u"?"_s;
    return QString::number(span->atLeast / 1'000'000'000) + u".."_s + most;
}

QStringList lines(const Clocks &c)
{
    return {u"good tail "_s + shown(c.goodTail), u"tail "_s + shown(c.tail),
        u"detect "_s + shown(c.timeToDetect), u"fix "_s + shown(c.timeToFix),
        u"exposure "_s + shown(c.exposure)};
}

} // namespace

class ExposureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // DENIC's mail of 12 May 2010: fault from 11:30 to 13:45 UTC, negative TTL 7200 s, last stale answer
    // 15:45 UTC.
    void repeatsDenicsArithmetic()
    {
        Course course;
        course.change = Window{at(u"2010-05-12T11:30:00Z"_s), at(u"2010-05-12T11:30:00Z"_s)};
        course.repair = Window{at(u"2010-05-12T13:45:00Z"_s), at(u"2010-05-12T13:45:00Z"_s)};
        course.badTtl = negativeTtl(86400, 7200);
        QCOMPARE(lines(clocksOf(course)),
            QStringList({u"good tail -"_s, u"tail 2010-05-12T15:45:00Z"_s, u"detect -"_s, u"fix 8100..8100"_s,
                u"exposure 15300..15300"_s}));
    }

    // Scenario A1: DS (TTL 3600) leaves at 02:03:11, all is back 55 minutes later; the wrong NS and A have
    // TTL 300.
    void datesTheHijackOfMinistryZz()
    {
        Course course;
        course.change = Window{at(u"2026-11-21T02:00:00Z"_s), at(u"2026-11-21T02:03:11Z"_s)};
        course.detected = at(u"2026-11-21T02:03:15Z"_s);
        course.repair = Window{at(u"2026-11-21T02:13:11Z"_s), at(u"2026-11-21T02:58:11Z"_s)};
        course.goodTtl = 3600;
        course.badTtl = 300;
        QCOMPARE(lines(clocksOf(course)),
            QStringList({u"good tail 2026-11-21T03:03:11Z"_s, u"tail 2026-11-21T03:03:11Z"_s,
                u"detect 4..195"_s, u"fix 600..3491"_s, u"exposure 3600..3791"_s}));
    }

    void saysOnlyWhatIsKnown()
    {
        Course course;
        QCOMPARE(lines(clocksOf(course)),
            QStringList({u"good tail -"_s, u"tail -"_s, u"detect -"_s, u"fix -"_s, u"exposure -"_s}));
        course.change = Window{std::nullopt, at(u"2026-11-21T02:03:11Z"_s)};
        course.detected = at(u"2026-11-21T02:03:15Z"_s);
        QCOMPARE(lines(clocksOf(course)),
            QStringList({u"good tail -"_s, u"tail -"_s, u"detect 4..?"_s, u"fix -"_s, u"exposure -"_s}));
    }

    void countsNothingBackwards()
    {
        const Window late{at(u"2026-11-21T02:03:11Z"_s), at(u"2026-11-21T02:03:11Z"_s)};
        QCOMPARE(spanTo(late, at(u"2026-11-21T02:00:00Z"_s)), (Span{0, 0}));
        QCOMPARE(heldUntil(late, -5), late.by);
        QCOMPARE(heldUntil(late, 0x1'0000'0000), late.by.plusSeconds(0x7fffffff));
    }
};

QTEST_GUILESS_MAIN(ExposureTest)
#include "tst_exposure.moc"
