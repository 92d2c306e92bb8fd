// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegation/statetable.h"

namespace zonecase::widgets {

/// One thing that a server says, not yet compared with anything.
StateCell stateCell(const delegation::ServerState &state, int column);
/// "name/address"
QString serverText(const delegation::ServerState &state);

} // namespace zonecase::widgets
