// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace zonecase::storage {

/// The first question of a query that we sent ourselves, as "ministry.zz. A"; empty if there is none to read.
QString questionText(const QByteArray &query);

} // namespace zonecase::storage
