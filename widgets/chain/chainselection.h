// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casesnapshot.h"
#include "widgets/case/selection.h"
#include "widgets/chain/chainlayout.h"

namespace zonecase::widgets {

// From the picture of a chain to the selection that all pages share, and back.

/// The thing with all that is said of it, as the run shows it.
Selection selectionOf(const ChainScene &scene, const ChainItem &item, const RunId &run);
/// A change between two runs: the finding that the case has of it, where it has one.
Selection selectionOf(const finding::Finding &change, const RunId &run, const CaseSnapshot &snapshot);
/// The place in the reading order of what is selected; the current one where that is meant too, -1 for none.
int placeOf(const ChainScene &scene, const Selection &selection, int current);
/// The first thing that a change is read at; -1 for none.
int placeOf(const ChainScene &scene, int change);

} // namespace zonecase::widgets
