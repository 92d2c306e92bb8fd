// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingspage.h"

#include "app/finding/catalogue.h"
#include "widgets/theme/flattable.h"
#include "widgets/theme/severitydelegate.h"
#include "widgets/theme/teachpanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

FindingsPage::FindingsPage(CaseContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(context)
    , m_filter(context)
    , m_table(new FlatTable(tr("Findings"), this))
    , m_severity(new QComboBox(this))
    , m_topic(new QComboBox(this))
    , m_layers(new QStackedLayout(this))
{
    setObjectName(u"findings"_s);
    m_filter.setSourceModel(&m_model);
    build();
    connect(m_table, &FlatTable::rowChosen, this, &FindingsPage::choose);
    connect(&context, &CaseContext::selectionChanged, this, &FindingsPage::mark);
    connect(&context, &CaseContext::snapshotChanged, this, [this] {
        showTeaching();
        Q_EMIT stateChanged();
    });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, changed, this, [this] { Q_EMIT stateChanged(); });
    showTeaching();
}

void FindingsPage::build()
{
    m_table->setObjectName(u"findingsTable"_s);
    m_table->setModel(&m_filter);
    m_table->setItemDelegateForColumn(
        FindingsModel::SeverityColumn, new SeverityDelegate(FindingsModel::SeverityRole, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FindingsModel::SeverityColumn, Qt::DescendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingsModel::SentenceColumn, QHeaderView::Stretch);
    const QFontMetrics metrics = fontMetrics();
    int widest = 0; // whatever the language
    for (const auto severity : {finding::Severity::Info, finding::Severity::Notice,
             finding::Severity::Warning, finding::Severity::Error, finding::Severity::Critical})
        widest = std::max(widest, metrics.horizontalAdvance(finding::severityWord(severity)));
    m_table->setColumnWidth(FindingsModel::SeverityColumn, widest + 64);
    m_table->setColumnWidth(
        FindingsModel::SubjectColumn, metrics.horizontalAdvance(u"www.ministry.zz./A "_s) + 12);
    m_table->setColumnWidth(
        FindingsModel::TimeColumn, metrics.horizontalAdvance(u"2026-11-21 02:03:11 UTC"_s) + 16);
    m_table->setColumnWidth(
        FindingsModel::RunColumn, metrics.horizontalAdvance(u"delegation "_s) + 12);
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildFilters());
    layout->addWidget(m_table, 1);
    m_layers->addWidget(list);
    m_layers->addWidget(new TeachPanel(tr("Findings are what the analyses say of the stored messages: a "
                                          "code, a sentence, the rule it rests on, and the "
                                          "messages that prove it."),
        tr("Probe a name: type it above and press Enter."), {}, this));
}

QWidget *FindingsPage::buildFilters()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 2, 12, 6);
    const auto add = [row, layout](const QString &text, QComboBox *box) {
        auto *label = new QLabel(text, row);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(box);
        box->setAccessibleName(text);
        layout->addWidget(label);
        layout->addWidget(box);
        layout->addSpacing(12);
    };
    for (const auto severity : {finding::Severity::Info, finding::Severity::Notice,
             finding::Severity::Warning, finding::Severity::Error, finding::Severity::Critical})
        m_severity->addItem(finding::severityWord(severity), static_cast<int>(severity));
    m_topic->addItem(tr("all"), QString());
    m_topic->addItem(tr("what changed"), u"change."_s);
    m_topic->addItem(tr("against the baseline"), u"baseline."_s);
    m_topic->addItem(tr("signs of a hijack"), u"hijack."_s);
    m_topic->addItem(tr("over time"), u"history."_s);
    m_topic->addItem(tr("chain"), u"chain."_s);
    m_topic->addItem(tr("delegation"), u"delegation."_s);
    m_topic->addItem(tr("resolvers"), u"resolver."_s);
    m_topic->addItem(tr("the run itself"), u"run."_s);
    add(tr("From severity"), m_severity);
    add(tr("Topic"), m_topic);
    layout->addStretch();
    connect(m_severity, &QComboBox::currentIndexChanged, this,
        [this] { m_filter.setLowest(static_cast<finding::Severity>(m_severity->currentData().toInt())); });
    // What is as it should be is told too, as "info": it is one choice away, not between the rows that need somebody.
    m_severity->setCurrentIndex(m_severity->findData(static_cast<int>(finding::Severity::Notice)));
    connect(m_topic, &QComboBox::currentIndexChanged, this,
        [this] { m_filter.setCode(m_topic->currentData().toString()); });
    return row;
}

QString FindingsPage::stateSentence() const
{
    const auto &all = context().snapshot()->findings;
    if (all.isEmpty())
        return tr("Nothing has been found yet.");
    const int shown = m_filter.rowCount();
    int grave = 0;
    for (int row = 0; row < shown; ++row)
        grave += m_filter.index(row, 0).data(FindingsModel::SeverityRole).toInt()
            >= static_cast<int>(finding::Severity::Error);
    return shown == all.size()
        ? tr("%n findings, %1 of them errors or worse.", nullptr, shown).arg(grave)
        : tr("%n findings shown, %1 of them errors or worse, of %2 in the case.", nullptr, shown)
              .arg(QString::number(grave), QLocale().toString(all.size()));
}

QString FindingsPage::badge() const
{
    const qsizetype count = m_filter.rowCount();
    return count > 0 ? QLocale().toString(count) : QString();
}

void FindingsPage::choose(int row)
{
    const QModelIndex source = m_filter.mapToSource(m_filter.index(row, 0));
    const storage::StoredFinding &stored = m_model.finding(source.row());
    context().select(Selection::finding(stored.id, stored.finding.evidence, stored.run));
}

void FindingsPage::mark()
{
    const Selection &selection = context().selection();
    if (selection.kind != Selection::Kind::Finding)
        return m_table->showRow(-1); // what is lit is what the inspector shows
    for (int row = 0; row < m_filter.rowCount(); ++row)
        if (m_filter.index(row, 0).data(FindingsModel::IdRole) == selection.id)
            return m_table->showRow(row);
}

void FindingsPage::showTeaching()
{
    m_layers->setCurrentIndex(context().snapshot()->findings.isEmpty() ? 1 : 0);
}

} // namespace zonecase::widgets
