// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// The subject is the zone (of a chain, the name and type); %{baseline} is the accepted run by its label and
// time,
// %{servers} those that %{last_good} and %{first_bad} are of.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"baseline.cannot-tell", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding",
            "Of the servers that the baseline of %{subject} (%{baseline}) has, these gave no answer this "
            "time that can be compared: %{servers}. Whether they changed is not known."),
        QT_TRANSLATE_NOOP("Finding", "Ask again, and from another network.")},
    {"baseline.chain-answer", Severity::Warning, "",
        QT_TRANSLATE_NOOP("Finding",
            "The answer for %{subject} is not the one of the baseline (%{baseline}): “%{before}” then, "
            "“%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the zone's operator whether they ordered it; find out who runs what the new answer "
            "points to.")},
    {"baseline.chain-answer-at-servers", Severity::Warning, "",
        QT_TRANSLATE_NOOP("Finding",
            "Some servers (%{servers}) give an answer for %{subject} that is none of the baseline "
            "(%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen "
            "otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Whoever asks these servers gets it. Ask the zone's operator whether they ordered it; find out "
            "who runs what the new answer points to.")},
    {"baseline.chain-ds-differs", Severity::Error, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "On the way to %{subject}, %{servers} give other DS records for %{zone} than in the baseline "
            "(%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first "
            "seen "
            "otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Compare the DS with the keys that the zone's operator holds, and ask the registry who changed "
            "it.")},
    {"baseline.chain-kept", Severity::Info, "",
        QT_TRANSLATE_NOOP(
            "Finding", "%{subject} is as accepted (%{baseline}): %{after}, with the same answer."),
        ""},
    {"baseline.chain-status", Severity::Error, "RFC 4033, 5",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} was %{before} in the baseline (%{baseline}) and is %{after} now. Last seen as "
            "accepted: "
            "%{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Look at the delegation: which of the parent's servers say otherwise, and since when.")},
    {"baseline.content-differs", Severity::Notice, "RFC 1034, 4.3.5",
        QT_TRANSLATE_NOOP("Finding",
            "Mail (MX), sender policy (TXT) or certificate authorities (CAA) of %{subject} at %{servers} "
            "are not those of the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last seen as "
            "accepted: %{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the zone's operator whether they ordered it.")},
    {"baseline.content-moved", Severity::Error, "RFC 1034, 4.3.5",
        QT_TRANSLATE_NOOP("Finding",
            "Together with its servers, mail (MX), sender policy (TXT) or certificate authorities (CAA) "
            "of %{subject} changed against the baseline (%{baseline}), at %{servers}: “%{before}” then, "
            "“%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Whoever takes a zone over changes these to read its mail and to get certificates. Ask the "
            "holder, and search certificate transparency for new certificates.")},
    {"baseline.delegation-gone", Severity::Critical, "RFC 1034, 4.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} is not delegated any more at %{servers}; in the baseline (%{baseline}) it was "
            "delegated to “%{before}”. Last seen as accepted: %{last_good}; first seen otherwise: "
            "%{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the registry now for the transaction and for the domain's status: the zone stops working"
            " as resolvers' caches run out.")},
    {"baseline.delegation-new", Severity::Warning, "RFC 1034, 4.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} is delegated to “%{after}” at %{servers}; in the baseline (%{baseline}) it was "
            "not delegated. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the holder whether they ordered it.")},
    {"baseline.ds-differs", Severity::Error, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "The DS records of %{subject} at %{servers} are not those of the baseline (%{baseline}): "
            "“%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: "
            "%{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Compare the DS with the keys that the zone's operator holds, and ask the registry who changed "
            "it.")},
    {"baseline.ds-gone", Severity::Critical, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "The DS records that %{subject} has in the baseline (%{baseline}) are gone at %{servers}: "
            "“%{before}”. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}. The zone "
            "is "
            "not protected there."),
        QT_TRANSLATE_NOOP("Finding",
            "Unless it was planned, treat it as the first step of a hijack: ask the registry for the "
            "transaction log, lock the domain and have the DS restored.")},
    {"baseline.ds-new", Severity::Warning, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} has the DS records “%{after}” at %{servers}; in the baseline (%{baseline}) there "
            "were none. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the holder whether they ordered it and whether the keys are theirs.")},
    {"baseline.glue-differs", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "At %{servers} the name servers of %{subject} have the names that they had and other "
            "addresses: “%{before}” in the baseline (%{baseline}), “%{after}” now. Last seen as accepted:"
            " %{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the registry who changed the addresses of these name servers (host objects), and find "
            "out who runs the new addresses.")},
    {"baseline.kept", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} is as accepted (%{baseline}): %{count} servers say of it what was said then."),
        ""},
    {"baseline.keys-differ", Severity::Notice, "RFC 6781, 4.1",
        QT_TRANSLATE_NOOP("Finding",
            "The keys of %{subject} at %{servers} are not all those of the baseline (%{baseline}): "
            "“%{before}” "
            "then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Some keys stayed, as in a usual key change. Ask the operator if it is theirs.")},
    {"baseline.keys-gone", Severity::Critical, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "The keys that %{subject} has in the baseline (%{baseline}) are gone at %{servers}: “%{before}”. "
            "Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "With a DS at the parent the zone fails for validating resolvers; without one nothing protects "
            "it. Ask the operator whether these servers are theirs.")},
    {"baseline.keys-replaced", Severity::Critical, "RFC 6781, 4.1",
        QT_TRANSLATE_NOOP("Finding",
            "None of the keys that %{subject} has in the baseline (%{baseline}) is left at %{servers}: "
            "“%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: "
            "%{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the operator whether these keys, and these servers, are theirs; no single step of a usual "
            "key "
            "change replaces all.")},
    {"baseline.moved-in-order", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} has other name servers, or other addresses of these, than in the baseline "
            "(%{baseline}), and it looks planned: parent and zone name the same set, each server of it "
            "answers for the zone, mail and certificate authorities stayed, and the keys that the "
            "parent's DS vouched for sign it or the old servers announced it."),
        QT_TRANSLATE_NOOP(
            "Finding", "Have the holder confirm it, then accept the new state as the baseline.")},
    {"baseline.ns-differs", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The name servers of %{subject} at the parent (%{servers}) are not those of the baseline "
            "(%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first "
            "seen "
            "otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether they ordered it. If not, have the registry lock the domain, hand out "
            "its transaction log and restore the delegation. If they did, accept the new state as the "
            "baseline.")},
    {"baseline.ns-replaced", Severity::Critical, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "None of the name servers that the baseline (%{baseline}) has is left for %{subject} at the "
            "parent "
            "(%{servers}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen "
            "otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether they ordered it. If not, have the registry lock the domain, hand out "
            "its transaction log and restore the delegation: whoever runs the new servers decides what "
            "the zone says.")},
    {"baseline.registrar", Severity::Critical, "RFC 9083, 5.1",
        QT_TRANSLATE_NOOP("Finding",
            "The registrar of %{domain}, on which %{subject} depends, is not the one of the baseline "
            "(%{baseline}): “%{before}” then, “%{after}” now. Last stated as accepted: %{last_good}; "
            "first stated otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder at once whether they ordered the transfer. If not, have the former registrar "
            "ask for the domain back today.")},
    {"baseline.registration-again", Severity::Critical, "RFC 9083, 10.2.3",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, on which %{subject} depends, was let go since the baseline (%{baseline}) and "
            "registered anew: registered on %{before} then, on %{after} now. Last stated as accepted: "
            "%{last_good}; first stated otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Somebody else may hold it. Find out who; until that is clear, have the name servers in it "
            "taken out of every delegation.")},
    {"baseline.registration-dropped", Severity::Critical, "RFC 9083, 6",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, on which %{subject} depends, was registered in the baseline (%{baseline}), by "
            "“%{before}”, and is not any more. Last stated as accepted: %{last_good}; first stated "
            "otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Anybody may register it now. Register it yourself today, or have the name servers in it "
            "taken out of every delegation.")},
    {"baseline.registration-ds", Severity::Error, "RFC 9083, 5.3",
        QT_TRANSLATE_NOOP("Finding",
            "The DS records in the registration of %{domain}, on which %{subject} depends, are not those "
            "of the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last stated as accepted: "
            "%{last_good}; first stated otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Compare with the keys that the zone's operator holds. If the operator did not order it, have"
            " the registrar put it back.")},
    {"baseline.registration-new", Severity::Critical, "RFC 9083, 6",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, on which %{subject} depends, was not registered in the baseline (%{baseline}) and"
            " is now, by “%{after}”. Last stated as accepted: %{last_good}; first stated otherwise: "
            "%{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Find out who registered it. Until that is clear, have the name servers in it taken out of "
            "every delegation.")},
    {"baseline.registration-ns", Severity::Error, "RFC 9083, 5.3",
        QT_TRANSLATE_NOOP("Finding",
            "The name servers in the registration of %{domain}, on which %{subject} depends, are not "
            "those of the baseline (%{baseline}): “%{before}” then, “%{after}” now. Last stated as "
            "accepted: %{last_good}; first stated otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether they ordered it; the registrar's log says which account did.")},
    {"baseline.registration-prolonged", Severity::Info, "RFC 9083, 10.2.3",
        QT_TRANSLATE_NOOP("Finding",
            "The registration of %{domain}, on which %{subject} depends, was renewed since the baseline "
            "(%{baseline}): it ended on %{before} then and ends on %{after} now."),
        ""},
    {"baseline.registration-restored", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding",
            "The registration of %{domain}, on which %{subject} depends, is again as accepted "
            "(%{baseline}): “%{before}”, after it was “%{after}”. Last stated otherwise: %{last_bad}; "
            "first stated as accepted again: %{first_good}."),
        ""},
    {"baseline.registration-shortened", Severity::Warning, "RFC 9083, 10.2.3",
        QT_TRANSLATE_NOOP("Finding",
            "The registration of %{domain}, on which %{subject} depends, ends earlier than in the "
            "baseline (%{baseline}): on %{before} then, on %{after} now. Last stated as accepted: "
            "%{last_good}; first stated otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the registrar why; a renewal may have been taken back because it was not paid.")},
    {"baseline.registration-status", Severity::Warning, "RFC 8056, 2",
        QT_TRANSLATE_NOOP("Finding",
            "The status of %{domain}, on which %{subject} depends, is not the one of the baseline "
            "(%{baseline}): “%{before}” then, “%{after}” now. Last stated as accepted: %{last_good}; "
            "first stated otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether they ordered it; the registrar's log says which account did.")},
    {"baseline.registration-unlocked", Severity::Error, "RFC 8056, 2",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, on which %{subject} depends, lost a lock that it has in the baseline "
            "(%{baseline}): “%{before}” then, “%{after}” now. Last stated as accepted: %{last_good}; "
            "first stated otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Whoever moves a domain must unlock it first. Call the holder by telephone; if they know "
            "nothing of it, have the registrar lock it again and close the account.")},
    {"baseline.registration-untold", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding",
            "The baseline of %{subject} (%{baseline}) has the registration of %{domain}; this time no "
            "registration data of the same or a later date was given. Whether it changed is not known."),
        QT_TRANSLATE_NOOP(
            "Finding", "Get the registration data anew (RDAP) and hand it in with --rdap FILE.")},
    {"baseline.restored", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{servers} show the %{what} records of the baseline (%{baseline}) again. Last seen otherwise: "
            "%{last_bad}; first seen as accepted again: %{first_good}."),
        QT_TRANSLATE_NOOP("Finding", "Caches may hold what was said in between until its TTL is over.")},
    {"baseline.zone-ns-differs", Severity::Warning, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The zone %{subject} itself (%{servers}) names other name servers than in the baseline "
            "(%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first "
            "seen "
            "otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the zone's operator whether they ordered it, and compare with the delegation.")},
});

} // namespace

std::span<const CatalogueEntry> baselineEntries()
{
    return Entries;
}

} // namespace zonecase::finding
