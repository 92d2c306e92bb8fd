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
        {"event.gap-asleep", Severity::Info, "",
            QT_TRANSLATE_NOOP("Finding",
                "The machine slept: nobody looked at %{subject} from %{from} to %{to}. That nothing was seen then is no "
                "evidence of calm."),
            ""},
        {"event.gap-died", Severity::Info, "",
            QT_TRANSLATE_NOOP("Finding",
                "The watch had died: nobody looked at %{subject} from %{from} to %{to}. That nothing was seen then is no "
                "evidence of calm."),
            ""},
        {"event.gap-ended", Severity::Info, "",
            QT_TRANSLATE_NOOP("Finding",
                "The watch was ended: nobody looked at %{subject} from %{from} to %{to}. That nothing was seen then is no "
                "evidence of calm."),
            ""},
        {"event.gap-late", Severity::Info, "",
            QT_TRANSLATE_NOOP("Finding",
                "The watch could not keep up: nobody looked at %{subject} from %{from} to %{to}. Watch fewer names, or less "
                "often."),
            ""},
        {"event.gap-unanswered", Severity::Info, "",
            QT_TRANSLATE_NOOP("Finding",
                "There was no network: not one server answered for %{subject} from %{from} to %{to}. That nothing was seen "
                "then is no evidence of calm."),
            ""},
        {"event.probe", Severity::Info, "", QT_TRANSLATE_NOOP("Finding", "%{command} %{subject} (%{end})"),
            ""},
        {"event.tail", Severity::Info, "RFC 1035, 3.2.1",
            QT_TRANSLATE_NOOP(
                "Finding", "Caches may hold the old data of %{subject} (%{before}) until %{until}."),
            ""},
        {"event.tail-of", Severity::Info, "RFC 1035, 3.2.1",
            QT_TRANSLATE_NOOP(
                "Finding", "%{what} of %{subject} as it was (%{before}): caches may hold it until %{until}."),
            ""},
        {"event.validity", Severity::Info, "RFC 4034, 3.1.5",
            QT_TRANSLATE_NOOP(
                "Finding", "A signature of %{subject} is valid from %{inception} to %{expiration}."),
            ""},
        {"event.watched", Severity::Info, "",
            QT_TRANSLATE_NOOP("Finding", "%{subject}: watched, %{count} looks from %{from} to %{to}"), ""},
    });
    return entries;
}

} // namespace zonecase::finding
