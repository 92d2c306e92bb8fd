// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/earlierversions.h"
#include "storage/casefile.h"

namespace zonecase::cli {

/// What a case knows that the zones' own servers said of these names and types: out of its complete chain and
/// resolver runs, of an exercise or not, in time; accepted where the run is a baseline.
Result<resolvers::EarlierVersions> earlierVersions(
    const storage::CaseFile &file, const resolvers::ComparisonRequest &request, bool exercise);

/// Adds what the document of one complete chain or resolver run shows; any other adds nothing.
void addDocument(resolvers::EarlierVersions &versions, const QByteArray &document, Instant seen, bool accepted);

} // namespace zonecase::cli
