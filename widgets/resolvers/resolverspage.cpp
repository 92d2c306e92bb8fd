// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resolvers/resolverspage.h"

#include "widgets/case/runchooser.h"
#include "widgets/case/spanwords.h"
#include "widgets/facts/clockrows.h"
#include "widgets/resolvers/answercelldelegate.h"
#include "widgets/resolvers/blastfaces.h"
#include "widgets/resolvers/resolverssentence.h"
#include "widgets/theme/flattable.h"
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

enum Layer
{
    ContentLayer,
    EmptyLayer,
    OutsideLayer
};

ResolversPage::ResolversPage(CaseContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(context)
    , m_runs(new RunChooser(context, u"resolvers"_s, this))
    , m_span(new QLabel(this))
    , m_blast(new ClockRows(context, this))
    , m_table(new FlatTable(tr("Answers of the resolvers"), this))
    , m_traitsTable(new FlatTable(tr("What each resolver does to answers"), this))
    , m_delegate(new AnswerCellDelegate(m_table))
    , m_layers(new QStackedLayout(this))
{
    setObjectName(u"resolvers"_s);
    m_layers->addWidget(buildContent());
    m_layers->addWidget(new TeachPanel(tr("What resolvers hand out for a name, beside what the zone's own "
                                          "servers say: who has which answer in the cache, since when, and "
                                          "until when."),
        tr("Type a name above, choose Resolvers, and press Enter."), {}, this));
    auto *outside
        = new TeachPanel(tr("No comparison of resolvers lies in the stretch of time that all pages show."),
            tr("There are some before or after it."), tr("Show all of the time"), this);
    m_layers->addWidget(outside);
    connect(outside, &TeachPanel::pressed, &context, &CaseContext::showAll);
    connect(m_runs, &RunChooser::runShown, this, &ResolversPage::showRun);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResolversPage::chooseCell);
    connect(m_table, &QAbstractItemView::clicked, this, &ResolversPage::chooseCell);
    connect(m_table, &QAbstractItemView::activated, this, &ResolversPage::chooseCell);
    connect(m_traitsTable, &FlatTable::rowChosen, this, &ResolversPage::chooseResolver);
    connect(&context, &CaseContext::selectionChanged, this, &ResolversPage::mark);
    connect(&context, &CaseContext::displayZoneChanged, this, &ResolversPage::showSpan);
    connect(&context, &CaseContext::filterChanged, this, [this] {
        showRows();
        markCells();
    });
    showRun();
}

QWidget *ResolversPage::buildContent()
{
    buildTables();
    auto *content = new QWidget(this);
    m_blast->setObjectName(u"blastClocks"_s);
    m_blast->setContentsMargins(12, 0, 12, 6);
    auto *split = new QSplitter(Qt::Vertical, content);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_traitsTable);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({460, 140});
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead(content));
    layout->addWidget(m_blast);
    layout->addWidget(split, 1);
    return content;
}

QWidget *ResolversPage::buildHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *label = new QLabel(tr("Probe of"), head);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_runs);
    m_span->setObjectName(u"resolversSpan"_s);
    m_span->setTextFormat(Qt::PlainText);
    m_span->setWordWrap(true);
    m_span->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 2, 12, 6);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(m_runs);
    layout->addWidget(m_span, 1);
    return head;
}

