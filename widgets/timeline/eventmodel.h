// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/event.h"
#include "widgets/case/casecontext.h"

#include <QAbstractTableModel>

namespace zonecase::widgets {

/// The case's events in order of time: those that the filter lets through, and of these the ones in the
/// window as rows.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        LaneColumn,
        TitleColumn,
        BasisColumn,
        PrecisionColumn,
        ColumnCount
    };

    explicit EventModel(const CaseContext &context, QObject *parent = nullptr);

    /// What the filter lets through, in the window or not.
    const QList<timeline::Event> &events() const { return m_events; }
    const timeline::Event &event(int row) const { return m_events[m_rows[row]]; }
    /// The row of an event of the list above; -1 if it is outside the window.
    int rowOf(qsizetype event) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After the rows: other events, or another window.
    void changed();

private:
    void takeEvents();
    void takeWindow();
    QString text(const timeline::Event &event, int column) const;
    QList<qsizetype> rowsInWindow() const;

    const CaseContext &m_context;
    QList<timeline::Event> m_events;
    QList<qsizetype> m_rows; ///< places in m_events, rising
};

} // namespace zonecase::widgets
