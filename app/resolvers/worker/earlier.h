// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/matrix.h"

namespace zonecase::resolvers {

/// An earlier answer of the zone's own servers, and for how long it can have been theirs: from when another
/// was last seen until another was first seen.
struct EarlierContent
{
    Content content;
    Instant since, until;
    bool accepted = false; ///< somebody answers for it
    Interval seen; ///< when it was seen for the first and for the last time
    QList<qint64> ttls; ///< with which they gave it, each once
    std::optional<Instant> securedSince; ///< when a chain first proved it
};

/// Those of a question, in time; what cannot be read is left out.
QList<EarlierContent> earlierContents(const QList<EarlierVersion> &versions, const Question &question);

/// The earlier answer that the zone's servers give to this day, all of them; null if the case has none.
const EarlierContent *givenToThisDay(const QList<EarlierContent> &earlier, const Question &question);

/// With which TTL a cache began to count what came in this answer, and how that is known.
OriginalTtl originalTtl(
    const Question &question, const dns::Message &message, const QList<EarlierContent> &earlier);

} // namespace zonecase::resolvers
