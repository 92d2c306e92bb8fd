// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chain/chaingraph.h"

namespace zonecase::widgets {

/// Tells each thing of the picture which of the graph's changes are read at it: a change is about a zone's
/// DS, its keys, a set of records or the zone itself, and is read at those of these that changed and that it
/// names.
void placeChanges(ChainGraph &graph);

} // namespace zonecase::widgets
