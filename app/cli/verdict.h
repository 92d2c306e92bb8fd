// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finding/finding.h"

#include <QByteArray>
#include <QString>

namespace zonecase::cli {

/// What the duty officer asks first, of a delegation that a baseline is accepted for: what is another, where is it
/// seen, since when, and who else is touched. A paragraph; empty where there is no baseline.
QString verdictText(const QByteArray &delegation, const QList<finding::Finding> &inCase);

} // namespace zonecase::cli
