// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zonecase::dns {

/// Of records as documents have them, "owner TTL IN TYPE rdata", all but the TTL, sorted: what two answers are compared by.
QStringList withoutTtls(const QStringList &records);

} // namespace zonecase::dns
