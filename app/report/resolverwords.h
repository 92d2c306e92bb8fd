// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"

namespace zonecase::report {

/// What a comparison showed of a resolver itself, a phrase each; foreign text is escaped. From which ports it
/// asks, only a server that it asks could tell.
QStringList traitsOf(const resolvers::ResolverState &state);
/// Without whether it validates and whether it invents answers, for a table that has columns for those.
QStringList furtherTraitsOf(const resolvers::ResolverState &state);

} // namespace zonecase::report
