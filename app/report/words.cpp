// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/words.h"

#include "app/base/fromto.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

QString secondsText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s;
}

} // namespace

QString timeText(Instant time)
{
    return secondsText(time.seconds());
}

Instant secondBy(Instant time)
{
    return Instant::fromSeconds(Instant{time.nanoseconds + 500'000'000}.seconds());
}

QString timeTextBy(Instant time)
{
    return secondsText(secondBy(time).seconds());
}

QString durationText(qint64 nanoseconds)
{
    const qint64 seconds = nanoseconds / 1'000'000'000;
    const QString s = translate("Report", "%1 s").arg(seconds % 60);
    if (seconds < 60)
        return s;
    const QString minutes = QString(translate("Report", "%1 min").arg(seconds / 60 % 60) + u' ' + s);
    if (seconds < 3600)
        return minutes;
    const QString hours = QString(translate("Report", "%1 h").arg(seconds / 3600 % 24) + u' ' + minutes);
    if (seconds < 86400)
        return hours;
    return translate("Report", "%1 d").arg(seconds / 86400) + u' ' + hours;
}

QString spanText(const timeline::Span &span)
{
    const QString least = durationText(span.atLeast);
    if (!span.atMost)
        return translate("Report", "at least %1").arg(least);
    const QString most = durationText(*span.atMost);
    if (least == most)
        return least;
    return translate("Report", "between %1 and %2").arg(least, most);
}

QString windowText(const timeline::Window &window)
{
    if (!window.after)
        return translate("Report", "by %1, not known how long before").arg(timeTextBy(window.by));
    const FromTo ends = fromTo(timeText(*window.after), timeTextBy(window.by));
    return translate("Report", "after %1, by %2").arg(ends.from, ends.to);
}

} // namespace zonecase::report
