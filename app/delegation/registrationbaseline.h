// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/look.h"

namespace zonecase::delegation {

/// What the last of these looks at one zone has of registrations otherwise than the baseline, as findings
/// "baseline.registrar" and "baseline.registration-*" without the baseline's name: each with the window
/// (last_good, first_bad] by what all looks were told, as of the times for which the registries said so; what
/// is stated as accepted again; and the domains that nothing newer was said of.
QList<finding::Finding> compareRegistrationsWithBaseline(const Look &baseline, const QList<Look> &looks);

} // namespace zonecase::delegation
