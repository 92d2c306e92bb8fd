// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

namespace zonecase::finding {

std::span<const CatalogueEntry> resolverEntries()
{
    return {};
}

} // namespace zonecase::finding
