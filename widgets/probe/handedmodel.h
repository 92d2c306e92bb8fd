// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/probe/handedin.h"

#include <QAbstractTableModel>

namespace zonecase::widgets {

/// The registries' answers that are handed to probes.
class HandedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        DomainColumn,
        StatusColumn,
        RegistrarColumn,
        AsOfColumn,
        FileColumn,
        ColumnCount
    };

    explicit HandedModel(HandedIn &handed, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    HandedIn &m_handed;
    QList<HandedIn::Item> m_items;
};

} // namespace zonecase::widgets
