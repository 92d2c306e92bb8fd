// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chaingraph.h"

#include <algorithm>

namespace zonecase::widgets {

namespace {

/// Where the bands of the earlier picture lie in the later one; bands that are gone are put in after the one
/// above.
QList<int> placeBands(ChainGraph &now, const ChainGraph &before)
{
    QList<int> places;
    for (int i = 0; i < before.bands.size(); ++i) {
        const auto same = std::find_if(now.bands.begin(), now.bands.end(),
            [&](const ChainBand &band) { return band.zone == before.bands[i].zone; });
        if (same != now.bands.end()) {
            places << static_cast<int>(same - now.bands.begin());
            continue;
        }
        const int at = places.isEmpty() ? 0 : places.last() + 1;
        ChainBand ghost = before.bands[i];
        ghost.fact.change = Change::Gone;
        now.bands.insert(at, ghost);
        for (ChainBox &box : now.boxes)
            box.band += box.band >= at;
        for (int &place : places)
            place += place >= at;
        places << at;
    }
    return places;
}

bool saysTheSame(const ChainBox &a, const ChainBox &b)
{
    return a.title == b.title && a.lines == b.lines && a.fact.role == b.fact.role
        && a.fact.word == b.fact.word;
}

void markBands(ChainGraph &now, const ChainGraph &before)
{
    for (ChainBand &band : now.bands) {
        const auto old = std::find_if(before.bands.begin(), before.bands.end(),
            [&band](const ChainBand &other) { return other.zone == band.zone; });
        if (old == before.bands.end())
            band.fact.change = Change::New;
        else if (band.fact.change != Change::Gone && old->fact.role != band.fact.role)
            band.fact.change = Change::Changed;
    }
}

bool hasLink(const ChainGraph &graph, const QString &from, const QString &to, ChainFact *fact)
{
    for (const ChainLink &link : graph.links)
        if (graph.boxes[link.from].id == from && graph.boxes[link.to].id == to) {
            *fact = link.fact;
            return true;
        }
    return false;
}

} // namespace

ChainGraph describeChain(const dnssec::Chain &chain, const dnssec::Chain &earlier)
{
    ChainGraph now = describeChain(chain);
    const ChainGraph before = describeChain(earlier);
    for (ChainBox &box : now.boxes) {
        const int old = before.boxIndex(box.id);
        if (old < 0)
            box.fact.change = Change::New;
        else if (!saysTheSame(before.boxes[old], box))
            box.fact.change = Change::Changed;
    }
    for (ChainLink &link : now.links) {
        ChainFact old;
        if (!hasLink(before, now.boxes[link.from].id, now.boxes[link.to].id, &old))
            link.fact.change = Change::New;
        else if (old.word != link.fact.word)
            link.fact.change = Change::Changed;
    }
    const QList<int> places = placeBands(now, before);
    markBands(now, before);
    for (const ChainBox &box : before.boxes)
        if (now.boxIndex(box.id) < 0) {
            ChainBox ghost = box;
            ghost.band = places[box.band];
            ghost.fact.change = Change::Gone;
            now.boxes << ghost;
        }
    for (const ChainLink &link : before.links) {
        const ChainBox &from = before.boxes[link.from];
        const ChainBox &to = before.boxes[link.to];
        ChainFact still;
        if (hasLink(now, from.id, to.id, &still))
            continue;
        ChainLink ghost = link;
        ghost.from = now.boxIndex(from.id);
        ghost.to = now.boxIndex(to.id);
        ghost.fact.change = Change::Gone;
        now.links << ghost;
    }
    return now;
}

} // namespace zonecase::widgets
