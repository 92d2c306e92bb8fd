// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinepage.h"

#include "widgets/case/spanwords.h"
#include "widgets/theme/flattable.h"
#include "widgets/theme/teachpanel.h"
#include "widgets/timeline/eventwords.h"
#include "widgets/timeline/timeplot.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

TimelinePage::TimelinePage(CaseContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(context)
    , m_plot(new TimePlot(context, this))
    , m_table(new FlatTable(tr("Events in order of time"), this))
    , m_layers(new QStackedLayout(this))
{
    setObjectName(u"timeline"_s);
    setFocusProxy(m_plot);
    build();
    connect(m_plot, &TimePlot::windowWanted, &context, &CaseContext::setWindow);
    connect(m_plot, &TimePlot::wholeWanted, &context, &CaseContext::showAll);
    connect(m_plot, &TimePlot::stepWanted, this, &TimelinePage::step);
    connect(m_plot, &TimePlot::eventChosen, this, [this](qsizetype event) { choose(m_model.rowOf(event)); });
    connect(m_table, &FlatTable::rowChosen, this, &TimelinePage::choose);
    connect(&m_model, &EventModel::changed, this, &TimelinePage::refresh);
    connect(&context, &CaseContext::selectionChanged, this, &TimelinePage::mark);
    refresh();
}

void TimelinePage::build()
{
    m_table->setObjectName(u"timelineTable"_s);
    m_table->setModel(&m_model);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(EventModel::TitleColumn, QHeaderView::Stretch);
    const QFontMetrics metrics = fontMetrics();
    m_table->setColumnWidth(
        EventModel::TimeColumn, metrics.horizontalAdvance(u"(2026-11-21 02:00:00 UTC, 02:03:11] "_s) + 16);
    m_table->setColumnWidth(EventModel::LaneColumn, metrics.horizontalAdvance(u"In caches "_s) + 20);
    m_table->setColumnWidth(EventModel::BasisColumn, metrics.horizontalAdvance(u"computed "_s) + 20);
    m_table->setColumnWidth(EventModel::PrecisionColumn, metrics.horizontalAdvance(u"to the second "_s) + 16);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_plot);
    split->addWidget(m_table);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_layers->addWidget(split);
    m_layers->addWidget(
        new TeachPanel(tr("The timeline holds what happened and what was in force: probes, "
                          "changes with the window in which they happened, how long caches may "
                          "hold the old, notes."),
            tr("Probe a name twice: what changed in between stands here."), {}, this));
}

QString TimelinePage::stateSentence() const
{
    if (context().snapshot()->events.isEmpty())
        return tr("Nothing has happened yet.");
    const TimeWindow &window = context().window();
    const int count = m_model.rowCount();
    int changes = 0;
    for (int row = 0; row < count; ++row)
        changes += m_model.event(row).lane == u"changes"_s ? 1 : 0;
    const FromTo ends = spanWords(context(), window.from, window.to);
    const QString span = tr("%1 from %2 to %3").arg(spanText(window), ends.from, ends.to);
    if (!context().filter().isEmpty())
        return tr("%1 of %n events hold what is filtered for, in %2; the filter looks at their words.", nullptr,
            static_cast<int>(context().snapshot()->events.size()))
            .arg(QString::number(count), span);
    if (changes == 0)
        return tr("%n events in %1.", nullptr, count).arg(span);
    return tr("%n events, %1 of them changes, in %2.", nullptr, count).arg(changes).arg(span);
}

void TimelinePage::choose(int row)
{
    if (row < 0)
        return;
    const timeline::Event &event = m_model.event(row);
    context().select(Selection::event(event.id, evidenceOf(event)));
}

void TimelinePage::step(int by)
{
    if (m_model.rowCount() == 0)
        return;
    const int current = m_table->selectionModel()->hasSelection() ? m_table->currentIndex().row() : -1;
    const int row = current < 0 ? (by > 0 ? 0 : m_model.rowCount() - 1) : current + by;
    choose(std::clamp(row, 0, m_model.rowCount() - 1));
}

/// The event itself, or all that point at what is selected elsewhere.
QSet<qsizetype> TimelinePage::selectedEvents() const
{
    const Selection &selection = context().selection();
    if (selection.isEmpty())
        return {};
    const QList<timeline::Event> &events = m_model.events();
    const QString reference = referenceOf(selection);
    const bool isEvent = selection.kind == Selection::Kind::Event;
    QSet<qsizetype> places;
    for (qsizetype i = 0; i < events.size(); ++i)
        if (isEvent ? events[i].id.toText() == selection.id
                    : !reference.isEmpty() && events[i].references.contains(reference))
            places << i;
    return places;
}

void TimelinePage::mark()
{
    const QSet<qsizetype> places = selectedEvents();
    m_plot->setSelected(places);
    const auto first = std::min_element(places.begin(), places.end());
    m_table->showRow(first == places.end() ? -1 : m_model.rowOf(*first));
}

void TimelinePage::refresh()
{
    m_plot->setEvents(m_model.events());
    m_layers->setCurrentIndex(context().snapshot()->events.isEmpty() ? 1 : 0);
    mark();
    Q_EMIT stateChanged();
}

} // namespace zonecase::widgets
