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
            "%{servers} serves %{subject} now. To the same address %{other} was led before, and nothing "
            "shows that its holder ordered it. Last seen elsewhere: %{last_good}; first seen there: "
            "%{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Treat both zones as one incident. Ask the registry what else was pointed to %{address}.")},
    {"hijack.look-alike-server", Severity::Error, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} is served under the name %{name}, which was not seen in this case before and is "
            "easily taken for %{known}. Last seen without: %{last_good}; first seen with: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Look up who registered the domain of %{name} and when. Ask the operator of %{known} whether it "
            "is theirs.")},
    {"hijack.marked-answer", Severity::Critical, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{servers} gave %{marked} in answer to %{subject}; %{marked} was marked in this case as an "
            "attacker's (%{marked_at}; reason: %{reason})."),
        QT_TRANSLATE_NOOP("Finding",
            "Where a resolver gave it, tell its operator and have it forgotten there; where the zone's own "
            "servers did, tell the holder and the registry.")},
    {"hijack.marked-server", Severity::Critical, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{servers} serves %{subject}; %{marked} was marked in this case as an attacker's (%{marked_at}; "
            "reason: %{reason})."),
        QT_TRANSLATE_NOOP(
            "Finding", "Tell the holder and the registry now; keep what this server says as evidence.")},
    {"hijack.new-server", Severity::Warning, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "%{names}: new among the name servers of %{subject}, named by %{servers}. Last seen without: "
            "%{last_good}; first seen with: %{first_bad}. None of the zone's earlier servers announced "
            "the change, and it does not look planned."),
        QT_TRANSLATE_NOOP("Finding",
            "Find out who runs these servers and since when their domain is registered; ask the holder.")},
    {"hijack.new-server-answers-all", Severity::Error, "RFC 9499, 5",
        QT_TRANSLATE_NOOP("Finding",
            "The new servers %{servers} of %{subject} answer with authority for names that are somebody "
            "else's, such as %{name}."),
        QT_TRANSLATE_NOOP("Finding",
            "A server that catches whatever zone is pointed at it does this. Look for other zones that "
            "were pointed at it.")},
    {"hijack.new-server-recurses", Severity::Error, "RFC 5358, 4",
        QT_TRANSLATE_NOOP("Finding",
            "The new servers %{servers} of %{subject} offer to look up names of other zones, which a "
            "zone's servers should not do."),
        QT_TRANSLATE_NOOP("Finding",
            "A proxy that passes on what it does not forge does this. Compare its answers with the old "
            "servers', name by name.")},
    {"hijack.new-server-transfers", Severity::Warning, "RFC 5936, 5",
        QT_TRANSLATE_NOOP(
            "Finding", "The new servers %{servers} hand out the whole zone %{subject} to strangers."),
        QT_TRANSLATE_NOOP("Finding",
            "Take a copy as evidence: it shows each name that was forged. Compare it with the true zone.")},
    {"hijack.one-server-departs", Severity::Error, "RFC 1034, 4.3.5",
        QT_TRANSLATE_NOOP("Finding",
            "Of the known servers of %{subject}, %{servers} alone says otherwise than before (%{what}): "
            "“%{before}” then, “%{after}” now, without a newer serial; %{count} others say what they "
            "said. Last seen as before: %{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "It was taken over, gives out false data, or its address leads elsewhere. Ask its operator by"
            " telephone, and ask it from another network.")},
    {"hijack.shared-target", Severity::Critical, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} is not alone: %{zones} went to the same place (%{targets}) within the same time. "
            "Last seen as before: %{last_good}; first seen there: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Look for what the zones share: a registrar, an account, a registry. The attacker may have "
            "come in there: ask for all that was changed in that time.")},
    {"hijack.vantage-differs", Severity::Error, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{servers} answers differently by where it is asked from (%{what} of %{subject}): "
            "“%{answer}” to %{vantage}, “%{other_answer}” to %{other} (%{other_at}). The serial has not "
            "gone on in between."),
        QT_TRANSLATE_NOOP("Finding",
            "Either the server tells some askers something else, or something on the way changes its "
            "answers. Ask from a third network, and over TCP.")},
    {"history.serial-back", Severity::Error, "RFC 1982, 3.2",
        QT_TRANSLATE_NOOP("Finding",
            "The serial of %{subject} at %{servers} went back: %{before} at %{last_good}, %{after} at "
            "%{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "An old copy was put back, or another zone stands there. Secondary servers do not take an "
            "older serial over; compare the content.")},
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
