// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sources.h"

namespace zonecase::architecture {

/// The includes of this file that point where the list of layers does not allow, one line each.
QStringList wrongIncludes(const Source &source);

} // namespace zonecase::architecture
