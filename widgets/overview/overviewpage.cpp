// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/overviewpage.h"

#include "app/finding/catalogue.h"
#include "widgets/facts/clockrows.h"
#include "widgets/overview/doorlist.h"
#include "widgets/theme/hairline.h"
#include "widgets/theme/signs.h"
#include "widgets/theme/teachpanel.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static constexpr qsizetype Most = 8;

OverviewPage::OverviewPage(CaseContext &context, QWidget *parent)
    : Page(context, parent)
    , m_clocks(new ClockRows(context, this))
    , m_others(new QLabel(this))
    , m_layers(new QStackedLayout(this))
{
    setObjectName(u"overview"_s);
    build();
    connect(&context, &CaseContext::snapshotChanged, this, &OverviewPage::refresh);
    connect(&context, &CaseContext::displayZoneChanged, this, &OverviewPage::refresh);
    refresh();
}

void OverviewPage::build()
{
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(6);
    m_others->setTextFormat(Qt::PlainText);
    m_others->setWordWrap(true);
    layout->addWidget(m_others);
    layout->addWidget(m_clocks);
    m_changes = addList(layout, tr("What changed"));
    m_unresolved = addList(layout, tr("What the last probes found"));
    m_held = addList(layout, tr("Baselines and marks"));
    m_notes = addList(layout, tr("Notes"));
    m_runs = addList(layout, tr("Probes"));
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    sheet->setBackgroundRole(QPalette::Base);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_layers->addWidget(scroll);
    m_layers->addWidget(new TeachPanel(tr("The overview says in one sentence how things stand, since when, "
                                          "and how we know. It fills as you probe."),
        tr("Type a name above, look at whom the plan would ask, and press Enter."), {}, this));
}

OverviewPage::Block OverviewPage::addList(QVBoxLayout *layout, const QString &head)
{
    auto *whole = new QWidget;
    auto *inner = new QVBoxLayout(whole);
    inner->setContentsMargins(0, 10, 0, 0);
    inner->setSpacing(6);
    auto *label = new QLabel(head);
    label->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    auto *list = new DoorList(head);
    label->setBuddy(list);
    inner->addWidget(label);
    inner->addWidget(new Hairline);
    inner->addWidget(list);
    layout->addWidget(whole);
    connect(
        list, &DoorList::chosen, this, [this](const Selection &selection) { context().select(selection); });
    return {whole, list};
}

void OverviewPage::Block::show(const QList<Door> &doors) const
{
    list->setDoors(doors);
    whole->setVisible(!doors.isEmpty());
}

static const dnssec::Chain *latestChain(const CaseSnapshot &snapshot)
{
    const RunView *run = snapshot.latest(u"chain"_s);
    return run ? run->chain.get() : nullptr;
}

QString OverviewPage::stateSentence() const
{
    const CaseSnapshot &snapshot = *context().snapshot();
    if (!snapshot.state.isEmpty())
        return snapshot.state.first().text;
    const dnssec::Chain *chain = latestChain(snapshot);
    if (!chain)
        return snapshot.runs.isEmpty() ? tr("Nothing has been asked yet.")
                                       : tr("No chain of trust has been looked at yet.");
    return tr("%1 was %2 at %3.")
        .arg(chain->request.name.toText(), dnssec::statusText(chain->status), context().timeText(chain->at));
}

std::optional<Role> OverviewPage::stateRole() const
{
    const dnssec::Chain *chain = latestChain(*context().snapshot());
    return chain ? std::optional(roleOfStatus(dnssec::statusText(chain->status))) : std::nullopt;
}

Door OverviewPage::doorOf(const storage::StoredFinding &stored) const
{
    return {std::nullopt, static_cast<int>(stored.finding.severity), context().timeText(stored.at),
        finding::sentence(stored.finding),
        Selection::finding(stored.id, stored.finding.evidence, stored.run)};
}

static bool isChange(const storage::StoredFinding &stored)
{
    return stored.finding.code.startsWith(u"change."_s);
}

