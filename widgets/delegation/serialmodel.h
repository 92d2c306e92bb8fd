// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegation/serialhistory.h"

#include <QAbstractTableModel>

#include <functional>

namespace zonecase::widgets {

/// The serials of a zone's servers along its looks: a row for servers that always had the same, a column for
/// a look, the newest on the right.
class SerialModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Roles are those of StateModel, so that its delegate draws these cells too.
    using TimeText = std::function<QString(Instant)>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the last `most` of the looks, which come oldest first.
    void setLooks(const QList<SerialLook> &looks, const TimeText &timeText, int most = 8);
    const SerialLook &look(int column) const { return m_looks[column - 1]; }
    qsizetype lookCount() const { return m_all; } ///< with those that are not shown
    const SerialRow &row(int row) const { return m_rows[row]; }
    /// Of a cell; null for the servers' column.
    const SerialCell *cell(const QModelIndex &index) const;
    /// Some server is behind at the newest look, or has other content with the same serial.
    bool isSkewed() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant serverData(const SerialRow &row, int role) const;
    QString markOf(const SerialCell &cell) const;

    QList<SerialLook> m_looks;
    QList<SerialRow> m_rows;
    qsizetype m_all = 0;
    TimeText m_timeText;
};

} // namespace zonecase::widgets
