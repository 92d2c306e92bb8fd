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
};

/// Those of a question, in time; what cannot be read is left out.
QList<EarlierContent> earlierContents(const QList<EarlierVersion> &versions, const Question &question);

/// Dates a copy of an earlier answer by the TTL that this one had; nothing where it has been dated, or cannot
/// be.
void dateByEarlier(ResolverAnswer &row, const Content &content, const QList<EarlierContent> &earlier);

} // namespace zonecase::resolvers
