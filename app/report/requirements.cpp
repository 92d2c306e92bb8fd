// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/requirements.h"

#include "app/finding/requirement.h"
#include "app/report/words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::report {

using delegation::Requirement;
using delegation::Standing;

namespace {

int countOf(const QList<Requirement> &requirements, Standing standing)
{
    return static_cast<int>(std::count_if(requirements.begin(), requirements.end(),
        [standing](const Requirement &one) { return one.standing == standing; }));
}

QJsonObject requirementJson(const Requirement &one)
{
    QJsonArray findings;
    for (const finding::Finding &finding : one.findings)
        findings << finding.toJson();
    const finding::RequirementEntry *entry = finding::requirementEntry(one.id);
    return {{u"id"_s, one.id}, {u"title"_s, entry ? QString::fromUtf8(entry->title) : QString()},
        {u"asks"_s, entry ? QString::fromUtf8(entry->asks) : QString()},
        {u"standing"_s, delegation::standingText(one.standing)}, {u"because"_s, one.because.toJson()},
        {u"findings"_s, findings}};
}

} // namespace

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return translate("Report", "met");
    case Standing::NotMet:
        return translate("Report", "not met");
    case Standing::Unknown:
        return translate("Report", "cannot tell");
    }
    return {};
}

QString standingSign(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return u"✓"_s;
    case Standing::NotMet:
        return u"✗"_s;
    case Standing::Unknown:
        return u"?"_s;
    }
    return {};
}

QString requirementListTitle(const QString &list)
{
    return list == u"iana"_s
        ? translate("Report", "IANA: technical requirements for authoritative name servers")
        : translate("Report",
            "KINDNS: practices for servers of top-level domains and critical zones, as far as they can be "
            "seen");
}

QString requirementsSentence(const QList<Requirement> &requirements)
{
    return translate("Report", "Of %1 requirements %2 are met, %3 are not met, %4 cannot be told.")
        .arg(requirements.size())
        .arg(countOf(requirements, Standing::Met))
        .arg(countOf(requirements, Standing::NotMet))
        .arg(countOf(requirements, Standing::Unknown));
}

QJsonObject requirementsDocument(const QString &list, const delegation::Delegation &document)
{
    const QList<Requirement> requirements = delegation::judgeRequirements(list, document);
    QJsonArray rows;
    for (const Requirement &one : requirements)
        rows << requirementJson(one);
    return {{u"schema"_s, u"zonecase.requirements/1"_s}, {u"list"_s, list},
        {u"zone"_s, document.request.zone.toText()}, {u"parent"_s, document.parent.toText()},
        {u"at"_s, document.at.toText()}, {u"requirements"_s, rows},
        {u"met"_s, countOf(requirements, Standing::Met)},
        {u"not_met"_s, countOf(requirements, Standing::NotMet)},
        {u"cannot_tell"_s, countOf(requirements, Standing::Unknown)}, {u"queries"_s, document.queries},
        {u"elapsed_ms"_s, document.elapsedMs}};
}

} // namespace zonecase::report
