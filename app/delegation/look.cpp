// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

QString ChangeWindow::lastGoodText() const
{
    return lastGood ? lastGood->toText() : u"none"_s;
}

bool ChangeWindow::overlaps(const ChangeWindow &other) const
{
    // Each began after its last good moment: one that ends where the other begins is another event.
    const auto beginsBefore = [](const ChangeWindow &a, const ChangeWindow &b) {
        return !a.lastGood || *a.lastGood < b.firstBad;
    };
    return beginsBefore(*this, other) && beginsBefore(other, *this);
}

const ServerState *sameServer(const Delegation &in, const ServerState &row)
{
    const auto it = std::find_if(in.servers.begin(), in.servers.end(), [&row](const ServerState &other) {
        return other.side == row.side && other.address == row.address && other.name == row.name;
    });
    return it == in.servers.end() ? nullptr : &*it;
}

QList<Look> CaseLooks::ofZone(const dns::Name &zone) const
{
    QList<Look> found;
    for (const Look &look : looks)
        if (look.zone() == zone)
            found << look;
    return found;
}

QList<dns::Name> CaseLooks::zones() const
{
    QList<dns::Name> all;
    for (const Look &look : looks)
        all << look.zone();
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

const Look *CaseLooks::baselineOf(const dns::Name &zone) const
{
    const auto it = std::find_if(looks.begin(), looks.end(),
        [&](const Look &look) { return look.zone() == zone && acceptanceOf(look.run); });
    return it == looks.end() ? nullptr : &*it;
}

const AcceptedLook *CaseLooks::acceptanceOf(const RunId &run) const
{
    const auto it = std::find_if(
        accepted.begin(), accepted.end(), [&run](const AcceptedLook &one) { return one.run == run; });
    return it == accepted.end() ? nullptr : &*it;
}

const Look *CaseLooks::referenceOf(const dns::Name &zone) const
{
    if (const Look *baseline = baselineOf(zone))
        return baseline;
    const auto it
        = std::find_if(looks.begin(), looks.end(), [&zone](const Look &look) { return look.zone() == zone; });
    return it == looks.end() ? nullptr : &*it;
}

} // namespace zonecase::delegation
