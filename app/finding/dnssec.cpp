// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

namespace zonecase::finding {

std::span<const CatalogueEntry> dnssecEntries()
{
    return {};
}

} // namespace zonecase::finding
