// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/move.h"

#include "app/delegation/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

/// What all that speak of it say alike; nothing where they differ or nobody speaks.
std::optional<Texts> agreed(const Delegation &state, Reader read)
{
    std::optional<Texts> common;
    for (const ServerState &row : state.servers)
        if (const std::optional<Said> said = read(row)) {
            if (common && *common != said->texts)
                return std::nullopt;
            common = said->texts;
        }
    return common;
}

bool serves(const Delegation &state, const QString &name)
{
    return std::any_of(state.servers.begin(), state.servers.end(), [&name](const ServerState &row) {
        return row.side == u"child"_s && row.name.toText() == name && row.authoritative && row.serial;
    });
}

/// Parents and children name one set, and each of it serves.
bool isConsistent(const Delegation &state)
{
    const std::optional<Texts> above = agreed(state, parentNs);
    const std::optional<Texts> below = agreed(state, childNs);
    return above && below && *above == *below && !above->empty()
        && std::all_of(
            above->begin(), above->end(), [&](const QString &name) { return serves(state, name); });
}

bool contentIsKept(const Look &reference, const Look &now)
{
    const Yardstick content(*reference.state, childContent);
    return std::none_of(
        now.state->servers.begin(), now.state->servers.end(), [&content](const ServerState &row) {
            return content.standingOf(row) == Yardstick::Standing::Departed;
        });
}

/// Signed at every server, with keys that the DS records vouch for; the sets that name keys and servers hold.
/// A key's public half can be copied, its signatures cannot be made.
bool isSignedWell(const Delegation &state)
{
    for (const ServerState &row : state.servers)
        if (childNs(row) && childKeys(row).value_or(Said()).texts.empty())
            return false;
    bool isSigned = false;
    for (const finding::Finding &one : state.findings) {
        const QStringList of = checksOf(one.code);
        const bool isOfSigning = of.contains(u"dnssec02"_s) || of.contains(u"dnssec08"_s)
            || of.contains(u"dnssec09"_s) || one.code == u"delegation.keys-differ"_s;
        if (isOfSigning && one.severity >= finding::Severity::Warning)
            return false;
        isSigned = isSigned || one.code == u"delegation.signed"_s;
    }
    return isSigned;
}

Texts without(const Texts &texts, const Texts &others)
{
    Texts left;
    std::set_difference(
        texts.begin(), texts.end(), others.begin(), others.end(), std::inserter(left, left.end()));
    return left;
}

QList<dns::IpAddress> sorted(QList<dns::IpAddress> addresses)
{
    std::sort(addresses.begin(), addresses.end());
    addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
    return addresses;
}

/// Addresses that the look has for these names.
QList<dns::IpAddress> addressesOf(const Delegation &state, const Texts &names)
{
    QList<dns::IpAddress> found;
    for (const ServerState &row : state.servers) {
        if (row.side == u"child"_s && names.contains(row.name.toText()))
            found << row.address;
        for (const QString &text : ofNames(parentGlue(row).value_or(Said()).texts, names))
            if (const auto address = dns::IpAddress::fromText(text.section(u'/', 1)))
                found << *address;
    }
    return sorted(found);
}

QList<dns::IpAddress> addressesIn(const Texts &glue)
{
    QList<dns::IpAddress> found;
    for (const QString &text : glue)
        if (const auto address = dns::IpAddress::fromText(text.section(u'/', 1)))
            found << *address;
    return sorted(found);
}

QList<dns::IpAddress> servingAddresses(const Delegation &state)
{
    QList<dns::IpAddress> found;
    for (const ServerState &row : state.servers)
        if (row.side == u"child"_s)
            found << row.address;
    return found;
}

/// Moves of one look: by what the parent's servers say that is another.
QList<Move> movesIn(
    const Look &reference, const Yardstick &ns, const Yardstick &glue, const QList<Look> &looks)
{
    const Delegation &state = *looks.last().state;
    const QList<dns::IpAddress> known = servingAddresses(*reference.state);
    QList<Move> moves;
    const auto add = [&](const Departure &departure, const Texts &names, QList<dns::IpAddress> addresses) {
        addresses.removeIf([&known](const dns::IpAddress &address) { return known.contains(address); });
        if (!names.empty() || !addresses.isEmpty())
            moves << Move{looks.last().zone(), departure.window, names, addresses, departure.row->evidence};
    };
    for (const Departure &departure : departuresFrom(ns, looks)) {
        Texts names = without(departure.after, ns.all());
        std::erase_if(names, [&](const QString &name) { return isAnnounced(name, reference, looks); });
        add(departure, names, addressesOf(state, names));
    }
    for (const Departure &departure : departuresFrom(glue, looks))
        add(departure, {}, addressesIn(without(departure.after, departure.before)));
    return moves;
}

void join(QList<Move> &moves, const Move &move)
{
    const auto same = std::find_if(moves.begin(), moves.end(), [&move](const Move &known) {
        return known.names == move.names && (!move.names.empty() || known.addresses == move.addresses);
    });
    if (same == moves.end()) {
        moves << move;
        return;
    }
    same->addresses = sorted(same->addresses + move.addresses);
    same->evidence += move.evidence;
    if (move.window.firstBad < same->window.firstBad)
        same->window = move.window;
}

} // namespace

bool isAnnounced(const QString &name, const Look &reference, const QList<Look> &looks)
{
    for (const Look &look : looks)
        for (const ServerState &row : look.state->servers)
            if (look.started >= reference.started && row.side == u"child"_s && row.authoritative && row.ns
                && row.ns->contains(name) && sameServer(*reference.state, row))
                return true;
    return false;
}

bool isMoveInOrder(const Look &reference, const QList<Look> &looks)
{
    const Look &now = looks.last();
    const std::optional<Texts> before = agreed(*reference.state, parentDs);
    const std::optional<Texts> ds = agreed(*now.state, parentDs);
    if (!before || !ds || !isConsistent(*now.state) || !contentIsKept(reference, now))
        return false;
    const bool holds = !ds->empty() && isSignedWell(*now.state);
    if (!before->empty() && !holds)
        return false;
    if (holds && std::includes(before->begin(), before->end(), ds->begin(), ds->end()))
        return true;
    // A known name at another address is the registry's word alone, or that of whoever has the name's domain.
    const Texts fresh = without(*agreed(*now.state, parentNs), Yardstick(*reference.state, parentNs).all());
    return departuresFrom(Yardstick(*reference.state, parentGlue), looks).isEmpty()
        && std::all_of(now.state->servers.begin(), now.state->servers.end(), [&](const ServerState &row) {
               return row.side != u"child"_s || sameServer(*reference.state, row)
                   || (fresh.contains(row.name.toText()) && isAnnounced(row.name.toText(), reference, looks));
           });
}

QList<Move> movesOf(const Look &reference, const QList<Look> &looks)
{
    const Yardstick ns(*reference.state, parentNs), glue(*reference.state, parentGlue);
    QList<Move> moves;
    for (qsizetype i = 0; i < looks.size(); ++i) {
        const QList<Look> until = looks.first(i + 1);
        const QList<Move> found = movesIn(reference, ns, glue, until);
        if (!found.isEmpty() && !isMoveInOrder(reference, until))
            for (const Move &move : found)
                join(moves, move);
    }
    return moves;
}

} // namespace zonecase::delegation
