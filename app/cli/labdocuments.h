// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/scenario.h"

#include <QJsonObject>

namespace zonecase::cli {

// The documents of `lab list|show --json`; their JSON Schemas are in resources/schemas.

/// "zonecase.lab-list/1"
QJsonObject labListDocument(const QList<lab::Scenario> &scenarios);
/// "zonecase.lab-show/1": the story and who takes part in it, without the answers.
QJsonObject labShowDocument(const lab::Scenario &scenario);

} // namespace zonecase::cli
