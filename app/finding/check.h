// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace zonecase::finding {

/// Words of one of the checks at a zone cut. Translated in context "Check".
struct CheckEntry
{
    const char *id; ///< "basic01"
    const char *title;
    const char *asks;
};

/// Sorted by id.
std::span<const CheckEntry> checkEntries();
/// Null for an id that is not there.
const CheckEntry *checkEntry(QStringView id);
/// In the reader's language.
QString checkTitle(QStringView id);
QString checkAsks(QStringView id);

} // namespace zonecase::finding
