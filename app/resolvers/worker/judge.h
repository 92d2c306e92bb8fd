// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/matrix.h"

namespace zonecase::resolvers {

/// Findings, sorted. A difference is called a difference: its cause is for others to prove.
QList<finding::Finding> judge(const Matrix &matrix);

} // namespace zonecase::resolvers
