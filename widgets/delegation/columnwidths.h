// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace zonecase::widgets {

/// How wide a column needs to be, and would like to be. Of what is left over it takes its share.
struct ColumnRoom
{
    int least = 0, wanted = 0;
    int share = 0; ///< 0: it takes nothing of what is left over
    int readable = 0; ///< from here on all of it can be read; this comes before what others would like
    bool operator==(const ColumnRoom &) const = default;
};

/// Widths that fill the room exactly: as wanted if there is room for that, else each less by the same part of
/// what it can do without; never more than the room in all.
QList<int> fittedWidths(const QList<ColumnRoom> &given, int room);

} // namespace zonecase::widgets
