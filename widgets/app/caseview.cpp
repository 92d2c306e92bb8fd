// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/caseview.h"

#include "widgets/app/casedemo.h"
#include "widgets/app/casehead.h"
#include "widgets/app/casepages.h"
#include "widgets/app/casewatch.h"
#include "widgets/app/messagerows.h"
#include "widgets/app/pagelist.h"
#include "widgets/app/pinning.h"
#include "widgets/app/statusline.h"
#include "widgets/case/markable.h"
#include "widgets/case/runchooser.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/delegation/delegationpage.h"
#include "widgets/facts/runslider.h"
#include "widgets/inspector/inspector.h"
#include "widgets/lab/labbar.h"
#include "widgets/marks/markspanel.h"
#include "widgets/notes/notespage.h"
#include "widgets/probe/comparisonpanel.h"
#include "widgets/probe/handedpanel.h"
#include "widgets/probe/probebar.h"
#include "widgets/report/reportpage.h"
#include "widgets/theme/exerciseband.h"
#include "widgets/theme/hairline.h"
#include "widgets/theme/statuslabel.h"
#include "widgets/timeline/timestrip.h"
#include "widgets/watch/watchpanel.h"

#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>


using namespace Qt::StringLiterals;

namespace zonecase::widgets {

CaseView::CaseView(std::unique_ptr<CaseSession> session, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_actions(this)
    , m_band(new ExerciseBand(this))
    , m_head(new CaseHead(*m_session, this))
    , m_probeBar(new ProbeBar(this))
    , m_messages(new MessageRows(this))
    , m_marks(new MarksPanel(m_session->context(), m_session->marks(), this))
    , m_handed(new HandedPanel(m_session->handedIn(), m_session->chooser(), this))
    , m_comparison(new ComparisonPanel(m_session->comparison(), m_session->network(), this))
    , m_watch(new WatchPanel(
          m_session->context(), m_session->records(), m_session->network(), m_session->watch(), this))
    , m_pageList(new PageList(this))
    , m_state(new StatusLabel(this))
    , m_filter(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_inspector(new Inspector(m_session->context(), m_session->renderer(), this))
    , m_palette(new CommandPalette(this))
{
    setObjectName(u"caseView"_s);
    setAcceptDrops(true);
    m_pages = makePages(*m_session, m_stack);
    build();
    connectParts();
    connectProbing();
    addActions();
    m_pageList->setPages(m_pages);
    m_pageList->setCurrentRow(0);
    showCase();
    for (const QString &remark : m_session->context().snapshot()->openingNotes)
        m_messages->addRemark(remark);
    const auto *watch = new CaseWatch(*m_session, *m_probeBar, *m_messages, *m_watch, this);
    connect(watch, &CaseWatch::pageRequested, this, &CaseView::openPage);
}

CaseView::~CaseView()
{
    m_session->watch().interrupt();
    // Pages and inspector look at the session: they go before it does.
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

void CaseView::build()
{
    m_top = new QVBoxLayout(this);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setSpacing(0);
    m_top->addWidget(m_band);
    m_top->addWidget(m_head);
    m_top->addWidget(new Hairline(Qt::Horizontal, this));
    m_top->addWidget(m_probeBar);
    m_top->addWidget(m_messages);
    m_top->addWidget(m_marks);
    m_top->addWidget(m_comparison);
    m_top->addWidget(m_handed);
    m_top->addWidget(m_watch);
    m_top->addWidget(new Hairline(Qt::Horizontal, this));
    m_top->addWidget(buildMiddle(), 1);
    m_top->addWidget(new Hairline(Qt::Horizontal, this));
    m_top->addWidget(new TimeStrip(m_session->context(), this));
    m_top->addWidget(new Hairline(Qt::Horizontal, this));
    m_top->addWidget(new StatusLine(*m_session, this));
}

QWidget *CaseView::buildMiddle()
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_pageList);
    split->addWidget(buildPageArea());
    split->addWidget(m_inspector);
    split->setStretchFactor(1, 1);
    split->setSizes({170, 760, 350});
    return split;
}

QWidget *CaseView::buildPageArea()
{
    auto *area = m_pageArea = new QWidget(this);
    area->setBackgroundRole(QPalette::Base);
    area->setAutoFillBackground(true);
    m_filter->setObjectName(u"caseFilter"_s);
    m_filter->setPlaceholderText(tr("filter all pages"));
    m_filter->setAccessibleName(tr("Filter of all pages"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(200);
    m_state->setObjectName(u"stateSentence"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 12, 8);
    head->setSpacing(12);
    head->addWidget(m_state, 1);
    head->addWidget(m_filter, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    for (Page *page : m_pages) {
        // What a page comes to hold must not widen the window under the reader's hand.
        page->setMinimumSize(320, 200);
        m_stack->addWidget(page);
    }
    return area;
}

void CaseView::connectParts()
{
    CaseContext &context = m_session->context();
    connect(m_pageList, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        showPage();
    });
    for (Page *page : m_pages) {
        connect(page, &Page::stateChanged, this, [this, page] {
            if (page == m_stack->currentWidget())
                showState();
        });
        if (const auto *delegation = qobject_cast<DelegationPage *>(page)) {
            connect(delegation, &DelegationPage::commandRequested, this, &CaseView::run);
            connect(delegation, &DelegationPage::markRequested, this,
                [this](const QString &value) { openMarks({value}); });
        }
    }
    connect(m_filter, &QLineEdit::textChanged, &context, &CaseContext::setFilter);
    connect(&context, &CaseContext::filterChanged, m_filter, &QLineEdit::setText);
    connect(&context, &CaseContext::pageRequested, this, &CaseView::openPage);
    connect(&context, &CaseContext::snapshotChanged, this, &CaseView::showCase);
    connect(m_head, &CaseHead::commandsRequested, this, &CaseView::openCommands);
    connect(m_inspector, &Inspector::citeRequested, this, &CaseView::cite);
    connect(m_inspector, &Inspector::pinRequested, this, &CaseView::pin);
    connect(m_inspector, &Inspector::noteRequested, this, &CaseView::note);
    connect(m_inspector, &Inspector::markRequested, this, [this] { run(u"mark"_s); });
    connect(&m_session->records(), &CaseRecords::failed, this, [this](const Error &error) {
        m_messages->addFailure(tr("It could not be stored: %1").arg(error.detail));
    });
}

void CaseView::connectProbing()
{
    ProbeSession &probes = m_session->probes();
    connect(m_probeBar, &ProbeBar::requested, this, &CaseView::probe);
    connect(m_probeBar, &ProbeBar::handedRequested, this, [this] { run(u"handIn"_s); });
    connect(m_probeBar, &ProbeBar::watchRequested, this, [this] { run(u"watch"_s); });
    connect(&m_session->handedIn(), &HandedIn::changed, this, [this] {
        const HandedIn &handed = m_session->handedIn();
        m_probeBar->setHanded(static_cast<int>(handed.items().size()), handed.table() != nullptr);
    });
    connect(m_probeBar, &ProbeBar::edited, &m_session->planner(), &Planner::plan);
    connect(&m_session->planner(), &Planner::planned, m_probeBar, &ProbeBar::setPlan);
    connect(&m_session->context(), &CaseContext::probeRequested, this, &CaseView::probe);
    connect(&m_session->context(), &CaseContext::probesChanged, this, [this] {
        // Queued: the last probe is still being stored when it leaves the list.
        if (m_leaving && m_session->context().probes().isEmpty())
            QMetaObject::invokeMethod(this, &CaseView::closeRequested, Qt::QueuedConnection);
    });
    connect(&probes, &ProbeSession::failed, m_messages, &MessageRows::addFailure);
    connect(&probes, &ProbeSession::held, m_messages, &MessageRows::addHold);
    connect(m_messages, &MessageRows::answered, &probes, &ProbeSession::release);
    connect(m_probeBar, &ProbeBar::comparisonRequested, this, [this] { run(u"comparison"_s); });
    connect(&m_session->network(), &Network::profileChanged, this, &CaseView::showComparison);
    connect(&m_session->comparison(), &ComparisonDesk::changed, this, &CaseView::showComparison);
    showComparison();
    connect(&m_session->inbox(), &InboxDesk::failed, m_messages, &MessageRows::addFailure);
    connect(&m_session->inbox(), &InboxDesk::takenIn, m_messages, &MessageRows::addRemark);
    connect(m_session.get(), &CaseSession::verified, this, [this](const storage::Verification &verification) {
        for (const storage::Damage &damage : verification.damages)
            m_messages->addFailure(damage.what);
    });
    connect(m_session.get(), &CaseSession::labFailed, this,
        [this](const QString &reason) { m_messages->addFailure(tr("The lab: %1").arg(reason)); });
}

/// Names of the lab's story that are of the asked one: they are compared along with it.
static QStringList namesBelow(const QString &asked, const QStringList &names)
{
    QStringList below;
    const Result<dns::Name> apex = dns::Name::fromText(asked);
    for (const QString &text : names)
        if (const auto name = dns::Name::fromText(text); apex && name && name->isSubdomainOf(*apex))
            below << text;
    return below;
}

void CaseView::showComparison()
{
    const ComparisonTerms &terms = m_session->comparison().terms();
    m_probeBar->setComparison(
        static_cast<int>(terms.allResolvers(m_session->network().profile()).size()),
        !terms.bad.isEmpty() || terms.withdrawn);
}

void CaseView::probe(const ProbeRequest &request)
{
    ProbeRequest full = request;
    const ProbeRequest bar = m_probeBar->request(request.command);
    if (full.name.isEmpty())
        full.name = bar.name;
    if (full.type.isEmpty())
        full.type = bar.type;
    if (full.name != bar.name || full.type != bar.type)
        m_probeBar->setQuestion(full.name, full.type);
    if (m_session->hasLab())
        full.alsoCompared = namesBelow(full.name, m_session->lab()->probes());
    m_session->probes().start(full);
}

void CaseView::addActions()
{
    m_actions.add(u"probeName"_s, tr("Go to the probe bar"), QKeySequence(u"Ctrl+L"_s),
        [this] { m_probeBar->focusName(); });
    m_actions.add(u"commands"_s, tr("Commands"), QKeySequence(u"Ctrl+K"_s), [this] { openCommands(); });
    m_actions.add(
        u"probeAgain"_s, tr("Probe again"), QKeySequence(u"F5"_s), [this] { m_probeBar->probeAgain(); });
    for (const auto &[command, words] :
        {std::pair{u"chain"_s, tr("Probe the chain")}, std::pair{u"delegation"_s, tr("Probe the delegation")},
            std::pair{u"resolvers"_s, tr("Compare resolvers")},
            std::pair{u"all"_s, tr("Probe all: chain, delegation, resolvers")}})
        m_actions.add(u"probe-"_s + command, words, {}, [this, command = command] {
            probe({command, {}, {}});
        });
    m_actions.add(u"comparison"_s, tr("Choose which resolvers are compared, and time the blast of what is wrong"),
        QKeySequence(u"Ctrl+Shift+O"_s), [this] { m_comparison->open(); });
    m_actions.add(u"handIn"_s, tr("Hand registries' answers or a table of networks to delegation probes"),
        QKeySequence(u"Ctrl+Shift+R"_s), [this] { m_handed->open(); });
    m_actions.add(u"watch"_s, tr("Watch names and zones, or see how the watch stands"),
        QKeySequence(u"Ctrl+Shift+W"_s), [this] { m_watch->open(m_probeBar->request(u"chain"_s).name); });
    m_actions.add(u"watchStop"_s, tr("Stop watching"), {}, [this] { m_session->watch().stop(); });
    m_actions.add(u"stop"_s, tr("Stop all probes"), QKeySequence(u"Ctrl+."_s),
        [this] { m_session->probes().stopAll(); });
    m_actions.add(u"filter"_s, tr("Filter all pages"), QKeySequence(u"Ctrl+F"_s), [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    m_actions.add(u"back"_s, tr("Back out: message, filter, selection, time window"), QKeySequence(u"Esc"_s),
        [this] { back(); });
    m_actions.add(u"undo"_s, tr("Undo"), QKeySequence::Undo, [this] { m_session->undo().undo(); });
    m_actions.add(u"redo"_s, tr("Redo"), QKeySequence::Redo, [this] { m_session->undo().redo(); });
    m_actions.add(u"showAll"_s, tr("Show the whole time of the case"), QKeySequence(u"Ctrl+0"_s),
        [this] { m_session->context().showAll(); });
    m_actions.add(u"verify"_s, tr("Verify the case"), {}, [this] { m_session->verify(); });
    m_actions.add(u"close"_s, tr("Close the case"), QKeySequence(u"Ctrl+W"_s), [this] { leave(); });
    addPageActions();
    addEvidenceActions();
    addBaselineActions();
}

void CaseView::addBaselineActions()
{
    // The run that the page in front is about: it has the control that says so.
    const auto shown = [this] {
        if (const auto *chooser = m_stack->currentWidget()->findChild<RunChooser *>())
            return chooser->run() ? chooser->run()->summary.id : RunId();
        const auto *slider = m_stack->currentWidget()->findChild<RunSlider *>();
        const std::optional<RunView> run = slider ? slider->run() : std::nullopt;
        return run ? run->summary.id : RunId();
    };
    m_actions.add(u"acceptBaseline"_s, tr("Accept what is shown as baseline"),
        QKeySequence(u"Ctrl+Shift+B"_s),
        [this, shown] { m_messages->addRemark(m_session->baselines().accept(shown())); });
    m_actions.add(u"withdrawBaseline"_s, tr("Withdraw the baseline of what is shown"), {},
        [this, shown] { m_messages->addRemark(m_session->baselines().withdraw(shown())); });
}

void CaseView::showInspector(bool visible)
{
    m_inspector->setVisible(visible);
}

void CaseView::addPageActions()
{
    m_actions.add(u"inspector"_s, tr("Inspector: show or hide"), QKeySequence(u"Ctrl+I"_s),
        [this] { m_inspector->setVisible(!m_inspector->isVisible()); });
    for (int i = 0; i < m_pages.size(); ++i)
        m_actions.add(u"page-"_s + m_pages[i]->objectName(), tr("Open %1").arg(m_pages[i]->title()),
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] {
                m_pageList->setCurrentRow(i);
                m_stack->currentWidget()->setFocus();
            });
    LabBar *lab = m_head->lab();
    m_actions.add(
        u"labOn"_s, tr("Lab: one step on"), QKeySequence(u"Ctrl+Alt+Right"_s), [lab] { lab->goOn(); });
    m_actions.add(
        u"labBack"_s, tr("Lab: one step back"), QKeySequence(u"Ctrl+Alt+Left"_s), [lab] { lab->goBack(); });
    m_actions.add(u"labPlay"_s, tr("Lab: let the clock run or stand still"),
        QKeySequence(u"Ctrl+Alt+Space"_s), [lab] { lab->togglePlaying(); });
}

void CaseView::addEvidenceActions()
{
    m_actions.add(u"inspect"_s, tr("Go to the messages behind it"), QKeySequence(u"Ctrl+E"_s),
        [this] { m_inspector->focusMessages(); });
    m_actions.add(
        u"cite"_s, tr("Cite it in the report"), QKeySequence(u"Ctrl+Shift+C"_s), [this] { cite(); });
    m_actions.add(u"pin"_s, tr("Pin it to the timeline"), QKeySequence(u"Ctrl+Shift+P"_s), [this] { pin(); });
    m_actions.add(
        u"note"_s, tr("Write a note about it"), QKeySequence(u"Ctrl+Shift+N"_s), [this] { note(); });
    m_actions.add(u"mark"_s, tr("Mark its server as an attacker's, or see what is marked"),
        QKeySequence(u"Ctrl+Shift+M"_s), [this] {
            const CaseContext &context = m_session->context();
            openMarks(markable(*context.snapshot(), context.selection()));
        });
    m_actions.add(u"copyText"_s, tr("Copy it as text"), QKeySequence(u"Ctrl+Shift+T"_s),
        [this] { m_inspector->copy(Inspector::CopyForm::Text); });
    m_actions.add(u"copyDig"_s, tr("Copy the message as dig prints it"), QKeySequence(u"Ctrl+Shift+D"_s),
        [this] { m_inspector->copy(Inspector::CopyForm::Dig); });
    m_actions.add(u"copyJson"_s, tr("Copy it as JSON"), QKeySequence(u"Ctrl+Shift+J"_s),
        [this] { m_inspector->copy(Inspector::CopyForm::Json); });
}

void CaseView::openPage(const QString &name)
{
    for (int i = 0; i < m_pages.size(); ++i)
        if (m_pages[i]->objectName() == name)
            m_pageList->setCurrentRow(i);
}

void CaseView::showPage()
{
    showState();
    if (m_demo)
        m_demo->setPage(m_stack->currentWidget()->objectName());
}

void CaseView::showState()
{
    const auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    if (page)
        m_state->setState(page->stateRole(), page->stateSentence());
}

void CaseView::showCase()
{
    m_band->setVisible(m_session->context().snapshot()->exercise);
    showState();
}

void CaseView::back()
{
    CaseContext &context = m_session->context();
    if (m_marks->isVisible())
        return m_marks->hide();
    if (m_handed->isVisible())
        return m_handed->hide();
    if (m_watch->isVisible())
        return m_watch->hide();
    if (m_comparison->isVisible())
        return m_comparison->hide();
    if (m_messages->dismissLast())
        return;
    if (!context.filter().isEmpty())
        context.setFilter({});
    else if (!context.selection().isEmpty())
        context.clearSelection();
    else
        context.showAll();
}

void CaseView::cite()
{
    const Selection selection = m_session->context().selection();
    if (!selection.isEmpty())
        m_session->notes().cite(selection, nameOf(m_session->context(), selection));
}

void CaseView::pin()
{
    CaseContext &context = m_session->context();
    if (!context.selection().isEmpty())
        m_session->undo().push(new PinCommand(m_session->records(),
            pinnedEvent(context, context.selection(), nameOf(context, context.selection()))));
}

void CaseView::note()
{
    const Selection about = m_session->context().selection();
    openPage(u"notes"_s);
    if (auto *notes = qobject_cast<NotesPage *>(m_stack->currentWidget()))
        notes->writeNew(about);
}

/// Files that may be registries' answers.
static QStringList jsonFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile() && url.path().endsWith(u".json"_s, Qt::CaseInsensitive))
            paths << url.toLocalFile();
    return paths;
}

void CaseView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!jsonFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CaseView::dropEvent(QDropEvent *event)
{
    m_handed->take(jsonFiles(event->mimeData()));
    event->acceptProposedAction();
}

void CaseView::useTable(const QString &path)
{
    if (const Result<void> used = m_session->handedIn().useTable(path); !used)
        m_messages->addFailure(used.error().detail);
}

void CaseView::openMarks(const QStringList &values)
{
    m_marks->open(values);
}

/// A command by its name, as if it were chosen in the palette.
void CaseView::run(const QString &command)
{
    for (QAction *action : m_actions.all())
        if (action->objectName() == command)
            action->trigger();
}

void CaseView::openCommands()
{
    m_palette->open(m_actions.all());
}

void CaseView::offerOwnership()
{
    m_messages->addOffer(
        tr("This case was never open here, so a copy of it is shown and nothing can be changed."),
        tr("It is mine: open it to work on"), [this] { Q_EMIT claimed(); });
}

void CaseView::leave()
{
    m_leaving = true;
    m_session->watch().interrupt();
    if (m_session->context().probes().isEmpty())
        Q_EMIT closeRequested();
    else
        m_session->probes().stopAll();
}

void CaseView::beginDemo()
{
    m_probeBar->setQuestion(u"ministry.zz"_s, u"A"_s);
    m_demo = new CaseDemo(*m_session, *m_head->lab(), this);
    m_top->insertWidget(m_top->indexOf(m_head) + 1, m_demo->strip());
    connect(m_demo, &CaseDemo::probesRequested, this, [this] { probe({u"all"_s, {}, {}}); });
    connect(m_demo, &CaseDemo::pageRequested, this, &CaseView::openPage);
    connect(m_demo, &CaseDemo::noteRequested, this, &CaseView::note);
    for (Page *page : m_pages)
        if (auto *report = qobject_cast<ReportPage *>(page))
            connect(report, &ReportPage::exported, m_demo, &CaseDemo::setExported);
    showPage();
}

} // namespace zonecase::widgets
