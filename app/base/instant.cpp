// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/instant.h"

#include <QDateTime>
#include <QRegularExpression>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace zonecase {

namespace {
constexpr qint64 NanosPerSecond = 1'000'000'000;
// 1678-01-01 to 2262-01-01: what fits in a qint64 of nanoseconds.
constexpr qint64 EarliestSecond = -9'214'560'000;
constexpr qint64 LatestSecond = 9'214'646'400;
constexpr qsizetype WholePart = 19; // "2026-11-21T02:03:11"

/// Two digits or four; -1 for anything else.
int number(QStringView digits)
{
    int value = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return -1;
        value = value * 10 + digit.unicode() - u'0';
    }
    return value;
}

/// Seconds since 1970 of what toText() writes, without its decimals; nothing for all other forms. Documents have many
/// thousand times, and QDateTime takes microseconds for each.
std::optional<qint64> secondsOf(QStringView text)
{
    using namespace std::chrono;
    static constexpr QStringView Form = u"....-..-..T..:..:..";
    for (qsizetype i = 0; i < WholePart; ++i)
        if (text.size() <= WholePart || (Form[i] != u'.' && Form[i] != text[i]))
            return std::nullopt;
    const int hour = number(text.sliced(11, 2)), minute = number(text.sliced(14, 2)), second = number(text.sliced(17, 2));
    const int years = number(text.first(4)), months = number(text.sliced(5, 2)), days = number(text.sliced(8, 2));
    const auto inRange = [](int value, int end) { return value >= 0 && value < end; };
    if (years < 0 || months < 0 || days < 0 || !inRange(hour, 24) || !inRange(minute, 60) || !inRange(second, 60))
        return std::nullopt;
    const year_month_day date{year(years), month(unsigned(months)), day(unsigned(days))};
    if (!date.ok())
        return std::nullopt;
    return qint64(sys_days(date).time_since_epoch().count()) * 86400 + hour * 3600 + minute * 60 + second;
}

/// Nanoseconds of ".123456789Z", one to nine decimals, or of "Z".
std::optional<qint64> restOf(QStringView text)
{
    constexpr qsizetype MostDecimals = 9;
    if (text == u"Z")
        return 0;
    if (text.size() < 3 || text.size() > MostDecimals + 2 || text.front() != u'.' || text.back() != u'Z')
        return std::nullopt;
    const QStringView decimals = text.sliced(1).chopped(1);
    qint64 value = number(decimals);
    for (qsizetype i = decimals.size(); i < MostDecimals && value >= 0; ++i)
        value *= 10;
    return value < 0 ? std::nullopt : std::optional(value);
}

} // namespace

Instant Instant::fromSeconds(qint64 seconds)
{
    return {qBound(EarliestSecond, seconds, LatestSecond) * NanosPerSecond};
}

Result<Instant> Instant::fromText(QStringView text)
{
    const std::optional<qint64> whole = secondsOf(text);
    const std::optional<qint64> rest = whole ? restOf(text.sliced(WholePart)) : std::nullopt;
    if (rest && *whole >= EarliestSecond && *whole < LatestSecond)
        return Instant{*whole * NanosPerSecond + *rest};
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
    const std::chrono::sys_seconds moment{std::chrono::seconds(whole)};
    const auto midnight = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(midnight);
    const auto ofDay = static_cast<int>((moment - midnight).count());
    char text[40];
    int size = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()), unsigned(date.month()),
        unsigned(date.day()), ofDay / 3600, ofDay / 60 % 60, ofDay % 60);
    if (rest != 0)
        size += std::snprintf(text + size, sizeof text - size_t(size), ".%09d", int(rest));
    while (rest != 0 && std::memcmp(text + size - 3, "000", 3) == 0)
        size -= 3;
    return QString::fromLatin1(text, size) + u'Z';
}

} // namespace zonecase
