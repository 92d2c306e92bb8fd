// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"

namespace zonecase::widgets {

enum StateColumn
{
    SideColumn,
    ServerColumn,
    FamilyColumn,
    NsColumn,
    GlueColumn,
    DsColumn,
    SerialColumn,
    IdentityColumn,
    NetworkColumn,
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
    QStringList odd; ///< of the lines, those that most others do not have
    QList<ExchangeId> evidence; ///< of this thing alone
    bool said = false; ///< it speaks of the thing at all: silence differs from nothing
    bool differs = false; ///< from most of those that are asked the same
    bool changed = false; ///< since the run before
    bool fresh = false; ///< a server that the run before did not have
    bool hostile = false; ///< it speaks of what is marked in the case as an attacker's
    bool otherContent = false; ///< a serial that others have too, with other content
    bool folded = false; ///< as the cell above says
    bool tail = false; ///< all but its last line is as the cell above says
    int count = 1; ///< how many rows say the same from here on
    bool whole = false; ///< … which are all rows of its side: that side's cell has the count for all
    QString below; ///< a line to draw that is not said: the count of the side's rows

    QString text() const;
    /// What is drawn: the odd ones first, and at most three lines of them.
    QStringList shownLines() const;
    int shownCount() const { return whole ? 1 : count; }
    /// "⚑ attacker's", "≠ differs", "changed", "new": the word beside the triangle; empty for a cell like the
    /// others.
    QString mark() const;
    bool isMarked() const { return differs || changed || fresh || otherContent || hostile; }
};

/// A server's row.
struct StateRow
{
    QString server; ///< "name/address"
    QString side;
    QList<StateCell> cells; ///< one of each column

    /// All that it says, for filters.
    QString text() const;
};

/// The rows of a delegation document, not yet folded; compared with the document of the run before where
/// there is one.
QList<StateRow> stateRows(const delegation::Delegation &now, const delegation::Delegation *before);
/// What is marked in the case, addresses and names, marked where a row speaks of it.
QList<StateRow> withMarks(QList<StateRow> rows, const QStringList &marked);
/// Equal neighbours folded.
QList<StateRow> folded(QList<StateRow> rows);
/// Servers that the run before had and this one has not, as "name/address".
QStringList goneServers(const delegation::Delegation &now, const delegation::Delegation &before);
QString stateColumnName(int column);
/// Columns in which no row says anything: what was not asked needs no room.
QList<int> emptyColumns(const QList<StateRow> &rows);

} // namespace zonecase::widgets
