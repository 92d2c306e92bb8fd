// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sources.h"

namespace zonecase::architecture {

/// Where this file breaks a rule of the house that the compiler cannot see, one line each.
QStringList brokenRules(const Source &source);

/// What lies at the top of the tree and does not belong there.
QStringList strangersAtTheTop(const QStringList &entries);

} // namespace zonecase::architecture
