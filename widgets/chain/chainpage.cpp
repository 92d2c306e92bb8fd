// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chainpage.h"

#include "app/base/escape.h"
#include "widgets/chain/chainexport.h"
#include "widgets/chain/chainfacts.h"
#include "widgets/chain/chainpicture.h"
#include "widgets/chain/chainwords.h"
#include "widgets/facts/factroles.h"
#include "widgets/facts/facttable.h"
#include "widgets/facts/runslider.h"
#include "widgets/theme/signs.h"
#include "widgets/theme/teachpanel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

QToolButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setText(text);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void prepareReason(QLabel *reason)
{
    reason->setObjectName(u"chainReason"_s);
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->setContentsMargins(12, 4, 12, 4);
    reason->setMinimumHeight(
        2 * reason->fontMetrics().lineSpacing() + 8); // what is read must not push the picture about
    reason->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    reason->setForegroundRole(QPalette::WindowText);
}

} // namespace

ChainPage::ChainPage(CaseContext &context, QWidget *parent)
    : Page(context, parent)
    , m_facts(new ChainFacts(this))
    , m_picture(new ChainPicture(this))
    , m_table(new FactTable(tr("Facts of the chain"), this))
    , m_reason(new QLabel(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(u"chain"_s);
    auto *teach = new TeachPanel(tr("Here stands the chain of trust of a name: from the trust anchor down, "
                                    "zone by zone, what vouches for what "
                                    "and where it ends."),
        tr("Ask for the chain of the name in the probe bar."), tr("Ask for the &chain"), this);
    connect(teach, &TeachPanel::pressed, this, [this] {
        this->context().requestProbe({u"chain"_s, {}, {}});
    });
    m_stack->addWidget(teach);
    m_stack->addWidget(makeContent());
    connect(m_chooser, &RunSlider::chosen, this, [this] { showRun(); });
    connect(&context, &CaseContext::selectionChanged, this, [this] { markSelection(); });
    showRun();
}

QWidget *ChainPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_chooser = new RunSlider(context(), u"chain"_s, bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_chooser, 1);
    const auto add = [this, bar, row](const QString &text, const QString &name, auto action) {
        QToolButton *made = button(text, name, bar);
        connect(made, &QToolButton::clicked, this, action);
        row->addWidget(made);
    };
    const auto zoom = [this](double factor) {
        m_picture->setZoom(m_picture->zoom() * factor, QRectF(m_picture->viewport()->rect()).center());
    };
    add(u"−"_s, tr("Smaller (−)"), [zoom] { zoom(0.8); });
    add(u"+"_s, tr("Larger (+)"), [zoom] { zoom(1.25); });
    add(tr("Fit"), tr("Fit the picture into the page (0)"), [this] { m_picture->zoomToFit(); });
    add(tr("Copy"), tr("Copy the chain as text"),
        [this] { QGuiApplication::clipboard()->setText(chainText(m_facts->scene())); });
    add(tr("Export…"), tr("Export the picture as SVG, PNG, DOT or text"), [this] { askWhereTo(); });
    return bar;
}

