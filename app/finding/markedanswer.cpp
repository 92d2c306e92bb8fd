// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/markedanswer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::finding {

static bool holds(const GivenAnswer &answer, const QString &value)
{
    constexpr int Rdata = 4;
    return std::any_of(answer.records.begin(), answer.records.end(),
        [&value](const QString &record) { return record.split(u' ').mid(Rdata).contains(value); });
}

QList<Finding> judgeMarkedAnswers(const QList<Mark> &marks, const QList<GivenAnswer> &answers)
{
    QList<Finding> findings;
    for (const Mark &mark : marks) {
        QMap<QString, GivenAnswer> given; // by name and type
        for (const GivenAnswer &answer : answers) {
            if (!holds(answer, mark.value))
                continue;
            GivenAnswer &all = given[answer.name.toText() + u'/' + answer.type.toText()];
            all.givers += answer.givers;
            all.evidence += answer.evidence;
        }
        for (auto it = given.begin(); it != given.end(); ++it) {
            it->givers.removeDuplicates();
            findings << make(u"hijack.marked-answer"_s, {u"name"_s, it.key()},
                {{u"servers"_s, it->givers.join(u", "_s)}, {u"marked"_s, mark.value},
                    {u"reason"_s, mark.reason.isEmpty() ? u"–"_s : mark.reason},
                    {u"marked_at"_s, mark.marked.toText()}},
                it->evidence);
        }
    }
    sort(findings);
    return findings;
}

} // namespace zonecase::finding
