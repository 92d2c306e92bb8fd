// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/labprotocol.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

namespace {

constexpr std::array ReportWords = {"ready", "moved", "paced", "failed"};
constexpr std::array OrderWords = {"goto", "pace", "quit"};

template <typename Words> int indexOf(const Words &words, const QString &word)
{
    for (size_t i = 0; i < words.size(); ++i)
        if (word == QLatin1StringView(words[i]))
            return static_cast<int>(i);
    return -1;
}

tl::unexpected<Error> notUnderstood(const QByteArray &line)
{
    return failure(Error::Code::Malformed,
        u"A line between lab and program is not understood: %1"_s.arg(QString::fromUtf8(line.left(100))));
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray LabReport::toLine() const
{
    QJsonObject object{{u"report"_s, QLatin1StringView(ReportWords[size_t(kind)])}};
    if (kind == Kind::Failed) {
        object[u"error"_s] = error;
        return lineOf(object);
    }
    object[u"step"_s] = step;
    object[u"clock"_s] = clock.toJson();
    object[u"profile"_s] = QString::fromLatin1(profile.toCbor().toBase64());
    return lineOf(object);
}

Result<LabReport> LabReport::fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const int word = indexOf(ReportWords, object[u"report"_s].toString());
    if (word < 0)
        return notUnderstood(line);
    LabReport report;
    report.kind = static_cast<Kind>(word);
    report.error = object[u"error"_s].toString();
    if (report.kind == Kind::Failed)
        return report;
    report.step = object[u"step"_s].toString();
    report.clock = LabClock::fromJson(object[u"clock"_s].toObject());
    const Result<dns::Profile> profile
        = dns::Profile::fromCbor(QByteArray::fromBase64(object[u"profile"_s].toString().toLatin1()));
    if (!profile)
        return tl::unexpected(profile.error());
    report.profile = *profile;
    return report;
}

QByteArray LabOrder::toLine() const
{
    QJsonObject object{{u"order"_s, QLatin1StringView(OrderWords[size_t(kind)])}};
    if (kind == Kind::GoTo)
        object[u"step"_s] = step;
    if (kind == Kind::Pace)
        object[u"speed"_s] = speed;
    return lineOf(object);
}

Result<LabOrder> LabOrder::fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const int word = indexOf(OrderWords, object[u"order"_s].toString());
    if (word < 0)
        return notUnderstood(line);
    return LabOrder{static_cast<Kind>(word), object[u"step"_s].toString(), object[u"speed"_s].toDouble(1)};
}

} // namespace zonecase::lab
