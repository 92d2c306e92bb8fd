// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/delegationdetails.h"

#include "app/delegation/severity.h"
#include "app/finding/catalogue.h"
#include "app/finding/requirement.h"
#include "app/report/requirements.h"
#include "widgets/delegation/questionview.h"
#include "widgets/delegation/statecelldelegate.h"
#include "widgets/theme/flattable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

using finding::Severity;

namespace {

/// Severities of the catalogue, or of a profile.
QString profileName(const QString &profile)
{
    if (profile == u"investigator"_s)
        return DelegationDetails::tr("for an investigator");
    if (profile == u"registry"_s)
        return DelegationDetails::tr("for a registry");
    return profile == u"zonemaster"_s ? DelegationDetails::tr("as Zonemaster does") : profile;
}

} // namespace

DelegationDetails::DelegationDetails(CaseContext &context, QWidget *parent)
    : QTabWidget(parent)
    , m_context(context)
{
    setObjectName(u"delegationDetails"_s);
    setAccessibleName(tr("About this delegation"));
    setDocumentMode(true);
    addTab(buildFindings(), tr("&Findings"));
    addTab(buildSerials(), tr("&Serials over time"));
    addTab(buildRequirements(), tr("&Requirements"));
    connect(&context, &CaseContext::filterChanged, this, &DelegationDetails::showFindings);
    connect(&context, &CaseContext::selectionChanged, this, &DelegationDetails::mark);
}

QComboBox *DelegationDetails::addChoice(QWidget *row, const QString &text, const QString &name)
{
    auto *box = new QComboBox(row);
    auto *label = new QLabel(text, row);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(box);
    box->setObjectName(name);
    box->setAccessibleName(text);
    row->layout()->addWidget(label);
    row->layout()->addWidget(box);
    return box;
}

static QWidget *below(QWidget *row, QWidget *rest, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(row);
    layout->addWidget(rest, 1);
    return both;
}

static QWidget *choiceRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    return row;
}

QWidget *DelegationDetails::buildFindings()
{
    QWidget *row = choiceRow(this);
    m_profile = addChoice(row, tr("Weighed"), u"delegationProfile"_s);
    m_profile->addItem(tr("as everywhere here"), QString());
    for (const QString &profile : delegation::severityProfiles())
        m_profile->addItem(profileName(profile), profile);
    m_lowest = addChoice(row, tr("from"), u"delegationLowest"_s);
    for (const Severity severity :
        {Severity::Info, Severity::Notice, Severity::Warning, Severity::Error, Severity::Critical})
        m_lowest->addItem(finding::severityWord(severity), static_cast<int>(severity));
    // What is as it should be is one choice away, as on the page of all findings.
    m_lowest->setCurrentIndex(m_lowest->findData(static_cast<int>(Severity::Notice)));
    qobject_cast<QHBoxLayout *>(row->layout())->addStretch();
    m_questionView = new QuestionView(tr("Findings of this probe by question"), m_questions, this);
    m_questionView->setObjectName(u"delegationFindings"_s);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &DelegationDetails::showFindings);
    connect(m_lowest, &QComboBox::currentIndexChanged, this, &DelegationDetails::showFindings);
    connect(m_questionView, &QuestionView::findingChosen, this, &DelegationDetails::chooseFinding);
    return below(row, m_questionView, this);
}

QWidget *DelegationDetails::buildSerials()
{
    m_serialTable = new FlatTable(tr("Serials of the zone's servers along its probes"), this);
    m_serialTable->setObjectName(u"delegationSerials"_s);
    m_serialTable->setModel(&m_serials);
    m_serialTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_serialTable->setItemDelegate(new StateCellDelegate(m_serialTable));
    m_serialTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_serialTable->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(u"2026111901"_s) + 16);
    m_serialTable->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 8);
    connect(m_serialTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &DelegationDetails::chooseSerial);
    return m_serialTable;
}

/// Of the texts in the box.
static int longest(const QComboBox *box)
{
    int width = 0;
    for (int i = 0; i < box->count(); ++i)
        width = std::max(width, box->fontMetrics().horizontalAdvance(box->itemText(i)));
    return width;
}

QWidget *DelegationDetails::buildRequirements()
{
    QWidget *row = choiceRow(this);
    m_list = addChoice(row, tr("Of"), u"requirementList"_s);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(20);
    for (const QString &list : delegation::requirementLists())
        m_list->addItem(report::requirementListTitle(list), list);
    // As wide as there is room, and no wider than its words.
    auto *layout = qobject_cast<QHBoxLayout *>(row->layout());
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setMaximumWidth(longest(m_list) + 48);
    layout->setStretchFactor(m_list, 1000);
    layout->addStretch(1);
    auto *ask = new QPushButton(tr("Ask the open questions"), row);
    ask->setObjectName(u"askOpenQuestions"_s);
    ask->setToolTip(
        tr("Probe again, and ask each server what it calls itself, to look up a stranger's name, and to "
           "hand out the whole zone"));
    row->layout()->addWidget(ask);
    connect(ask, &QPushButton::clicked, this, &DelegationDetails::askOpenQuestions);
    m_requirementTable = new FlatTable(tr("Requirements on the name servers"), this);
    m_requirementTable->setObjectName(u"delegationRequirements"_s);
    m_requirementTable->setModel(&m_requirements);
    const QFontMetrics metrics = fontMetrics();
    m_requirementTable->setColumnWidth(
        RequirementsModel::StandingColumn, metrics.horizontalAdvance(u"✗ cannot tell"_s) + 20);
    int title = 0;
    for (const finding::RequirementEntry &entry : finding::requirementEntries())
        title = std::max(
            title, metrics.horizontalAdvance(finding::requirementTitle(QString::fromLatin1(entry.id))));
    m_requirementTable->setColumnWidth(RequirementsModel::TitleColumn, std::min(title, 280) + 16);
    connect(m_list, &QComboBox::currentIndexChanged, this, &DelegationDetails::showRequirements);
    connect(m_requirementTable, &FlatTable::rowChosen, this, &DelegationDetails::chooseRequirement);
    return below(row, m_requirementTable, this);
}

