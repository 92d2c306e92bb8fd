// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/ticks.h"

#include "widgets/timeline/timescale.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr qint64 Microsecond = 1000;
constexpr qint64 Millisecond = 1000 * Microsecond;
constexpr qint64 Second = 1000 * Millisecond;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

/// Steps that are the same length everywhere; months and years are not.
constexpr auto Steps = std::to_array<qint64>({Microsecond, 2 * Microsecond, 5 * Microsecond, 10 * Microsecond,
    20 * Microsecond, 50 * Microsecond, 100 * Microsecond, 200 * Microsecond, 500 * Microsecond, Millisecond,
    2 * Millisecond, 5 * Millisecond, 10 * Millisecond, 20 * Millisecond, 50 * Millisecond, 100 * Millisecond,
    200 * Millisecond, 500 * Millisecond, Second, 2 * Second, 5 * Second, 10 * Second, 15 * Second,
    30 * Second, Minute, 2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute, 30 * Minute, Hour, 2 * Hour,
    3 * Hour, 6 * Hour, 12 * Hour, Day, 7 * Day});
constexpr auto MonthSteps = std::to_array<int>({1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000});

qint64 floored(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return rest < 0 ? value - rest - step : value - rest;
}

QDateTime shown(Instant at, qint64 offset)
{
    return QDateTime::fromSecsSinceEpoch(at.seconds() + offset, Qt::UTC);
}

QString decimals(Instant at, qint64 step)
{
    const int digits = step >= Second ? 0 : step >= Millisecond ? 3 : 6;
    if (digits == 0)
        return {};
    const qint64 rest = at.nanoseconds - floored(at.nanoseconds, Second);
    return u'.' + QString::number(rest).rightJustified(9, u'0').left(digits);
}

Tick tickOf(Instant at, qint64 step, qint64 offset)
{
    const QDateTime time = shown(at, offset);
    if (step >= Day)
        return {at, time.toString(u"MM-dd"_s), {}};
    if (step >= Minute)
        return {at, time.toString(u"HH:mm"_s), {}};
    return {at, QString(time.toString(u"HH:mm:ss"_s) + decimals(at, step)), {}};
}

/// Weeks begin on Monday; the epoch was a Thursday.
qint64 phaseOf(qint64 step)
{
    return step == 7 * Day ? -3 * Day : 0;
}

QList<Tick> evenTicks(const TimeWindow &window, qint64 step, qint64 offset)
{
    const qint64 shift = offset * Second - phaseOf(step);
    qint64 at = floored(window.from.nanoseconds + shift, step) - shift;
    if (at < window.from.nanoseconds)
        at += step;
    QList<Tick> ticks;
    for (; at < window.to.nanoseconds; at += step)
        ticks << tickOf({at}, step, offset);
    return ticks;
}

std::optional<Instant> monthStart(int month, qint64 offset)
{
    const QDateTime start(QDate(month / 12, month % 12 + 1, 1), QTime(0, 0), Qt::UTC);
    // Instants end in 1678 and 2262.
    if (start.date().year() < 1680 || start.date().year() > 2260)
        return std::nullopt;
    return Instant::fromSeconds(start.toSecsSinceEpoch() - offset);
}

QList<Tick> monthTicks(const TimeWindow &window, int step, qint64 offset)
{
    const QDate first = shown(window.from, offset).date();
    int month = (first.year() * 12 + first.month() - 1) / step * step;
    QList<Tick> ticks;
    for (;; month += step) {
        const std::optional<Instant> at = monthStart(month, offset);
        if (at ? *at >= window.to : month / 12 > 2260)
            break;
        if (!at || *at < window.from)
            continue;
        const QDateTime time = shown(*at, offset);
        ticks << Tick{*at, time.toString(step % 12 == 0 ? u"yyyy"_s : u"yyyy-MM"_s), {}};
    }
    return ticks;
}

/// What the labels leave out stands under the first of them, and under the first of a new day or year.
void addDays(QList<Tick> &ticks, qint64 step, qint64 offset)
{
    QString last;
    for (Tick &tick : ticks) {
        const QString day = shown(tick.at, offset).toString(step >= Day ? u"yyyy"_s : u"yyyy-MM-dd"_s);
        if (day != last)
            tick.day = day;
        last = day;
    }
}

} // namespace

QList<Tick> ticksOf(const TimeWindow &window, int most, qint64 offset)
{
    const double span = nanosecondsBetween(window.from, window.to);
    if (span <= 0 || most < 1)
        return {};
    for (const qint64 step : Steps) {
        // A window of n steps can hold n + 1 marks.
        if (span / static_cast<double>(step) + 1 > most && span >= static_cast<double>(step))
            continue;
        QList<Tick> ticks = evenTicks(window, step, offset);
        addDays(ticks, step, offset);
        return ticks;
    }
    QList<Tick> ticks;
    for (const int step : MonthSteps) {
        if (span / (static_cast<double>(step) * 28 * static_cast<double>(Day)) + 1 > most)
            continue;
        return monthTicks(window, step, offset);
    }
    return ticks;
}

} // namespace zonecase::widgets
