// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/dating.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

constexpr qint64 Second = 1'000'000'000;
// What common resolvers cap TTLs at by default; above it a TTL that is missing seconds need not have aged.
constexpr qint64 UsualCap = 86'400;

} // namespace

std::optional<Interval> expiryOf(const Sighting &sighting)
{
    if (sighting.remaining < 0)
        return std::nullopt;
    // The server looked at its clock at some time while we waited, and counts whole seconds, up or down.
    const qint64 left = sighting.asked.nanoseconds + sighting.remaining * Second;
    return Interval{{left - Second}, {left + sighting.duration + Second}};
}

Dating datingOf(const Sighting &sighting)
{
    if (sighting.remaining < 0)
        return {std::nullopt, u"no-answer"_s, false};
    if (sighting.original < 0)
        return {std::nullopt, u"authority-unknown"_s, false};
    if (sighting.remaining > sighting.original)
        return {std::nullopt, u"ttl-raised"_s, false};
    if (sighting.original > UsualCap && sighting.remaining <= UsualCap)
        return {std::nullopt, u"maybe-capped"_s, false};
    Interval interval = *expiryOf(sighting);
    interval.from.nanoseconds -= sighting.original * Second;
    interval.to.nanoseconds -= sighting.original * Second;
    interval.to = std::min(interval.to, Instant{sighting.asked.nanoseconds + sighting.duration});
    return {interval, {}, sighting.remaining == sighting.original};
}

} // namespace zonecase::resolvers
