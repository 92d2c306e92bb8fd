// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/statetable.h"

#include "widgets/delegation/statecell.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

using delegation::Delegation;
using delegation::ServerState;

namespace {

QString tableWords(const char *text)
{
    return QCoreApplication::translate("Delegation", text);
}

QList<StateRow> plainRows(const Delegation &document)
{
    QList<StateRow> rows;
    for (const ServerState &state : document.servers) {
        StateRow row{serverText(state), state.side, {}};
        for (int column = 0; column < StateColumnCount; ++column)
            row.cells << stateCell(state, column);
        rows << row;
    }
    return rows;
}

/// What most of them say; of those said equally often, what is said first.
StateCell usual(const QList<StateRow> &rows, int column, const QString &side)
{
    QStringList said;
    for (const StateRow &row : rows)
        if (row.cells[column].said && (side.isEmpty() || row.side == side))
            said << row.cells[column].text();
    QString best;
    for (const QString &text : std::as_const(said))
        if (said.count(text) > said.count(best))
            best = text;
    for (const StateRow &row : rows)
        if (row.cells[column].said && row.cells[column].text() == best)
            return row.cells[column];
    return {};
}

void markDiffering(QList<StateRow> &rows, int column)
{
    for (const auto &side : {u"parent"_s, u"child"_s}) {
        // Parent and child are to name the same servers; all else is each side's own.
        const StateCell most = usual(rows, column, column == NsColumn ? QString() : side);
        for (StateRow &row : rows) {
            StateCell &cell = row.cells[column];
            if (row.side != side || !cell.said || cell.text() == most.text())
                continue;
            cell.differs = true;
            for (const QString &line : std::as_const(cell.lines))
                if (!most.lines.contains(line))
                    cell.odd << line;
        }
    }
}

void markChanged(QList<StateRow> &rows, const QList<StateRow> &before)
{
    for (StateRow &row : rows) {
        const auto old = std::find_if(before.begin(), before.end(),
            [&row](const StateRow &other) { return other.server == row.server && other.side == row.side; });
        if (old == before.end()) {
            row.cells[ServerColumn].fresh = true;
            continue;
        }
        for (int column = NsColumn; column <= TransportColumn; ++column) {
            StateCell &cell = row.cells[column];
            const StateCell &was = old->cells[column];
            cell.changed = cell.said && was.said && cell.text() != was.text();
            // That a serial goes on is its purpose; that it went back is none (RFC 1982, 3.2).
            if (column == SerialColumn && cell.changed)
                cell.changed = static_cast<qint32>(cell.text().toUInt() - was.text().toUInt()) < 0;
        }
    }
}

/// The fault of .de in 2010: the serial says that all have the same zone, and they have not.
void markContent(QList<StateRow> &rows, const Delegation &document)
{
    for (const finding::Finding &one : document.findings) {
        if (!one.code.startsWith(u"delegation.same-serial-"_s))
            continue;
        const finding::Argument named = one.args.value(u"servers"_s);
        const QString *servers = std::get_if<QString>(&named);
        for (StateRow &row : rows)
            if (servers && row.side == u"child"_s && servers->split(u", "_s).contains(row.server))
                row.cells[SerialColumn].otherContent = true;
    }
}

bool isFoldable(const StateCell &above, const StateCell &cell)
{
    return !cell.text().isEmpty() && above.lines == cell.lines && above.mark() == cell.mark();
}

qsizetype countOf(const QList<StateRow> &rows, const QString &side)
{
    return std::count_if(rows.begin(), rows.end(), [&side](const StateRow &row) { return row.side == side; });
}

void fold(QList<StateRow> &rows, int column)
{
    qsizetype first = 0;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        StateCell &cell = rows[i].cells[column];
        cell.folded = rows[i].side == rows[first].side && isFoldable(rows[first].cells[column], cell);
        if (cell.folded)
            ++rows[first].cells[column].count;
        else
            first = i;
    }
    for (StateRow &row : rows) {
        StateCell &cell = row.cells[column];
        cell.whole = cell.count > 1 && cell.count == countOf(rows, row.side);
        if (column == SideColumn && cell.whole)
            cell.below = u"×"_s + QString::number(cell.count);
    }
}

