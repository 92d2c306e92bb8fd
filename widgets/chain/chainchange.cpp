// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/change.h"
#include "app/dnssec/pair.h"
#include "widgets/chain/changeplaces.h"
#include "widgets/chain/changewords.h"

#include <algorithm>

namespace zonecase::widgets {

namespace {

void makeGhost(ChainFact &fact)
{
    fact.change = Change::Gone;
    fact.was = fact.word;
}

void markChanged(ChainFact &fact, const ChainFact &before)
{
    fact.change = Change::Changed;
    if (fact.word != before.word)
        fact.was = before.word;
}

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
        makeGhost(ghost.fact);
        now.bands.insert(at, ghost);
        for (ChainBox &box : now.boxes)
            box.band += box.band >= at;
        for (int &place : places)
            place += place >= at;
        places << at;
    }
    return places;
}

QStringList without(QStringList lines, const QStringList &others)
{
    lines.removeIf([&others](const QString &line) { return others.contains(line); });
    return lines;
}

void markBands(ChainGraph &now, const ChainGraph &before)
{
    for (ChainBand &band : now.bands) {
        const auto old = std::find_if(before.bands.begin(), before.bands.end(),
            [&band](const ChainBand &other) { return other.zone == band.zone; });
        if (old == before.bands.end())
            band.fact.change = Change::New;
        else if (band.fact.change != Change::Gone && old->fact.role != band.fact.role)
            markChanged(band.fact, old->fact);
    }
}

void markBox(ChainBox &now, const ChainGraph &earlier)
{
    const int at = earlier.boxIndex(now.id);
    if (at < 0) {
        now.fact.change = Change::New;
        return;
    }
    const ChainBox &before = earlier.boxes[at];
    now.came = without(now.lines, before.lines);
    now.left = without(before.lines, now.lines);
    if (before.title != now.title || before.lines != now.lines || before.fact.role != now.fact.role
        || before.fact.word != now.fact.word)
        markChanged(now.fact, before.fact);
}

const ChainLink *linkOf(const ChainGraph &graph, const QString &from, const QString &to)
{
    const auto same = std::find_if(graph.links.begin(), graph.links.end(), [&](const ChainLink &link) {
        return graph.boxes[link.from].id == from && graph.boxes[link.to].id == to;
    });
    return same == graph.links.end() ? nullptr : &*same;
}

void markLink(ChainLink &link, const ChainGraph &now, const ChainGraph &before)
{
    const ChainLink *old = linkOf(before, now.boxes[link.from].id, now.boxes[link.to].id);
    if (!old)
        link.fact.change = Change::New;
    else if (old->fact.word != link.fact.word)
        markChanged(link.fact, old->fact);
}

/// Keys are not asked for below a zone that nothing vouches for.
bool isAskedFor(const ChainBox &box, const dns::Name &zone, const dnssec::Chain &later)
{
    const dnssec::ZoneState *state = dnssec::zoneOf(later, zone);
    return box.kind != BoxKind::Key || !state || !state->keys.isEmpty();
}

/// What only the earlier picture has.
void addGhosts(
    ChainGraph &now, const ChainGraph &before, const QList<int> &places, const dnssec::Chain &later)
{
    for (const ChainBox &box : before.boxes)
        if (now.boxIndex(box.id) < 0) {
            ChainBox ghost = box;
            ghost.band = places[box.band];
            makeGhost(ghost.fact);
            ghost.fact.asked = isAskedFor(box, before.bands[box.band].zone, later);
            now.boxes << ghost;
        }
    for (const ChainLink &link : before.links) {
        const QString from = before.boxes[link.from].id, to = before.boxes[link.to].id;
        if (linkOf(now, from, to))
            continue;
        ChainLink ghost{now.boxIndex(from), now.boxIndex(to), link.shapes, link.fact};
        makeGhost(ghost.fact);
        ghost.fact.asked = now.boxes[ghost.from].fact.asked && now.boxes[ghost.to].fact.asked;
        now.links << ghost;
    }
}

} // namespace

ChainGraph describeChange(const dnssec::Chain &earlier, const dnssec::Chain &later, const TimeWords &time,
    const QList<std::shared_ptr<const dnssec::Chain>> &between)
{
    ChainGraph now = describeChain(later);
    const ChainGraph before = describeChain(earlier);
    for (ChainBox &box : now.boxes)
        markBox(box, before);
    for (ChainLink &link : now.links)
        markLink(link, now, before);
    const QList<int> places = placeBands(now, before);
    markBands(now, before);
    addGhosts(now, before, places, later);
    now.changes = wordChanges(
        dnssec::narrowChanges(dnssec::listChanges(earlier, later), earlier, later, between), time);
    placeChanges(now);
    now.legend = legendOf(earlier, later, time);
    return now;
}

} // namespace zonecase::widgets
