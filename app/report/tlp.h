// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zonecase::report {

/// FIRST's colour for a TLP 2.0 label, to be set on black: "#FFC000". White for what is no label.
QString tlpColour(const QString &label);

} // namespace zonecase::report
