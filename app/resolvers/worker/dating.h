// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"

namespace zonecase::resolvers {

/// What is known of one cached set of records: when it was asked for, and the TTLs.
struct Sighting
{
    Instant asked;
    qint64 duration = 0; ///< nanoseconds until the answer came
    qint64 remaining = -1; ///< TTL in the answer
    qint64 original = -1; ///< as the authority gives it; -1: unknown
};

/// When a cache took the records in, or why that cannot be told.
struct Dating
{
    std::optional<Interval> cachedAt;
    QString reason; ///< as ResolverAnswer::notDated
    bool filledByAsking = false;
};

Dating datingOf(const Sighting &sighting);
/// When the records leave the cache at the latest; nothing without a TTL.
std::optional<Interval> expiryOf(const Sighting &sighting);

} // namespace zonecase::resolvers
