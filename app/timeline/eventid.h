// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QStringList>

namespace zonecase::timeline {

/// The id of an event that is worked out: the first 16 octets of a digest over what makes it itself. Words are left out,
/// they change with the language.
EventId eventIdFrom(const QStringList &parts);

} // namespace zonecase::timeline
