// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/matrix.h"

namespace zonecase::resolvers {

/// Until when caches can serve what is wrong, link by link from the parent down: one for each name and type of the
/// request. What is wrong is what the request names, or else whatever differs from the authority.
QList<Blast> blastOf(const ComparisonRequest &request, const Matrix &matrix);

QList<finding::Finding> judgeBlast(const ComparisonRequest &request, const QList<Blast> &blasts);

} // namespace zonecase::resolvers