void ResolversPage::buildTables()
{
    m_table->setObjectName(u"resolversTable"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setItemDelegate(m_delegate);
    m_traitsTable->setObjectName(u"traitsTable"_s);
    m_traitsTable->setModel(&m_traits);
    const QFontMetrics metrics = fontMetrics();
    const std::pair<int, QString> widths[] = {{TraitsModel::ResolverColumn, u"192.0.2.53 00"_s},
        {TraitsModel::AddressColumn, u"192.0.2.200@5353 00"_s},
        {TraitsModel::ValidatesColumn, tr("could not be told")},
        {TraitsModel::SynthesisesColumn, tr("invents answers for names that do not exist")},
        {TraitsModel::RttColumn, u"10000.0 ms"_s}};
    for (const auto &[column, sample] : widths)
        m_traitsTable->setColumnWidth(column, metrics.horizontalAdvance(sample) + 16);
    m_traitsTable->horizontalHeader()->setStretchLastSection(true);
}

const resolvers::Comparison *ResolversPage::comparison() const
{
    const RunView *run = m_runs->run();
    return run ? run->comparison.get() : nullptr;
}

QString ResolversPage::stateSentence() const
{
    const resolvers::Comparison *document = comparison();
    if (!document)
        return m_runs->isAllOutside() ? tr("No comparison of resolvers lies in the time window.")
                                      : tr("No resolver has been asked yet.");
    return resolversSentence(*document, [this](Instant at) { return context().timeText(at); });
}

std::optional<Role> ResolversPage::stateRole() const
{
    const resolvers::Comparison *document = comparison();
    if (!document)
        return std::nullopt;
    if (isAuthorityInDoubt(*document))
        return Role::Bogus;
    const auto odd = [](const resolvers::ResolverAnswer &answer) {
        return answer.classed != u"same"_s && answer.classed != u"unknown"_s;
    };
    return std::any_of(document->answers.begin(), document->answers.end(), odd) ? std::optional(Role::Changed)
                                                                                : std::nullopt;
}

void ResolversPage::showRun()
{
    const RunView *run = m_runs->run();
    const resolvers::Comparison *document = comparison();
    m_layers->setCurrentIndex(document ? ContentLayer : m_runs->isAllOutside() ? OutsideLayer : EmptyLayer);
    const RunId shown = run ? run->summary.id : RunId();
    // A run's document never changes: what is being read stays where it is.
    if (shown != m_shown) {
        m_shown = shown;
        m_matrix = document ? AnswerMatrix::of(*document) : AnswerMatrix();
        m_blast->setClocks(document ? blastFaces(*document) : QList<ClockFace>());
        showRows();
    }
    showSpan();
    markCells();
    Q_EMIT stateChanged();
}

/// All that a row says, for the filter.
static QString textOf(const AnswerRow &row)
{
    QStringList all{row.who, row.about};
    for (const AnswerCell &cell : row.cells)
        all << cell.word << cell.answer << cell.ttl << cell.notDated;
    return all.join(u' ');
}

void ResolversPage::showRows()
{
    const QScopedValueRollback<bool> quiet(m_marking, true);
    const resolvers::Comparison *document = comparison();
    const bool isFiltered = !context().filter().isEmpty();
    AnswerMatrix matrix = m_matrix;
    matrix.rows.removeIf(
        [this, isFiltered](const AnswerRow &row) { return isFiltered && !context().matches(textOf(row)); });
    QList<resolvers::ResolverState> shown
        = document ? document->resolvers : QList<resolvers::ResolverState>();
    shown.removeIf([&matrix, isFiltered](const resolvers::ResolverState &resolver) {
        return isFiltered
            && std::none_of(matrix.rows.begin(), matrix.rows.end(),
                [&resolver](const AnswerRow &row) { return !row.truth && row.who == resolver.spec.label; });
    });
    m_model.setMatrix(matrix);
    m_traits.setResolvers(shown);
    m_delegate->setSpan(m_model.matrix().span);
    fitRows();
}

void ResolversPage::showSpan()
{
    const TimeWindow &span = m_model.matrix().span;
    const FromTo ends = spanWords(context(), span.from, span.to);
    m_span->setText(m_model.rowCount() == 0
            ? QString()
            : tr("Axes from %1 to %2: bracket in, bar held, bracket out; the tick is when we asked.")
                  .arg(ends.from, ends.to));
}

void ResolversPage::fitRows()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_table->setRowHeight(row, AnswerCellDelegate::heightOf(metrics, !m_model.matrix().rows[row].truth));
    m_table->setColumnWidth(0, metrics.horizontalAdvance(u"192.0.2.200@5353 0"_s) + 16);
    // When it entered the cache is what is looked for here: it is never cut, in whatever language.
    for (int column = 1; column < m_model.columnCount(); ++column) {
        int widest = metrics.horizontalAdvance(u"2001:db8:1234:5678:9abc:def0:1234:5678"_s);
        for (int row = 0; row < m_model.rowCount(); ++row)
            widest = std::max(widest,
                metrics.horizontalAdvance(
                    m_model.index(row, column).data(MatrixModel::TimesRole).toString()));
        m_table->setColumnWidth(column, widest + AnswerCellDelegate::Padding + 2);
    }
}

void ResolversPage::chooseCell(const QModelIndex &index)
{
    if (m_marking || !index.isValid())
        return;
    const AnswerCell *cell = m_model.cell(index);
    const AnswerRow &row = m_model.matrix().rows[index.row()];
    if (!cell && !row.truth)
        return selectResolver(row.who);
    if (!cell || cell->empty)
        return;
    Selection selection = Selection::record(cell->question, cell->evidence, m_shown);
    selection.text = index.data(Qt::AccessibleTextRole).toString();
    context().select(selection);
}

void ResolversPage::chooseResolver(int row)
{
    if (!m_marking)
        selectResolver(m_traits.resolver(row).spec.label);
}

void ResolversPage::selectResolver(const QString &label)
{
    const resolvers::Comparison *document = comparison();
    const int row = m_traits.rowOf(label);
    if (!document || row < 0)
        return;
    QList<ExchangeId> evidence;
    for (const resolvers::ResolverAnswer &answer : document->answers)
        if (answer.resolver == label)
            evidence += answer.evidence;
    const auto text = [this, row](int column) { return m_traits.index(row, column).data().toString(); };
    Selection selection
        = Selection::server(QString(label + u'/' + text(TraitsModel::AddressColumn)), evidence, m_shown);
    selection.text
        = tr("%1: DNSSEC: %2; names that do not exist: %3.")
              .arg(label, text(TraitsModel::ValidatesColumn), text(TraitsModel::SynthesisesColumn));
    if (const QString other = text(TraitsModel::OtherColumn); !other.isEmpty())
        selection.text += u' ' + tr("It %1.").arg(other);
    context().select(selection);
}

void ResolversPage::mark()
{
    const Selection &selection = context().selection();
    if (selection.kind == Selection::Kind::Run && selection.run != m_shown)
        m_runs->showRun(selection.run);
    markCells();
}

void ResolversPage::markCells()
{
    const QScopedValueRollback<bool> quiet(m_marking, true);
    const Selection &selection = context().selection();
    if (selection.kind == Selection::Kind::Server)
        m_traitsTable->showRow(m_traits.rowOf(selection.id.section(u'/', 0, 0)));
    if (selection.kind != Selection::Kind::Record || selection.run != m_shown)
        return;
    const QModelIndex there = m_model.find(selection.id, selection.evidence);
    if (there.isValid() && there != m_table->currentIndex())
        m_table->setCurrentIndex(there);
}

} // namespace zonecase::widgets
