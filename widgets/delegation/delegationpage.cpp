// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/delegationpage.h"

#include "app/delegation/change.h"

#include "widgets/case/markable.h"
#include "widgets/case/runchooser.h"
#include "widgets/delegation/delegationdetails.h"
#include "widgets/delegation/delegationsentence.h"
#include "widgets/delegation/stateview.h"
#include "widgets/theme/teachpanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

enum Layer
{
    ContentLayer,
    EmptyLayer,
    OutsideLayer
};

DelegationPage::DelegationPage(CaseContext &context, QWidget *parent)
    : Page(context, parent)
    , m_runs(new RunChooser(context, u"delegation"_s, this))
    , m_compared(new QLabel(this))
    , m_baseline(new QLabel(this))
    , m_table(new StateView(tr("What each server says"), m_model, this))
    , m_details(new DelegationDetails(context, this))
    , m_layers(new QStackedLayout(this))
{
    setObjectName(u"delegation"_s);
    m_table->setObjectName(u"delegationTable"_s);
    m_layers->addWidget(buildContent());
    m_layers->addWidget(new TeachPanel(tr("What the parent's servers and the zone's own say of a delegation: "
                                          "name servers, glue, DS, serial. What is equal is folded, what "
                                          "differs stands out."),
        tr("Type a zone above, choose Delegation, and press Enter."), {}, this));
    auto *outside
        = new TeachPanel(tr("No look at a delegation lies in the stretch of time that all pages show."),
            tr("There are some before or after it."), tr("Show all of the time"), this);
    m_layers->addWidget(outside);
    connect(outside, &TeachPanel::pressed, &context, &CaseContext::showAll);
    connect(m_runs, &RunChooser::runShown, this, &DelegationPage::showRun);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DelegationPage::chooseCell);
    connect(m_table, &QAbstractItemView::clicked, this, &DelegationPage::chooseCell);
    connect(m_table, &QAbstractItemView::activated, this, &DelegationPage::chooseCell);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &DelegationPage::offerMarks);
    connect(&context, &CaseContext::selectionChanged, this, &DelegationPage::mark);
    connect(&context, &CaseContext::filterChanged, this, [this] {
        showRows();
        markCells();
    });
    showRun();
}

QWidget *DelegationPage::buildContent()
{
    auto *content = new QWidget(this);
    auto *split = new QSplitter(Qt::Vertical, content);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({340, 260});
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
    m_baseline->setObjectName(u"delegationBaseline"_s);
    m_baseline->setTextFormat(Qt::PlainText);
    m_baseline->setWordWrap(true);
    m_baseline->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(label);
    row->addWidget(m_runs);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 2, 12, 6);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_compared);
    layout->addWidget(m_baseline);
    const QList<QWidget *> buttons{
        buildBaselineButton(head), m_marks = buildMarksButton(head), buildCopyButton(head)};
    QWidget *last = m_runs;
    for (QWidget *button : buttons) {
        row->addWidget(button);
        setTabOrder(last, button);
        last = button;
    }
    setTabOrder(last, m_table);
    return head;
}

QToolButton *DelegationPage::buildBaselineButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(u"delegationBaselineButton"_s);
    button->setText(tr("Baseline"));
    button->setAccessibleName(tr("The baseline of this zone"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    m_accept = menu->addAction(tr("Accept this probe as baseline (Ctrl+Shift+B)"), this,
        [this] { Q_EMIT commandRequested(u"acceptBaseline"_s); });
    m_accept->setObjectName(u"baselineAccept"_s);
    m_withdraw = menu->addAction(
        tr("Withdraw the baseline"), this, [this] { Q_EMIT commandRequested(u"withdrawBaseline"_s); });
    m_withdraw->setObjectName(u"baselineWithdraw"_s);
    button->setMenu(menu);
    return button;
}

QToolButton *DelegationPage::buildMarksButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(u"delegationMarks"_s);
    button->setToolTip(tr("What is marked as an attacker's in this case (Ctrl+Shift+M)"));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this] { Q_EMIT commandRequested(u"mark"_s); });
    return button;
}

