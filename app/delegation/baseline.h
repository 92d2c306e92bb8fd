// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/look.h"

namespace zonecase::delegation {

/// What the last of these looks at one zone says otherwise than the baseline, server by server, as findings
/// "baseline.*": each with the window (last_good, first_bad] of the `servers` that it names, or of what
/// registries stated, out of all looks; what is as accepted again, and since when; who cannot be compared. One finding says so where all is
/// kept.
QList<finding::Finding> compareWithBaseline(
    const Look &baseline, const AcceptedLook &acceptance, const QList<Look> &looks);

} // namespace zonecase::delegation
