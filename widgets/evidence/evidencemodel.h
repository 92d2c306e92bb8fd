// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"
#include "widgets/case/casecontext.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <functional>

namespace zonecase::widgets {

/// The stored exchanges, a page at a time in the order of storing; filtered where they are stored.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NumberColumn,
        TimeColumn,
        ServerColumn,
        QuestionColumn,
        TransportColumn,
        OutcomeColumn,
        DurationColumn,
        SizeColumn,
        ColumnCount
    };
    enum Role
    {
        ExchangeRole = Qt::UserRole,
        RunRole,
        FailureRole
    };
    using Fetch = std::function<QFuture<Result<QList<storage::ExchangeRow>>>(
        const storage::Filter &filter, qint64 afterSequence, int limit)>;
    static constexpr int PageSize = 400;

    EvidenceModel(const CaseContext &context, Fetch fetch, QObject *parent = nullptr);

    /// Begins anew with another filter.
    void setFilter(const storage::Filter &filter);
    /// More may have been stored: goes on where the list ended.
    void extend();
    const storage::ExchangeRow &row(int index) const { return m_rows[index]; }
    /// -1 where it is not loaded.
    int rowOf(const ExchangeId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Nothing more is to come: the rows are all that there are.
    bool isComplete() const { return m_complete; }

Q_SIGNALS:
    void pageFetched();
    void failed(const QString &reason);

private:
    void append(const QList<storage::ExchangeRow> &page);
    QString text(const storage::ExchangeRow &row, int column) const;

    const CaseContext &m_context;
    Fetch m_fetch;
    storage::Filter m_filter;
    QList<storage::ExchangeRow> m_rows;
    int m_generation = 0; ///< answers to an older filter are dropped
    bool m_fetching = false;
    bool m_complete = false;
};

} // namespace zonecase::widgets
