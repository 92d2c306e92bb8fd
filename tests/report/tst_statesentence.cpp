// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/story.h"
#include "tests/report/hijack.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::report;
using namespace zonecase::tests;
using dnssec::Status;

class StateSentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheState_data();
    void tellsTheState();
    void citesWhatItSays();
    void countsOnlyCompleteRuns();
    void changesWhenOneRecordChanges();
    void lendsNoPlaceToNames();
    void namesTheClocks();
    void figuresAddUp();
};

void StateSentenceTest::tellsTheState_data()
{
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<QString>("expected");

    const Step good{u"02:00:00"_s};
    const QString day = u" (Times: 2026-11-21, UTC.)"_s;
    QTest::addRow("nothing asked")
        << QList<Step>{}
        << u"No chain of trust has been looked at to its end yet, so nothing is said of the state."_s;
    QTest::addRow("only one run")
        << QList<Step>{good}
        << u"ministry.zz. was secure when it was asked for at 02:00:00. There is no earlier look to compare with."_s
            + day;
    QTest::addRow("secure all along") << QList<Step>{good, {u"02:03:11"_s},
        {u"02:14:00"_s}} << u"ministry.zz. was secure at each of 3 looks from 02:00:00 to 02:14:00."_s + day;
    QTest::addRow("downgrade") << QList<Step>{good, {u"02:03:11"_s, 3, 0, Status::Insecure}}
                               << u"ministry.zz. was secure when last seen so at 02:00:00 and is insecure "
                                  u"since 02:03:11 at the latest. "
                                  "3 of 4 servers of zz. give no DS record for ministry.zz. any more. "
                                  "Caches may hold the old DS until 03:03:11."_s
            + day;
    QTest::addRow("split")
        << QList<Step>{good, {u"02:03:11"_s, 1, 0, Status::Insecure, false, true}}
        << u"ministry.zz. was secure when last seen so at 02:00:00 and is insecure since 02:03:11 at the "
           u"latest. "
           "1 of 4 servers of zz. give no DS record for ministry.zz. any more. "
           "Caches may hold the old DS until 03:03:11. Its servers do not agree; the weakest path counts."_s
            + day;
    QTest::addRow("to the nearest second")
        << QList<Step>{{u"02:00:00.900"_s}, {u"02:03:11.070"_s, 4, 0, Status::Insecure}}
        << u"ministry.zz. was secure when last seen so at 02:00:00 and is insecure since 02:03:11 at the "
           u"latest. "
           "4 of 4 servers of zz. give no DS record for ministry.zz. any more. "
           "Caches may hold the old DS until 03:03:11."_s
            + day;
    QTest::addRow("downgrade, then NS")
        << hijackSteps().first(3)
        << u"ministry.zz. was secure when last seen so at 02:00:00 and is insecure since 02:03:11 at the "
           u"latest. "
           "4 of 4 servers of zz. give no DS record for ministry.zz. any more. "
           "3 of 4 servers of zz. delegate ministry.zz. to other name servers than before. "
           "Caches may hold the old DS until 03:03:11. Caches may hold the old name servers until 02:18:11. "
           "Caches may hold the old answer until 02:18:11."_s
            + day;
    QTest::addRow("restored") << hijackSteps()
                              << u"ministry.zz. is secure again since 02:58:11 at the latest; from 02:03:11 "
                                 u"at the latest it was insecure. "
                                 "Caches may hold what was wrong until 03:03:11."_s
            + day;
    QTest::addRow("bogus")
        << QList<Step>{good, {u"02:03:11.5"_s, 0, 4, Status::Bogus}}
        << u"ministry.zz. was secure when last seen so at 02:00:00 and is bogus since 02:03:12 at the "
           u"latest. "
           "4 of 4 servers of zz. delegate ministry.zz. to other name servers than before. "
           "Caches may hold the old name servers until 02:08:12."_s
            + day;
    QTest::addRow("changed, still secure")
        << QList<Step>{good, {u"02:03:11"_s, 0, 4}}
        << u"ministry.zz. is secure as before, but what its servers say is another since 02:03:11 at the "
           u"latest. "
           "4 of 4 servers of zz. delegate ministry.zz. to other name servers than before. "
           "Caches may hold the old name servers until 02:08:11."_s
            + day;
}

void StateSentenceTest::tellsTheState()
{
    QFETCH(QList<Step>, steps);
    QFETCH(QString, expected);
    QCOMPARE(stateSentence(caseOf(steps)).text, expected);
}

