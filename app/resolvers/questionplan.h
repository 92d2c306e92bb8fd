// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"

namespace zonecase::resolvers {

/// How many answers that differ are looked into: of one name, and in all. The rest is unknown for want of
/// budget.
struct ProbeLimits
{
    int ofName = 0, inAll = 0;

    /// Questions for one answer at the most, to the resolver that gave it.
    static constexpr int ToResolver = 16;
    /// … and to others: the zone's servers, and those on the way to the names of an alias. Most are the same for all
    /// resolvers, and put once.
    static constexpr int ToAuthority = 80;
    static constexpr int ToDeparted = 48; ///< to the zone's servers where they leave what was accepted, for a name and type
    static constexpr int Invented = 10; ///< for names that nobody has, to each resolver that may invent
    static constexpr int OfFailure = 2; ///< without checking, and once more, where one answer is a failure

    static ProbeLimits of(const dns::Budget &budget);
    QJsonObject toJson() const;
};

/// Whether questions to it wait for tokens: those to loopback do not.
bool isRateLimited(const dns::ResolverSpec &resolver, const dns::Profile &profile);

/// What a comparison, made in so many runs, asks resolvers, how often and for how long at the least: for a plan.
QJsonObject questionsJson(const ComparisonRequest &request, const dns::Profile &profile, int runs);

/// The profile to make a comparison with: whoever it names may be asked, and the limits have room for all of them.
dns::Profile profileFor(const ComparisonRequest &request, dns::Profile profile);

/// The same for a plan, beside what more is asked where answers differ: "polls" and "probes". The profile as it was
/// given, before profileFor().
QJsonObject plannedQuestions(const ComparisonRequest &request, const dns::Profile &profile, int runs = 1);

} // namespace zonecase::resolvers
