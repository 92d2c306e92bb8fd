// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector/explanation.h"

#include "app/base/clock.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

/// What the inspector says of a selection, and how lists and notes call it.
class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAnEventForWhatHappened();
};

void TestExplanation::namesAnEventForWhatHappened()
{
    timeline::Event event;
    event.id = EventId::random();
    event.title = u"The name servers of ministry.zz. changed."_s;
    event.text = u"Ask the holder whether they ordered it."_s; // what to do is nobody's statement
    auto snapshot = std::make_shared<CaseSnapshot>();
    snapshot->events = {event};
    CaseContext context(std::make_shared<ManualClock>(Instant::fromSeconds(0)));
    context.setSnapshot(snapshot);
    const Selection selection = Selection::event(event.id);
    QCOMPARE(nameOf(context, selection), event.title);
    QCOMPARE(explain(context, selection).sentence, event.text);
}

QTEST_MAIN(TestExplanation)
#include "tst_explanation.moc"
