// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/worker/lookup.h"

namespace zonecase::delegation {

/// Who announces an address, and as part of what.
struct Origin
{
    QString as, prefix;
};

/// Read from "AS | prefix | country …" as text (Team Cymru's form); the longest prefix of several records.
std::optional<Origin> originOf(const Lookup &announced);

} // namespace zonecase::delegation
