// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"

namespace zonecase::cli {

/// The chain as a tree of text: the verdict, then zone by zone from the anchor down what was checked, what
/// holds (✓), what fails (✗) and why, what nothing protects (○) and what could not be judged (?). Where
/// servers differ each group of them has a branch of its own. Escaped; at most TextWidth columns.
QString chainTree(const dnssec::Chain &chain);

} // namespace zonecase::cli
