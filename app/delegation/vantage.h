// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/look.h"

namespace zonecase::delegation {

/// Servers that answered otherwise to the last look than to one from another vantage some minutes before or
/// after: "hijack.vantage-differs". Silent where the zone itself went on in between, as a newer serial shows.
QList<finding::Finding> judgeVantages(const QList<Look> &looks);

} // namespace zonecase::delegation
