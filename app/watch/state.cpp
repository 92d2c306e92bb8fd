// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/state.h"

#include "app/dns/recordlines.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace zonecase::watch {

namespace {

/// "resolver name/type: answer"; nothing where it was silent, for that is a finding.
QStringList answersOf(const QJsonObject &document)
{
    QStringList lines;
    const QJsonArray answers = document[u"answers"_s].toArray();
    for (const QJsonValue &value : answers) {
        QStringList records;
        const QJsonArray given = value[u"answer"_s].toArray();
        for (const QJsonValue &record : given)
            records << record.toString();
        lines << u"answer %1 %2/%3: %4 %5"_s.arg(value[u"resolver"_s].toString(), value[u"name"_s].toString(),
            value[u"type"_s].toString(), value[u"rcode"_s].toString(), dns::withoutTtls(records).join(u"; "_s));
    }
    return lines;
}

/// "192.0.2.1" of "www.zz. 300 IN A 192.0.2.1"; with its type where another than this was asked for.
QString dataOf(const QString &record, const QString &asked)
{
    const QString type = record.section(u' ', 3, 3), data = record.section(u' ', 4);
    return type == asked ? data : QString(type + u' ' + data);
}

using Asked = std::tuple<QString, QString, QString>; ///< name, type, resolver

/// What came, by what was asked of whom.
QMap<Asked, QString> givenIn(const QJsonObject &document)
{
    QMap<Asked, QString> given;
    const QJsonArray answers = document[u"answers"_s].toArray();
    for (const QJsonValue &value : answers) {
        const QString type = value[u"type"_s].toString();
        QStringList data;
        const QJsonArray records = value[u"answer"_s].toArray();
        for (const QJsonValue &record : records)
            data << dataOf(record.toString(), type);
        data.sort();
        given[{value[u"name"_s].toString(), type, value[u"resolver"_s].toString()}]
            = data.isEmpty() ? value[u"rcode"_s].toString() : data.join(u", "_s);
    }
    return given;
}

} // namespace

QList<OtherAnswer> otherAnswers(const QJsonObject &before, const QJsonObject &now)
{
    QMap<Asked, QString> was = givenIn(before);
    const QMap<Asked, QString> is = givenIn(now);
    for (auto it = is.begin(); it != is.end(); ++it)
        was.insert(it.key(), was.value(it.key())); // one that gave none then
    QList<OtherAnswer> others;
    for (auto it = was.begin(); it != was.end(); ++it) {
        const auto &[name, type, resolver] = it.key();
        const OtherAnswer one{name, type, it.value(), is.value(it.key()), {}};
        if (one.before == one.now)
            continue;
        auto alike = std::find_if(others.begin(), others.end(), [&one](const OtherAnswer &other) {
            return other.name == one.name && other.type == one.type && other.before == one.before
                && other.now == one.now;
        });
        if (alike == others.end())
            alike = others.insert(alike, one);
        alike->resolvers << resolver;
    }
    return others;
}

QStringList stateOf(const QJsonObject &document)
{
    QStringList lines = answersOf(document);
    const QJsonArray findings = document[u"findings"_s].toArray();
    for (const QJsonValue &value : findings) {
        const Result<finding::Finding> one = finding::Finding::fromJson(value.toObject());
        if (one && one->severity >= finding::Severity::Notice)
            lines << one->code + u' ' + one->subject.kind + u' ' + one->subject.id;
    }
    lines.sort();
    lines.removeDuplicates();
    return lines;
}

QStringList differenceOf(const QStringList &before, const QStringList &now)
{
    QStringList lines;
    for (const QString &line : now)
        if (!before.contains(line))
            lines << u"+ "_s + line;
    for (const QString &line : before)
        if (!now.contains(line))
            lines << u"- "_s + line;
    return lines;
}

} // namespace zonecase::watch
