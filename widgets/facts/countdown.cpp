// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/countdown.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr qint64 NsInSecond = 1'000'000'000;

QString countdownWords(const char *text)
{
    return QCoreApplication::translate("Countdown", text);
}

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

Instant secondBy(Instant end)
{
    return Instant::fromSeconds(end.seconds() + (end.nanoseconds % NsInSecond != 0 ? 1 : 0));
}

QString lengthText(qint64 seconds)
{
    const qint64 days = seconds / 86'400, hours = seconds / 3600 % 24, minutes = seconds / 60 % 60;
    const QString rest = twoDigits(seconds % 60);
    if (days > 0)
        return countdownWords(QT_TRANSLATE_NOOP("Countdown", "%1 d %2 h %3 min %4 s"))
            .arg(QString::number(days), twoDigits(hours), twoDigits(minutes), rest);
    if (hours > 0)
        return countdownWords(QT_TRANSLATE_NOOP("Countdown", "%1 h %2 min %3 s"))
            .arg(QString::number(hours), twoDigits(minutes), rest);
    if (minutes > 0)
        return countdownWords(QT_TRANSLATE_NOOP("Countdown", "%1 min %2 s"))
            .arg(QString::number(minutes), rest);
    return countdownWords(QT_TRANSLATE_NOOP("Countdown", "%1 s")).arg(seconds);
}

QString countdownText(const CaseContext &context, Instant until)
{
    const QString end = context.timeText(secondBy(until));
    const qint64 left = until.nanoseconds - context.now().nanoseconds;
    if (left <= 0)
        return countdownWords(QT_TRANSLATE_NOOP("Countdown", "over since %1")).arg(end);
    const QString length = lengthText(secondBy({left}).seconds()); // the last second counts
    if (context.displayZone() == QTimeZone::utc())
        return countdownWords(QT_TRANSLATE_NOOP("Countdown", "%1 left")).arg(length);
    return countdownWords(QT_TRANSLATE_NOOP("Countdown", "%1 left, until %2")).arg(length, end);
}

} // namespace zonecase::widgets
