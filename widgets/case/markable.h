// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casesnapshot.h"
#include "widgets/case/selection.h"

namespace zonecase::widgets {

/// Addresses and names of servers that the selection speaks of, the nearest first: what could be marked as an
/// attacker's.
QStringList markable(const CaseSnapshot &snapshot, const Selection &selection);
/// Of "name/address", "name" or "address".
QStringList markable(const QString &server);

/// What marks this address or name as an attacker's; null if nothing does.
const storage::Indicator *markOf(const CaseSnapshot &snapshot, const QString &value);

} // namespace zonecase::widgets
