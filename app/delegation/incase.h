// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/look.h"

namespace zonecase::delegation {

/// What the case knows of a zone beyond what its last look says by itself: findings "baseline.*", "hijack.*"
/// and "history.*". Where `now` stands in the record already, the looks behind it are left aside: a verdict
/// can be worked out again.
QList<finding::Finding> judgeInCase(const CaseLooks &record, const Look &now);

} // namespace zonecase::delegation
