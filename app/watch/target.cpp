// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/target.h"

#include "app/watch/state.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::watch {

namespace {

constexpr qint64 NsInSecond = 1'000'000'000;

struct Unit
{
    QChar letter;
    qint64 seconds;
};
constexpr std::array Units{Unit{u'd', 86'400}, Unit{u'h', 3600}, Unit{u'm', 60}, Unit{u's', 1}};

} // namespace

std::optional<qint64> durationFromText(QStringView text)
{
    static const QRegularExpression form(u"^([0-9]{1,6})([smhd])$"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QChar letter = match.captured(2).at(0);
    const auto unit = std::find_if(
        Units.begin(), Units.end(), [letter](const Unit &one) { return one.letter == letter; });
    return match.captured(1).toLongLong() * unit->seconds * NsInSecond;
}

QString durationText(qint64 nanoseconds)
{
    const qint64 seconds = nanoseconds / NsInSecond;
    const auto unit = std::find_if(Units.begin(), Units.end() - 1,
        [seconds](const Unit &one) { return seconds != 0 && seconds % one.seconds == 0; });
    return QString::number(seconds / unit->seconds) + unit->letter;
}

QString watchedSubject(const QString &command, const QJsonObject &parameters)
{
    if (command == u"chain"_s)
        return parameters[u"name"_s].toString() + u' ' + parameters[u"type"_s].toString();
    if (command == u"delegation"_s)
        return parameters[u"zone"_s].toString();
    QStringList names;
    const QJsonArray all = parameters[u"names"_s].toArray();
    for (const QJsonValue &name : all)
        names << name.toString();
    return names.join(u' ');
}

bool isPlan(const QJsonObject &parameters)
{
    return !parameters[u"ns"_s].toArray().isEmpty() || !parameters[u"ds"_s].toArray().isEmpty();
}

bool isAnswered(const QList<dns::Exchange> &exchanges)
{
    return std::any_of(exchanges.begin(), exchanges.end(),
        [](const dns::Exchange &one) { return one.failure == dns::Failure::None; });
}

bool isNotable(const QList<finding::Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const finding::Finding &one) { return one.severity >= finding::Severity::Notice; });
}

bool showsNothingNew(
    const QJsonObject &before, const QJsonObject &now, const QList<finding::Finding> &changes)
{
    return !before.isEmpty() && !isNotable(changes) && stateOf(before) == stateOf(now);
}

QList<finding::Finding> freshIn(
    const QJsonObject &before, const QJsonObject &now, const QList<finding::Finding> &found)
{
    const QStringList difference = differenceOf(stateOf(before), stateOf(now));
    QList<finding::Finding> fresh;
    for (const finding::Finding &finding : found)
        if (difference.contains(u"+ %1 %2 %3"_s.arg(finding.code, finding.subject.kind, finding.subject.id)))
            fresh << finding;
    return fresh;
}

} // namespace zonecase::watch
