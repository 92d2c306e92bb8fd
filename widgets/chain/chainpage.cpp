// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chainpage.h"

#include "app/base/escape.h"
#include "widgets/case/whendone.h"
#include "widgets/chain/chainexport.h"
#include "widgets/chain/chainfacts.h"
#include "widgets/chain/chainpicture.h"
#include "widgets/chain/chainselection.h"
#include "widgets/chain/chainwords.h"
#include "widgets/chain/changelist.h"
#include "widgets/chain/changewords.h"
#include "widgets/facts/factroles.h"
#include "widgets/facts/facttable.h"
#include "widgets/facts/runslider.h"
#include "widgets/theme/signs.h"
#include "widgets/theme/teachpanel.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr int Roomy = 1000; // a page of this width has room for a list beside the picture

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

ChainPage::ChainPage(CaseContext &context, FileExport exportFile, FileChooser &chooser, QWidget *parent)
    : Page(context, parent)
    , m_export(std::move(exportFile))
    , m_files(chooser)
    , m_facts(new ChainFacts(this))
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
    connectPicture();
    connect(m_runs, &RunSlider::chosen, this, [this] { showRun(); });
    connect(&context, &CaseContext::selectionChanged, this, [this] { markSelection(); });
    connect(&context, &CaseContext::filterChanged, this, [this] { applyFilter(); });
    showRun();
}

QWidget *ChainPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_runs = new RunSlider(context(), u"chain"_s, bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_runs, 1);
    const auto add = [this, bar, row](const QString &text, const QString &name, auto action) {
        QToolButton *made = button(text, name, bar);
        connect(made, &QToolButton::clicked, this, action);
        row->addWidget(made, 0, Qt::AlignBottom);
        return made;
    };
    const auto zoom = [this](double factor) {
        m_picture->setZoom(m_picture->zoom() * factor, QRectF(m_picture->viewport()->rect()).center());
    };
    add(u"−"_s, tr("Smaller (−)"), [zoom] { zoom(0.8); });
    add(u"+"_s, tr("Larger (+)"), [zoom] { zoom(1.25); });
    add(tr("Fit"), tr("Fit the picture into the page (0)"), [this] { m_picture->zoomToFit(); });
    add(tr("Copy"), tr("Copy the chain as text"),
        [this] { QGuiApplication::clipboard()->setText(chainText(m_facts->scene(), caption())); });
    add(tr("Export…"), tr("Export the picture as SVG, PNG, DOT or text"), [this] {
        askWhereTo();
    })->setObjectName(u"chainExport"_s);
    return bar;
}

QWidget *ChainPage::makeDrawing()
{
    m_picture = new ChainPicture(this);
    m_reason = new QLabel(this);
    m_picture->setObjectName(u"chainPicture"_s);
    auto *drawing = new QWidget(this);
    auto *column = new QVBoxLayout(drawing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_picture, 1);
    column->addWidget(m_reason);
    prepareReason(m_reason);
    return drawing;
}

QWidget *ChainPage::makeLists()
{
    m_lists = new QTabWidget(this);
    m_changes = new ChangeList(this);
    m_table = new FactTable(tr("Facts of the chain"), this);
    m_table->setObjectName(u"chainTable"_s);
    m_table->setModel(m_facts);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ChainFacts::ReasonColumn, QHeaderView::Stretch);
    m_lists->setObjectName(u"chainLists"_s);
    m_lists->setAccessibleName(tr("Lists of the chain"));
    m_lists->setDocumentMode(true);
    m_lists->setMinimumHeight(120);
    m_lists->tabBar()->setAccessibleName(tr("Lists of the chain"));
    m_lists->addTab(m_changes, QString());
    m_lists->addTab(m_table, tr("&Facts"));
    return m_lists;
}

/// The Tab key goes as the eye does, the bar, the picture, the lists: in the order in which they are made.
QWidget *ChainPage::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_halves = new QSplitter(Qt::Vertical, content);
    m_halves->addWidget(makeDrawing());
    m_halves->addWidget(makeLists());
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 1);
    m_halves->setSizes({600, 150});
    m_halves->setChildrenCollapsible(false);
    column->addWidget(m_halves, 1);
    return content;
}

/// Where there is room the lists stand beside the picture, which is higher than it is wide.
void ChainPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Qt::Orientation wished = width() >= Roomy ? Qt::Horizontal : Qt::Vertical;
    if (m_halves->orientation() == wished)
        return;
    m_halves->setOrientation(wished);
    m_halves->setSizes(
        wished == Qt::Horizontal ? QList<int>{width() * 2 / 3, width() / 3} : QList<int>{600, 150});
    m_table->setColumnHidden(
        ChainFacts::ReasonColumn, wished == Qt::Horizontal); // it stands below the picture
}

