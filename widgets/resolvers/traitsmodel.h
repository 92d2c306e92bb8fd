// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"

#include <QAbstractTableModel>

namespace zonecase::widgets {

/// What each resolver does to answers, in words: whether it validates, whether it invents, and what else it
/// showed of itself.
class TraitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ResolverColumn,
        AddressColumn,
        ValidatesColumn,
        SynthesisesColumn,
        RttColumn,
        OtherColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setResolvers(const QList<resolvers::ResolverState> &resolvers);
    const resolvers::ResolverState &resolver(int row) const { return m_resolvers[row]; }
    int rowOf(const QString &label) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<resolvers::ResolverState> m_resolvers;
};

} // namespace zonecase::widgets