QWidget *ChainPage::makeContent()
{
    m_picture->setObjectName(u"chainPicture"_s);
    m_table->setObjectName(u"chainTable"_s);
    m_table->setModel(m_facts);
    m_table->setMinimumHeight(90);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    auto *halves = new QSplitter(Qt::Vertical, content);
    auto *upper = new QWidget(halves);
    auto *drawing = new QVBoxLayout(upper);
    drawing->setContentsMargins(0, 0, 0, 0);
    drawing->setSpacing(0);
    drawing->addWidget(m_picture, 1);
    drawing->addWidget(m_reason);
    prepareReason(m_reason);
    halves->addWidget(upper);
    halves->addWidget(m_table);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    halves->setSizes({600, 120});
    halves->setChildrenCollapsible(false);
    column->addWidget(halves, 1);
    connect(m_picture, &ChainPicture::currentChanged, m_table, [this](int item) {
        if (m_table->currentIndex().row() != item)
            m_table->setCurrentIndex(m_facts->index(item, ChainFacts::ThingColumn));
    });
    connect(m_picture, &ChainPicture::currentChanged, this, [this](int item) { tellReason(item); });
    connect(m_picture, &ChainPicture::hovered, this,
        [this](int item) { tellReason(item < 0 ? m_picture->currentItem() : item); });
    connect(m_picture, &ChainPicture::activated, this, [this](int item) { select(item); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { m_picture->setCurrentItem(now.row()); });
    connect(m_table, &FactTable::activated, this, [this](const QModelIndex &index) { select(index.row()); });
    connect(m_table, &FactTable::clicked, this, [this](const QModelIndex &index) { select(index.row()); });
    return content;
}

void ChainPage::showRun()
{
    m_exportFailure.clear();
    const std::optional<RunView> now = m_chooser->run();
    m_stack->setCurrentIndex(now ? 1 : 0);
    if (now) {
        const std::optional<RunView> before = m_chooser->runBefore();
        m_picture->setGraph(before && m_chooser->marksChanges() ? describeChain(*now->chain, *before->chain)
                                                                : describeChain(*now->chain));
        m_facts->setScene(m_picture->scene());
        m_table->resizeColumnsToContents();
        m_table->setColumnWidth(ChainFacts::ReasonColumn, 560);
        m_table->horizontalHeader()->setStretchLastSection(true);
        markSelection();
        tellReason(m_picture->currentItem());
    }
    Q_EMIT stateChanged();
}

void ChainPage::tellReason(int item)
{
    m_reason->setText(item < 0 || item >= m_picture->itemCount()
            ? tr("Arrow keys walk through the picture, Enter shows the proof.")
            : escapedText(QString(m_picture->itemName(item) + u": "_s + m_picture->itemDescription(item))));
}

void ChainPage::select(int item)
{
    const std::optional<RunView> now = m_chooser->run();
    if (!now || item < 0 || item >= m_facts->scene().order.size())
        return;
    const ChainScene &scene = m_facts->scene();
    const ChainItem &at = scene.order[item];
    const ChainFact &fact = scene.fact(at);
    // What is gone was seen in the run before.
    const std::optional<RunView> before = m_chooser->runBefore();
    const RunId run = fact.change == Change::Gone && before ? before->summary.id : now->summary.id;
    Selection selection;
    if (at.kind == ChainItem::Kind::Band)
        selection = Selection::zone(scene.graph.bands[at.index].zone.toText(), fact.evidence, run);
    else if (at.kind == ChainItem::Kind::Box)
        selection = Selection::record(scene.graph.boxes[at.index].subject, fact.evidence, run);
    else
        selection = Selection::record(
            scene.graph.boxes[scene.graph.links[at.index].to].subject, fact.evidence, run);
    selection.text = fact.reason;
    selection.proof = fact.proof.join(u'\n');
    context().select(selection);
}

void ChainPage::markSelection()
{
    const Selection &selection = context().selection();
    if (selection.kind != Selection::Kind::Zone && selection.kind != Selection::Kind::Record)
        return;
    const ChainScene &scene = m_facts->scene();
    int found = -1;
    for (int i = 0; i < scene.order.size(); ++i) {
        const ChainItem &item = scene.order[i];
        const bool same = item.kind == ChainItem::Kind::Band
            ? selection.kind == Selection::Kind::Zone
                && scene.graph.bands[item.index].zone.toText() == selection.id
            : item.kind == ChainItem::Kind::Box && selection.kind == Selection::Kind::Record
                && scene.graph.boxes[item.index].subject == selection.id;
        if (same && i == m_picture->currentItem())
            return;
        if (!selection.text.isEmpty() && scene.fact(item).reason == selection.text) {
            found = i; // selected here, or the same thing in another run
            break;
        }
        if (same && found < 0)
            found = i;
    }
    if (found >= 0)
        m_picture->setCurrentItem(found);
}

void ChainPage::askWhereTo()
{
    auto *dialog = new QFileDialog(this, tr("Export the chain"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("Scalable picture (*.svg)"), tr("Picture (*.png)"), tr("Graphviz (*.dot)"), tr("Text (*.txt)")});
    dialog->setDefaultSuffix(u"svg"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> done = exportChain(m_facts->scene(), Theme(Theme::Scheme::Light), font(), path);
        m_exportFailure = done ? QString() : done.error().detail;
        Q_EMIT stateChanged();
    });
    dialog->open();
}

QString ChainPage::title() const
{
    return tr("Chain");
}

QString ChainPage::stateSentence() const
{
    if (!m_exportFailure.isEmpty())
        return m_exportFailure;
    const std::optional<RunView> now = m_chooser->run();
    if (!now)
        return tr("No chain was asked for in this case yet.");
    const TimeWords time = [this](Instant at) { return context().timeText(at); };
    const std::optional<RunView> before = m_chooser->runBefore();
    return before ? changeSentence(*now->chain, *before->chain, time) : chainSentence(*now->chain, time);
}

std::optional<Role> ChainPage::stateRole() const
{
    const std::optional<RunView> now = m_chooser->run();
    return now ? std::optional(roleOfStatus(dnssec::statusText(now->chain->status))) : std::nullopt;
}

} // namespace zonecase::widgets