/// The page's keys are the picture's. No focus proxy: the Tab key would go to it from before the bar.
void ChainPage::focusInEvent(QFocusEvent *event)
{
    m_picture->setFocus(event->reason());
}

void ChainPage::connectPicture()
{
    connect(m_picture, &ChainPicture::currentChanged, this, [this](int item) {
        if (m_table->currentIndex().row() != item)
            m_table->setCurrentIndex(m_facts->index(item, ChainFacts::ThingColumn));
        m_changes->showChange(m_facts->scene().fact(m_facts->scene().order[item]).changes.value(0, -1));
        tellReason(item);
    });
    connect(m_picture, &ChainPicture::hovered, this,
        [this](int item) { tellReason(item < 0 ? m_picture->currentItem() : item); });
    connect(m_picture, &ChainPicture::reached, this, [this](int item) { select(item); });
    connect(m_picture, &ChainPicture::activated, this, [this](int item) { select(item); });
    connect(m_picture, &ChainPicture::copyRequested, this, [this](int item) { copyItem(item); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) {
            m_picture->setCurrentItem(now.row());
            if (m_table->hasFocus())
                select(now.row());
        });
    connect(m_table, &FactTable::activated, this, [this](const QModelIndex &index) { select(index.row()); });
    connect(m_table, &FactTable::clicked, this, [this](const QModelIndex &index) { select(index.row()); });
    connect(m_changes, &ChangeList::reached, this, [this](int change) {
        selectChange(change);
        goToChange(change);
    });
    connect(m_changes, &ChangeList::chosen, this, [this](int change) { selectChange(change); });
}

TimeWords ChainPage::timeWords() const
{
    return [this](Instant at) { return context().timeText(at); };
}

static RunId idOf(const std::optional<RunView> &run)
{
    return run ? run->summary.id : RunId();
}

static const dnssec::Chain *documentOf(const std::optional<RunView> &run)
{
    return run ? run->chain.get() : nullptr;
}

/// The complete looks at what the run looked at; the newest, where a watch took thousands.
QList<std::shared_ptr<const dnssec::Chain>> ChainPage::looksAt(const RunView &run) const
{
    QList<std::shared_ptr<const dnssec::Chain>> looks;
    for (const RunView *view : context().snapshot()->runsOf(u"chain"_s, run.subject))
        if (view->chain && view->summary.end == dns::RunEnd::Complete)
            looks << view->chain;
    constexpr qsizetype Most = 200;
    return looks.mid(std::max<qsizetype>(0, looks.size() - Most));
}

void ChainPage::showRun()
{
    std::optional<RunView> shown = m_runs->run(), earlier = m_runs->against();
    if (shown && earlier && shown->chain->at < earlier->chain->at)
        std::swap(shown, earlier);
    // A run's document never changes: what is being read stays where it is.
    const QString zone = QString::fromLatin1(context().displayZone().id());
    if (documentOf(shown) == documentOf(m_shown) && documentOf(earlier) == documentOf(m_earlier)
        && zone == m_shownIn)
        return;
    m_shown = shown;
    m_earlier = earlier;
    m_shownIn = zone;
    m_exportFailure.clear();
    m_stack->setCurrentIndex(shown ? 1 : 0);
    if (shown) {
        m_picture->setGraph(earlier ? describeChange(*earlier->chain, *shown->chain, timeWords(), looksAt(*shown))
                                    : describeChain(*shown->chain));
        m_facts->setScene(m_picture->scene());
        m_table->resizeColumnsToContents();
        showChanges();
        applyFilter();
        markSelection();
        tellReason(m_picture->currentItem());
    }
    Q_EMIT stateChanged();
}

void ChainPage::showChanges()
{
    QList<finding::Finding> changes;
    for (const ChainChange &change : m_facts->scene().graph.changes)
        changes << change.finding;
    m_changes->setChanges(changes);
    m_lists->setTabText(0, tr("Chan&ges: %n findings", nullptr, static_cast<int>(changes.size())));
    m_lists->setTabVisible(0, m_earlier.has_value());
    m_lists->setCurrentIndex(changes.isEmpty() ? 1 : 0);
}

/// What is looked for is lit in the picture, where everything stays, and alone in the table.
void ChainPage::applyFilter()
{
    const ChainScene &scene = m_facts->scene();
    QList<bool> lit;
    for (int row = 0; row < scene.order.size(); ++row) {
        QString text = itemText(scene, scene.order[row]);
        for (int column = 0; column < ChainFacts::ColumnCount; ++column)
            text += u'\n' + m_facts->index(row, column).data().toString();
        const bool isMatch = context().matches(text);
        m_table->setRowHidden(row, !isMatch);
        lit << isMatch;
    }
    m_picture->setLit(context().filter().trimmed().isEmpty() ? QList<bool>() : lit);
}

