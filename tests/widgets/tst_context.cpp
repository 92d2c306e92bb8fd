// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/case/casecontext.h"

#include "tests/widgets/samplecase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

/// One time window, one filter, one selection for all.
class TestContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowFollowsTheCaseUntilSomeoneSetsIt();
    void windowIsNeverEmptyOrTurnedAround();
    void filterWantsEveryWordInAnyCase();
    void tellsOfASelectionOnce();
    void timesCarryTheirZone();

private:
    std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>(test::sampleTime(u"02:00:00"_s));
};

static std::shared_ptr<CaseSnapshot> snapshotWithNote(Instant at)
{
    auto snapshot = std::make_shared<CaseSnapshot>();
    snapshot->notes = {{NoteId::random(), at, {}, u"x"_s, {}}};
    return snapshot;
}

void TestContext::windowFollowsTheCaseUntilSomeoneSetsIt()
{
    CaseContext context(m_clock);
    const Instant noon = test::sampleTime(u"12:00:00"_s);
    context.setSnapshot(snapshotWithNote(noon));
    QVERIFY(context.window().contains(noon));
    const TimeWindow own{test::sampleTime(u"01:00:00"_s), test::sampleTime(u"01:10:00"_s)};
    context.setWindow(own);
    context.setSnapshot(snapshotWithNote(test::sampleTime(u"13:00:00"_s)));
    QCOMPARE(context.window(), own);
    context.showAll();
    QVERIFY(context.window().contains(test::sampleTime(u"13:00:00"_s)));
}

void TestContext::windowIsNeverEmptyOrTurnedAround()
{
    CaseContext context(m_clock);
    const Instant from = test::sampleTime(u"02:00:00"_s);
    const Instant to = test::sampleTime(u"03:00:00"_s);
    context.setWindow({to, from});
    QCOMPARE(context.window(), (TimeWindow{from, to}));
    context.setWindow({from, from});
    QVERIFY(context.window().from < context.window().to);
}

void TestContext::filterWantsEveryWordInAnyCase()
{
    CaseContext context(m_clock);
    QVERIFY(context.matches(u"anything"));
    context.setFilter(u"  Ministry ds "_s);
    QVERIFY(context.matches(u"ministry.zz. DS gone"));
    QVERIFY(!context.matches(u"ministry.zz. NS changed"));
}

void TestContext::tellsOfASelectionOnce()
{
    CaseContext context(m_clock);
    QSignalSpy spy(&context, &CaseContext::selectionChanged);
    const Selection selection = Selection::zone(u"zz."_s, {}, {});
    context.select(selection);
    context.select(selection);
    QCOMPARE(spy.size(), 1);
    context.clearSelection();
    QCOMPARE(spy.size(), 2);
}

void TestContext::timesCarryTheirZone()
{
    CaseContext context(m_clock);
    const Instant at{test::sampleTime(u"02:03:11"_s).nanoseconds + 123'456'789};
    QCOMPARE(context.timeText(at), u"2026-11-21 02:03:11 UTC"_s);
    QCOMPARE(context.timeText(at, 3), u"2026-11-21 02:03:11.123 UTC"_s);
    context.setDisplayZone(QTimeZone("Europe/Paris"));
    QVERIFY(context.timeText(at).startsWith(u"2026-11-21 03:03:11 "_s));
    QVERIFY(!context.timeText(at).endsWith(u"UTC"_s));
}

QTEST_MAIN(TestContext)
#include "tst_context.moc"