/// A server of several addresses is named once.
void foldNames(QList<StateRow> &rows)
{
    for (qsizetype i = 1; i < rows.size(); ++i)
        rows[i].cells[ServerColumn].tail = rows[i].side == rows[i - 1].side
            && rows[i].cells[ServerColumn].lines.first() == rows[i - 1].cells[ServerColumn].lines.first();
}

} // namespace

QList<StateRow> stateRows(const Delegation &now, const Delegation *before)
{
    QList<StateRow> rows = plainRows(now);
    for (const int column :
        {NsColumn, GlueColumn, DsColumn, SerialColumn, AuthorityColumn, AnswerColumn, TransportColumn})
        markDiffering(rows, column);
    markContent(rows, now);
    if (before)
        markChanged(rows, plainRows(*before));
    return rows;
}

QList<StateRow> withMarks(QList<StateRow> rows, const QStringList &marked)
{
    const auto isMarked = [&marked](const QString &line) {
        const QStringList parts = line.split(u'/'); // "name/address", or either
        return std::any_of(
            parts.begin(), parts.end(), [&marked](const QString &part) { return marked.contains(part); });
    };
    for (StateRow &row : rows)
        for (const int column : {ServerColumn, NsColumn, GlueColumn}) {
            StateCell &cell = row.cells[column];
            cell.hostile = std::any_of(cell.lines.begin(), cell.lines.end(), isMarked);
        }
    return rows;
}

QList<StateRow> folded(QList<StateRow> rows)
{
    for (int column = 0; column < StateColumnCount; ++column)
        if (column != ServerColumn && column != FamilyColumn && column != RttColumn)
            fold(rows, column);
    foldNames(rows);
    return rows;
}

QStringList goneServers(const Delegation &now, const Delegation &before)
{
    QStringList gone;
    for (const ServerState &old : before.servers)
        if (std::none_of(now.servers.begin(), now.servers.end(), [&old](const ServerState &state) {
                return state.side == old.side && serverText(state) == serverText(old);
            }))
            gone << serverText(old);
    return gone;
}

QString stateColumnName(int column)
{
    switch (static_cast<StateColumn>(column)) {
    case SideColumn:
        return tableWords(QT_TRANSLATE_NOOP("Delegation", "Side"));
    case ServerColumn:
        return tableWords(QT_TRANSLATE_NOOP("Delegation", "Server"));
    case FamilyColumn:
        return tableWords(QT_TRANSLATE_NOOP("Delegation", "Family"));
    case NsColumn:
        return u"NS"_s;
    case GlueColumn:
        return tableWords(QT_TRANSLATE_NOOP("Delegation", "Glue, addresses"));
    case DsColumn:
        return u"DS"_s;
    case SerialColumn:
        return tableWords(QT_TRANSLATE_NOOP("Delegation", "SOA serial"));
    case IdentityColumn:
        return tableWords(QT_TRANSLATE_NOOP("Delegation", "Calls itself"));
    case NetworkColumn:
        return tableWords(QT_TRANSLATE_NOOP("Delegation", "Network"));
    case AuthorityColumn:
        return u"AA"_s;
    case AnswerColumn:
        return tableWords(QT_TRANSLATE_NOOP("Delegation", "Answer"));
    case TransportColumn:
        return tableWords(QT_TRANSLATE_NOOP("Delegation", "Over"));
    case RttColumn:
        return tableWords(QT_TRANSLATE_NOOP("Delegation", "RTT"));
    case StateColumnCount:
        break;
    }
    return {};
}

QList<int> emptyColumns(const QList<StateRow> &rows)
{
    QList<int> empty;
    for (int column = 0; column < StateColumnCount; ++column)
        if (std::all_of(rows.begin(), rows.end(), [column](const StateRow &row) {
                const QString text = row.cells[column].text();
                return text.isEmpty() || text == u"—"_s;
            }))
            empty << column;
    return empty;
}

} // namespace zonecase::widgets
