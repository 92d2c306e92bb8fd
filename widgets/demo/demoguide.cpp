// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/demo/demoguide.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Demo", text);
}

auto probedAt(const QString &step)
{
    return [step](const DemoFacts &facts) { return facts.runs.value(step) > 0; };
}

auto at(const QString &step)
{
    return [step](const DemoFacts &facts) { return facts.step >= step; };
}

auto opened(const QString &page)
{
    return [page](const DemoFacts &facts) { return facts.page == page; };
}

auto wrote(int notes)
{
    return [notes](const DemoFacts &facts) { return facts.notes >= notes; };
}

QList<DemoStep> firstHalf()
{
    return {
        {words(QT_TRANSLATE_NOOP("Demo",
             "02:00 in the lab, all is well. ministry.zz stands in the probe bar, and beside it the plan: "
             "whom we ask "
             "first. Press Enter there, or this button, to probe it; where it waits for your word, ask them: "
             "they are the ministry's own.")),
            words(QT_TRANSLATE_NOOP("Demo", "Probe ministry.zz")), u"probe"_s, probedAt(u"t0"_s)},
        {words(QT_TRANSLATE_NOOP("Demo",
             "Open Chain (Ctrl+2): from the root's anchor down, each zone vouches for the next. This is how "
             "it should "
             "look.")),
            words(QT_TRANSLATE_NOOP("Demo", "Open Chain")), u"page:chain"_s, opened(u"chain"_s)},
        {words(QT_TRANSLATE_NOOP("Demo",
             "The phone rings: webmail shows a strange certificate. Let the lab's clock go on to t1.")),
            words(QT_TRANSLATE_NOOP("Demo", "Go on to t1")), u"step:t1"_s, at(u"t1"_s)},
        {words(QT_TRANSLATE_NOOP("Demo", "Probe the same again (F5): what was seen before is the measure.")),
            words(QT_TRANSLATE_NOOP("Demo", "Probe again")), u"probe"_s, probedAt(u"t1"_s)},
        {words(QT_TRANSLATE_NOOP("Demo",
             "No alarm of validation, and yet a loss: “insecure”, not “bogus”. Open Findings (Ctrl+7) and "
             "select what "
             "changed; the inspector shows the messages that prove it.")),
            words(QT_TRANSLATE_NOOP("Demo", "Open Findings")), u"page:findings"_s,
            [](const DemoFacts &facts) {
                return facts.selection.kind == Selection::Kind::Finding
                    && facts.selectedCode.startsWith(u"change."_s);
            }},
        {words(QT_TRANSLATE_NOOP("Demo",
             "Write down what you see and whom you call: a note about the selection "
             "(Ctrl+Shift+N).")),
            words(QT_TRANSLATE_NOOP("Demo", "Write a note")), u"note"_s, wrote(1)},
    };
}

QList<DemoStep> secondHalf()
{
    return {
        {words(QT_TRANSLATE_NOOP(
             "Demo", "Ten minutes later the attacker takes the next step. Go on to t2 and probe.")),
            words(QT_TRANSLATE_NOOP("Demo", "Go on to t2")), u"step:t2"_s, at(u"t2"_s)},
        {words(QT_TRANSLATE_NOOP("Demo",
             "Probe again, all three. It waits where it meets servers that the case does not know: the "
             "attacker's, who would see "
             "you come. Say whether they are asked.")),
            words(QT_TRANSLATE_NOOP("Demo", "Probe again")), u"probe"_s, probedAt(u"t2"_s)},
        {words(QT_TRANSLATE_NOOP("Demo",
             "Open Resolvers (Ctrl+4): who hands out the attacker's answer, when it entered the cache, until "
             "when it can "
             "stay there.")),
            words(QT_TRANSLATE_NOOP("Demo", "Open Resolvers")), u"page:resolvers"_s, opened(u"resolvers"_s)},
        {words(QT_TRANSLATE_NOOP("Demo", "A second note: what was decided, and who was told.")),
            words(QT_TRANSLATE_NOOP("Demo", "Write a note")), u"note"_s, wrote(2)},
        {words(QT_TRANSLATE_NOOP("Demo", "The registry puts everything back. Go on to t3 …")),
            words(QT_TRANSLATE_NOOP("Demo", "Go on to t3")), u"step:t3"_s, at(u"t3"_s)},
        {words(QT_TRANSLATE_NOOP("Demo", "… and probe once more: is it over, and for whom not yet?")),
            words(QT_TRANSLATE_NOOP("Demo", "Probe again")), u"probe"_s, probedAt(u"t3"_s)},
        {words(QT_TRANSLATE_NOOP(
             "Demo", "Open Timeline (Ctrl+6): when it changed, when it was seen, how long its tail is.")),
            words(QT_TRANSLATE_NOOP("Demo", "Open Timeline")), u"page:timeline"_s, opened(u"timeline"_s)},
        {words(QT_TRANSLATE_NOOP(
             "Demo", "The report has written itself. Export it as PDF, HTML, Markdown or ODT.")),
            words(QT_TRANSLATE_NOOP("Demo", "Open Report")), u"page:report"_s,
            [](const DemoFacts &facts) { return facts.exported; }},
    };
}

} // namespace

QList<DemoStep> demoSteps()
{
    return firstHalf() + secondHalf();
}

DemoGuide::DemoGuide(QObject *parent)
    : QObject(parent)
    , m_steps(demoSteps())
{ }

void DemoGuide::take(const DemoFacts &facts)
{
    const int before = m_position;
    // What the lab's clock has left behind can be done no more.
    for (int i = m_position; i < count(); ++i)
        if (m_steps[i].action.startsWith(u"step:"_s) && facts.step >= m_steps[i].action.sliced(5))
            m_position = i + 1;
    while (!isFinished() && m_steps[m_position].done(facts))
        ++m_position;
    if (m_position != before)
        Q_EMIT advanced();
}

const DemoStep &DemoGuide::step() const
{
    return m_steps[std::min(m_position, count() - 1)];
}

void DemoGuide::skip()
{
    if (isFinished())
        return;
    ++m_position;
    Q_EMIT advanced();
}

} // namespace zonecase::widgets
