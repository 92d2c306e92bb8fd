// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/serialhistory.h"

#include "widgets/delegation/statecell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

using delegation::ServerState;

namespace {

/// RFC 1982, 3.2: how far `other` lies after `serial` on the circle of 32 bits; below zero if before.
qint64 distance(qint64 serial, qint64 other)
{
    return static_cast<qint32>(static_cast<quint32>(other) - static_cast<quint32>(serial));
}

std::optional<qint64> newestOf(const delegation::Delegation &document)
{
    std::optional<qint64> newest;
    for (const ServerState &state : document.servers)
        if (state.serial && (!newest || distance(*newest, *state.serial) > 0))
            newest = state.serial;
    return newest;
}

bool hasOtherContent(const delegation::Delegation &document, const QString &server)
{
    return std::any_of(
        document.findings.begin(), document.findings.end(), [&server](const finding::Finding &one) {
            const finding::Argument named = one.args.value(u"servers"_s);
            const QString *servers = std::get_if<QString>(&named);
            return one.code.startsWith(u"delegation.same-serial-"_s) && servers
                && servers->split(u", "_s).contains(server);
        });
}

SerialCell cellOf(const SerialLook &look, const QString &server)
{
    const QList<ServerState> &servers = look.document->servers;
    const auto row = std::find_if(servers.begin(), servers.end(), [&server](const ServerState &state) {
        return state.side == u"child"_s && serverText(state) == server;
    });
    if (row == servers.end())
        return {};
    SerialCell cell;
    cell.known = true;
    cell.serial = row->serial;
    cell.evidence = row->proofOf(u"soa"_s);
    if (row->serial)
        cell.behind = std::max<qint64>(distance(*row->serial, *newestOf(*look.document)), 0);
    cell.otherContent = hasOtherContent(*look.document, server);
    return cell;
}

bool saysSame(const SerialCell &a, const SerialCell &b)
{
    return a.serial == b.serial && a.otherContent == b.otherContent && a.known == b.known;
}

} // namespace

QList<SerialRow> serialHistory(const QList<SerialLook> &looks)
{
    QStringList servers;
    for (const SerialLook &look : looks)
        for (const ServerState &state : look.document->servers)
            if (state.side == u"child"_s && !servers.contains(serverText(state)))
                servers << serverText(state);
    QList<SerialRow> rows;
    for (const QString &server : std::as_const(servers)) {
        SerialRow row{{server}, {}};
        for (const SerialLook &look : looks)
            row.cells << cellOf(look, server);
        const auto same = std::find_if(rows.begin(), rows.end(), [&row](const SerialRow &other) {
            return std::equal(row.cells.begin(), row.cells.end(), other.cells.begin(), saysSame);
        });
        if (same == rows.end()) {
            rows << row;
            continue;
        }
        same->servers << server;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            same->cells[i].evidence += row.cells[i].evidence;
    }
    return rows;
}

} // namespace zonecase::widgets
