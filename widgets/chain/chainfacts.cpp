// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chainfacts.h"

#include "widgets/chain/changewords.h"
#include "widgets/chain/chainwords.h"
#include "widgets/facts/factroles.h"

namespace zonecase::widgets {

void ChainFacts::setScene(const ChainScene &scene)
{
    beginResetModel();
    m_scene = scene;
    endResetModel();
}

int ChainFacts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_scene.order.size());
}

int ChainFacts::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static int bandOf(const ChainGraph &graph, const ChainItem &item)
{
    switch (item.kind) {
    case ChainItem::Kind::Band:
        return item.index;
    case ChainItem::Kind::Box:
        return graph.boxes[item.index].band;
    case ChainItem::Kind::Link:
        break;
    }
    return graph.boxes[graph.links[item.index].to].band;
}

QString ChainFacts::text(const ChainItem &item, Column column) const
{
    const ChainFact &fact = m_scene.fact(item);
    switch (column) {
    case ZoneColumn:
        return plainName(m_scene.graph.bands[bandOf(m_scene.graph, item)].zone);
    case ThingColumn:
        return item.kind == ChainItem::Kind::Band ? tr("the zone") : m_scene.name(item);
    case StateColumn:
        return fact.word;
    case ReasonColumn:
        return fact.reason;
    case ChangeColumn:
        return changeText(fact);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ChainFacts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChainItem &item = m_scene.order[index.row()];
    const ChainFact &fact = m_scene.fact(item);
    switch (role) {
    case Qt::DisplayRole:
        return text(item, static_cast<Column>(index.column()));
    case StateRole:
        return index.column() == StateColumn
            ? QVariant(static_cast<int>(fact.change == Change::Gone ? Role::NotAsked : fact.role))
            : QVariant();
    case ChangedRole:
        return index.column() == ChangeColumn
            && (fact.change == Change::New || fact.change == Change::Changed);
    case GoneRole:
        return fact.change == Change::Gone && fact.asked;
    case EvidenceRole:
        return QVariant::fromValue(fact.evidence);
    default:
        return {};
    }
}

QVariant ChainFacts::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case ZoneColumn:
        return tr("Zone");
    case ThingColumn:
        return tr("What");
    case StateColumn:
        return tr("State");
    case ReasonColumn:
        return tr("Why");
    case ChangeColumn:
        return tr("Change");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace zonecase::widgets
