// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/statecell.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

using delegation::ServerState;

namespace {

QString cellWords(const char *text)
{
    return QCoreApplication::translate("Delegation", text);
}

StateCell plainCell(const QString &text, bool said)
{
    StateCell cell;
    cell.lines = {text};
    cell.said = said;
    return cell;
}

StateCell listCell(const std::optional<QStringList> &list)
{
    if (!list)
        return plainCell(u"—"_s, false);
    StateCell cell;
    cell.said = true;
    cell.lines = list->isEmpty() ? QStringList{cellWords(QT_TRANSLATE_NOOP("Delegation", "none"))} : *list;
    return cell;
}

QString outcomeWord(const QString &outcome)
{
    if (outcome == u"timeout"_s)
        return cellWords(QT_TRANSLATE_NOOP("Delegation", "no answer"));
    if (outcome == u"not-asked"_s)
        return cellWords(QT_TRANSLATE_NOOP("Delegation", "not asked"));
    return outcome;
}

/// What answered over UDP, and over TCP where that was asked; what TCP lacks is said.
StateCell transportCell(const ServerState &state)
{
    StateCell cell = plainCell(state.transport.toUpper(), false);
    if (state.tcp.isEmpty() || state.side != u"child"_s)
        return cell;
    cell.said = true;
    const QString tcp = state.tcp == u"answered"_s
        ? u"TCP"_s
        : cellWords(QT_TRANSLATE_NOOP("Delegation", "TCP: %1")).arg(outcomeWord(state.tcp));
    if (!cell.lines.contains(tcp))
        cell.lines << tcp;
    cell.lines.removeAll(QString());
    return cell;
}

StateCell bareCell(const ServerState &state, int column)
{
    const bool isAnswered = state.outcome == u"answered"_s;
    const bool isChild = state.side == u"child"_s;
    switch (static_cast<StateColumn>(column)) {
    case SideColumn:
        return plainCell(isChild ? cellWords(QT_TRANSLATE_NOOP("Delegation", "child"))
                                 : cellWords(QT_TRANSLATE_NOOP("Delegation", "parent")),
            false);
    case ServerColumn: {
        StateCell cell = plainCell(state.name.toText(), false);
        cell.lines << state.address.toText();
        return cell;
    }
    case FamilyColumn:
        return plainCell(state.address.isNull() ? QString()
                : state.address.isIPv4()        ? u"IPv4"_s
                                                : u"IPv6"_s,
            false);
    case NsColumn:
        return listCell(state.ns);
    case GlueColumn:
        return listCell(state.glue);
    case DsColumn:
        return isChild ? plainCell({}, false) : listCell(state.ds);
    case SerialColumn:
        return state.serial ? plainCell(QString::number(*state.serial), true)
                            : plainCell(isChild ? u"—"_s : QString(), false);
    case IdentityColumn:
        // Each has a name of its own: they differ, and that is nothing to mark.
        return plainCell(state.serverId, false);
    case NetworkColumn: {
        // As with names: that networks differ is how it should be.
        StateCell cell = plainCell(state.network.isEmpty() ? QString() : u"AS "_s + state.network, false);
        if (!state.prefix.isEmpty())
            cell.lines << state.prefix;
        return cell;
    }
    case AuthorityColumn:
        return plainCell(!isAnswered  ? u"—"_s
                : state.authoritative ? u"AA"_s
                                      : cellWords(QT_TRANSLATE_NOOP("Delegation", "no")),
            isAnswered);
    case AnswerColumn:
        return plainCell(isAnswered ? state.rcode : outcomeWord(state.outcome), true);
    case TransportColumn:
        return transportCell(state);
    case RttColumn:
        return plainCell(state.rttMs < 0 ? u"—"_s : QString::number(state.rttMs, 'f', 1) + u" ms"_s, false);
    case StateColumnCount:
        break;
    }
    return {};
}

QList<ExchangeId> proofOf(const ServerState &state, int column)
{
    switch (static_cast<StateColumn>(column)) {
    case SideColumn:
    case ServerColumn:
    case FamilyColumn:
        return state.evidence;
    case NsColumn:
    case AuthorityColumn:
    case AnswerColumn:
    case RttColumn:
        return state.proofOf(u"ns"_s);
    case GlueColumn:
        return state.proofOf(u"glue"_s);
    case DsColumn:
        return state.proofOf(u"ds"_s);
    case SerialColumn:
        return state.proofOf(u"soa"_s);
    case IdentityColumn:
        return state.proofOf(u"server_id"_s);
    case NetworkColumn:
        return state.proofOf(u"network"_s);
    case TransportColumn:
        return state.proofOf(u"ns"_s) + state.proofOf(u"tcp"_s);
    case StateColumnCount:
        break;
    }
    return {};
}

} // namespace

StateCell stateCell(const ServerState &state, int column)
{
    StateCell cell = bareCell(state, column);
    cell.evidence = proofOf(state, column);
    return cell;
}

QString serverText(const ServerState &state)
{
    return state.name.toText() + u'/' + state.address.toText();
}

QString StateCell::text() const
{
    return lines.join(u", "_s);
}

QStringList StateCell::shownLines() const
{
    constexpr qsizetype Most = 3;
    if (tail)
        return {lines.last()};
    QStringList shown = odd;
    for (const QString &line : lines)
        if (!odd.contains(line))
            shown << line;
    if (!below.isEmpty())
        shown << below;
    if (shown.size() <= Most)
        return shown;
    const int rest = static_cast<int>(shown.size() - (Most - 1));
    const QString more = QCoreApplication::translate("Delegation", "and %n more", nullptr, rest);
    return shown.mid(0, Most - 1) << more;
}

QString StateCell::mark() const
{
    QStringList marks;
    if (hostile)
        marks << cellWords(QT_TRANSLATE_NOOP("Delegation", "⚑ attacker's"));
    if (differs)
        marks << cellWords(QT_TRANSLATE_NOOP("Delegation", "≠ differs"));
    if (otherContent)
        marks << cellWords(QT_TRANSLATE_NOOP("Delegation", "≠ content"));
    if (changed)
        marks << cellWords(QT_TRANSLATE_NOOP("Delegation", "changed"));
    if (fresh)
        marks << cellWords(QT_TRANSLATE_NOOP("Delegation", "new"));
    return marks.join(u", "_s);
}

QString StateRow::text() const
{
    QStringList all;
    for (const StateCell &cell : cells) {
        all += cell.lines;
        all << cell.mark();
    }
    return all.join(u' ');
}

} // namespace zonecase::widgets
