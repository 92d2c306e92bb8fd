// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/delegationpage.h"

#include "widgets/case/runchooser.h"
#include "widgets/delegation/delegationsentence.h"
#include "widgets/delegation/statecelldelegate.h"
#include "widgets/theme/flattable.h"
#include "widgets/theme/hairline.h"
#include "widgets/theme/severitydelegate.h"
#include "widgets/theme/teachpanel.h"

#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

DelegationPage::DelegationPage(CaseContext &context, QWidget *parent)
    : Page(context, parent)
    , m_runs(new RunChooser(context, u"delegation"_s, this))
    , m_compared(new QLabel(this))
    , m_table(new FlatTable(tr("What each server says"), this))
    , m_findings(new FlatTable(tr("Findings of this probe"), this))
    , m_layers(new QStackedLayout(this))
{
    setObjectName(u"delegation"_s);
    m_layers->addWidget(buildContent());
    m_layers->addWidget(new TeachPanel(tr("What the parent's servers and the zone's own say of a delegation: "
                                          "name servers, glue, DS, serial. What is equal is folded, what "
                                          "differs stands out."),
        tr("Type a zone above, choose Delegation, and press Enter."), {}, this));
    connect(m_runs, &RunChooser::runShown, this, &DelegationPage::showRun);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DelegationPage::chooseCell);
    connect(m_table, &QAbstractItemView::clicked, this, &DelegationPage::chooseCell);
    connect(m_table, &QAbstractItemView::activated, this, &DelegationPage::chooseCell);
    connect(m_findings, &FlatTable::rowChosen, this, &DelegationPage::chooseFinding);
    connect(&context, &CaseContext::selectionChanged, this, &DelegationPage::mark);
    showRun();
}

QWidget *DelegationPage::buildContent()
{
    buildTable();
    buildFindings();
    auto *content = new QWidget(this);
    auto *split = new QSplitter(Qt::Vertical, content);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_findings);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({420, 160});
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead(content));
    layout->addWidget(split, 1);
    return content;
}

QWidget *DelegationPage::buildHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *label = new QLabel(tr("Probe of"), head);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_runs);
    m_compared->setObjectName(u"delegationCompared"_s);
    m_compared->setTextFormat(Qt::PlainText);
    m_compared->setWordWrap(true);
    m_compared->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 2, 12, 6);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(m_runs);
    layout->addWidget(m_compared, 1);
    return head;
}

void DelegationPage::buildTable()
{
    m_table->setObjectName(u"delegationTable"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setItemDelegate(new StateCellDelegate(m_table));
    const QFontMetrics metrics = fontMetrics();
    const std::pair<int, QString> widths[] = {{SideColumn, u"parent ×10"_s},
        {ServerColumn, u"2001:db8:0:21::1 00"_s}, {NsColumn, u"ns1.edge-relay.test. ×10"_s},
        {GlueColumn, u"none ×10 00"_s}, {DsColumn, u"15240 13 2 80352… ×10"_s},
        {SerialColumn, u"2026111901 ×10"_s}, {AuthorityColumn, u"AA ×10"_s}, {AnswerColumn, u"NOERROR ×10"_s},
        {TransportColumn, u"UDP ×10"_s}, {RttColumn, u"10000.0 ms"_s}};
    for (const auto &[column, sample] : widths)
        m_table->setColumnWidth(column, metrics.horizontalAdvance(sample) + 16);
}

void DelegationPage::buildFindings()
{
    m_findings->setObjectName(u"delegationFindings"_s);
    m_findings->setModel(&m_found);
    m_findings->setItemDelegateForColumn(
        RunFindingsModel::SeverityColumn, new SeverityDelegate(RunFindingsModel::SeverityRole, m_findings));
    m_findings->setColumnWidth(
        RunFindingsModel::SeverityColumn, fontMetrics().horizontalAdvance(u"critical"_s) + 64);
}

QString DelegationPage::stateSentence() const
{
    const RunView *now = m_runs->run();
    if (!now || !now->delegation)
        return tr("No delegation has been looked at yet.");
    return delegationSentence(*now->delegation);
}

bool DelegationPage::hasMarks() const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QList<StateCell> &cells = m_model.row(row).cells;
        if (std::any_of(cells.begin(), cells.end(), [](const StateCell &cell) { return cell.isMarked(); }))
            return true;
    }
    return false;
}

std::optional<Role> DelegationPage::stateRole() const
{
    return hasMarks() ? std::optional(Role::Changed) : std::nullopt;
}

void DelegationPage::showRun()
{
    const RunView *now = m_runs->run();
    const RunView *before = m_runs->runBefore();
    m_layers->setCurrentIndex(now && now->delegation ? 0 : 1);
    const RunId shown = now ? now->summary.id : RunId();
    const RunId against = before ? before->summary.id : RunId();
    // A run's document never changes: what is being read stays where it is.
    if (shown != m_shown || against != m_against) {
        const QScopedValueRollback<bool> quiet(m_marking, true);
        m_shown = shown;
        m_against = against;
        m_model.setRows(now && now->delegation
                ? stateRows(*now->delegation, before ? before->delegation.get() : nullptr)
                : QList<StateRow>());
        fitRows();
    }
    QList<storage::StoredFinding> found;
    for (const storage::StoredFinding &stored : context().snapshot()->findings)
        if (now && stored.run == now->summary.id)
            found << stored;
    if (found.size() != m_found.rowCount()
        || (!found.isEmpty() && m_found.rowOf(found.first().id.toText()) < 0))
        m_found.setFindings(found);
    showComparison(now, before);
    markRows();
    Q_EMIT stateChanged();
}

void DelegationPage::showComparison(const RunView *now, const RunView *before)
{
    if (!now || !before || !before->delegation || !now->delegation) {
        m_compared->setText(now ? tr("The first probe of this zone: nothing to compare with.") : QString());
        return;
    }
    QString text = tr("Compared with %1.").arg(context().timeText(before->summary.started));
    const QStringList gone = goneServers(*now->delegation, *before->delegation);
    if (!gone.isEmpty())
        text += u' ' + tr("No longer named: %1.").arg(gone.join(u", "_s));
    m_compared->setText(text);
}

void DelegationPage::fitRows()
{
    const int line = m_table->fontMetrics().height();
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_table->setRowHeight(row, m_model.linesOf(row) * line + 8);
}

void DelegationPage::chooseCell(const QModelIndex &index)
{
    if (m_marking || !index.isValid())
        return;
    const StateRow &row = m_model.row(index.row());
    Selection selection = Selection::server(row.server, row.evidence, m_shown);
    selection.text = index.data(Qt::AccessibleTextRole).toString();
    context().select(selection);
}

void DelegationPage::chooseFinding(int row)
{
    if (m_marking)
        return;
    const storage::StoredFinding &stored = m_found.finding(row);
    context().select(Selection::finding(stored.id, stored.finding.evidence, stored.run));
}

void DelegationPage::mark()
{
    const Selection &selection = context().selection();
    if (selection.kind == Selection::Kind::Run && selection.run != m_shown)
        m_runs->showRun(selection.run);
    markRows();
}

void DelegationPage::markRows()
{
    const QScopedValueRollback<bool> quiet(m_marking, true);
    const Selection &selection = context().selection();
    if (selection.kind == Selection::Kind::Finding)
        m_findings->showRow(m_found.rowOf(selection.id));
    const int row = selection.kind == Selection::Kind::Server ? m_model.rowOf(selection.id) : -1;
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model.index(row, ServerColumn));
}

} // namespace zonecase::widgets
