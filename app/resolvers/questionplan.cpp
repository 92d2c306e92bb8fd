// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/questionplan.h"

#include <QMap>

#include <algorithm>

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
