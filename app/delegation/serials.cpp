// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/serials.h"

#include "app/delegation/aspect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

constexpr qsizetype Stays = 3; // looks; behind in one or two is a transfer that takes its time

/// The newest serial that the zone's servers have in a look.
std::optional<qint64> newestIn(const Delegation &state)
{
    std::optional<qint64> newest;
    for (const ServerState &row : state.servers)
        if (row.serial && (!newest || isNewerSerial(*row.serial, *newest)))
            newest = row.serial;
    return newest;
}

/// A look in which the server told its serial.
struct Told
{
    Instant at;
    qint64 serial = 0, newest = 0;
    QList<ExchangeId> evidence;
    bool isBehind() const { return isNewerSerial(newest, serial); }
};

QList<Told> toldBy(const ServerState &row, const QList<Look> &looks)
{
    QList<Told> told;
    for (const Look &look : looks) {
        const ServerState *then = sameServer(*look.state, row);
        // From elsewhere another machine may answer at the same address.
        if (then && then->serial && look.vantage == looks.last().vantage)
            told << Told{
                look.started, *then->serial, newestIn(*look.state).value_or(*then->serial), then->evidence};
    }
    return told;
}

std::optional<finding::Finding> behind(const dns::Name &zone, const ServerState &row, const QList<Told> &told)
{
    qsizetype since = told.size();
    while (since > 0 && told[since - 1].isBehind())
        --since;
    const qsizetype count = told.size() - since;
    // One that has by now what the others had then is slow, and follows.
    if (count < Stays || !isNewerSerial(told[told.size() - Stays].newest, told.last().serial))
        return std::nullopt;
    return finding::make(u"history.serial-behind"_s, {u"zone"_s, zone.toText()},
        {{u"servers"_s, labelOf(row)}, {u"serial"_s, told.last().serial}, {u"newest"_s, told.last().newest},
            {u"count"_s, qint64(count)}, {u"since"_s, told[since].at.toText()}},
        told.last().evidence + told[since].evidence);
}

std::optional<finding::Finding> back(const dns::Name &zone, const ServerState &row, const QList<Told> &told)
{
    if (told.size() < 2 || !isNewerSerial(told[told.size() - 2].serial, told.last().serial))
        return std::nullopt;
    const Told &before = told[told.size() - 2];
    return finding::make(u"history.serial-back"_s, {u"zone"_s, zone.toText()},
        {{u"servers"_s, labelOf(row)}, {u"before"_s, before.serial}, {u"after"_s, told.last().serial},
            {u"last_good"_s, before.at.toText()}, {u"first_bad"_s, told.last().at.toText()}},
        before.evidence + told.last().evidence);
}

} // namespace

bool isNewerSerial(qint64 serial, qint64 than)
{
    const auto ahead = static_cast<quint32>(serial - than);
    return ahead != 0 && ahead < 0x80000000U;
}

QList<finding::Finding> judgeSerials(const QList<Look> &looks)
{
    QList<finding::Finding> findings;
    for (const ServerState &row : looks.last().state->servers) {
        if (row.side != u"child"_s || !row.serial)
            continue;
        const QList<Told> told = toldBy(row, looks);
        for (const auto judge : {behind, back})
            if (const std::optional<finding::Finding> found = judge(looks.last().zone(), row, told))
                findings << *found;
    }
    return findings;
}

} // namespace zonecase::delegation
