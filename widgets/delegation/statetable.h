// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"

namespace zonecase::widgets {

enum StateColumn
{
    SideColumn,
    ServerColumn,
    NsColumn,
    GlueColumn,
    DsColumn,
    SerialColumn,
    AuthorityColumn,
    AnswerColumn,
    TransportColumn,
    RttColumn,
    StateColumnCount
};

/// What a server says of one thing, and how that stands to what the others say and to what it said before.
struct StateCell
{
    QStringList lines;
    bool said = false; ///< it speaks of the thing at all: silence differs from nothing
    bool differs = false; ///< from most of those that are asked the same
    bool changed = false; ///< since the run before
    bool fresh = false; ///< a server that the run before did not have
    bool folded = false; ///< as the cell above says
    int count = 1; ///< how many rows say the same from here on

    QString text() const;
    /// "≠ differs", "changed", "new": the word beside the triangle; empty for a cell like the others.
    QString mark() const;
    bool isMarked() const { return differs || changed || fresh; }
};

/// A server's row.
struct StateRow
{
    QString server; ///< "name/address"
    QString side;
    QList<ExchangeId> evidence;
    QList<StateCell> cells; ///< one of each column
};

/// The rows of a delegation document; compared with the document of the run before where there is one.
QList<StateRow> stateRows(const delegation::Delegation &now, const delegation::Delegation *before);
/// Servers that the run before had and this one has not, as "name/address".
QStringList goneServers(const delegation::Delegation &now, const delegation::Delegation &before);
QString stateColumnName(int column);

} // namespace zonecase::widgets
