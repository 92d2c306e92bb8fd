// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/scenariorules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

namespace {

constexpr qsizetype MostQueries = 5'000; ///< of all clients together
constexpr Instant Earliest{946'684'800'000'000'000}; ///< 2000-01-01
constexpr Instant Latest{4'102'444'800'000'000'000}; ///< 2100-01-01

template <typename List, typename Key> bool allDiffer(const List &list, Key key)
{
    QStringList seen;
    for (const auto &one : list)
        seen << key(one);
    return seen.removeDuplicates() == 0;
}

bool knowsZones(const Scenario &scenario, const QStringList &ids)
{
    return std::all_of(ids.begin(), ids.end(), [&scenario](const QString &id) {
        return std::any_of(
            scenario.zones.begin(), scenario.zones.end(), [&id](const ZonePlan &z) { return z.id == id; });
    });
}

/// RRSIG counts seconds in 32 bits (RFC 4034, 3.1.5), and sums of times must not overflow.
bool timesAreSane(const Scenario &scenario)
{
    const auto sane = [](Instant at) { return at == Instant() || (at >= Earliest && at < Latest); };
    const bool steps = std::all_of(
        scenario.steps.begin(), scenario.steps.end(), [&](const Step &s) { return sane(s.at); });
    const bool zones = std::all_of(scenario.zones.begin(), scenario.zones.end(),
        [&](const ZonePlan &z) { return sane(z.inception) && sane(z.expiration); });
    return steps && zones && sane(scenario.tail)
        && std::all_of(scenario.clients.begin(), scenario.clients.end(),
            [&](const ClientQuery &c) { return sane(c.at); });
}

} // namespace

QString inconsistency(const Scenario &scenario)
{
    const auto &steps = scenario.steps;
    if (steps.isEmpty() || scenario.zones.isEmpty() || scenario.servers.isEmpty())
        return u"it needs at least one [[step]], one [[zone]] and one [[server]]."_s;
    if (!timesAreSane(scenario))
        return u"each time must lie between the years 2000 and 2100."_s;
    if (scenario.clients.size() > MostQueries)
        return u"its clients ask more than %1 questions."_s.arg(MostQueries);
    if (!std::is_sorted(
            steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.at <= b.at; }))
        return u"each [[step]] must be later than the one before."_s;
    if (!allDiffer(steps, [](const Step &s) { return s.id; }) || !scenario.step(scenario.baseline))
        return u"steps must have ids of their own, and “baseline” must be one of them."_s;
    if (!allDiffer(scenario.zones, [](const ZonePlan &z) { return z.id; }))
        return u"two zones have the same id."_s;
    QStringList addresses;
    for (const ServerPlan &server : scenario.servers) {
        if (!knowsZones(scenario, server.zones))
            return u"the server %1 has a zone that is not described."_s.arg(server.name.toText());
        for (const dns::IpAddress &address : server.addresses)
            addresses << address.toText();
    }
    for (const ResolverPlan &resolver : scenario.resolvers)
        addresses << resolver.address.toText();
    if (addresses.removeDuplicates() > 0)
        return u"two servers or resolvers have the same address."_s;
    for (const Change &change : scenario.changes) {
        if (!scenario.step(change.step) || !knowsZones(scenario, change.zones)
            || (!change.zone.isEmpty() && !knowsZones(scenario, {change.zone})))
            return u"a [[change]] names a step or a zone that is not described."_s;
        const bool known = std::any_of(scenario.servers.begin(), scenario.servers.end(),
            [&change](const ServerPlan &server) { return server.name == change.server; });
        if (change.zone.isEmpty() && !known)
            return u"a [[change]] names a server that is not described."_s;
    }
    for (const ClientQuery &client : scenario.clients)
        if (!scenario.resolverLabels.contains(client.resolver))
            return u"a [[client]] asks “%1”, which is not a resolver."_s.arg(client.resolver.left(40));
    for (const RegistrationPlan &plan : scenario.registrations)
        if (!scenario.step(plan.step))
            return u"a [[registration]] names the step “%1”, which is not described."_s.arg(
                plan.step.left(40));
    for (const Expectation &row : scenario.expectations)
        for (const QString &id : row.steps)
            if (!scenario.step(id))
                return u"an [[expect]] names the step “%1”, which is not described."_s.arg(id.left(40));
    return {};
}

} // namespace zonecase::lab
