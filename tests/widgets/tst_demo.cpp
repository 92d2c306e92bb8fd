// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/demo/demoguide.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase::widgets;

/// The guide goes on with what was done, however it was done.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithWhatWasDone();
    void leapsOverWhatIsDoneAlready();
    void followsTheLabsClock();
    void endsWithTheReport();
};

void TestDemo::goesOnWithWhatWasDone()
{
    DemoGuide guide;
    QSignalSpy advanced(&guide, &DemoGuide::advanced);
    DemoFacts facts;
    facts.step = u"t0"_s;
    facts.page = u"overview"_s;
    guide.take(facts);
    QCOMPARE(guide.step().action, u"probe"_s);
    QCOMPARE(advanced.size(), 0);
    facts.runs[u"t0"_s] = 1;
    guide.take(facts);
    QCOMPARE(guide.step().action, u"page:chain"_s);
    facts.page = u"chain"_s;
    guide.take(facts);
    QCOMPARE(guide.step().action, u"step:t1"_s);
}

void TestDemo::leapsOverWhatIsDoneAlready()
{
    DemoGuide guide;
    DemoFacts facts;
    facts.step = u"t1"_s;
    facts.runs = {{u"t0"_s, 3}, {u"t1"_s, 3}};
    facts.page = u"chain"_s;
    guide.take(facts);
    QCOMPARE(guide.step().action, u"page:findings"_s);
}

void TestDemo::followsTheLabsClock()
{
    DemoGuide guide;
    DemoFacts facts;
    facts.page = u"overview"_s;
    for (const auto &[step, next] : {std::pair{u"t0"_s, u"probe"_s}, std::pair{u"t2"_s, u"probe"_s}}) {
        facts.step = step;
        guide.take(facts);
        QCOMPARE(guide.step().action, next);
    }
    QVERIFY2(!guide.step().text.contains(u"all is well"_s), qPrintable(guide.step().text));
    facts.runs[u"t2"_s] = 3;
    guide.take(facts);
    QCOMPARE(guide.step().action, u"page:resolvers"_s);
}

void TestDemo::endsWithTheReport()
{
    DemoGuide guide;
    while (guide.position() + 1 < guide.count())
        guide.skip();
    QCOMPARE(guide.step().action, u"page:report"_s);
    DemoFacts facts;
    facts.exported = true;
    guide.take(facts);
    QVERIFY(guide.isFinished());
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
