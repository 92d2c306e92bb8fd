// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// What only several runs of a case show together. The subject is the zone; %{servers} names those that show
// it.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"hijack.known-bad-address", Severity::Critical, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{servers} serves %{subject} now; to this address %{other} was led away between %{last_good} "
            "and "
            "%{first_bad}, and nobody vouched for that."),
        QT_TRANSLATE_NOOP("Finding",
            "Treat both zones as one incident. Ask the registry what else was pointed to %{address}.")},
    {"hijack.look-alike-server", Severity::Error, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} is served under the name %{name}, which nobody has seen here before and which is "
            "easily "
            "taken for %{known}."),
        QT_TRANSLATE_NOOP("Finding",
            "Look up who registered the domain of %{name} and when. Ask the operator of %{known} whether it "
            "is "
            "theirs.")},
    {"hijack.marked-server", Severity::Critical, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{servers} serves %{subject}; %{marked} was marked in this case as an attacker's (%{marked_at}: "
            "%{reason})."),
        QT_TRANSLATE_NOOP(
            "Finding", "Tell the holder and the registry now; keep what this server says as evidence.")},
    {"hijack.new-server", Severity::Warning, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "%{names}: never seen for %{subject} in this case until %{last_good}, named by %{servers} since "
            "%{first_bad}. None of the zone's earlier servers announced it, and it is no change in order."),
        QT_TRANSLATE_NOOP("Finding",
            "Find out who runs these servers and since when their domain is registered; ask the holder.")},
    {"hijack.new-server-answers-all", Severity::Error, "RFC 9499, 5",
        QT_TRANSLATE_NOOP("Finding",
            "The new servers %{servers} of %{subject} answer with authority for names that are somebody "
            "else's, such as %{name}."),
        QT_TRANSLATE_NOOP("Finding",
            "So does a server that is set up to catch what it is asked, for any zone that is pointed at it: "
            "look for other zones that were.")},
    {"hijack.new-server-recurses", Severity::Error, "RFC 5358, 4",
        QT_TRANSLATE_NOOP("Finding",
            "The new servers %{servers} of %{subject} offer to look up other people's names, which servers "
            "of a "
            "zone do not do."),
        QT_TRANSLATE_NOOP("Finding",
            "A proxy that forwards what it does not forge does that. Compare its answers with the old "
            "servers', "
            "name by name.")},
    {"hijack.new-server-transfers", Severity::Warning, "RFC 5936, 5",
        QT_TRANSLATE_NOOP(
            "Finding", "The new servers %{servers} hand out the whole zone %{subject} to strangers."),
        QT_TRANSLATE_NOOP("Finding",
            "Take a copy as evidence: it shows each name that was forged. Compare it with the true zone.")},
    {"hijack.one-server-departs", Severity::Error, "RFC 1034, 4.3.5",
        QT_TRANSLATE_NOOP("Finding",
            "Of the known servers of %{subject}, %{servers} alone has left what was accepted (%{what}): "
            "“%{before}” then, “%{after}” now, with no newer serial; %{count} others say what they said. "
            "Last "
            "seen as accepted: %{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "It lies, was taken over, or its address leads elsewhere. Ask its operator by telephone, and ask "
            "it "
            "from another network.")},
    {"hijack.shared-target", Severity::Critical, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} is not alone: within the same time (after %{last_good}, seen by %{first_bad}) "
            "%{zones} "
            "went to the same place (%{targets})."),
        QT_TRANSLATE_NOOP("Finding",
            "What the zones share, a registrar, an account, a registry, is where the attacker came in. Ask "
            "there "
            "for all that was changed in that time.")},
    {"hijack.vantage-differs", Severity::Error, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{servers} answers by who asks (%{what} of %{subject}): “%{answer}” to %{vantage}, "
            "“%{other_answer}” "
            "to %{other} (%{other_at}), and the zone has not gone on in between."),
        QT_TRANSLATE_NOOP("Finding",
            "Either the server tells some askers something else, or somebody on one of the ways does. Ask "
            "from "
            "a third network, over TCP.")},
    {"history.serial-back", Severity::Error, "RFC 1982, 3.2",
        QT_TRANSLATE_NOOP("Finding",
            "The serial of %{subject} at %{servers} went back: %{before} at %{last_good}, %{after} at "
            "%{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "An old copy was put back, or another zone stands there. Other servers will not take it in; "
            "compare "
            "its content.")},
    {"history.serial-behind", Severity::Warning, "RFC 1034, 4.3.5",
        QT_TRANSLATE_NOOP("Finding",
            "%{servers} stays behind: in %{count} looks since %{since} its serial of %{subject} was older "
            "than "
            "the others'; now it is %{serial}, where they have %{newest}."),
        QT_TRANSLATE_NOOP("Finding",
            "Its transfers fail, or it was cut off. Tell its operator: it will not follow when the zone is "
            "put "
            "right.")},
});

} // namespace

std::span<const CatalogueEntry> hijackEntries()
{
    return Entries;
}

} // namespace zonecase::finding
