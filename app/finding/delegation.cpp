// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// The subject is the zone; %{servers} names those that show what is said.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"change.content-changed", Severity::Notice, "RFC 1034, 4.3.5",
        QT_TRANSLATE_NOOP("Finding",
            "Mail, sender policy or certificate authorities of %{subject} changed at %{servers}: “%{before}” "
            "became “%{after}” "
            "between %{last_good} and %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the zone's operator whether they ordered it.")},
    {"change.content-moved-with-servers", Severity::Error, "RFC 1034, 4.3.5",
        QT_TRANSLATE_NOOP("Finding",
            "Together with its servers, mail, sender policy or certificate authorities of %{subject} changed "
            "at %{servers}: "
            "“%{before}” became “%{after}” between %{last_good} and %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "That is what one who took the zone over needs to read its mail and to get certificates. Ask the "
            "holder; look "
            "into certificate transparency.")},
    {"change.delegation-removed", Severity::Critical, "RFC 1034, 4.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "The delegation of %{subject} is gone at %{servers}: “%{before}” until %{last_good} at least, "
            "none at %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the registry for the transaction and the domain's state; the zone fails as caches let go.")},
    {"change.delegation-added", Severity::Warning, "RFC 1034, 4.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} is delegated to “%{after}” now (%{servers}); at %{last_good} it was not delegated."),
        QT_TRANSLATE_NOOP("Finding", "Ask the holder whether they ordered it.")},
    {"change.ds-added", Severity::Warning, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} has the DS records %{after} at %{servers} since some time between %{last_good} and "
            "%{first_bad}; "
            "before it had none."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the holder whether they ordered it and whether the keys are theirs.")},
    {"change.ds-changed", Severity::Error, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "The DS records of %{subject} at %{servers} changed: “%{before}” became “%{after}” between "
            "%{last_good} and %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Compare the new DS with the keys that the zone's operator holds, and ask the registry who "
            "changed it.")},
    {"change.ds-removed", Severity::Critical, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "The DS records of %{subject} (%{before}) left %{servers} between %{last_good} and %{first_bad}: "
            "the zone is "
            "not protected any more."),
        QT_TRANSLATE_NOOP("Finding",
            "Unless it was planned, treat it as the first step of a hijack: ask the registry for the "
            "transaction log, "
            "lock the domain and have the DS restored.")},
    {"change.glue-changed", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The glue of %{subject} at %{servers} changed: “%{before}” became “%{after}” between "
            "%{last_good} and %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "The names stayed and the addresses moved: ask the registry who changed the host objects, and "
            "find out who "
            "runs the new addresses.")},
    {"change.keys-changed", Severity::Notice, "RFC 6781, 4.1",
        QT_TRANSLATE_NOOP("Finding",
            "The keys of %{subject} at %{servers} changed: “%{before}” became “%{after}” between "
            "%{last_good} and %{first_bad}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Some keys stayed, as in a usual key change. Ask the operator if it is theirs.")},
    {"change.keys-removed", Severity::Critical, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "The keys of %{subject} are gone at %{servers}; until %{last_good} at least there were "
            "%{before}."),
        QT_TRANSLATE_NOOP("Finding",
            "With a DS at the parent the zone fails for validating resolvers; without one nothing protects "
            "it. Ask the "
            "operator whether these servers are theirs.")},
    {"change.keys-replaced", Severity::Critical, "RFC 6781, 4.1",
        QT_TRANSLATE_NOOP("Finding",
            "All keys of %{subject} at %{servers} were replaced: “%{before}” became “%{after}” between "
            "%{last_good} and %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "No usual key change does that. Ask the operator whether these keys, and these servers, are "
            "theirs.")},
    {"change.ns-changed", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The name servers of %{subject} at the parent (%{servers}) changed: “%{before}” became "
            "“%{after}” between %{last_good} and %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the holder whether they ordered it. If not: registry lock, transaction log, restore; "
            "whoever runs the "
            "new servers decides what the zone says.")},
    {"change.restored", Severity::Warning, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "%{what} of %{subject} is again as at %{known}, the state that this case compares with: “%{before}” "
            "became “%{after}” between %{last_good} and %{first_bad} (%{servers})."),
        QT_TRANSLATE_NOOP("Finding",
            "If that state was good, this is its return: have the holder confirm it, and accept it as the "
            "baseline. If the case was begun after an attack, the attacker's state has come back.")},
    {"change.zone-ns-changed", Severity::Warning, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The zone %{subject} itself (%{servers}) names other name servers: “%{before}” became “%{after}” "
            "between %{last_good} and %{first_bad}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the zone's operator; compare with the delegation.")},
    {"delegation.not-found", Severity::Error, "RFC 1034, 4.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{parent} have no delegation of %{subject}: it is not a zone of its own."),
        QT_TRANSLATE_NOOP("Finding",
            "Check the spelling. If the zone was there before, ask the registry whether the domain expired, "
            "is "
            "suspended or was deleted.")},
    {"delegation.no-way-down", Severity::Error, "",
        QT_TRANSLATE_NOOP(
            "Finding", "No server of %{zone}, on the way to %{subject}, gave an answer that can be used."),
        QT_TRANSLATE_NOOP("Finding", "Check your own connection first, then ask from another network.")},
    {"delegation.is-alias", Severity::Error, "RFC 2181, 10.1",
        QT_TRANSLATE_NOOP("Finding", "%{subject} is an alias in %{parent}, so it cannot be a zone."),
        QT_TRANSLATE_NOOP("Finding", "Look at the zone that the alias leads to.")},
    {"delegation.missing-at-server", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "There is no delegation of %{subject} at %{servers}, while other servers of %{parent} have one."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the operator of the parent zone which serial these servers have: a transfer failed, or a "
            "change is "
            "on its way.")},
    {"delegation.parent-ns-differ", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{parent} delegate %{subject} to different name servers: “%{ns}” at %{servers}, "
            "“%{others}” at others."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the registry for the transactions on this domain and for the serials of these servers; ask "
            "again in "
            "some minutes whether the change spreads.")},
    {"delegation.parent-ds-differ", Severity::Error, "RFC 4035, 2.4",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{parent} disagree on the DS records of %{subject}: “%{ds}” at %{servers}, "
            "“%{others}” at others."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the registry who changed the DS records and when; while they differ, validating resolvers "
            "see "
            "different things.")},
    {"delegation.parent-server-silent", Severity::Warning, "",
        QT_TRANSLATE_NOOP("Finding",
            "No usable answer about %{subject} from %{servers}, of the parent zone %{parent}: %{failure}."),
        QT_TRANSLATE_NOOP("Finding", "Ask it again and from another network before you call it down.")},
    {"delegation.parent-server-lame", Severity::Error, "RFC 9499, 5",
        QT_TRANSLATE_NOOP("Finding",
            "Named as serving %{parent}, the parent of %{subject}, but not answering for it (%{rcode}): "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Tell the operator of the parent zone; ask the other servers of %{parent} in the meantime.")},
    {"delegation.parent-serves-child", Severity::Info, "RFC 1034, 4.3.2",
        QT_TRANSLATE_NOOP("Finding",
            "Serving both %{parent} and %{subject}, and so answering out of the latter without showing the "
            "delegation: %{servers}."),
        ""},
    {"delegation.ns-only-at-parent", Severity::Warning, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP(
            "Finding", "%{parent} delegates %{subject} to %{ns}, which the zone itself does not name."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the zone's operator whether this server is theirs. If it is not, treat the delegation as "
            "changed by "
            "somebody else.")},
    {"delegation.ns-only-at-child", Severity::Warning, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP(
            "Finding", "%{subject} names %{ns} as its server, but %{parent} does not delegate to it."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the zone's operator which set is right; a change of the delegation may have been forgotten, "
            "or made "
            "without them.")},
    {"delegation.ns-disjoint", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The delegation of %{subject} (%{parent_ns}) and the zone itself (%{child_ns}) have no name "
            "server in "
            "common."),
        QT_TRANSLATE_NOOP("Finding",
            "Compare with an earlier run: a new set at the parent that the zone does not know is how a "
            "hijack begins.")},
    {"delegation.glue-missing", Severity::Error, "RFC 9471, 2.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} is delegated to %{ns} without its address, which only the zone itself could tell, at "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Have the registry add glue for %{ns}.")},
    {"delegation.glue-differs", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "According to the glue of %{subject} at %{servers}, %{ns} has the address %{address}; the zone "
            "itself says “%{own}”."),
        QT_TRANSLATE_NOOP("Finding",
            "Find out who runs %{address}: whoever does can answer for the zone. Then have the host object "
            "at the registry corrected.")},
    {"delegation.glue-incomplete", Severity::Notice, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "%{ns}, a name server of %{subject}, also has the address %{address}, which the glue at "
            "%{servers} lacks."),
        QT_TRANSLATE_NOOP("Finding", "Have it added at the registry if the server shall be reached there.")},
    {"delegation.glue-differs-outside", Severity::Warning, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "According to the glue of %{subject} at %{servers}, %{ns} has the address %{address}; the zone "
            "of that name says %{own}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Have the host object at the registry corrected; find out who runs %{address}.")},
    {"delegation.ns-alias", Severity::Error, "RFC 2181, 10.3",
        QT_TRANSLATE_NOOP(
            "Finding", "The name server %{ns} of %{subject} is an alias; the name behind it is “%{target}”."),
        QT_TRANSLATE_NOOP(
            "Finding", "Name the server itself in the NS records; resolvers need not follow an alias.")},
    {"delegation.ns-by-wildcard", Severity::Warning, "RFC 4592",
        QT_TRANSLATE_NOOP("Finding",
            "The name server %{ns} of %{subject} has the same addresses as a name that was made up for this "
            "question, at %{servers}: it exists by a wildcard, it seems."),
        QT_TRANSLATE_NOOP("Finding",
            "With a wildcard any name in the NS records seems to work, a mistyped one too. Have the server's "
            "name "
            "entered with its own addresses.")},
    {"delegation.ns-without-address", Severity::Error, "RFC 1912, 2.8",
        QT_TRANSLATE_NOOP("Finding", "The name server %{ns} of %{subject} has no address."),
        QT_TRANSLATE_NOOP("Finding",
            "Remove it from the NS records or give it an address. Check that nobody else can register its "
            "domain.")},
    {"delegation.ns-not-found", Severity::Error, "",
        QT_TRANSLATE_NOOP("Finding",
            "The address of the name server %{ns} of %{subject} cannot be looked up: no server on the way to "
            "it gives a usable answer."),
        QT_TRANSLATE_NOOP(
            "Finding", "Check the delegation of the domain that %{ns} lies in, and when it expires.")},
    {"delegation.child-ns-differ", Severity::Error, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} disagree on its name servers: “%{ns}” at %{servers}, “%{others}” at "
            "others."),
        QT_TRANSLATE_NOOP("Finding",
            "Compare the serials. With equal serials the servers do not come from one source: ask each "
            "operator.")},
    {"delegation.serial-differs", Severity::Notice, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} have different serials: %{serial} at %{servers}, %{others} at "
            "others."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask again after the zone's refresh time; servers that stay behind do not get the zone any "
            "more.")},
    {"delegation.keys-differ", Severity::Error, "RFC 4035, 2.1",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} disagree on its DNSKEY records (tag, algorithm, flags): “%{keys}” at "
            "%{servers}, “%{others}” at others."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the zone's operator whether a key change is going on; if not, one of these servers has "
            "another zone.")},
    {"delegation.addresses-differ", Severity::Warning, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} disagree on the addresses of %{ns}: “%{addresses}” at %{servers}, "
            "“%{others}” at others."),
        QT_TRANSLATE_NOOP(
            "Finding", "Compare the serials, and find out who runs the address that only some give.")},
    {"delegation.server-silent", Severity::Warning, "",
        QT_TRANSLATE_NOOP(
            "Finding", "No usable answer from %{servers}, named as serving %{subject}: %{failure}."),
        QT_TRANSLATE_NOOP("Finding", "Ask it again and from another network before you call it down.")},
    {"delegation.server-refuses", Severity::Error, "RFC 9499, 5",
        QT_TRANSLATE_NOOP("Finding",
            "Named as serving %{subject} but answering %{rcode}, so that the delegation is lame there: "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Remove the server from the delegation or have the zone set up there. A host that serves "
            "strangers "
            "could let one of them take the zone over.")},
    {"delegation.server-not-authoritative", Severity::Error, "RFC 9499, 5",
        QT_TRANSLATE_NOOP("Finding",
            "Named as serving %{subject} but answering without authority, so that the delegation is lame "
            "there: %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Remove the server from the delegation or have the zone set up there.")},
    {"delegation.server-refers-away", Severity::Error, "RFC 9499, 5",
        QT_TRANSLATE_NOOP("Finding",
            "Named as serving %{subject} but sending the asker elsewhere, so that the delegation is lame "
            "there: %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Remove the server from the delegation or have the zone set up there.")},
    {"delegation.no-working-server", Severity::Critical, "",
        QT_TRANSLATE_NOOP(
            "Finding", "No name server of %{subject} answers for it: seen from here the zone is down."),
        QT_TRANSLATE_NOOP("Finding",
            "Check your own connection by asking for another zone, then call the zone's operator.")},
    {"delegation.few-servers", Severity::Warning, "RFC 2182, 5",
        QT_TRANSLATE_NOOP("Finding", "“%{ns}” is the only name server that %{subject} is delegated to."),
        QT_TRANSLATE_NOOP("Finding", "Add a second one in another network.")},
    {"delegation.one-prefix", Severity::Warning, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP(
            "Finding", "All name servers of %{subject} that have such an address lie in %{prefix}."),
        QT_TRANSLATE_NOOP("Finding",
            "One fault or one announcement takes them all. If this is new, find out whose network it is.")},
    {"delegation.same-address", Severity::Notice, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding", "%{ns}, name servers of %{subject}, share the address %{address}."),
        QT_TRANSLATE_NOOP("Finding", "They are one server under several names; count them as one.")},
    {"delegation.ds-no-match", Severity::Critical, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "No DS record of %{subject} (%{ds}) matches a key at %{servers}: validating resolvers refuse "
            "what is said there."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the zone's operator for the right key tag. Correct the DS at the registry, or find out "
            "whose keys "
            "these are.")},
    {"delegation.ds-without-key", Severity::Notice, "RFC 6781, 4.1.2",
        QT_TRANSLATE_NOOP("Finding",
            "The DS record %{ds} of %{subject} has no key at %{servers}, but another DS record has."),
        QT_TRANSLATE_NOOP("Finding",
            "That is usual for a key that is kept in reserve or being replaced. Ask the operator if it is "
            "theirs.")},
    {"delegation.ds-unsupported", Severity::Notice, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP(
            "Finding", "The DS record %{ds} of %{subject} has a digest type that cannot be checked."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the registry for one of digest type 2 in its place; resolvers count as if this one were not "
            "there.")},
    {"delegation.ds-for-unsigned", Severity::Critical, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "%{parent} has DS records for %{subject} (%{ds}), but there is no DNSKEY at %{servers}: "
            "validating resolvers refuse what is said there."),
        QT_TRANSLATE_NOOP("Finding",
            "If the zone was signed before, somebody replaced its servers. If signing was given up, the DS "
            "must leave "
            "the parent first.")},
    {"delegation.signed-without-ds", Severity::Notice, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} is signed, but %{parent} has no DS record for it: nobody can validate it."),
        QT_TRANSLATE_NOOP("Finding",
            "If there was a DS before, ask the registry who removed it: that is the first step of many "
            "hijacks.")},
    {"delegation.signed", Severity::Info, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP(
            "Finding", "The DS records of %{subject} match a key at each of its servers that answered."),
        ""},
    {"delegation.unsigned", Severity::Info, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding", "%{subject} has no DNSKEY and %{parent} no DS record for it."), ""},
    {"delegation.agrees", Severity::Info, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "%{parent} and %{subject} name the same %{count} name servers, on each server that answered."),
        ""},
    {"delegation.servers-left-out", Severity::Notice, "",
        QT_TRANSLATE_NOOP(
            "Finding", "%{subject} has more name servers than are asked: %{count} were left out."),
        QT_TRANSLATE_NOOP("Finding", "Raise the limit if you need them all.")},
});

} // namespace

std::span<const CatalogueEntry> delegationEntries()
{
    return Entries;
}

} // namespace zonecase::finding
