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
            "Of the servers that the baseline of %{subject} (%{baseline}) has, these said nothing this time: "
            "%{servers}. Whether they changed is not known."),
        QT_TRANSLATE_NOOP("Finding", "Ask again, and from another network.")},
    {"baseline.chain-answer", Severity::Warning, "",
        QT_TRANSLATE_NOOP("Finding",
            "The answer for %{subject} is not the one of the baseline (%{baseline}): “%{before}” then, "
            "“%{after}” now. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the zone's operator whether they ordered it; find out who runs the new address.")},
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
            "Mail, sender policy or certificate authorities of %{subject} at %{servers} are not those of the "
            "baseline (%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; "
            "first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the zone's operator whether they ordered it.")},
    {"baseline.content-moved", Severity::Error, "RFC 1034, 4.3.5",
        QT_TRANSLATE_NOOP("Finding",
            "With its servers, mail, sender policy or certificate authorities of %{subject} left what the "
            "baseline (%{baseline}) has, at %{servers}: “%{before}” then, “%{after}” now. Last seen as "
            "accepted: "
            "%{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "One who took the zone over needs that to read its mail and to get certificates. Ask the holder; "
            "look into certificate transparency.")},
    {"baseline.delegation-gone", Severity::Critical, "RFC 1034, 4.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{servers} do not delegate %{subject} any more; in the baseline (%{baseline}) it was delegated "
            "to "
            "“%{before}”. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the registry for the transaction and the domain's state; the zone fails as caches let go.")},
    {"baseline.delegation-new", Severity::Warning, "RFC 1034, 4.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{servers} delegate %{subject} to “%{after}”; in the baseline (%{baseline}) it was not "
            "delegated. "
            "Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}."),
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
            "%{servers} have the DS records “%{after}” for %{subject}; in the baseline (%{baseline}) there "
            "were "
            "none. Last seen as accepted: %{last_good}; first seen otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the holder whether they ordered it and whether the keys are theirs.")},
    {"baseline.glue-differs", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The server names of %{subject} stayed and their addresses at %{servers} did not: “%{before}” in "
            "the baseline (%{baseline}), “%{after}” now. Last seen as accepted: %{last_good}; first seen "
            "otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the registry who changed the host objects, and find out who runs the new addresses.")},
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
            "(%{baseline}), and it looks planned: "
            "parent and zone name the same set, all of it serves, mail and certificate authorities stayed, "
            "and "
            "the keys that the parent's DS vouched for sign it or the old servers announced it."),
        QT_TRANSLATE_NOOP(
            "Finding", "Have the holder confirm it, then accept the new state as the baseline.")},
    {"baseline.ns-differs", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The name servers of %{subject} at the parent (%{servers}) are not those of the baseline "
            "(%{baseline}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first "
            "seen "
            "otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether they ordered it. If not: registry lock, transaction log, restore. If "
            "they "
            "did, accept the new state as the baseline.")},
    {"baseline.ns-replaced", Severity::Critical, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "None of the name servers that the baseline (%{baseline}) has is left for %{subject} at the "
            "parent "
            "(%{servers}): “%{before}” then, “%{after}” now. Last seen as accepted: %{last_good}; first seen "
            "otherwise: %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether they ordered it. If not: registry lock, transaction log, restore; "
            "whoever "
            "runs the new servers decides what the zone says.")},
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
        QT_TRANSLATE_NOOP("Finding", "Ask the zone's operator; compare with the delegation.")},
});

} // namespace

std::span<const CatalogueEntry> baselineEntries()
{
    return Entries;
}

} // namespace zonecase::finding
