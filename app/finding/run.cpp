// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

std::span<const CatalogueEntry> runEntries()
{
    static constexpr auto entries = std::to_array<CatalogueEntry>({
        {"run.cancelled", Severity::Error, "",
            QT_TRANSLATE_NOOP("Finding", "The run was stopped before it had asked everything it wanted to."),
            QT_TRANSLATE_NOOP("Finding", "Run it again; what was collected is kept.")},
        {"run.clock-jumped", Severity::Warning, "",
            QT_TRANSLATE_NOOP("Finding",
                "The date of this machine went forward by %{seconds} s more than its steady clock while the run asked: somebody "
                "set it, or the machine slept."),
            QT_TRANSLATE_NOOP("Finding",
                "If it did not sleep, no time in this run is exact to less than that, and nothing that was dated by several looks: "
                "run it again.")},
        {"run.clock-set-back", Severity::Warning, "",
            QT_TRANSLATE_NOOP("Finding", "Somebody set the date of this machine back by %{seconds} s while the run asked."),
            QT_TRANSLATE_NOOP("Finding",
                "No time in this run is exact to less than that, and nothing that was dated by several looks: run it again.")},
        {"run.limit-reached", Severity::Error, "",
            QT_TRANSLATE_NOOP("Finding", "The run stopped at its limit “%{limit}” of %{value}."),
            QT_TRANSLATE_NOOP("Finding", "Raise the limit if you trust what is asked, or ask for less.")},
        {"run.no-server-reached", Severity::Error, "",
            QT_TRANSLATE_NOOP("Finding", "No server of %{subject} gave an answer that can be used."),
            QT_TRANSLATE_NOOP("Finding", "Check your own connection first, then ask from another network.")},
        {"run.server-held", Severity::Warning, "",
            QT_TRANSLATE_NOOP("Finding", "%{server} was not in the plan and was not asked: nobody gave the word."),
            QT_TRANSLATE_NOOP("Finding", "What it would have said is missing here. Ask it when it may learn of you.")},
        {"run.server-silent", Severity::Notice, "",
            QT_TRANSLATE_NOOP("Finding", "%{server} gave no usable answer for %{subject}: %{failure}."),
            QT_TRANSLATE_NOOP("Finding", "Ask it again, over TCP and from another network.")},
        {"run.special-address", Severity::Warning, "RFC 6890",
            QT_TRANSLATE_NOOP("Finding", "%{server} has the special-purpose address %{address} (%{registry})."),
            QT_TRANSLATE_NOOP("Finding",
                "It was asked only if you allowed it. Such an address in public data is a mistake or a trap.")},
        {"run.worker-died", Severity::Error, "",
            QT_TRANSLATE_NOOP("Finding",
                "The analysis process ended on the message %{exchange} from %{server}; it is judged malformed."),
            QT_TRANSLATE_NOOP("Finding", "The message is kept as evidence. Please report it.")},
    });
    return entries;
}

} // namespace zonecase::finding
