// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chain/chainlayout.h"

#include <QAbstractTableModel>

namespace zonecase::widgets {

/// The chain's picture as a table: one row for each thing in it, in reading order, so that a row is the
/// picture's item.
class ChainFacts : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ZoneColumn,
        ThingColumn,
        StateColumn,
        ChangeColumn,
        ReasonColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setScene(const ChainScene &scene);
    const ChainScene &scene() const { return m_scene; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ChainItem &item, Column column) const;

    ChainScene m_scene;
};

} // namespace zonecase::widgets
