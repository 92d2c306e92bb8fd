// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/case/runchooser.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static bool hasDocument(const RunView *view)
{
    return view->chain || view->delegation || view->comparison;
}

RunChooser::RunChooser(CaseContext &context, const QString &command, QWidget *parent)
    : QComboBox(parent)
    , m_context(context)
    , m_command(command)
{
    setObjectName(u"runChooser"_s);
    setAccessibleName(tr("Probe shown"));
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_follows = index == 0;
        Q_EMIT runShown();
    });
    connect(&m_context, &CaseContext::snapshotChanged, this, &RunChooser::fill);
    connect(&m_context, &CaseContext::displayZoneChanged, this, &RunChooser::fill);
    connect(&m_context, &CaseContext::windowChanged, this, &RunChooser::fill);
    fill();
}

QString RunChooser::textOf(const RunView &view) const
{
    const QString when = m_context.timeText(view.summary.started);
    return m_context.snapshot()->isBaseline(view.summary.id) ? tr("%1  %2 (baseline)").arg(when, view.subject)
                                                             : QString(when + u"  "_s + view.subject);
}

void RunChooser::fill()
{
    const QVariant shown = currentData();
    {
        const QSignalBlocker quiet(this);
        clear();
        const QList<const RunView *> runs = inWindow();
        for (auto it = runs.rbegin(); it != runs.rend(); ++it)
            addItem(textOf(**it), (*it)->summary.id.toText());
        // What was chosen may lie outside the window now: the newest inside is shown in its place.
        const int chosen = m_follows ? -1 : findData(shown);
        setCurrentIndex(chosen >= 0 ? chosen : count() > 0 ? 0 : -1);
    }
    Q_EMIT runShown();
}

QList<const RunView *> RunChooser::inWindow() const
{
    QList<const RunView *> runs = m_context.snapshot()->runsOf(m_command);
    runs.removeIf([this](const RunView *view) {
        return !hasDocument(view)
            || (!m_context.followsExtent()
                && !m_context.window().overlaps(view->summary.started, view->summary.ended));
    });
    return runs;
}

bool RunChooser::isAllOutside() const
{
    const QList<const RunView *> runs = m_context.snapshot()->runsOf(m_command);
    return count() == 0 && std::any_of(runs.begin(), runs.end(), hasDocument);
}

const RunView *RunChooser::run() const
{
    const QString shown = currentData().toString();
    for (const RunView *view : m_context.snapshot()->runsOf(m_command))
        if (view->summary.id.toText() == shown)
            return view;
    return nullptr;
}

const RunView *RunChooser::runBefore() const
{
    const RunView *now = run();
    const RunView *before = nullptr;
    if (now)
        for (const RunView *view : m_context.snapshot()->runsOf(m_command, now->subject))
            if (view->summary.started < now->summary.started && hasDocument(view))
                before = view;
    return before;
}

bool RunChooser::showRun(const RunId &id)
{
    const int index = findData(id.toText());
    if (index >= 0)
        setCurrentIndex(index);
    return index >= 0;
}

} // namespace zonecase::widgets