void StateSentenceTest::citesWhatItSays()
{
    const Statement statement = stateSentence(caseOf(hijackSteps().first(2)));
    QVERIFY(statement.evidence.contains(exchangeId(u"strand 02:03:11 0"_s)));
    QVERIFY(statement.evidence.contains(exchangeId(u"strand 02:00:00 0"_s)));
    QVERIFY(!stateSentence(caseOf({{u"02:00:00"_s}})).evidence.isEmpty());
}

void StateSentenceTest::countsOnlyCompleteRuns()
{
    CaseContent content = caseOf(hijackSteps().first(2));
    content.runs[1].end = dns::RunEnd::Cancelled;
    QVERIFY(stateSentence(content).text.contains(u"no earlier look"_s));
}

void StateSentenceTest::changesWhenOneRecordChanges()
{
    CaseContent content = caseOf(hijackSteps().first(2));
    const QString before = stateSentence(content).text;
    content.runs[0].document.replace("\"ds_ttl\": 3600", "\"ds_ttl\": 7200");
    const QString after = stateSentence(content).text;
    QVERIFY(before != after);
    QVERIFY2(after.contains(u"04:03:11"_s), qPrintable(after));
}

void StateSentenceTest::lendsNoPlaceToNames()
{
    CaseContent content = caseOf(hijackSteps().first(2));
    for (ReportedRun &run : content.runs)
        run.document.replace("ministry.zz.", "%1%2%99.zz.");
    QVERIFY(stateSentence(content).text.startsWith(
        u"%1%2%99.zz. was secure when last seen so at 02:00:00 and is"_s));
}

void StateSentenceTest::namesTheClocks()
{
    QStringList lines;
    const QList<ClockRow> rows = clocks(caseOf(hijackSteps()));
    for (const ClockRow &row : rows)
        lines << row.key + u": "_s + row.value;
    QCOMPARE(lines,
        QStringList({u"t_change: after 2026-11-21 02:00:00, by 02:03:11 UTC"_s,
            u"t_detect: 2026-11-21 02:03:13 UTC"_s, u"t_old_ds: 2026-11-21 03:03:11 UTC"_s,
            u"t_old_ns: 2026-11-21 02:18:11 UTC"_s, u"t_old_answer: 2026-11-21 02:18:11 UTC"_s,
            u"t_authfix: after 2026-11-21 02:13:11, by 02:58:11 UTC"_s, u"t_tail: 2026-11-21 03:03:11 UTC"_s,
            u"ttd: between 2 s and 3 min 13 s"_s, u"ttf: between 10 min 0 s and 58 min 11 s"_s,
            u"exposure: between 1 h 0 min 0 s and 1 h 3 min 11 s"_s}));
    QCOMPARE(clocks(caseOf({{u"02:00:00"_s}})), QList<ClockRow>());
}

void StateSentenceTest::figuresAddUp()
{
    QList<Step> steps = hijackSteps();
    for (qsizetype i = 0; i < steps.size(); ++i)
        steps[i].time += i % 2 == 0 ? u".900"_s : u".600"_s;
    const CaseContent content = caseOf(steps);
    QStringList lines;
    for (const ClockRow &row : clocks(content))
        lines << row.key + u": "_s + row.value;
    // Points are told to the second, and the spans are between these.
    QCOMPARE(lines,
        QStringList({u"t_change: after 2026-11-21 02:00:00, by 02:03:12 UTC"_s,
            u"t_detect: 2026-11-21 02:03:14 UTC"_s, u"t_old_ds: 2026-11-21 03:03:12 UTC"_s,
            u"t_old_ns: 2026-11-21 02:18:12 UTC"_s, u"t_old_answer: 2026-11-21 02:18:12 UTC"_s,
            u"t_authfix: after 2026-11-21 02:13:11, by 02:58:12 UTC"_s, u"t_tail: 2026-11-21 03:03:12 UTC"_s,
            u"ttd: between 2 s and 3 min 14 s"_s, u"ttf: between 9 min 59 s and 58 min 12 s"_s,
            u"exposure: between 1 h 0 min 0 s and 1 h 3 min 12 s"_s}));
    QVERIFY2(stateSentence(content).text.contains(u"02:58:12"_s), qPrintable(stateSentence(content).text));
}

QTEST_GUILESS_MAIN(StateSentenceTest)
#include "tst_statesentence.moc"
