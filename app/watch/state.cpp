// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/state.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::watch {

namespace {

QString withoutTtl(const QString &record)
{
    QStringList fields = record.split(u' ');
    if (fields.size() > 1)
        fields.removeAt(1);
    return fields.join(u' ');
}

/// "resolver name/type: answer"; nothing where it was silent, for that is a finding.
QStringList answersOf(const QJsonObject &document)
{
    QStringList lines;
    const QJsonArray answers = document[u"answers"_s].toArray();
    for (const QJsonValue &value : answers) {
        QStringList records;
        const QJsonArray given = value[u"answer"_s].toArray();
        for (const QJsonValue &record : given)
            records << withoutTtl(record.toString());
        records.sort();
        lines << u"answer %1 %2/%3: %4 %5"_s.arg(value[u"resolver"_s].toString(), value[u"name"_s].toString(),
            value[u"type"_s].toString(), value[u"rcode"_s].toString(), records.join(u"; "_s));
    }
    return lines;
}

} // namespace

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
