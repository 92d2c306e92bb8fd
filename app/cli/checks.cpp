// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checks.h"

#include "app/cli/wrap.h"
#include "app/delegation/checks.h"
#include "app/delegation/cutquestion.h"
#include "app/delegation/severity.h"
#include "app/finding/catalogue.h"
#include "app/finding/check.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

/// Without a profile: what the profiles think otherwise.
QString weightText(const QString &code, const QString &profile)
{
    QString text = finding::severityWord(delegation::severityIn(profile, code));
    if (!profile.isEmpty())
        return text;
    QStringList others;
    for (const QString &one : delegation::severityProfiles())
        if (const finding::Severity weight = delegation::severityIn(one, code);
            weight != delegation::severityIn({}, code))
            others << u"%1 %2"_s.arg(one, finding::severityWord(weight));
    return others.isEmpty() ? text : text + u" ("_s + others.join(u", "_s) + u')';
}

QJsonObject codeJson(const QString &code)
{
    QJsonObject severities{{u"catalogue"_s, finding::severityText(delegation::severityIn({}, code))}};
    for (const QString &profile : delegation::severityProfiles())
        severities[profile] = finding::severityText(delegation::severityIn(profile, code));
    const finding::CatalogueEntry *entry = finding::entry(code);
    return {{u"code"_s, code}, {u"rule"_s, entry ? QString::fromLatin1(entry->rule) : QString()},
        {u"question"_s, delegation::cutQuestionText(delegation::cutQuestionOf(code))},
        {u"severity"_s, severities}};
}

} // namespace

QString checksText(const QString &profile)
{
    QString text;
    for (const delegation::Check &check : delegation::checks()) {
        const QString id = QString::fromLatin1(check.id);
        const QString rule = QString::fromLatin1(check.rule);
        text += u"%1  %2%3\n"_s.arg(
            id, finding::checkTitle(id), rule.isEmpty() ? QString() : u" [%1]"_s.arg(rule));
        text += wrapped(u"    "_s, finding::checkAsks(id));
        for (const QString &code : check.codeList())
            text += u"    %1  %2\n"_s.arg(code, weightText(code, profile));
        text += u'\n';
    }
    return text;
}

QByteArray checksDocument()
{
    QJsonArray checks;
    for (const delegation::Check &check : delegation::checks()) {
        QJsonArray codes;
        for (const QString &code : check.codeList())
            codes << codeJson(code);
        const finding::CheckEntry *words = finding::checkEntry(QString::fromLatin1(check.id));
        // Documents are in English, whatever the reader's language.
        checks << QJsonObject{{u"id"_s, QString::fromLatin1(check.id)},
            {u"title"_s, QString::fromLatin1(words->title)}, {u"asks"_s, QString::fromLatin1(words->asks)},
            {u"rule"_s, QString::fromLatin1(check.rule)}, {u"codes"_s, codes}};
    }
    const QJsonObject document{{u"schema"_s, u"zonecase.delegation-checks/1"_s},
        {u"profiles"_s, QJsonArray::fromStringList(delegation::severityProfiles())}, {u"checks"_s, checks}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

QString wrongProfile(const QString &profile)
{
    const QStringList profiles = delegation::severityProfiles();
    return profiles.contains(profile) ? QString()
                                      : u"--severity-profile takes one of %1, and not “%2”."_s.arg(
                                          profiles.join(u", "_s), profile.left(40));
}

QByteArray weighedDocument(const QByteArray &document, const QString &profile)
{
    if (profile.isEmpty())
        return document;
    QJsonObject object = QJsonDocument::fromJson(document).object();
    if (object[u"schema"_s].toString() != u"zonecase.delegation/1"_s)
        return document;
    QList<finding::Finding> findings;
    const QJsonArray said = object[u"findings"_s].toArray();
    for (const QJsonValue &one : said)
        if (const Result<finding::Finding> read = finding::Finding::fromJson(one.toObject()))
            findings << *read;
    QJsonArray weighed;
    for (const finding::Finding &one : delegation::weighed(findings, profile))
        weighed << one.toJson();
    object[u"findings"_s] = weighed;
    object[u"severity_profile"_s] = profile;
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace zonecase::cli
