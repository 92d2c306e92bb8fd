// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/shared.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

constexpr int PrefixV4 = 24, PrefixV6 = 48;

QString prefixOf(const dns::IpAddress &address)
{
    const int length = address.isIPv4() ? PrefixV4 : PrefixV6;
    QByteArray base = address.bytes();
    for (qsizetype i = length / 8; i < base.size(); ++i)
        base[i] = '\0';
    return dns::Prefix{dns::IpAddress::fromBytes(base).value_or(dns::IpAddress()), length}.toText();
}

/// What two moves have in common, the nearest kind: names and addresses, or no more than a prefix.
QStringList commonTargets(const Move &a, const Move &b)
{
    QStringList common;
    for (const QString &name : a.names)
        if (b.names.contains(name))
            common << name;
    for (const dns::IpAddress &address : a.addresses)
        if (b.addresses.contains(address))
            common << address.toText();
    if (!common.isEmpty())
        return common;
    QStringList prefixes;
    for (const dns::IpAddress &address : a.addresses)
        prefixes << prefixOf(address);
    for (const dns::IpAddress &address : b.addresses)
        if (prefixes.contains(prefixOf(address)) && !common.contains(prefixOf(address)))
            common << prefixOf(address);
    return common;
}

bool areOneEvent(const Move &a, const Move &b)
{
    return a.zone != b.zone && a.window.overlaps(b.window) && !commonTargets(a, b).isEmpty();
}

void widen(SharedTarget &shared, const Move &move)
{
    if (!shared.zones.contains(move.zone))
        shared.zones << move.zone;
    shared.evidence += move.evidence;
    if (move.window.lastGood && (!shared.window.lastGood || *move.window.lastGood > *shared.window.lastGood))
        shared.window.lastGood = move.window.lastGood;
    shared.window.firstBad = std::min(shared.window.firstBad, move.window.firstBad);
}

/// The moves that are one event with the first, and what it has in common with them.
SharedTarget around(const Move &first, const QList<Move> &moves)
{
    SharedTarget shared{{first.zone}, {}, first.window, first.evidence};
    for (const Move &other : moves) {
        if (!areOneEvent(first, other))
            continue;
        widen(shared, other);
        shared.targets += commonTargets(first, other);
    }
    std::sort(shared.zones.begin(), shared.zones.end());
    shared.targets.sort();
    shared.targets.removeDuplicates();
    return shared;
}

QString listed(const QList<dns::Name> &names, const dns::Name &but)
{
    QStringList texts;
    for (const dns::Name &name : names)
        if (name != but)
            texts << name.toText();
    return texts.join(u", "_s);
}

/// Moves that the zone's servers still show.
QList<Move> presentMoves(const QList<Move> &moves, const Look &now)
{
    QList<Move> present;
    for (const Move &move : moves) {
        const bool stands = std::any_of(
            now.state->servers.begin(), now.state->servers.end(), [&move](const ServerState &row) {
                const std::optional<Said> ns = parentNs(row);
                return (ns && haveCommon(ns->texts, move.names))
                    || (row.side == u"child"_s && move.addresses.contains(row.address));
            });
        if (move.zone == now.zone() && stands)
            present << move;
    }
    return present;
}

const MarkedThing *markOf(const QList<MarkedThing> &marked, const ServerState &row)
{
    const auto it = std::find_if(marked.begin(), marked.end(), [&row](const MarkedThing &mark) {
        return mark.value == (mark.kind == u"address"_s ? row.address.toText() : row.name.toText());
    });
    return it == marked.end() ? nullptr : &*it;
}

void judgeServer(const CaseLooks &record, const QList<Move> &moves, const Look &now, const ServerState &row,
    QList<finding::Finding> &findings)
{
    const finding::Subject zone{u"zone"_s, now.zone().toText()};
    const Look *reference = record.referenceOf(now.zone());
    const bool isOld = std::any_of(reference->state->servers.begin(), reference->state->servers.end(),
        [&row](const ServerState &then) { return then.side == row.side && then.address == row.address; });
    for (const Move &move : moves)
        if (!isOld && move.zone != now.zone() && move.addresses.contains(row.address))
            findings << finding::make(u"hijack.known-bad-address"_s, zone,
                {{u"servers"_s, labelOf(row)}, {u"address"_s, row.address.toText()},
                    {u"other"_s, move.zone.toText()}, {u"last_good"_s, move.window.lastGoodText()},
                    {u"first_bad"_s, move.window.firstBad.toText()}},
                row.evidence + move.evidence);
}

} // namespace

QList<Move> allMoves(const CaseLooks &record)
{
    QList<Move> moves;
    for (const dns::Name &zone : record.zones())
        moves += movesOf(*record.referenceOf(zone), record.ofZone(zone));
    return moves;
}

QList<SharedTarget> sharedTargets(const QList<Move> &moves)
{
    QList<SharedTarget> all;
    for (const Move &move : moves) {
        const SharedTarget shared = around(move, moves);
        const auto same = std::find_if(all.begin(), all.end(),
            [&shared](const SharedTarget &known) { return known.zones == shared.zones; });
        if (shared.zones.size() < 2)
            continue;
        if (same == all.end()) {
            all << shared;
            continue;
        }
        same->targets += shared.targets;
        same->targets.sort();
        same->targets.removeDuplicates();
        same->evidence += shared.evidence;
    }
    return all;
}

QList<finding::Finding> judgeCompany(const CaseLooks &record, const Look &now)
{
    QList<finding::Finding> findings;
    const QList<Move> moves = allMoves(record);
    for (const Move &move : presentMoves(moves, now)) {
        const SharedTarget shared = around(move, moves);
        if (shared.zones.size() > 1)
            findings << finding::make(u"hijack.shared-target"_s, {u"zone"_s, now.zone().toText()},
                {{u"zones"_s, listed(shared.zones, now.zone())}, {u"targets"_s, shared.targets.join(u", "_s)},
                    {u"last_good"_s, shared.window.lastGoodText()},
                    {u"first_bad"_s, shared.window.firstBad.toText()}},
                shared.evidence);
    }
    for (const ServerState &row : now.state->servers)
        if (row.side == u"child"_s)
            judgeServer(record, moves, now, row, findings);
    return findings + judgeMarked(record.marked, now);
}

QList<finding::Finding> judgeMarked(const QList<MarkedThing> &marked, const Look &now)
{
    QList<finding::Finding> findings;
    for (const ServerState &row : now.state->servers) {
        const MarkedThing *mark = row.side == u"child"_s ? markOf(marked, row) : nullptr;
        if (!mark)
            continue;
        findings << finding::make(u"hijack.marked-server"_s, {u"zone"_s, now.zone().toText()},
            {{u"servers"_s, labelOf(row)}, {u"marked"_s, mark->value},
                {u"reason"_s, mark->reason.isEmpty() ? u"–"_s : mark->reason}, {u"marked_at"_s, mark->marked.toText()}},
            row.evidence);
    }
    return findings;
}

} // namespace zonecase::delegation
