// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/watch/watchpanel.h"

#include "widgets/theme/flattable.h"
#include "widgets/theme/statuslabel.h"
#include "widgets/watch/watchwords.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

QHBoxLayout *rowOf(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

QLabel *labelFor(QWidget *buddy, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

QComboBox *choices(const QString &name, const QStringList &items, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(items);
    box->setMinimumContentsLength(4);
    return box;
}

} // namespace

WatchPanel::WatchPanel(
    CaseContext &context, CaseRecords &records, Network &network, WatchDesk &desk, QWidget *parent)
    : Drawer(parent)
    , m_context(context)
    , m_network(network)
    , m_desk(desk)
    , m_plan(context, records, network)
    , m_model(context, desk)
    , m_names(new QLineEdit(this))
    , m_type(choices(u"watchType"_s, {u"A"_s, u"AAAA"_s, u"NS"_s, u"MX"_s, u"TXT"_s, u"DS"_s}, this))
    , m_chain(new QCheckBox(tr("&chain"), this))
    , m_delegation(new QCheckBox(tr("&delegation"), this))
    , m_resolvers(new QCheckBox(tr("&resolvers"), this))
    , m_specs(new QLineEdit(this))
    , m_bad(new QLineEdit(this))
    , m_withdrawn(new QLineEdit(this))
    , m_every(
          choices(u"watchEvery"_s, {u"30s"_s, u"1m"_s, u"5m"_s, u"15m"_s, u"1h"_s, u"6h"_s, u"1d"_s}, this))
    , m_jitter(new QSpinBox(this))
    , m_start(new QPushButton(tr("&Start watching"), this))
    , m_stop(new QPushButton(tr("S&top watching"), this))
    , m_state(new StatusLabel(this))
    , m_table(new FlatTable(tr("What is watched"), this))
    , m_gaps(new QLabel(this))
{
    setObjectName(u"watchPanel"_s);
    m_state->setObjectName(u"watchState"_s);
    m_table->setObjectName(u"watchTable"_s);
    m_table->setModel(&m_model);
    m_table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(WatchModel::SubjectColumn, QHeaderView::Stretch);
    m_gaps->setObjectName(u"watchGaps"_s);
    m_gaps->setTextFormat(Qt::PlainText);
    m_gaps->setWordWrap(true);
    m_gaps->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    layout->addWidget(buildForm());
    layout->addWidget(m_state);
    layout->addWidget(m_table);
    layout->addWidget(m_gaps);
    WatchForm blank;
    blank.every = u"5m"_s;
    blank.type = u"A"_s;
    fill(blank);
    connectForm();
    plan();
}

QWidget *WatchPanel::buildForm()
{
    auto *whole = new QWidget(this);
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    auto *first = new QWidget(whole);
    auto *layout = rowOf(first);
    m_names->setObjectName(u"watchNames"_s);
    m_names->setAccessibleName(tr("Names and zones to watch"));
    m_names->setPlaceholderText(tr("names and zones, such as ministry.zz bank.zz"));
    m_type->setAccessibleName(tr("Record type that chains and resolvers are watched for"));
    layout->addWidget(labelFor(m_names, tr("&Watch"), first));
    layout->addWidget(m_names, 1);
    layout->addWidget(m_type);
    m_chain->setObjectName(u"watchChain"_s);
    m_delegation->setObjectName(u"watchDelegation"_s);
    m_resolvers->setObjectName(u"watchResolvers"_s);
    layout->addWidget(m_chain);
    layout->addWidget(m_delegation);
    layout->addWidget(m_resolvers);
    layout->addWidget(buildPace(first));
    rows->addWidget(first);
    m_comparison = buildComparison(whole);
    rows->addWidget(m_comparison);
    m_form = whole;

    auto *outer = new QWidget(this);
    auto *columns = rowOf(outer);
    columns->addWidget(whole, 1);
    m_start->setObjectName(u"watchStart"_s);
    m_stop->setObjectName(u"watchStop"_s);
    auto *close = new QPushButton(tr("Close"), outer);
    close->setObjectName(u"watchClose"_s);
    close->setToolTip(tr("Put the panel away; a watch goes on (Esc)"));
    for (QPushButton *button : {m_start, m_stop, close})
        columns->addWidget(button, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    return outer;
}

QWidget *WatchPanel::buildComparison(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = rowOf(row);
    m_specs->setObjectName(u"watchSpecs"_s);
    m_specs->setAccessibleName(tr("Resolvers to compare"));
    m_bad->setObjectName(u"watchBad"_s);
    m_bad->setPlaceholderText(tr("addresses, server names, NXDOMAIN or NODATA"));
    m_bad->setToolTip(tr("Until when what is wrong can be in caches, link by link"));
    m_withdrawn->setObjectName(u"watchWithdrawn"_s);
    m_withdrawn->setPlaceholderText(u"2026-11-21T02:58:11Z"_s);
    m_withdrawn->setToolTip(tr("Since when the zone's and its parent's servers are right again"));
    layout->addWidget(m_specs, 3);
    layout->addWidget(labelFor(m_bad, tr("time the &blast of"), row));
    layout->addWidget(m_bad, 2);
    layout->addWidget(labelFor(m_withdrawn, tr("w&ithdrawn"), row));
    layout->addWidget(m_withdrawn, 1);
    return row;
}

QWidget *WatchPanel::buildPace(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = rowOf(row);
    m_every->setAccessibleName(tr("Time between two looks at one thing"));
    m_every->setToolTip(tr("Time between two looks: 30s, 5m, 1h, 1d"));
    m_jitter->setObjectName(u"watchJitter"_s);
    m_jitter->setRange(0, 50);
    m_jitter->setSuffix(u" %"_s);
    m_jitter->setAccessibleName(tr("Per cent of it by which a look may come early or late"));
    m_jitter->setToolTip(tr("Nobody can foresee a look that may come early or late by so much"));
    layout->addWidget(labelFor(m_every, tr("&every"), row));
    layout->addWidget(m_every);
    layout->addWidget(labelFor(m_jitter, tr("&give or take"), row));
    layout->addWidget(m_jitter);
    return row;
}

void WatchPanel::connectForm()
{
    for (QLineEdit *edit : {m_names, m_specs, m_bad, m_withdrawn}) {
        connect(edit, &QLineEdit::textChanged, this, &WatchPanel::plan);
        connect(edit, &QLineEdit::returnPressed, this, &WatchPanel::start);
    }
    for (QCheckBox *box : {m_chain, m_delegation, m_resolvers})
        connect(box, &QCheckBox::toggled, this, &WatchPanel::plan);
    for (QComboBox *box : {m_type, m_every})
        connect(box, &QComboBox::currentTextChanged, this, &WatchPanel::plan);
    connect(m_jitter, &QSpinBox::valueChanged, this, &WatchPanel::plan);
    connect(m_start, &QPushButton::clicked, this, &WatchPanel::start);
    connect(m_stop, &QPushButton::clicked, &m_desk, &WatchDesk::stop);
    connect(&m_desk, &WatchDesk::changed, this, &WatchPanel::showState);
    connect(&m_plan, &WatchPlan::changed, this, [this] {
        m_model.setPlan(m_plan.looks());
        showState();
    });
    connect(&m_network, &Network::profileChanged, this, &WatchPanel::plan);
    connect(&m_context, &CaseContext::snapshotChanged, this, &WatchPanel::plan);
    connect(&m_context, &CaseContext::displayZoneChanged, this, &WatchPanel::plan);
}

WatchForm WatchPanel::form() const
{
    return {m_names->text(), m_type->currentText(), m_chain->isChecked(), m_delegation->isChecked(),
        m_resolvers->isChecked(), {m_specs->text(), m_bad->text(), m_withdrawn->text()},
        m_every->currentText(), m_jitter->value()};
}

void WatchPanel::fill(const WatchForm &form)
{
    m_names->setText(form.names);
    m_type->setCurrentText(form.type.isEmpty() ? u"A"_s : form.type);
    m_chain->setChecked(form.chain);
    m_delegation->setChecked(form.delegation);
    m_resolvers->setChecked(form.resolvers);
    m_specs->setText(form.comparison.resolvers);
    m_bad->setText(form.comparison.bad);
    m_withdrawn->setText(form.comparison.withdrawn);
    m_every->setCurrentText(form.every);
    m_jitter->setValue(form.jitter);
}

/// What the case was asked about last.
static QString nameIn(const CaseSnapshot &snapshot)
{
    return snapshot.runs.isEmpty() ? QString() : snapshot.runs.last().subject.section(u' ', 0, 0);
}

void WatchPanel::open(const QString &name)
{
    if (m_names->text().isEmpty())
        m_names->setText(name.isEmpty() ? nameIn(*m_context.snapshot()) : name);
    pullOut(m_desk.isRunning() ? static_cast<QWidget *>(m_stop) : m_names);
}

void WatchPanel::offer(const PastWatch &past)
{
    fill(formOf(past.order));
    pullOut(m_start);
}

/// The plan is of what stands in the form now; while a watch goes on the form stands still.
void WatchPanel::plan()
{
    if (!m_desk.isRunning()) {
        const Result<WatchOrder> order = orderOf(form(), m_network.profile());
        m_wrong = order ? QString() : order.error().detail;
        if (m_context.snapshot()->readOnly)
            m_wrong = tr("This case is open for reading only: what a watch sees could not be kept.");
        m_plan.setOrder(order.value_or(WatchOrder()));
    } else {
        m_plan.setOrder(m_desk.order()); // a look that was kept tells of more servers
    }
    m_model.setPlan(m_plan.looks());
    showGaps();
    showState();
}

void WatchPanel::start()
{
    if (!m_wrong.isEmpty() || m_desk.isRunning())
        return;
    const bool isHere = isAncestorOf(QApplication::focusWidget());
    m_desk.start(m_plan.order());
    if (isHere) // what it was in is away or locked now
        m_stop->setFocus();
}

void WatchPanel::showState()
{
    const bool runs = m_desk.isRunning();
    const bool wasRunning = !m_form->isEnabled();
    m_form->setEnabled(!runs);
    m_comparison->setVisible(m_resolvers->isChecked());
    const QList<dns::ResolverSpec> &known = m_network.profile().resolvers;
    m_specs->setPlaceholderText(known.isEmpty()
            ? tr("resolvers to compare, such as 192.0.2.53 or tls://192.0.2.53#name")
            : tr("resolvers to compare; none named: the %n of the profile", nullptr,
                static_cast<int>(known.size())));
    m_start->setVisible(!runs);
    m_start->setEnabled(m_wrong.isEmpty());
    m_stop->setVisible(runs);
    if (runs)
        m_state->setState(m_desk.trouble().isEmpty() ? std::nullopt : std::optional(Role::Bogus),
            runningSentence(m_context, m_desk));
    else if (!m_wrong.isEmpty())
        m_state->setState(std::nullopt, m_wrong);
    else
        m_state->setState(Role::NotAsked, planSentence(m_plan.order(), m_model.plan(), m_plan.effort()));
    for (int column : {static_cast<int>(WatchModel::LastColumn), static_cast<int>(WatchModel::NextColumn),
             static_cast<int>(WatchModel::LooksColumn), static_cast<int>(WatchModel::ChangesColumn)})
        m_table->setColumnHidden(column, !runs);
    m_model.refresh();
    fitTable();
    if (!wasRunning || runs)
        return;
    if (isAncestorOf(QApplication::focusWidget()) || !QApplication::focusWidget())
        m_start->setFocus();
    plan(); // what it saw is the plan of the next
}

void WatchPanel::showGaps()
{
    const QString gaps = gapsSentence(m_context);
    m_gaps->setText(gaps);
    m_gaps->setVisible(!gaps.isEmpty());
}

void WatchPanel::fitTable()
{
    constexpr int Most = 5;
    const int rows = m_model.rowCount();
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + std::min(rows, Most) * m_table->verticalHeader()->defaultSectionSize() + 2);
}

} // namespace zonecase::widgets
