// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>

namespace zonecase {

/// Why a file could not be written: that the disk is full, where it is; else what the system says.
QString writeTrouble(const QFileDevice &file);

} // namespace zonecase
