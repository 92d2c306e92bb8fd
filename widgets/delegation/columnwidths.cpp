// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/columnwidths.h"

#include <algorithm>

namespace zonecase::widgets {

namespace {

struct Totals
{
    int least = 0, wanted = 0, share = 0;
};

Totals totalsOf(const QList<ColumnRoom> &columns)
{
    Totals all;
    for (const ColumnRoom &column : columns) {
        all.least += column.least;
        all.wanted += column.wanted;
        all.share += column.share;
    }
    return all;
}

/// What is left over beyond the least goes to what could be read with it first.
QList<ColumnRoom> readable(QList<ColumnRoom> columns, int spare)
{
    int missing = 0;
    for (const ColumnRoom &column : columns)
        missing += std::max(column.readable - column.least, 0);
    const int given = std::clamp(spare, 0, missing);
    for (ColumnRoom &column : columns)
        if (missing > 0 && column.readable > column.least)
            column.least += (column.readable - column.least) * given / missing;
    return columns;
}

int widthOf(const ColumnRoom &column, const Totals &all, int room)
{
    if (room >= all.wanted)
        return column.wanted + (all.share > 0 ? (room - all.wanted) * column.share / all.share : 0);
    if (room >= all.least)
        return column.least + (column.wanted - column.least) * (room - all.least) / (all.wanted - all.least);
    return all.least > 0 ? column.least * room / all.least : 0;
}

} // namespace

QList<int> fittedWidths(const QList<ColumnRoom> &given, int room)
{
    const QList<ColumnRoom> columns = readable(given, room - totalsOf(given).least);
    const Totals all = totalsOf(columns);
    QList<int> widths;
    int left = room;
    for (const ColumnRoom &column : columns) {
        widths << widthOf(column, all, room);
        left -= widths.last();
    }
    // What rounding has left goes to the widest, where it is least seen.
    qsizetype widest = 0;
    for (qsizetype i = 1; i < widths.size(); ++i)
        if (columns[i].share > columns[widest].share
            || (columns[i].share == columns[widest].share && widths[i] > widths[widest]))
            widest = i;
    if (!widths.isEmpty())
        widths[widest] += left;
    return widths;
}

} // namespace zonecase::widgets
