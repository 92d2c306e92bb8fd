// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencepage.h"

#include "widgets/theme/flattable.h"
#include "widgets/theme/teachpanel.h"

#include <QHeaderView>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

EvidencePage::EvidencePage(CaseContext &context, CaseRecords &records, QWidget *parent)
    : Page(context, parent)
    , m_model(context,
          [&records](const storage::Filter &filter, qint64 after, int limit) {
              return records.exchanges(filter, after, limit);
          })
    , m_table(new FlatTable(tr("Stored messages"), this))
    , m_layers(new QStackedLayout(this))
{
    setObjectName(u"evidence"_s);
    m_table->setObjectName(u"evidenceTable"_s);
    m_table->setModel(&m_model);
    setColumns();
    auto *teach = new TeachPanel(
        tr("Every message that a probe sends and receives is kept here as it was, before anyone parses it, "
           "silence too."),
        tr("Probe a name: type it above and press Enter."), {}, this);
    m_layers->addWidget(m_table);
    m_layers->addWidget(teach);
    connect(m_table, &FlatTable::rowChosen, this, [this](int row) {
        this->context().select(Selection::exchange(m_model.row(row).id, m_model.row(row).run));
    });
    connect(&context, &CaseContext::filterChanged, this, &EvidencePage::applyFilter);
    connect(&context, &CaseContext::windowChanged, this, [this] {
        if (!this->context().followsExtent())
            applyFilter();
    });
    connect(&context, &CaseContext::selectionChanged, this, &EvidencePage::mark);
    connect(&context, &CaseContext::snapshotChanged, this, [this] {
        m_model.extend();
        showTeaching();
        Q_EMIT stateChanged();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &EvidencePage::mark);
    connect(&m_model, &EvidenceModel::pageFetched, this, &EvidencePage::stateChanged);
    applyFilter();
    showTeaching();
}

void EvidencePage::setColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const std::pair<int, QString> widths[] = {{EvidenceModel::NumberColumn, u"E100000"_s},
        {EvidenceModel::TimeColumn, u"2026-11-21 02:03:11.000 UTC "_s},
        {EvidenceModel::ServerColumn, u"ns1.ministry.zz.  2001:db8:100::53  "_s},
        {EvidenceModel::QuestionColumn, u"webmail.ministry.zz. DNSKEY  "_s},
        {EvidenceModel::TransportColumn, u"HTTPS "_s}, {EvidenceModel::OutcomeColumn, u"mismatched  "_s},
        {EvidenceModel::DurationColumn, u"10000.0 ms "_s}};
    for (const auto &[column, sample] : widths)
        m_table->setColumnWidth(column, metrics.horizontalAdvance(sample) + 12);
}

QString EvidencePage::stateSentence() const
{
    const qint64 count = context().snapshot()->exchanges;
    if (count == 0)
        return tr("Nothing has been asked yet.");
    if (!context().filter().isEmpty()) {
        const int found = m_model.rowCount();
        return m_model.isComplete()
            ? tr("The filter looks at question and server, not into answers: %1 of %Ln messages match.",
                nullptr, static_cast<int>(count))
                  .arg(found)
            : tr("The filter looks at question and server, not into answers: %1 or more of %Ln messages match.",
                nullptr, static_cast<int>(count))
                  .arg(found);
    }
    return tr("%Ln messages are stored, each as it was sent and received.", nullptr, static_cast<int>(count));
}

QString EvidencePage::badge() const
{
    const qint64 count = context().snapshot()->exchanges;
    return count > 0 ? QLocale().toString(count) : QString();
}

void EvidencePage::applyFilter()
{
    storage::Filter filter;
    filter.text = context().filter();
    if (!context().followsExtent()) {
        filter.from = context().window().from;
        filter.to = context().window().to;
    }
    m_model.setFilter(filter);
}

void EvidencePage::mark()
{
    const Selection &selection = context().selection();
    if (selection.kind == Selection::Kind::Exchange && !selection.evidence.isEmpty())
        m_table->showRow(m_model.rowOf(selection.evidence.first()));
}

void EvidencePage::showTeaching()
{
    m_layers->setCurrentIndex(context().snapshot()->exchanges == 0 ? 1 : 0);
}

} // namespace zonecase::widgets
