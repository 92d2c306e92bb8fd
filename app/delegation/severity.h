// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finding/finding.h"

#include <QStringList>

namespace zonecase::delegation {

/// Who weighs findings otherwise than the catalogue: "investigator" (what a hijack shows is up, upkeep is
/// down), "registry" (what a delegation must have is up, what is the holder's own affair is down),
/// "zonemaster" (as that program does by default; what it does not look for keeps the catalogue's weight).
QStringList severityProfiles();

/// How the profile weighs the code; what it does not speak of, and any other name, as the catalogue does.
finding::Severity severityIn(const QString &profile, const QString &code);

/// The findings as the profile weighs them, in the order of documents.
QList<finding::Finding> weighed(QList<finding::Finding> findings, const QString &profile);

} // namespace zonecase::delegation
