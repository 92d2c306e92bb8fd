// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/statetable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

using delegation::Delegation;
using delegation::ServerState;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Delegation", text);
}

QString serverOf(const ServerState &state)
{
    return state.name.toText() + u'/' + state.address.toText();
}

StateCell listCell(const std::optional<QStringList> &list)
{
    StateCell cell;
    cell.said = list.has_value();
    if (!list)
        cell.lines = {u"—"_s};
    else
        cell.lines = list->isEmpty() ? QStringList{words(QT_TRANSLATE_NOOP("Delegation", "none"))} : *list;
    return cell;
}

StateCell plainCell(const QString &text, bool said)
{
    StateCell cell;
    cell.lines = {text};
    cell.said = said;
    return cell;
}

QString sideWord(const ServerState &state)
{
    return state.side == u"parent"_s ? words(QT_TRANSLATE_NOOP("Delegation", "parent"))
                                     : words(QT_TRANSLATE_NOOP("Delegation", "child"));
}

QString outcomeWord(const ServerState &state)
{
    if (state.outcome == u"answered"_s)
        return state.rcode;
    if (state.outcome == u"timeout"_s)
        return words(QT_TRANSLATE_NOOP("Delegation", "no answer"));
    return state.outcome;
}

StateCell cellOf(const ServerState &state, int column)
{
    const bool answered = state.outcome == u"answered"_s;
    switch (static_cast<StateColumn>(column)) {
    case SideColumn:
        return plainCell(sideWord(state), false);
    case ServerColumn: {
        StateCell cell = plainCell(state.name.toText(), false);
        cell.lines << state.address.toText();
        return cell;
    }
    case NsColumn:
        return listCell(state.ns);
    case GlueColumn:
        return listCell(state.glue);
    case DsColumn:
        return state.side == u"parent"_s ? listCell(state.ds) : plainCell({}, false);
    case SerialColumn:
        return state.serial ? plainCell(QString::number(*state.serial), true)
                            : plainCell(state.side == u"child"_s ? u"—"_s : QString(), false);
    case AuthorityColumn:
        return plainCell(!answered    ? u"—"_s
                : state.authoritative ? u"AA"_s
                                      : words(QT_TRANSLATE_NOOP("Delegation", "no")),
            answered);
    case AnswerColumn:
        return plainCell(outcomeWord(state), true);
    case TransportColumn:
        return plainCell(state.transport.toUpper(), false);
    case RttColumn:
        return plainCell(state.rttMs < 0 ? u"—"_s : QString::number(state.rttMs, 'f', 1) + u" ms"_s, false);
    case StateColumnCount:
        break;
    }
    return {};
}

QList<StateRow> plainRows(const Delegation &document)
{
    QList<StateRow> rows;
    for (const ServerState &state : document.servers) {
        StateRow row{serverOf(state), state.side, state.evidence, {}};
        for (int column = 0; column < StateColumnCount; ++column)
            row.cells << cellOf(state, column);
        rows << row;
    }
    return rows;
}

/// What most of them say; of those said equally often, what is said first.
QString usual(const QList<StateRow> &rows, int column, const QString &side)
{
    QStringList said;
    for (const StateRow &row : rows)
        if (row.cells[column].said && (side.isEmpty() || row.side == side))
            said << row.cells[column].text();
    QString best;
    for (const QString &text : std::as_const(said))
        if (said.count(text) > said.count(best))
            best = text;
    return best;
}

void markDiffering(QList<StateRow> &rows, int column)
{
    for (const auto &side : {u"parent"_s, u"child"_s}) {
        // Parent and child are to name the same servers; all else is each side's own.
        const QString most = usual(rows, column, column == NsColumn ? QString() : side);
        for (StateRow &row : rows)
            if (row.side == side && row.cells[column].said)
                row.cells[column].differs = row.cells[column].text() != most;
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
        for (int column = NsColumn; column <= AnswerColumn; ++column) {
            StateCell &cell = row.cells[column];
            const StateCell &was = old->cells[column];
            cell.changed = cell.said && was.said && cell.text() != was.text();
        }
    }
}

bool foldable(const StateCell &above, const StateCell &cell)
{
    return !cell.text().isEmpty() && above.lines == cell.lines && above.mark() == cell.mark();
}

void fold(QList<StateRow> &rows, int column)
{
    qsizetype first = 0;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        StateCell &cell = rows[i].cells[column];
        cell.folded = rows[i].side == rows[first].side && foldable(rows[first].cells[column], cell);
        if (cell.folded)
            ++rows[first].cells[column].count;
        else
            first = i;
    }
}

} // namespace

QString StateCell::text() const
{
    return lines.join(u", "_s);
}

QString StateCell::mark() const
{
    QStringList marks;
    if (differs)
        marks << words(QT_TRANSLATE_NOOP("Delegation", "≠ differs"));
    if (changed)
        marks << words(QT_TRANSLATE_NOOP("Delegation", "changed"));
    if (fresh)
        marks << words(QT_TRANSLATE_NOOP("Delegation", "new"));
    return marks.join(u", "_s);
}

QList<StateRow> stateRows(const Delegation &now, const Delegation *before)
{
    QList<StateRow> rows = plainRows(now);
    for (const int column : {NsColumn, GlueColumn, DsColumn, SerialColumn, AuthorityColumn, AnswerColumn})
        markDiffering(rows, column);
    if (before)
        markChanged(rows, plainRows(*before));
    for (int column = 0; column < StateColumnCount; ++column)
        if (column != ServerColumn && column != RttColumn)
            fold(rows, column);
    return rows;
}

QStringList goneServers(const Delegation &now, const Delegation &before)
{
    QStringList gone;
    for (const ServerState &old : before.servers)
        if (std::none_of(now.servers.begin(), now.servers.end(), [&old](const ServerState &state) {
                return state.side == old.side && serverOf(state) == serverOf(old);
            }))
            gone << serverOf(old);
    return gone;
}

QString stateColumnName(int column)
{
    switch (static_cast<StateColumn>(column)) {
    case SideColumn:
        return words(QT_TRANSLATE_NOOP("Delegation", "Side"));
    case ServerColumn:
        return words(QT_TRANSLATE_NOOP("Delegation", "Server"));
    case NsColumn:
        return u"NS"_s;
    case GlueColumn:
        return words(QT_TRANSLATE_NOOP("Delegation", "Glue"));
    case DsColumn:
        return u"DS"_s;
    case SerialColumn:
        return words(QT_TRANSLATE_NOOP("Delegation", "SOA serial"));
    case AuthorityColumn:
        return u"AA"_s;
    case AnswerColumn:
        return words(QT_TRANSLATE_NOOP("Delegation", "Answer"));
    case TransportColumn:
        return words(QT_TRANSLATE_NOOP("Delegation", "Over"));
    case RttColumn:
        return words(QT_TRANSLATE_NOOP("Delegation", "RTT"));
    case StateColumnCount:
        break;
    }
    return {};
}

} // namespace zonecase::widgets
