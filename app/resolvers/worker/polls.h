// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/collect.h"
#include "app/resolvers/worker/dating.h"

namespace zonecase::resolvers {

/// What a resolver said of one name and type when it was asked again and again.
struct Looks
{
    dns::Answer told; ///< what it tells its clients; where only its cache is read, what that has
    bool isMiss = false; ///< and that is nothing
    QList<dns::Answer> answers; ///< all that can be sightings, in the order of asking
    QList<Instant> misses; ///< when a read of the cache found nothing
    bool missedFirst = false; ///< the first of these, just before it was asked
    std::optional<bool> tellsCache; ///< it answers RD=0; nothing where it was not asked so
    QList<ExchangeId> evidence;
};

/// Puts the questions one after another, each when the one before has come to its end: a read of the cache (RD=0, which
/// fetches nothing), the question as a client puts it, and the rest as reads where the cache can be read. The asker may
/// find answers, or note what is wanted.
using Ask = std::function<dns::Answer(const dns::Query &)>;
Looks lookAt(const Ask &ask, const ComparisonRequest &request, const dns::ResolverSpec &spec, const dns::Name &name,
    dns::RecordType type);

/// What one answer shows of the copy in the cache.
Sighting sightingOf(const dns::Answer &answer, const dns::Name &name);

/// Polls are put no closer than the request says, with jitter, and where in the second the copy's tick is narrowed most.
dns::Due pollsDue(const ComparisonRequest &request, const dns::Profile &profile);

} // namespace zonecase::resolvers
