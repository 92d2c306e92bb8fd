// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/view.h"

#include "app/dns/registrabledomain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Name;

namespace {

constexpr int NameError = 3;
constexpr qsizetype MaxDomains = 26; // 13 names of the parent's, 13 of the zone's own

struct Sighting
{
    AtRegistry what = AtRegistry::Unknown;
    QList<ExchangeId> evidence = {};
};

/// Asks a server of the zone, which is the registry then, for the domain itself.
Sighting domainAt(const ServerView &child, const Name &domain, dns::Walk &walk)
{
    const dns::Answer answer = walk.ask({.name = domain, .type = dns::type::NS, .server = child.server});
    if (!isSettled(answer))
        return {};
    return {answer.message->rcode == NameError ? AtRegistry::Gone : AtRegistry::Undelegated, answer.evidence};
}

/// A name in the zone itself: a registry that registers in its own zone the names of its servers.
Sighting sightedInside(const View &view, const Name &domain, const Name &host, dns::Walk &walk)
{
    if (const auto away = view.hosts.find(host); away != view.hosts.end())
        return {AtRegistry::Delegated, away->evidence};
    Sighting gone;
    for (const ServerView &child : view.children) {
        const dns::Answer answer = walk.find({.name = host, .type = dns::type::A, .server = child.server});
        if (!isSettled(answer))
            continue;
        if (answer.message->rcode != NameError)
            return {AtRegistry::Undelegated, answer.evidence};
        const Sighting seen
            = domain == host ? Sighting{AtRegistry::Gone, answer.evidence} : domainAt(child, domain, walk);
        if (seen.what == AtRegistry::Undelegated)
            return seen;
        if (seen.what == AtRegistry::Gone) {
            gone.what = AtRegistry::Gone;
            gone.evidence += seen.evidence;
        }
    }
    return gone;
}

Sighting sightedOutside(const View &view, const Name &domain, const Name &host, dns::Walk &walk)
{
    const auto known = view.hosts.find(host);
    if (known == view.hosts.end() || known->state == dns::HostAddresses::State::Pending)
        return {};
    const dns::Path way = walk.path(host, dns::type::A);
    if (way.zones.last().zone.labelCount() >= domain.labelCount())
        return {AtRegistry::Delegated, way.zones.last().evidence};
    if (way.state != dns::Path::State::Arrived)
        return {};
    if (known->state != dns::HostAddresses::State::None)
        return {AtRegistry::Undelegated, known->evidence};
    const Lookup said = lookUp(walk, domain, dns::type::NS);
    if (said.state != Lookup::State::None)
        return {};
    return {said.exists ? AtRegistry::Undelegated : AtRegistry::Gone, said.evidence};
}

void lookAt(const View &view, Domain &domain, dns::Walk &walk)
{
    for (const Name &host : std::as_const(domain.servers)) {
        const bool isInside = view.isInside(host);
        if (isInside && domain.name.labelCount() <= view.request.zone.labelCount())
            return; // the zone's own
        const Sighting seen = isInside ? sightedInside(view, domain.name, host, walk)
                                       : sightedOutside(view, domain.name, host, walk);
        if (seen.what == AtRegistry::Unknown)
            continue;
        domain.atRegistry = seen.what;
        domain.evidence = seen.evidence;
        return;
    }
}

QMap<Name, QList<Name>> serversByDomain(const View &view)
{
    QMap<Name, QList<Name>> byDomain;
    for (const QList<Name> &side : {view.parentNs, view.childNs})
        for (const Name &host : side) {
            const Name domain = dns::registrableDomain(host);
            if (!domain.isRoot() && !byDomain[domain].contains(host) && byDomain.size() <= MaxDomains)
                byDomain[domain] << host;
        }
    return byDomain;
}

QString atRegistryText(AtRegistry what)
{
    switch (what) {
    case AtRegistry::Unknown:
        return {};
    case AtRegistry::Delegated:
        return u"delegated"_s;
    case AtRegistry::Undelegated:
        return u"undelegated"_s;
    case AtRegistry::Gone:
        return u"gone"_s;
    }
    return {};
}

} // namespace

void gatherDomains(View &view, dns::Walk &walk)
{
    QMap<Name, QList<Name>> byDomain = serversByDomain(view);
    const Name own = view.ownDomain();
    if (!own.isRoot())
        view.domains << Domain{own, true, byDomain.take(own)};
    for (auto it = byDomain.begin(); it != byDomain.end(); ++it)
        view.domains << Domain{it.key(), false, it.value()};
    for (Domain &domain : view.domains) {
        std::sort(domain.servers.begin(), domain.servers.end());
        for (const Registration &stated : std::as_const(view.request.registrations))
            if (stated.domain == domain.name)
                domain.stated = stated;
        if (!domain.isZones)
            lookAt(view, domain, walk);
    }
}

QList<DomainState> statesOf(const View &view)
{
    QList<DomainState> states;
    for (const Domain &domain : view.domains) {
        DomainState state;
        state.domain = domain.name;
        state.isZones = domain.isZones;
        for (const Name &host : domain.servers)
            state.servers << host.toText();
        state.atRegistry = atRegistryText(domain.atRegistry);
        if (domain.stated) {
            state.registration = domain.stated;
            state.phase = phaseOf(*domain.stated, view.at);
            state.daysLeft = daysLeft(*domain.stated, view.at);
        }
        states << state;
    }
    return states;
}

} // namespace zonecase::delegation
