// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

namespace zonecase::finding {

std::span<const CatalogueEntry> delegationEntries()
{
    return {};
}

} // namespace zonecase::finding
