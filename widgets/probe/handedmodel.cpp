// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/handedmodel.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

HandedModel::HandedModel(HandedIn &handed, QObject *parent)
    : QAbstractTableModel(parent)
    , m_handed(handed)
    , m_items(handed.items())
{
    connect(&handed, &HandedIn::changed, this, &HandedModel::refresh);
}

void HandedModel::refresh()
{
    const QList<HandedIn::Item> now = m_handed.items();
    for (int row = rowCount() - 1; row >= 0; --row)
        if (!now.contains(m_items[row])) {
            beginRemoveRows({}, row, row);
            m_items.removeAt(row);
            endRemoveRows();
        }
    if (now.size() > m_items.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(now.size()) - 1);
        m_items = now;
        endInsertRows();
    }
}

int HandedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int HandedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HandedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const HandedIn::Item &item = m_items[index.row()];
    const delegation::Registration &said = item.file.registration;
    switch (static_cast<Column>(index.column())) {
    case DomainColumn:
        return said.domain.toText();
    case StatusColumn:
        return said.isFree ? tr("no such domain") : said.status.join(u", "_s);
    case RegistrarColumn:
        return said.registrar;
    case AsOfColumn:
        return said.asOf ? said.asOf->toText() : tr("not told");
    case FileColumn:
        return role == Qt::ToolTipRole ? item.path : QFileInfo(item.path).fileName();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HandedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case DomainColumn:
        return tr("Domain");
    case StatusColumn:
        return tr("Status");
    case RegistrarColumn:
        return tr("Registrar");
    case AsOfColumn:
        return tr("As of");
    case FileColumn:
        return tr("File");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace zonecase::widgets
