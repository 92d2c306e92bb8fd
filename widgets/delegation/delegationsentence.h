// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"

namespace zonecase::widgets {

/// "zz. and ministry.zz. name the same 2 servers on all 8 servers that answered." What the document says of
/// the delegation, and who did not say anything.
QString delegationSentence(const delegation::Delegation &document);

} // namespace zonecase::widgets
