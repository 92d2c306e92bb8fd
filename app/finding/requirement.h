// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace zonecase::finding {

/// Words of something that a zone's servers are held to, by whoever holds them to it. Translated in context
/// "Requirement".
struct RequirementEntry
{
    const char *id; ///< "iana.reachability"
    const char *title;
    const char *asks; ///< what is demanded, in our words
};

/// As the lists that they come from order them.
std::span<const RequirementEntry> requirementEntries();
/// Null for an id that is not there.
const RequirementEntry *requirementEntry(QStringView id);
/// In the reader's language.
QString requirementTitle(QStringView id);
QString requirementAsks(QStringView id);

} // namespace zonecase::finding
