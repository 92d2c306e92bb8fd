// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finding/finding.h"

#include <QJsonObject>

namespace zonecase::watch {

/// What a document says that a watch is kept for, as sorted lines: each finding from notice upwards by code and subject, and
/// what resolvers answer. Times, TTLs, serials, evidence and words are left out: they differ between any two looks.
QStringList stateOf(const QJsonObject &document);

/// What is in one of the two and not in the other, "+ line" and "- line": what a look shows besides its changes.
QStringList differenceOf(const QStringList &before, const QStringList &now);

} // namespace zonecase::watch
