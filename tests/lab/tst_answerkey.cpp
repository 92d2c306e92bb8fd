// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/answerkey.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::lab;
using finding::Severity;

namespace {

Seen seen(const QString &step, const QString &code, Severity severity)
{
    finding::Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.subject = {u"zone"_s, u"a.zz."_s};
    return {step, u"chain"_s, finding};
}

} // namespace

class TestAnswerKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

void TestAnswerKey::judges_data()
{
    QTest::addColumn<QList<Seen>>("found");
    QTest::addColumn<QStringList>("expected");
    const QString about = u" chain x.y zone a.zz."_s;
    QTest::addRow("as expected, twice told")
        << QList<Seen>{seen(u"t1"_s, u"x.y"_s, Severity::Info), seen(u"t1"_s, u"x.y"_s, Severity::Info)}
        << QStringList{u"met t1"_s + about};
    QTest::addRow("not found") << QList<Seen>() << QStringList{u"missing t1"_s + about};
    QTest::addRow("at another step") << QList<Seen>{seen(u"t0"_s, u"x.y"_s, Severity::Info)}
                                     << QStringList{u"missing t1"_s + about, u"unexpected t0"_s + about};
    QTest::addRow("a warning that is not in the key")
        << QList<Seen>{seen(u"t1"_s, u"x.y"_s, Severity::Info), seen(u"t0"_s, u"z"_s, Severity::Warning)}
        << QStringList{u"met t1"_s + about, u"unexpected t0 chain z zone a.zz."_s};
    QTest::addRow("a notice that is not in the key") << QList<Seen>{seen(u"t1"_s, u"x.y"_s, Severity::Info),
        seen(u"t0"_s, u"z"_s, Severity::Notice)} << QStringList{u"met t1"_s + about};
}

void TestAnswerKey::judges()
{
    QFETCH(const QList<Seen>, found);
    QFETCH(const QStringList, expected);
    Scenario scenario;
    scenario.expectations.append({u"chain"_s, u"x.y"_s, u"zone"_s, u"a.zz."_s, {u"t1"_s}});
    const KeyVerdict verdict = judgeByKey(scenario, found);
    QStringList lines;
    for (const QString &line : verdict.met)
        lines << QString(u"met "_s + line);
    for (const QString &line : verdict.missing)
        lines << QString(u"missing "_s + line);
    for (const QString &line : verdict.unexpected)
        lines << QString(u"unexpected "_s + line);
    QCOMPARE(lines, expected);
    QCOMPARE(verdict.isRight(), lines.size() == 1 && lines.first().startsWith(u"met"_s));
}

QTEST_GUILESS_MAIN(TestAnswerKey)
#include "tst_answerkey.moc"
