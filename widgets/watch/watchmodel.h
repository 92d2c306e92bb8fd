// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/watch/watchdesk.h"

#include <QAbstractTableModel>

namespace zonecase::widgets {

/// What a look will ask, or asked the last time, of one thing.
struct PlannedLook
{
    QString command;
    QString subject;
    int questions = 0; ///< that the last look of it took; where there was none, the most that it may take
    bool isKnown = false; ///< there was one
    QStringList servers; ///< that answered then: "ns1.example. 192.0.2.1"
    bool operator==(const PlannedLook &) const = default;
};

/// What is watched, a row each: before it begins what each look will ask of whom, while it goes on how it
/// goes.
class WatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        SubjectColumn,
        CommandColumn,
        QuestionsColumn,
        ServersColumn,
        LastColumn,
        NextColumn,
        LooksColumn,
        ChangesColumn,
        ColumnCount
    };

    WatchModel(const CaseContext &context, const WatchDesk &desk, QObject *parent = nullptr);

    void setPlan(const QList<PlannedLook> &plan);
    const QList<PlannedLook> &plan() const { return m_plan; }
    /// The desk has moved on.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(int row, int column) const;
    QString lastText(const WatchedThing &thing) const;
    QString nextText(int row) const;
    const WatchedThing *thing(int row) const;

    const CaseContext &m_context;
    const WatchDesk &m_desk;
    QList<PlannedLook> m_plan;
};

} // namespace zonecase::widgets