void DelegationDetails::showRun(const RunView *now, const RunView *before)
{
    const RunId shown = now ? now->summary.id : RunId();
    const bool isOther = shown != m_shown;
    QList<storage::StoredFinding> found;
    for (const storage::StoredFinding &stored : m_context.snapshot()->findings)
        if (now && stored.run == shown)
            found << stored;
    const bool compared = before && before->delegation;
    m_document = now ? now->delegation : nullptr;
    m_shown = shown;
    // A run's document never changes, but what is marked does: what is being read stays where it is.
    const bool isSame = std::equal(found.begin(), found.end(), m_found.begin(), m_found.end(),
        [](const storage::StoredFinding &a, const storage::StoredFinding &b) { return a.id == b.id; });
    if (isOther || !isSame || compared != m_compared) {
        m_found = found;
        m_compared = compared;
        showFindings();
    }
    if (isOther)
        showRequirements();
    showSerials(now);
}

void DelegationDetails::showFindings()
{
    const QScopedValueRollback<bool> quiet(m_marking, true);
    QList<storage::StoredFinding> matching;
    for (const storage::StoredFinding &stored : m_found)
        if (m_context.filter().isEmpty()
            || m_context.matches(QString(finding::sentence(stored.finding) + u' ' + stored.finding.code)))
            matching << stored;
    m_questions.setFindings(matching, m_profile->currentData().toString(),
        static_cast<Severity>(m_lowest->currentData().toInt()), m_compared);
    setTabText(0, tr("&Findings (%1)").arg(m_questions.findingCount()));
    mark();
}

void DelegationDetails::showSerials(const RunView *now)
{
    const QScopedValueRollback<bool> quiet(m_marking, true);
    QList<SerialLook> looks;
    for (const RunView *view :
        now ? m_context.snapshot()->runsOf(u"delegation"_s, now->subject) : QList<const RunView *>())
        if (view->delegation
            && (m_context.followsExtent() || m_context.window().contains(view->summary.started)))
            looks.append({view->summary.id, view->summary.started, view->delegation});
    const bool isSame = !looks.isEmpty() && m_serials.columnCount() > 1
        && m_serials.look(m_serials.columnCount() - 1).run == looks.last().run
        && m_serials.lookCount() == looks.size();
    if (!isSame) {
        m_serials.setLooks(looks, [this](Instant at) { return m_context.clockText(at); });
        // Names are longer than serials, and the looks share what is left.
        m_serialTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
        m_serialTable->setColumnWidth(0, fontMetrics().horizontalAdvance(u"ns1.hostdns.example. ×00"_s) + 16);
    }
    // The sign stands in the tab too: who does not look there shall know.
    setTabText(1, m_serials.isSkewed() ? tr("&Serials over time ≠") : tr("&Serials over time"));
}

void DelegationDetails::showRequirements()
{
    const QScopedValueRollback<bool> quiet(m_marking, true);
    m_requirements.setRequirements(m_document
            ? delegation::judgeRequirements(m_list->currentData().toString(), *m_document)
            : QList<delegation::Requirement>());
}

void DelegationDetails::chooseFinding(const QModelIndex &index)
{
    const storage::StoredFinding *stored = m_questions.finding(index);
    if (stored && !m_marking)
        m_context.select(Selection::finding(stored->id, stored->finding.evidence, stored->run));
}

void DelegationDetails::chooseSerial(const QModelIndex &index)
{
    const SerialCell *cell = m_serials.cell(index);
    if (!cell || m_marking)
        return;
    Selection selection = Selection::server(
        m_serials.row(index.row()).servers.first(), cell->evidence, m_serials.look(index.column()).run);
    selection.text = index.data(Qt::AccessibleTextRole).toString();
    m_context.select(selection);
}

void DelegationDetails::chooseRequirement(int row)
{
    if (m_marking || !m_document)
        return;
    const delegation::Requirement &requirement = m_requirements.requirements()[row];
    const QStringList reasons = RequirementsModel::reasonsOf(requirement);
    Selection selection
        = Selection::zone(m_document->request.zone.toText(), requirement.because.evidence, m_shown);
    selection.text
        = tr("%1: %2. %3 %4")
              .arg(finding::requirementTitle(requirement.id), report::standingWord(requirement.standing),
                  finding::requirementAsks(requirement.id), reasons.join(u' '));
    m_context.select(selection);
}

void DelegationDetails::askOpenQuestions()
{
    if (m_document)
        m_context.requestProbe({u"delegation"_s, m_document->request.zone.toText(), {}, {}, true});
}

void DelegationDetails::mark()
{
    const Selection &selection = m_context.selection();
    if (selection.kind == Selection::Kind::Finding)
        m_questionView->showFinding(m_questions.indexOf(selection.id));
}

} // namespace zonecase::widgets
