// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/columnwidths.h"

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

int widthOf(const ColumnRoom &column, const Totals &all, int room)
{
    if (room >= all.wanted)
        return column.wanted + (all.share > 0 ? (room - all.wanted) * column.share / all.share : 0);
    if (room >= all.least)
        return column.least + (column.wanted - column.least) * (room - all.least) / (all.wanted - all.least);
    return all.least > 0 ? column.least * room / all.least : 0;
}

} // namespace

QList<int> fittedWidths(const QList<ColumnRoom> &columns, int room)
{
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
