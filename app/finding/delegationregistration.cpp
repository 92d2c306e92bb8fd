// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// What a zone hangs on beside the DNS: who registered its domain and those of its servers, and whose networks
// these are in. The subject is the zone; %{domain} the domain that somebody registered.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"change.new-servers-one-block", Severity::Warning, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The servers that %{subject} was newly given between %{last_good} and %{first_bad} all lie in "
            "one block of addresses, %{prefix}, which those before did not: %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Find out whose block it is. A provider spreads its servers; whoever takes a zone over seldom"
            " does.")},
    {"change.new-servers-one-domain", Severity::Notice, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The servers that %{subject} was newly given between %{last_good} and %{first_bad} are all named "
            "in one domain, %{domain}: %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether they moved there, and look up when %{domain} was registered.")},
    {"change.new-servers-one-network", Severity::Notice, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The servers that %{subject} was newly given between %{last_good} and %{first_bad} all lie in "
            "one network, AS %{as}: %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether they moved there; if not, ask that network's abuse desk who rents these "
            "addresses.")},
    {"change.registrar", Severity::Critical, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, on which %{subject} depends, changed its registrar between %{last_good} and "
            "%{first_bad}: “%{before}” became “%{after}”."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder at once whether they ordered the transfer. If not, have the former registrar "
            "ask for the domain back: the sooner, the better.")},
    {"change.registration-again", Severity::Critical, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, on which %{subject} depends, was let go and registered anew: it was registered on"
            " %{before} by the data of %{last_good}, on %{after} by that of %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Somebody else may hold it now. Find out who; until that is clear, have the name servers in "
            "it taken out of every delegation.")},
    {"change.registration-dropped", Severity::Critical, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, on which %{subject} depends, was registered at %{last_good} (by “%{before}”) and "
            "is no longer at %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Anybody may register it now. Register it yourself today, or have the name servers in it "
            "taken out of every delegation.")},
    {"change.registration-ds", Severity::Error, "RFC 9083, 5.3",
        QT_TRANSLATE_NOOP("Finding",
            "The DS data in the registration of %{domain}, on which %{subject} depends, changed between "
            "%{last_good} and %{first_bad}: “%{before}” became “%{after}”."),
        QT_TRANSLATE_NOOP("Finding",
            "Compare with the keys that the zone's operator has. If they did not order it, have it put back "
            "before caches take it in.")},
    {"change.registration-new", Severity::Critical, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, on which %{subject} depends, was not registered at %{last_good} and is at "
            "%{first_bad}, by “%{after}”."),
        QT_TRANSLATE_NOOP("Finding",
            "Find out who registered it. Until that is clear, have the name servers in it taken out of "
            "every delegation.")},
    {"change.registration-ns", Severity::Error, "RFC 9083, 5.3",
        QT_TRANSLATE_NOOP("Finding",
            "The name servers in the registration of %{domain}, on which %{subject} depends, changed "
            "between %{last_good} and %{first_bad}: “%{before}” became “%{after}”."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether they ordered it; the registrar's log says which account did.")},
    {"change.registration-prolonged", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding",
            "The registration of %{domain}, on which %{subject} depends, was renewed: it ended on "
            "%{before} and ends on %{after} now."),
        ""},
    {"change.registration-restored", Severity::Warning, "RFC 9083, 5.3",
        QT_TRANSLATE_NOOP("Finding",
            "The registration of %{domain}, on which %{subject} depends, is in this again as at %{known}, the "
            "state that this case compares with: “%{before}” became “%{after}” between %{last_good} and "
            "%{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "If that state was good, this is its return: have the holder confirm it, and accept it as the "
            "baseline. If the case was begun after an attack, the attacker's state has come back.")},
    {"change.registration-shortened", Severity::Warning, "",
        QT_TRANSLATE_NOOP("Finding",
            "The registration of %{domain}, on which %{subject} depends, ends earlier than it did: on "
            "%{after} and no longer on %{before}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the registrar why; a renewal may have been taken back because it was not paid.")},
    {"change.registration-status", Severity::Warning, "RFC 8056, 2",
        QT_TRANSLATE_NOOP("Finding",
            "The status of %{domain}, on which %{subject} depends, changed between %{last_good} and "
            "%{first_bad}: “%{before}” became “%{after}”."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether they ordered it; the registrar's log says which account did.")},
    {"change.registration-unlocked", Severity::Error, "RFC 8056, 2",
        QT_TRANSLATE_NOOP("Finding",
            "A lock of %{domain}, on which %{subject} depends, was taken off between %{last_good} and "
            "%{first_bad}: “%{before}” became “%{after}”."),
        QT_TRANSLATE_NOOP("Finding",
            "Whoever moves a domain must unlock it first. Call the holder by telephone; if they know "
            "nothing of it, have the registrar lock it again and close the account.")},
    {"delegation.domain-expired", Severity::Error, "RFC 9083, 10.2.3",
        QT_TRANSLATE_NOOP("Finding",
            "The registration of %{domain}, the domain of %{subject}, ended on %{expires}, by the registry's "
            "data of %{as_of}."),
        QT_TRANSLATE_NOOP("Finding",
            "Call the holder and have it renewed today: first it stops working, then anybody may have it.")},
    {"delegation.domain-expiring", Severity::Warning, "RFC 9083, 10.2.3",
        QT_TRANSLATE_NOOP("Finding",
            "The registration of %{domain}, the domain of %{subject}, ends on %{expires}, in %{days} days, "
            "by the registry's data of %{as_of}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the holder whether it will be renewed, and write the date into the log.")},
    {"delegation.domain-free", Severity::Error, "RFC 9083, 6",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, the domain of %{subject}, is not registered, by the registry's data of %{as_of}: "
            "anybody may register it."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the registry how it can be delegated without a registration, and whether somebody else can "
            "register it.")},
    {"delegation.domain-held", Severity::Error, "RFC 8056, 2",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, the domain of %{subject}, is registered but withheld from the DNS (hold), by the "
            "registry's data of %{as_of}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the registrar who set the hold and why: a court, an unpaid bill, or somebody who had no "
            "right to.")},
    {"delegation.domain-locked", Severity::Info, "RFC 8056, 2",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, the domain of %{subject}, is locked against transfer, change and deletion, by the "
            "registry's data of %{as_of}."),
        ""},
    {"delegation.domain-pending-delete", Severity::Critical, "RFC 3915, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, the domain of %{subject}, is about to be deleted, by the registry's data of "
            "%{as_of}; within days anybody may register it."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the registry today whether anything can still stop it, and be ready to register it the "
            "moment that it is free.")},
    {"delegation.domain-prolonged", Severity::Notice, "RFC 3915, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, the domain of %{subject}, was renewed by the registry automatically (auto-renew),"
            " by the registry's data of %{as_of}: its holder may not have paid yet, and the registrar can"
            " still delete it."),
        QT_TRANSLATE_NOOP("Finding", "Ask the holder whether they have paid for the renewal.")},
    {"delegation.domain-redemption", Severity::Critical, "RFC 3915, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, the domain of %{subject}, was deleted, and only its former holder can have it "
            "restored (redemption period), by the registry's data of %{as_of}."),
        QT_TRANSLATE_NOOP("Finding",
            "Call the former holder and their registrar: they have about thirty days from the deletion.")},
    {"delegation.domain-transfer-pending", Severity::Error, "RFC 8056, 2",
        QT_TRANSLATE_NOOP("Finding",
            "A transfer of %{domain}, the domain of %{subject}, to another registrar is under way, by the "
            "registry's data of %{as_of}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder at once whether they ordered it. If not, the present registrar can refuse it "
            "within five days.")},
    {"delegation.domain-transferred", Severity::Warning, "RFC 9083, 10.2.3",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, the domain of %{subject}, went to another registrar on %{when}, by the registry's "
            "data of %{as_of}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether they ordered it, and compare the registrar with the one in their "
            "records.")},
    {"delegation.domain-unlocked", Severity::Notice, "RFC 8056, 2",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, the domain of %{subject}, has no lock against these, by the registry's data of "
            "%{as_of}: %{missing}."),
        QT_TRANSLATE_NOOP("Finding",
            "Have the registrar set the locks, and ask the registry for a lock of its own "
            "(serverUpdateProhibited), which nobody lifts without a telephone call.")},
    {"delegation.glue-orphan", Severity::Warning, "RFC 9471, 2",
        QT_TRANSLATE_NOOP("Finding",
            "The delegation of %{subject} brings the address %{address} for %{ns}, though %{domain} is no "
            "zone of its own (any more): %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Nobody maintains that address. Ask the registry whether %{domain} was deleted and may be "
            "registered by anybody, and have the name server replaced.")},
    {"delegation.glue-unused", Severity::Notice, "RFC 9471, 2",
        QT_TRANSLATE_NOOP("Finding",
            "The delegation of %{subject} brings an address of %{ns}, %{address}, which is not one of its "
            "name servers: %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the operator of the parent zone to remove it; an address that nothing needs can only "
            "mislead.")},
    {"delegation.network-unknown", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding",
            "Whose network the address lies in is not in the table %{table} of %{built}: %{servers}."),
        ""},
    {"delegation.ns-domain-expired", Severity::Critical, "RFC 9083, 10.2.3",
        QT_TRANSLATE_NOOP("Finding",
            "The registration of %{domain}, in which name servers of %{subject} are named (%{ns}), ended on "
            "%{expires}, by the registry's data of %{as_of}."),
        QT_TRANSLATE_NOOP("Finding",
            "Have the holder renew it today, or have these servers taken out of the delegation: whoever "
            "registers %{domain} next answers for %{subject}.")},
    {"delegation.ns-domain-expiring", Severity::Warning, "RFC 9083, 10.2.3",
        QT_TRANSLATE_NOOP("Finding",
            "The registration of %{domain}, in which name servers of %{subject} are named (%{ns}), ends on "
            "%{expires}, in %{days} days, by the registry's data of %{as_of}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder of %{domain} whether it will be renewed, and write the date into the log; have a "
            "way ready to do without these servers.")},
    {"delegation.ns-domain-free", Severity::Critical, "RFC 9083, 6",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, in which name servers of %{subject} are named (%{ns}), is not registered, by the "
            "registry's data of %{as_of}: anybody may register it."),
        QT_TRANSLATE_NOOP("Finding",
            "Register it now, before somebody else does, or have these servers taken out of the delegation: "
            "whoever has %{domain} answers for %{subject}. For a top-level domain call the registry's "
            "emergency contact, then IANA; log each try.")},
    {"delegation.ns-domain-gone", Severity::Critical, "RFC 8020, 2",
        QT_TRANSLATE_NOOP("Finding",
            "Name servers of %{subject} (%{ns}) are named in %{domain}, and the servers of its registry say "
            "that there is no such name: it has expired, is withheld, or was never registered."),
        QT_TRANSLATE_NOOP("Finding",
            "Look it up at its registry now. If it is free, register it before somebody else does; if not, "
            "call its holder. Else have these servers taken out of the delegation: whoever has %{domain} "
            "answers for %{subject}.")},
    {"delegation.ns-domain-held", Severity::Error, "RFC 8056, 2",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, in which name servers of %{subject} are named (%{ns}), is registered but withheld "
            "from the DNS (hold), by the registry's data of %{as_of}."),
        QT_TRANSLATE_NOOP("Finding",
            "Its names cannot be found once resolvers' caches run out. Ask its registrar why, and have "
            "other servers ready.")},
    {"delegation.ns-domain-locked", Severity::Info, "RFC 8056, 2",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, in which name servers of %{subject} are named (%{ns}), is locked against transfer, "
            "change and deletion, by the registry's data of %{as_of}."),
        ""},
    {"delegation.ns-domain-new", Severity::Warning, "RFC 9083, 10.2.3",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, in which name servers of %{subject} are named (%{ns}), was registered on %{when}, "
            "less than thirty days ago, by the registry's data of %{as_of}."),
        QT_TRANSLATE_NOOP("Finding",
            "Find out who registered it. If the delegation is older than that, somebody registered a name"
            " that was left to lapse.")},
    {"delegation.ns-domain-pending-delete", Severity::Critical, "RFC 3915, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, in which name servers of %{subject} are named (%{ns}), is about to be deleted, by "
            "the registry's data of %{as_of}; within days anybody may register it."),
        QT_TRANSLATE_NOOP("Finding",
            "It cannot be restored any more. Have these servers taken out of the delegation before that "
            "day, or be the first to register %{domain}.")},
    {"delegation.ns-domain-prolonged", Severity::Warning, "RFC 3915, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, in which name servers of %{subject} are named (%{ns}), was renewed by the "
            "registry automatically (auto-renew), by the registry's data of %{as_of}: its holder may not "
            "have paid yet, and the registrar can still delete it."),
        QT_TRANSLATE_NOOP("Finding", "Ask the holder of %{domain} whether they have paid for the renewal.")},
    {"delegation.ns-domain-redemption", Severity::Critical, "RFC 3915, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, in which name servers of %{subject} are named (%{ns}), was deleted, and only its "
            "former holder can have it restored (redemption period), by the registry's data of %{as_of}."),
        QT_TRANSLATE_NOOP("Finding",
            "Call its former holder and their registrar, who have about thirty days from the deletion; or"
            " have these servers taken out of the delegation, for a top-level domain through IANA. After "
            "that anybody may register %{domain}.")},
    {"delegation.ns-domain-transfer-pending", Severity::Error, "RFC 8056, 2",
        QT_TRANSLATE_NOOP("Finding",
            "A transfer of %{domain}, in which name servers of %{subject} are named (%{ns}), to another "
            "registrar is under way, by the registry's data of %{as_of}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder of %{domain} at once whether they ordered it. If not, its present registrar can "
            "refuse it within five days.")},
    {"delegation.ns-domain-transferred", Severity::Warning, "RFC 9083, 10.2.3",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, in which name servers of %{subject} are named (%{ns}), went to another registrar on "
            "%{when}, by the registry's data of %{as_of}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the holder of %{domain} whether they ordered it.")},
    {"delegation.ns-domain-unlocked", Severity::Notice, "RFC 8056, 2",
        QT_TRANSLATE_NOOP("Finding",
            "%{domain}, in which name servers of %{subject} are named (%{ns}), has no lock against these,"
            " by the registry's data of %{as_of}: %{missing}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Recommend its holder to have it locked by the registrar and the registry.")},
    {"delegation.ns-name-registrable", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding",
            "The name server %{ns} has a name that stands directly below %{subject}, where others register, "
            "and is no zone of its own."),
        QT_TRANSLATE_NOOP("Finding", "Have the registry confirm that nobody can register the name.")},
    {"delegation.one-network", Severity::Notice, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "All servers of %{subject} lie in one network, AS %{as} (%{holder}), by the table %{table} of "
            "%{built}."),
        QT_TRANSLATE_NOOP("Finding",
            "A fault of that network takes all of them down. If this is new, find out whose network it "
            "is.")},
    {"delegation.registration-ds-differ", Severity::Warning, "RFC 9083, 5.3",
        QT_TRANSLATE_NOOP("Finding",
            "The registry's data on %{domain} of %{as_of} and the parent's servers do not agree on the DS"
            " records: “%{stated}” is registered, “%{served}” is given out by %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "If the data is not just old, somebody changed the one and not the other. Ask the registry "
            "which of the two was ordered, and by whom.")},
    {"delegation.registration-ns-differ", Severity::Warning, "RFC 9083, 5.3",
        QT_TRANSLATE_NOOP("Finding",
            "The registry's data on %{domain} of %{as_of} and the parent's servers do not agree on the "
            "name servers: “%{stated}” is registered, “%{served}” is given out by %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "If the data is not just old, somebody changed the one and not the other. Ask the registry "
            "which of the two was ordered, and by whom.")},
    {"delegation.registration-overtaken", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding",
            "The registration of %{domain}, on which %{subject} depends, was to end on %{expires}; the "
            "data at hand is from before that, %{as_of}."),
        QT_TRANSLATE_NOOP("Finding", "Get the registration data anew: it was either renewed or has lapsed.")},
    {"delegation.registration-unused", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding",
            "The registration data on %{domain} that was given has nothing to do with %{subject} or its name "
            "servers."),
        QT_TRANSLATE_NOOP("Finding", "Check whether you gave the right file.")},
    {"delegation.several-networks", Severity::Info, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} lie in %{count} networks, by the table %{table} of %{built}."),
        ""},
});

} // namespace

std::span<const CatalogueEntry> delegationRegistrationEntries()
{
    return Entries;
}

} // namespace zonecase::finding
