// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace zonecase::report {

/// How much a run asks and how fast, from its plan ("zonecase.plan/1"), a sentence each: the questions to resolvers,
/// those that follow where an answer differs, the budget, the rate for one address.
QStringList planWords(const QJsonObject &plan);

} // namespace zonecase::report
