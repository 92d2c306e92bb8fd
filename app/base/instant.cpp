// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/instant.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zonecase {

namespace {
constexpr qint64 NanosPerSecond = 1'000'000'000;
// 1678-01-01 to 2262-01-01: what fits in a qint64 of nanoseconds.
constexpr qint64 EarliestSecond = -9'214'560'000;
constexpr qint64 LatestSecond = 9'214'646'400;
}

Instant Instant::fromSeconds(qint64 seconds)
{
    return {qBound(EarliestSecond, seconds, LatestSecond) * NanosPerSecond};
}

Result<Instant> Instant::fromText(QStringView text)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,9}))?(?:[Zz]|([+-])(\\d\\d):(\\d\\d))$"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    const QDateTime moment
        = QDateTime::fromString(match.captured(1) + u'T' + match.captured(2) + u'Z', Qt::ISODate);
    if (!match.hasMatch() || !moment.isValid())
        return failure(Error::Code::Malformed,
            u"“%1” is not a time. Write it as 2026-11-21T02:03:11Z or with an offset (+01:00)."_s.arg(text.left(64)));
    const qint64 offset = match.captured(4).isEmpty()
        ? 0
        : (match.captured(5).toInt() * 3600 + match.captured(6).toInt() * 60)
            * (match.captured(4) == u"-"_s ? -1 : 1);
    const qint64 seconds = moment.toSecsSinceEpoch() - offset;
    if (seconds < EarliestSecond || seconds >= LatestSecond)
        return failure(Error::Code::Malformed, u"“%1” lies outside the years 1678 to 2261."_s.arg(text));
    return Instant{seconds * NanosPerSecond + match.captured(3).leftJustified(9, u'0').toLongLong()};
}

qint64 Instant::seconds() const
{
    const qint64 whole = nanoseconds / NanosPerSecond;
    return nanoseconds % NanosPerSecond < 0 ? whole - 1 : whole;
}

QString Instant::toText() const
{
    const qint64 whole = seconds();
    const qint64 rest = nanoseconds - whole * NanosPerSecond;
    const QString base = QDateTime::fromSecsSinceEpoch(whole, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    if (rest == 0)
        return base + u'Z';
    QString decimals = QString::number(rest).rightJustified(9, u'0');
    while (decimals.endsWith(u"000"_s))
        decimals.chop(3);
    return base + u'.' + decimals + u'Z';
}

} // namespace zonecase
