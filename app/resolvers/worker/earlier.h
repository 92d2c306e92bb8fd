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
    qint64 highestTtl = -1; ///< with which they gave it
    std::optional<Instant> securedSince; ///< when a chain first proved it
};

/// Those of a question, in time; what cannot be read is left out.
QList<EarlierContent> earlierContents(const QList<EarlierVersion> &versions, const Question &question);

/// The earlier answer that the zone's servers give to this day, all of them; null if the case has none.
const EarlierContent *givenToThisDay(const QList<EarlierContent> &earlier, const Question &question);

/// Dates a copy of an earlier answer by the TTL that this one had; nothing where it has been dated, or cannot
/// be.
void dateByEarlier(ResolverAnswer &row, const Content &content, const QList<EarlierContent> &earlier);

} // namespace zonecase::resolvers
