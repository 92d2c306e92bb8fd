// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/answerkey.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

namespace {

/// Without the step: what a row of the key is about.
QString rowOf(const QString &command, const QString &code, const QString &kind, const QString &id)
{
    return QStringList{command, code, kind, id}.join(u' ');
}

} // namespace

KeyVerdict judgeByKey(const Scenario &scenario, const QList<Seen> &seen)
{
    QSet<QString> expected, known, found;
    for (const Expectation &row : scenario.expectations) {
        const QString about = rowOf(row.command, row.code, row.subjectKind, row.subjectId);
        known << about;
        for (const QString &step : row.steps)
            expected << QString(step + u' ' + about);
    }
    for (const Seen &one : seen) {
        const finding::Finding &finding = one.finding;
        const QString about = rowOf(one.command, finding.code, finding.subject.kind, finding.subject.id);
        if (known.contains(about) || finding.severity >= finding::Severity::Warning)
            found << QString(one.step + u' ' + about);
    }
    KeyVerdict verdict;
    for (const QString &line : std::as_const(expected))
        (found.contains(line) ? verdict.met : verdict.missing) << line;
    for (const QString &line : std::as_const(found))
        if (!expected.contains(line))
            verdict.unexpected << line;
    for (QStringList *lines : {&verdict.met, &verdict.missing, &verdict.unexpected})
        lines->sort();
    return verdict;
}

} // namespace zonecase::lab
