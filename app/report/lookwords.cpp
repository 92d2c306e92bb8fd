// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/lookwords.h"

#include "app/base/escape.h"
#include "app/finding/catalogue.h"
#include "app/report/words.h"
#include "app/watch/state.h"
#include "app/watch/target.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

QList<finding::Finding> findingsOf(const QJsonObject &document)
{
    QList<finding::Finding> findings;
    const QJsonArray all = document[u"findings"_s].toArray();
    for (const QJsonValue &value : all)
        if (const Result<finding::Finding> one = finding::Finding::fromJson(value.toObject()))
            findings << *one;
    finding::sort(findings);
    return findings;
}

QString answerWords(const QString &answer)
{
    return answer.isEmpty()    ? translate("Report", "no answer")
        : answer == u"NOERROR" ? translate("Report", "no such record")
                               : translate("Report", "“%1”").arg(escapedText(answer));
}

} // namespace

QStringList lookWords(const QJsonObject &before, const QJsonObject &now)
{
    QStringList sentences;
    for (const finding::Finding &gone : watch::freshIn(now, before, findingsOf(before)))
        sentences << translate("Report", "No longer found: %1").arg(finding::sentence(gone));
    for (const watch::OtherAnswer &other : watch::otherAnswers(before, now))
        //: 1, 2: "www.ministry.zz. A"; 3: resolvers; 4, 5: what they answer
        sentences << translate("Report", "%1 %2, asked of %3: %4 before, %5 now.")
                         .arg(escapedText(other.name), escapedText(other.type),
                             escapedText(other.resolvers.join(u", "_s)), answerWords(other.before),
                             answerWords(other.now));
    return sentences;
}

} // namespace zonecase::report
