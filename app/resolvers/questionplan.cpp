// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/questionplan.h"

#include <QMap>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

ProbeLimits ProbeLimits::of(const dns::Budget &budget)
{
    // Half of what may be sent is for the comparison itself. Few answers take as many questions as they may.
    constexpr int Usually = 16;
    return {budget.queriesPerName / 2 / Usually, budget.queries / 2 / Usually};
}

QJsonObject ProbeLimits::toJson() const
{
    return {{u"to_resolver"_s, ToResolver}, {u"to_authority"_s, ToAuthority}, {u"of_name"_s, ofName}, {u"in_all"_s, inAll},
        {u"invented"_s, Invented}, {u"of_failure"_s, OfFailure}};
}

bool isRateLimited(const dns::ResolverSpec &resolver, const dns::Profile &profile)
{
    const dns::Endpoint &endpoint = resolver.server.endpoint;
    return profile.ratePerSecond > 0
        && dns::specialPurpose(profile.addresses.value(endpoint, endpoint).address) != u"Loopback"_s;
}

int ComparisonRequest::questionsEach() const
{
    // For the clock of the blast: NS and DS records of the zone of each name, and of those that an alias leads to.
    constexpr qsizetype Zones = 2 * MaxAliasNames;
    const qsizetype pairs = names.size() * (types.size() + (timesBlast() ? Zones : 0));
    const qsizetype reads = polls() && !cacheOnly ? 1 : 0;
    return static_cast<int>(pairs * (reads + repeats)) + questionsOfTraits();
}

int ComparisonRequest::questionsOfTraits() const
{
    constexpr int Usual = 2; // the root's SOA record, and a name that nobody has
    constexpr int Identity = 5; // see traits.cpp: three names of CHAOS, NSID, and mixed case
    constexpr int Whoami = 3; // A, AAAA, TXT
    constexpr int Sentinel = 2; // names for one key
    if (cacheOnly)
        return 0;
    return Usual + (asksIdentity ? Identity : 0) + Whoami * static_cast<int>(whoami.size())
        + (sentinelZone.isRoot() ? 0 : Sentinel * MaxSentinelKeys);
}

qint64 ComparisonRequest::spacingMs(const dns::Profile &profile) const
{
    const auto isLimited = [&profile](const dns::ResolverSpec &spec) { return isRateLimited(spec, profile); };
    if (std::none_of(resolvers.begin(), resolvers.end(), isLimited))
        return everyMs;
    // At three fifths of the rate polls seldom wait for each other, and so go out when they are due.
    return std::max<qint64>(everyMs, names.size() * types.size() * 5000 / (3 * profile.ratePerSecond));
}

dns::Budget ComparisonRequest::fitted(const dns::Profile &profile) const
{
    const dns::Budget usual;
    const auto raise = [](int &limit, int usually, qint64 by) {
        if (limit == usually)
            limit = static_cast<int>(std::min<qint64>(limit + by, std::numeric_limits<int>::max()));
    };
    dns::Budget budget = profile.budget;
    const qint64 each = questionsEach();
    const qint64 count = std::max<qsizetype>(1, names.size());
    // Servers of a name's zone and of its parent, beside what the usual limit has room for.
    constexpr qint64 Authority = 4, Parents = 13;
    raise(budget.queries, usual.queries,
        each * resolvers.size() * profile.tries + (Authority * types.size() + Parents) * (count - 1));
    raise(budget.queriesPerName, usual.queriesPerName, each * resolvers.size() * profile.tries / count);
    // Jitter takes a quarter more, and a poll waits up to a second for its place in it; a tenth is kept for the end.
    constexpr qint64 Place = 1000;
    const qint64 polling = (repeats - 1) * (spacingMs(profile) * 5 / 4 + Place);
    // The zone's servers are asked for its names at the same rate, and where each lies before that.
    const qint64 asking = profile.ratePerSecond > 0
        ? std::max<qint64>(0, count * (types.size() + 1) - profile.burst) * 1000 / profile.ratePerSecond
        : 0;
    raise(budget.wallMs, usual.wallMs, (polling + asking) * 10 / 9);
    constexpr qint64 CpuMsOfPoll = 10, CpuMsOfPair = 2;
    raise(budget.analysisMs, usual.analysisMs,
        polls() ? each * resolvers.size() * CpuMsOfPoll : (count - 1) * types.size() * resolvers.size() * CpuMsOfPair);
    return budget;
}

QJsonObject questionsJson(const ComparisonRequest &request, const dns::Profile &profile, int runs)
{
    const int each = request.questionsEach() + request.questionsOfTraits() * (runs - 1); // these each run anew
    // Over several transports one address has one bucket.
    QMap<dns::IpAddress, qint64> asked;
    for (const dns::ResolverSpec &one : request.resolvers)
        if (isRateLimited(one, profile))
            asked[one.server.endpoint.address] += each;
    const qint64 most = asked.isEmpty() ? 0 : *std::max_element(asked.begin(), asked.end());
    const qint64 atRate = most > profile.burst ? (most - profile.burst) * 1000 / profile.ratePerSecond : 0;
    return {{u"each"_s, each}, {u"resolvers"_s, request.resolvers.size()}, {u"repeats"_s, request.repeats},
        {u"runs"_s, runs}, {u"every_ms"_s, request.spacingMs(profile)},
        {u"least_ms"_s, std::max(request.leastMs(profile), atRate)}};
}

dns::Profile profileFor(const ComparisonRequest &request, dns::Profile profile)
{
    profile.budget = request.fitted(profile);
    for (const dns::ResolverSpec &spec : request.resolvers)
        if (!profile.resolvers.contains(spec))
            profile.resolvers << spec;
    return profile;
}

QJsonObject plannedQuestions(const ComparisonRequest &request, const dns::Profile &profile, int runs)
{
    QJsonObject plan{{u"polls"_s, questionsJson(request, profile, runs)}};
    ComparisonRequest ofOneRun = request;
    ofOneRun.names = request.names.mid(0, (request.names.size() + runs - 1) / runs);
    QJsonObject probes;
    if (!request.cacheOnly)
        probes = ProbeLimits::of(ofOneRun.fitted(profile)).toJson();
    const auto isAccepted = [](const EarlierVersion &version) { return version.accepted; };
    if (std::any_of(request.earlier.begin(), request.earlier.end(), isAccepted))
        probes[u"to_departed"_s] = ProbeLimits::ToDeparted;
    if (!probes.isEmpty())
        plan[u"probes"_s] = probes;
    return plan;
}

} // namespace zonecase::resolvers