QList<Door> OverviewPage::changes() const
{
    QList<Door> doors;
    const auto &findings = context().snapshot()->findings;
    for (auto it = findings.rbegin(); it != findings.rend() && doors.size() < Most; ++it)
        if (isChange(*it))
            doors << doorOf(*it);
    return doors;
}

QList<Door> OverviewPage::unresolved() const
{
    const CaseSnapshot &snapshot = *context().snapshot();
    QList<RunId> last;
    for (const QString &command : {u"chain"_s, u"delegation"_s, u"resolvers"_s})
        if (const RunView *run = snapshot.latest(command))
            last << run->summary.id;
    QList<const storage::StoredFinding *> found;
    for (const storage::StoredFinding &stored : snapshot.findings)
        if (last.contains(stored.run) && !isChange(stored)
            && stored.finding.severity >= finding::Severity::Notice)
            found << &stored;
    std::stable_sort(found.begin(), found.end(),
        [](const auto *a, const auto *b) { return a->finding.severity > b->finding.severity; });
    QList<Door> doors;
    for (qsizetype i = 0; i < found.size() && i < Most; ++i)
        doors << doorOf(*found[i]);
    return doors;
}

/// What people hold to be good, and what they hold to be an attacker's.
QList<Door> OverviewPage::held() const
{
    const CaseSnapshot &snapshot = *context().snapshot();
    QList<Door> doors;
    for (const storage::Baseline &baseline : snapshot.baselines)
        if (const RunView *run = snapshot.run(baseline.run))
            doors << Door{std::nullopt, -1, context().timeText(baseline.accepted),
                tr("%1 of %2 is the baseline of %3; accepted by %4.")
                    .arg(baseline.command, context().timeText(run->summary.started), baseline.subject,
                        baseline.acceptedBy.isEmpty() ? tr("someone") : baseline.acceptedBy),
                Selection::ofRun(baseline.run)};
    for (const storage::Indicator &mark : snapshot.indicators) {
        Selection selection = Selection::server(mark.value, {}, {});
        selection.text = tr("%1 is marked as an attacker's: %2").arg(mark.value, mark.reason);
        doors << Door{std::nullopt, -1, context().timeText(mark.marked), selection.text, selection};
    }
    return doors;
}

QList<Door> OverviewPage::runs() const
{
    QList<Door> doors;
    const auto &all = context().snapshot()->runs;
    for (auto it = all.rbegin(); it != all.rend() && doors.size() < Most; ++it) {
        const std::optional<Role> sign
            = it->chain ? std::optional(roleOfStatus(dnssec::statusText(it->chain->status))) : std::nullopt;
        doors << Door{sign, -1, context().timeText(it->summary.started),
            tr("%1 %2: %n messages", nullptr, it->summary.exchanges).arg(it->summary.command, it->subject),
            Selection::ofRun(it->summary.id)};
    }
    return doors;
}

QList<Door> OverviewPage::notes() const
{
    QList<Door> doors;
    const auto &all = context().snapshot()->notes;
    for (auto it = all.rbegin(); it != all.rend() && doors.size() < Most; ++it)
        doors << Door{std::nullopt, -1, context().timeText(it->written), it->text.section(u'\n', 0, 0),
            Selection::note(it->id)};
    return doors;
}

void OverviewPage::refresh()
{
    const CaseSnapshot &snapshot = *context().snapshot();
    m_layers->setCurrentIndex(snapshot.runs.isEmpty() && snapshot.notes.isEmpty() ? 1 : 0);
    QStringList others;
    for (qsizetype i = 1; i < snapshot.state.size(); ++i)
        others << snapshot.state[i].text;
    m_others->setText(others.join(u'\n'));
    m_others->setVisible(!others.isEmpty());
    m_clocks->setClocks(snapshot.clocks);
    m_changes.show(changes());
    m_unresolved.show(unresolved());
    m_held.show(held());
    m_notes.show(notes());
    m_runs.show(runs());
    Q_EMIT stateChanged();
}

} // namespace zonecase::widgets
