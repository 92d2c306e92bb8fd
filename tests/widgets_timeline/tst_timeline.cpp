// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets_timeline/incident.h"
#include "widgets/case/spanwords.h"
#include "widgets/theme/flattable.h"
#include "widgets/timeline/eventmodel.h"
#include "widgets/timeline/timelinepage.h"
#include "widgets/timeline/timeplot.h"
#include "widgets/timeline/timestrip.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;
using test::at;
using test::incident;

/// The timeline page and the time strip: what they show, and how one moves about in them.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageShowsAndSelectsByKey();
    void pageFollowsFilterAndWindow();
    void clickSelects();
    void keysMoveTheWindow();
    void stripMovesTheWindow();
};

namespace {

std::shared_ptr<const CaseSnapshot> snapshotOf(const QList<timeline::Event> &events)
{
    auto snapshot = std::make_shared<CaseSnapshot>();
    snapshot->events = events;
    return snapshot;
}

struct Bench
{
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>(at(u"2026-11-21T03:00:00Z"_s));
    CaseContext context{clock};
    std::unique_ptr<TimelinePage> page;
    TimePlot *plot = nullptr;
    FlatTable *table = nullptr;

    Bench()
    {
        context.setSnapshot(snapshotOf(incident()));
        page = std::make_unique<TimelinePage>(context);
        page->resize(1000, 640);
        page->show();
        plot = page->findChild<TimePlot *>();
        table = page->findChild<FlatTable *>();
    }
};

} // namespace

void TestTimeline::pageShowsAndSelectsByKey()
{
    Bench bench;
    QAbstractItemModelTester tester(
        bench.table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(bench.table->model()->rowCount(), 4);
    QVERIFY2(bench.page->stateSentence().startsWith(u"4 event"_s), qPrintable(bench.page->stateSentence()));
    const auto text
        = [&](int row, int column) { return bench.table->model()->index(row, column).data().toString(); };
    QCOMPARE(text(1, EventModel::TitleColumn), u"The DS went"_s);
    QCOMPARE(text(1, EventModel::TimeColumn), u"(2026-11-21 02:00:00, 02:03:11 UTC]"_s);
    QCOMPARE(text(3, EventModel::TimeColumn), u"2026-11-21 02:20:00 UTC"_s);

    QTest::keyClick(bench.plot, Qt::Key_Down);
    QCOMPARE(bench.context.selection().id, incident()[0].id.toText());
    QTest::keyClick(bench.plot, Qt::Key_Down);
    QCOMPARE(bench.context.selection().kind, Selection::Kind::Event);
    QCOMPARE(bench.context.selection().id, incident()[1].id.toText());
    QCOMPARE(bench.context.selection().evidence, QList<ExchangeId>{test::proof()});
    QCOMPARE(bench.table->currentIndex().row(), 1);
    QCOMPARE(bench.plot->scene().selected, QSet<qsizetype>{1});
    QTest::keyClick(bench.plot, Qt::Key_Up);
    QTest::keyClick(bench.plot, Qt::Key_Up);
    QCOMPARE(bench.context.selection().id, incident()[0].id.toText());

    // Selected elsewhere: what points at it is marked here.
    bench.context.select(Selection::exchange(test::proof()));
    QCOMPARE(bench.plot->scene().selected, QSet<qsizetype>{1});
    QCOMPARE(bench.context.selection().kind, Selection::Kind::Exchange);
    bench.context.clearSelection();
    QVERIFY(bench.plot->scene().selected.isEmpty());
}

void TestTimeline::pageFollowsFilterAndWindow()
{
    Bench bench;
    QSignalSpy spy(bench.page.get(), &Page::stateChanged);
    bench.context.setFilter(u"registry"_s);
    QCOMPARE(bench.table->model()->rowCount(), 1);
    QCOMPARE(bench.plot->scene().events.size(), 1);
    QVERIFY2(bench.page->stateSentence().startsWith(u"1 of 4 event"_s), qPrintable(bench.page->stateSentence()));
    bench.context.setFilter({});
    bench.context.setWindow({at(u"2026-11-21T02:10:00Z"_s), at(u"2026-11-21T02:30:00Z"_s)});
    QCOMPARE(bench.table->model()->rowCount(), 2);
    QVERIFY(spy.size() >= 3);
    bench.context.setSnapshot(snapshotOf({}));
    QVERIFY(!bench.plot->isVisible());
    QVERIFY(!bench.page->stateSentence().isEmpty());
}

void TestTimeline::clickSelects()
{
    Bench bench;
    const LaneScene &scene = bench.plot->scene();
    QCOMPARE(scene.lanes.size(), 4);
    const QPointF where = scene.rect(3, scene.lanes[3].marks[0]).center();
    QTest::mouseClick(bench.plot, Qt::LeftButton, {}, where.toPoint());
    QCOMPARE(bench.context.selection().id, incident()[3].id.toText());
}

void TestTimeline::keysMoveTheWindow()
{
    Bench bench;
    const TimeWindow whole = bench.context.window();
    QTest::keyClick(bench.plot, Qt::Key_Plus);
    const TimeWindow closer = bench.context.window();
    QVERIFY(whole.from < closer.from && closer.to < whole.to);
    QTest::keyClick(bench.plot, Qt::Key_Right);
    QVERIFY(closer.from < bench.context.window().from);
    QTest::keyClick(bench.plot, Qt::Key_Home);
    QCOMPARE(bench.context.window().from, whole.from);
    QTest::keyClick(bench.plot, Qt::Key_End);
    QCOMPARE(bench.context.window().to, whole.to);
    QVERIFY(!bench.context.followsExtent());
    QTest::keyClick(bench.plot, Qt::Key_0);
    QCOMPARE(bench.context.window(), whole);
    QVERIFY(bench.context.followsExtent());
    QTest::keyClick(bench.plot, Qt::Key_Minus);
    QVERIFY(bench.context.window().from < whole.from);
}

void TestTimeline::stripMovesTheWindow()
{
    Bench bench;
    TimeStrip strip(bench.context);
    strip.resize(800, strip.sizeHint().height());
    strip.show();
    QCOMPARE(strip.height(), 36);
    QVERIFY(!strip.accessibleName().isEmpty());
    const TimeWindow whole = bench.context.window();
    const auto drag = [&strip](double from, double to) {
        QTest::mousePress(&strip, Qt::LeftButton, {}, QPoint(static_cast<int>(from), 18));
        QTest::mouseMove(&strip, QPoint(static_cast<int>(to), 18));
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, QPoint(static_cast<int>(to), 18));
    };
    drag(strip.handle().right(), strip.handle().right() - 400);
    const TimeWindow half = bench.context.window();
    QCOMPARE(half.from, whole.from);
    QVERIFY(half.to < whole.to);
    const double middle = strip.handle().center().x();
    drag(middle, middle + 100);
    const TimeWindow later = bench.context.window();
    QVERIFY(half.from < later.from);
    QCOMPARE(later.to.nanoseconds - later.from.nanoseconds, half.to.nanoseconds - half.from.nanoseconds);
    QTest::keyClick(&strip, Qt::Key_Left);
    QVERIFY(bench.context.window().from < later.from);
    QTest::keyClick(&strip, Qt::Key_Right, Qt::ShiftModifier);
    const TimeWindow &window = bench.context.window();
    const FromTo ends = spanWords(bench.context, window.from, window.to);
    QVERIFY(strip.accessibleDescription().contains(ends.from) && strip.accessibleDescription().contains(ends.to));
    QTest::keyClick(&strip, Qt::Key_0);
    QCOMPARE(bench.context.window(), whole);
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
