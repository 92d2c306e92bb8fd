// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"
#include "app/dns/registrabledomain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Direction;

namespace {

void judgeParentFound(const View &view, Verdicts &verdicts)
{
    const finding::Arguments parent{{u"parent"_s, view.parentServers.zone.toText()}};
    for (const ServerView &server : view.parents)
        if (server.way.kind == Direction::Kind::Cut || server.way.kind == Direction::Kind::Denial
            || server.way.kind == Direction::Kind::Answer)
            verdicts.addAt(server, u"delegation.parent-found"_s, parent, server.ns.evidence);
    const bool isDelegated = std::any_of(view.parents.begin(), view.parents.end(),
        [](const ServerView &server) { return server.way.kind == Direction::Kind::Cut; });
    if (isDelegated)
        verdicts.add(u"delegation.found"_s, parent, view.pathEvidence());
}

void judgeWay(const View &view, Verdicts &verdicts)
{
    for (const auto &[server, answer] : view.wayFailures) {
        ServerView above;
        above.server = server;
        verdicts.addAt(above, u"delegation.server-on-the-way-broken"_s, {}, answer.evidence);
    }
    if (view.otherParents.isEmpty())
        return;
    QStringList zones;
    QList<ExchangeId> evidence = view.pathEvidence();
    for (const dns::ZoneServers &other : view.otherParents) {
        zones << other.zone.toText();
        evidence += other.evidence;
    }
    verdicts.add(u"delegation.parent-differs"_s,
        {{u"parent"_s, view.parentServers.zone.toText()}, {u"others"_s, zones.join(u' ')}}, evidence);
}

void judgeDomain(const View &view, Verdicts &verdicts)
{
    if (view.parentNs.size() < 2)
        return;
    const dns::Name domain = dns::registrableDomain(view.parentNs.first());
    const bool isOne = std::all_of(view.parentNs.begin(), view.parentNs.end(),
        [&domain](const dns::Name &name) { return dns::registrableDomain(name) == domain; });
    if (isOne && !domain.isRoot() && !domain.isSubdomainOf(view.request.zone)
        && !view.request.zone.isSubdomainOf(domain))
        verdicts.add(u"delegation.one-domain"_s, {{u"domain"_s, domain.toText()}}, view.pathEvidence());
}

} // namespace

void judgeBasics(const View &view, Verdicts &verdicts)
{
    if (view.request.zone.isRoot()) {
        verdicts.add(u"delegation.root"_s, {}, {});
    } else if (!view.request.ns.isEmpty()) {
        verdicts.add(u"delegation.planned"_s, {}, {});
        if (view.request.ds.isEmpty())
            verdicts.add(u"delegation.planned-without-ds"_s, {}, {});
    } else {
        judgeParentFound(view, verdicts);
        judgeWay(view, verdicts);
        if (!view.request.ds.isEmpty())
            verdicts.add(u"delegation.planned-ds"_s, {}, {});
    }
    judgeDomain(view, verdicts);
    for (const ServerView &child : view.children)
        if (child.soaFields)
            verdicts.addAt(child, u"delegation.served"_s, {}, child.soa.evidence);
}

} // namespace zonecase::delegation
