// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/stateview.h"

#include "widgets/delegation/statecelldelegate.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr int Padding = 13;

/// What a column must have room for at least: less, and nothing in it can be read.
QString leastText(int column)
{
    switch (static_cast<StateColumn>(column)) {
    case SideColumn:
        return u"parent"_s;
    case ServerColumn:
        return u"ns1.hostd…"_s;
    case FamilyColumn:
        return u"IPv6"_s;
    case NsColumn:
        return u"ns1.hostd…"_s;
    case GlueColumn:
        return u"ns1.hos…"_s;
    case DsColumn:
        return u"15240…"_s;
    case SerialColumn:
        return u"2026111901"_s;
    case IdentityColumn:
        return u"ams1.ns"_s;
    case NetworkColumn:
        return u"AS 64500"_s;
    case AuthorityColumn:
        return u"AA"_s;
    case AnswerColumn:
        return u"NOERROR"_s;
    case TransportColumn:
        return u"UDP"_s;
    case RttColumn:
        return u"39.2 ms"_s;
    case StateColumnCount:
        break;
    }
    return {};
}

/// Long lists take what is left over.
int shareOf(int column)
{
    return column == NsColumn || column == GlueColumn  ? 3
        : column == ServerColumn || column == DsColumn ? 2
                                                       : 0;
}

} // namespace

StateView::StateView(const QString &accessibleName, StateModel &model, QWidget *parent)
    : FlatTable(accessibleName, parent)
    , m_states(model)
{
    setModel(&model);
    setSelectionBehavior(SelectItems);
    setItemDelegate(new StateCellDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(8);
    connect(&model, &QAbstractItemModel::modelReset, this, &StateView::takeRows);
    takeRows();
}

ColumnRoom StateView::roomOf(int column) const
{
    const QFontMetrics metrics = fontMetrics();
    const auto widthOf
        = [&metrics](const QString &text) { return metrics.horizontalAdvance(text) + Padding; };
    ColumnRoom room{widthOf(leastText(column)), widthOf(stateColumnName(column)), shareOf(column)};
    const bool isShort = shareOf(column) == 0 && column != IdentityColumn;
    for (int row = 0; row < m_states.rowCount(); ++row) {
        const StateCell &cell = m_states.row(row).cells[column];
        if (cell.folded)
            continue;
        for (const QString &line : cell.shownLines()) {
            room.wanted
                = std::max(room.wanted, widthOf(cell.shownCount() > 1 ? QString(line + u" ×00"_s) : line));
            if (isShort) // "no" is not as long in every language
                room.readable = std::max(room.readable, std::min(widthOf(line), widthOf(u"2026111901"_s)));
        }
        room.wanted = std::max(room.wanted, widthOf(cell.mark()));
        room.readable = std::max(room.readable, std::min(widthOf(cell.mark()), widthOf(u"≠ differs"_s)));
    }
    // A digest need not be read to its end; names and addresses should be, before there is room for digests.
    if (column == DsColumn)
        room.wanted = std::min(room.wanted, widthOf(u"15240 13 2 80352F784207… ×00"_s));
    room.least = std::min(room.least, room.wanted);
    if (column == ServerColumn || column == NsColumn)
        room.readable = std::max(room.readable, std::min(room.wanted, widthOf(u"ns1.hostdns.example."_s)));
    return room;
}

void StateView::takeRows()
{
    QList<StateRow> rows;
    for (int row = 0; row < m_states.rowCount(); ++row) {
        rows << m_states.row(row);
        setRowHeight(row, m_states.linesOf(row) * fontMetrics().height() + 8);
    }
    const QList<int> empty = rows.isEmpty() ? QList<int>() : emptyColumns(rows);
    for (int column = 0; column < StateColumnCount; ++column)
        setColumnHidden(column, empty.contains(column));
    fitColumns();
}

void StateView::fitColumns()
{
    QList<int> columns;
    QList<ColumnRoom> rooms;
    for (int column = 0; column < StateColumnCount; ++column)
        if (!isColumnHidden(column)) {
            columns << column;
            rooms << roomOf(column);
        }
    const QList<int> widths = fittedWidths(rooms, viewport()->width());
    for (qsizetype i = 0; i < columns.size(); ++i)
        setColumnWidth(columns[i], widths[i]);
}

void StateView::resizeEvent(QResizeEvent *event)
{
    FlatTable::resizeEvent(event);
    fitColumns();
}

} // namespace zonecase::widgets