/// What can be marked of the cell's server and of what the cell says; what is marked leads to its mark.
void DelegationPage::offerMarks(const QPoint &place)
{
    const QModelIndex index
        = m_table->indexAt(place).isValid() ? m_table->indexAt(place) : m_table->currentIndex();
    if (!index.isValid())
        return;
    QStringList values = markable(m_model.row(index.row()).server);
    if (index.column() == NsColumn || index.column() == GlueColumn)
        for (const QString &line : m_model.cell(index).lines)
            for (const QString &value : markable(line))
                if (!values.contains(value))
                    values << value;
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"delegationMarkMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &value : std::as_const(values)) {
        const QString words = markOf(*context().snapshot(), value) ? tr("See or take back the mark of %1")
                                                                   : tr("Mark %1 as an attacker's");
        menu->addAction(words.arg(value), this, [this, value] { Q_EMIT markRequested(value); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(
        m_table->indexAt(place).isValid() ? place : m_table->visualRect(index).bottomLeft()));
}

QWidget *DelegationPage::buildCopyButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(u"delegationCopy"_s);
    button->setText(tr("Copy"));
    button->setAccessibleName(tr("Copy the table and the findings"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    const auto add
        = [this, menu](const QString &name, const QString &text, QString (DelegationCopy::*form)() const) {
              QAction *action = menu->addAction(
                  text, this, [this, form] { QGuiApplication::clipboard()->setText((copied().*form)()); });
              action->setObjectName(name);
              return action;
          };
    QAction *plain = add(u"copyText"_s, tr("As text"), &DelegationCopy::asText);
    add(u"copyMarkdown"_s, tr("As Markdown"), &DelegationCopy::asMarkdown);
    add(u"copyCsv"_s, tr("The table as CSV"), &DelegationCopy::asCsv);
    plain->setShortcut(QKeySequence::Copy);
    plain->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(plain);
    button->setMenu(menu);
    return button;
}

DelegationCopy DelegationPage::copied() const
{
    const RunView *now = m_runs->run();
    return {stateSentence(),
        now ? tr("Delegation of %1, probed at %2, profile %3.")
                  .arg(now->subject, context().timeText(now->summary.started), now->summary.profile)
            : QString(),
        m_model.table(), m_details->questions().table()};
}

QString DelegationPage::stateSentence() const
{
    const RunView *now = m_runs->run();
    if (!now || !now->delegation)
        return m_runs->isAllOutside() ? tr("No look at a delegation lies in the time window.")
                                      : tr("No delegation has been looked at yet.");
    SinceThen since;
    const RunView *before = m_runs->runBefore();
    if (before && before->delegation) {
        since.time = context().timeText(before->summary.started);
        for (const finding::Finding &change :
            delegation::compareDelegations(*before->delegation, *now->delegation))
            since.codes << change.code;
    }
    return delegationSentence(*now->delegation, since);
}

std::optional<Role> DelegationPage::stateRole() const
{
    const auto isMarked = [](const StateRow &row) {
        return std::any_of(
            row.cells.begin(), row.cells.end(), [](const StateCell &cell) { return cell.isMarked(); });
    };
    return std::any_of(m_rows.begin(), m_rows.end(), isMarked) ? std::optional(Role::Changed) : std::nullopt;
}

void DelegationPage::showRun()
{
    const RunView *now = m_runs->run();
    const RunView *before = m_runs->runBefore();
    m_layers->setCurrentIndex(now && now->delegation ? ContentLayer
            : m_runs->isAllOutside()                 ? OutsideLayer
                                                     : EmptyLayer);
    const RunId shown = now ? now->summary.id : RunId();
    const RunId against = before ? before->summary.id : RunId();
    QStringList marked;
    for (const storage::Indicator &mark : context().snapshot()->indicators)
        marked << mark.value;
    // A run's document never changes: what is being read stays where it is.
    if (shown != m_shown || against != m_against || marked != m_marked) {
        m_shown = shown;
        m_against = against;
        m_marked = marked;
        m_rows = now && now->delegation
            ? withMarks(stateRows(*now->delegation, before ? before->delegation.get() : nullptr), marked)
            : QList<StateRow>();
        showRows();
    }
    m_details->showRun(now, before);
    showComparison(now, before);
    showBaseline(now);
    showMarks();
    markCells();
    Q_EMIT stateChanged();
}

void DelegationPage::showRows()
{
    const QScopedValueRollback<bool> quiet(m_marking, true);
    QList<StateRow> rows = m_rows;
    rows.removeIf([this](const StateRow &row) {
        return !context().filter().isEmpty() && !context().matches(row.text());
    });
    // Whoever is at a cell stays there.
    const QModelIndex current = m_table->currentIndex();
    const QString server = current.isValid() ? m_model.row(current.row()).server : QString();
    m_model.setRows(rows);
    if (const int row = m_model.rowOf(server); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, current.column()));
}

void DelegationPage::showBaseline(const RunView *now)
{
    const CaseSnapshot &snapshot = *context().snapshot();
    const storage::Baseline *standing
        = now ? snapshot.baselineOf(now->summary.command, now->subject) : nullptr;
    const RunView *good = standing ? snapshot.run(standing->run) : nullptr;
    m_accept->setEnabled(now && !snapshot.readOnly && !snapshot.isBaseline(now->summary.id));
    m_withdraw->setEnabled(standing && !snapshot.readOnly);
    if (!good) {
        m_baseline->setText(now ? tr("No baseline is accepted for this zone.") : QString());
        return;
    }
    const QString by = standing->acceptedBy.isEmpty() ? tr("someone") : standing->acceptedBy;
    const QString since = context().timeText(standing->accepted);
    m_baseline->setText(good->summary.id == now->summary.id
            ? tr("This is the baseline, accepted by %1 at %2.").arg(by, since)
            : tr("Baseline: %1, accepted by %2 at %3.")
                  .arg(context().timeText(good->summary.started), by, since));
}

void DelegationPage::showMarks()
{
    const QList<storage::Indicator> &all = context().snapshot()->indicators;
    m_marks->setText(all.isEmpty() ? tr("Marks") : tr("Marks (%1)").arg(all.size()));
    m_marks->setAccessibleName(tr("Marked as an attacker's: %1").arg(all.size()));
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

void DelegationPage::chooseCell(const QModelIndex &index)
{
    if (m_marking || !index.isValid())
        return;
    Selection selection
        = Selection::server(m_model.row(index.row()).server, m_model.cell(index).evidence, m_shown);
    selection.text = index.data(Qt::AccessibleTextRole).toString();
    context().select(selection);
}

void DelegationPage::mark()
{
    const Selection &selection = context().selection();
    if (selection.kind == Selection::Kind::Run && selection.run != m_shown)
        m_runs->showRun(selection.run);
    markCells();
}

/// The cell that the selection means: a server's row, what a message proves.
QModelIndex DelegationPage::selected() const
{
    const Selection &selection = context().selection();
    if (selection.kind == Selection::Kind::Server) {
        // A server may stand on both sides: whoever is at one of its cells stays there.
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid() && m_model.row(current.row()).server == selection.id)
            return current;
        return m_model.index(m_model.rowOf(selection.id), ServerColumn);
    }
    if (selection.kind == Selection::Kind::Exchange)
        if (const Result<ExchangeId> id = ExchangeId::fromText(selection.id))
            return m_model.provenBy(*id);
    return {};
}

void DelegationPage::markCells()
{
    const QScopedValueRollback<bool> quiet(m_marking, true);
    const QModelIndex there = selected();
    if (there.isValid() && there != m_table->currentIndex())
        m_table->setCurrentIndex(there);
}

} // namespace zonecase::widgets
