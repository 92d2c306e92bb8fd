// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

std::span<const CatalogueEntry> timelineEntries()
{
    // Words of events; they are not raised as findings.
    static constexpr auto entries = std::to_array<CatalogueEntry>({
        {"event.cached", Severity::Info, "",
            QT_TRANSLATE_NOOP(
                "Finding", "%{resolver} took its copy in after %{cached} and may serve it until %{expires}."),
            ""},
        {"event.probe", Severity::Info, "", QT_TRANSLATE_NOOP("Finding", "%{command} %{subject} (%{end})"),
            ""},
        {"event.tail", Severity::Info, "RFC 1035, 3.2.1",
            QT_TRANSLATE_NOOP(
                "Finding", "Caches may hold the old data of %{subject} (%{before}) until %{until}."),
            ""},
        {"event.validity", Severity::Info, "RFC 4034, 3.1.5",
            QT_TRANSLATE_NOOP(
                "Finding", "A signature of %{subject} is valid from %{inception} to %{expiration}."),
            ""},
    });
    return entries;
}

} // namespace zonecase::finding
