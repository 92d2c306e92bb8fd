// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace zonecase::report {

/// What the second look of a watch shows otherwise than the first, besides findings that came: what is no
/// longer found, and what resolvers answer now. A sentence each, escaped.
QStringList lookWords(const QJsonObject &before, const QJsonObject &now);

} // namespace zonecase::report