void ChainPage::tellReason(int item)
{
    m_reason->setText(item < 0 || item >= m_picture->itemCount()
            ? tr("Arrow keys walk through the picture, the inspector shows the proof.")
            : escapedText(QString(m_picture->itemName(item) + u": "_s
                + m_facts->scene().fact(m_facts->scene().order[item]).reason)));
}

void ChainPage::copyItem(int item)
{
    const ChainScene &scene = m_facts->scene();
    QGuiApplication::clipboard()->setText(itemText(scene, scene.order[item]));
}

void ChainPage::select(int item)
{
    const ChainScene &scene = m_facts->scene();
    if (!m_shown || item < 0 || item >= scene.order.size())
        return;
    // What is gone was seen in the earlier run.
    const bool gone = scene.fact(scene.order[item]).change == Change::Gone;
    context().select(selectionOf(scene, scene.order[item], idOf(gone ? m_earlier : m_shown)));
}

void ChainPage::goToChange(int change)
{
    if (const int place = placeOf(m_facts->scene(), change); place >= 0) {
        m_picture->setCurrentItem(place);
        m_changes->showChange(change); // its place may be that of a graver one
    }
}

void ChainPage::selectChange(int change)
{
    const QList<ChainChange> &changes = m_facts->scene().graph.changes;
    if (m_shown && change >= 0 && change < changes.size())
        context().select(selectionOf(changes[change].finding, idOf(m_shown), *context().snapshot()));
}

void ChainPage::markSelection()
{
    const Selection &selection = context().selection();
    if (selection.kind == Selection::Kind::Run && selection.run != idOf(m_shown))
        m_runs->showRun(selection.run);
    else if (const int place = placeOf(m_facts->scene(), selection, m_picture->currentItem()); place >= 0)
        m_picture->setCurrentItem(place);
}

ChainCaption ChainPage::caption() const
{
    const CaseSnapshot &snapshot = *context().snapshot();
    QStringList source{QString(snapshot.info.number + u' ' + snapshot.info.title).simplified()};
    for (const std::optional<RunView> &run : {m_earlier, m_shown})
        if (run)
            source << tr("%1 at %2, %3")
                          .arg(run->subject, context().timeText(run->chain->at), run->summary.profile);
    source.removeAll(QString());
    return {stateSentence(), source.join(u" · "_s), snapshot.info.tlp,
        (m_shown && m_shown->summary.exercise) || (m_earlier && m_earlier->summary.exercise)};
}

void ChainPage::askWhereTo()
{
    if (!m_shown)
        return;
    const QString name
        = plainName(m_shown->chain->request.name) + u' ' + m_shown->chain->request.type.toText();
    m_files.save(this, tr("Export the chain"), tr("chain %1.svg").arg(name),
        tr("Scalable picture (*.svg);;Picture (*.png);;Graphviz (*.dot);;Text (*.txt)"),
        [this](const QString &path) {
            if (!path.isEmpty())
                save(path);
        });
}

void ChainPage::save(const QString &path)
{
    const Result<QByteArray> bytes = chainBytes(m_facts->scene(), caption(), font(), path);
    if (!bytes)
        return tellExport(path, tl::unexpected(bytes.error()));
    QString item = u"picture of run:"_s + idOf(m_shown).toText();
    if (m_earlier)
        item += u" against run:"_s + idOf(m_earlier).toText();
    whenDone(m_export(item, path, *bytes), this,
        [this, path](const Result<storage::Custody> &entered) { tellExport(path, entered); });
}

void ChainPage::tellExport(const QString &path, const Result<storage::Custody> &entered)
{
    m_exportFailure = entered ? storage::custodyRemark(*entered) : entered.error().detail;
    if (entered)
        m_reason->setText(escapedText(tr("Exported: %1").arg(path)));
    Q_EMIT stateChanged();
}

QString ChainPage::title() const
{
    return tr("Chain");
}

QString ChainPage::stateSentence() const
{
    if (!m_exportFailure.isEmpty())
        return m_exportFailure;
    if (!m_shown)
        return tr("No chain was asked for in this case yet.");
    return m_earlier ? changeSentence(*m_earlier->chain, *m_shown->chain, m_facts->scene().graph, timeWords())
                     : chainSentence(*m_shown->chain, timeWords());
}

std::optional<Role> ChainPage::stateRole() const
{
    return m_shown ? std::optional(roleOfStatus(dnssec::statusText(m_shown->chain->status))) : std::nullopt;
}

} // namespace zonecase::widgets
