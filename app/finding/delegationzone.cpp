// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// What there is of a zone at its cut: names, addresses, counts, content.
// The subject is the zone; %{servers} names those that show what is said.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"delegation.address-documentation", Severity::Warning, "RFC 5737",
        QT_TRANSLATE_NOOP("Finding",
            "The address that %{subject} is to be served at is kept for documentation: %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Nobody can reach it. Find out who entered it.")},
    {"delegation.address-local", Severity::Warning, "RFC 6890",
        QT_TRANSLATE_NOOP(
            "Finding", "The address that %{subject} is to be served at is for local use only: %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Strangers cannot reach it, and in their own network somebody else may answer there. Have it "
            "corrected.")},
    {"delegation.address-not-public", Severity::Warning, "RFC 6890",
        QT_TRANSLATE_NOOP("Finding",
            "The address that %{subject} is to be served at cannot be reached from everywhere: %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Have it corrected at the registry and in the zone.")},
    {"delegation.address-public", Severity::Info, "RFC 6890",
        QT_TRANSLATE_NOOP("Finding", "%{subject} is served at public addresses: %{servers}."), ""},
    {"delegation.address-query-failed", Severity::Warning, "RFC 1034, 4.3.2",
        QT_TRANSLATE_NOOP("Finding",
            "Asked for the addresses of name servers within %{subject}, no usable answer came from "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Check what the server has of the zone.")},
    {"delegation.alias-differs", Severity::Error, "RFC 2181, 10.1",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{parent} disagree on what %{subject} is an alias of: %{target} at %{servers}, "
            "%{others} at others."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the operator of the parent zone; one of these servers has old or false data.")},
    {"delegation.announced-apart-v4", Severity::Info, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding", "Alone in the announced IPv4 prefix: %{servers}."), ""},
    {"delegation.announced-apart-v6", Severity::Info, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding", "Alone in the announced IPv6 prefix: %{servers}."), ""},
    {"delegation.announced-one-as", Severity::Warning, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "All addresses of one family of the servers of %{subject} are announced by one network, AS "
            "%{as}."),
        QT_TRANSLATE_NOOP(
            "Finding", "One network's fault takes them all. If this is new, find out whose network it is.")},
    {"delegation.announced-same-v4", Severity::Notice, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP(
            "Finding", "Servers of %{subject} are announced in the same IPv4 prefix %{prefix}: %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "One withdrawn or hijacked announcement takes them all.")},
    {"delegation.announced-same-v6", Severity::Notice, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP(
            "Finding", "Servers of %{subject} are announced in the same IPv6 prefix %{prefix}: %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "One withdrawn or hijacked announcement takes them all.")},
    {"delegation.announced-single-v4", Severity::Warning, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "All IPv4 addresses of the servers of %{subject} are announced in one prefix, %{prefix}."),
        QT_TRANSLATE_NOOP("Finding",
            "Whoever announces a part of it has the whole zone. Spread the servers over networks.")},
    {"delegation.announced-single-v6", Severity::Warning, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "All IPv6 addresses of the servers of %{subject} are announced in one prefix, %{prefix}."),
        QT_TRANSLATE_NOOP("Finding",
            "Whoever announces a part of it has the whole zone. Spread the servers over networks.")},
    {"delegation.announcement-error", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding",
            "Servers of %{subject} for whose address it could not be looked up who announces it: "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Ask again, or look the address up by hand.")},
    {"delegation.announcement-unknown", Severity::Notice, "",
        QT_TRANSLATE_NOOP(
            "Finding", "Servers of %{subject} whose address nobody is known to announce: %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "If the server answers all the same, the announcement is new or local: look at it.")},
    {"delegation.checks-left-out", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} has so many server addresses (%{count}) that not every question was put to each of "
            "them."),
        QT_TRANSLATE_NOOP("Finding", "Raise the number of queries if you need all checks.")},
    {"delegation.contact-differs", Severity::Notice, "RFC 1035, 3.3.13",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} name different contacts in the SOA record: %{contact} at %{servers}, "
            "%{others} at others."),
        QT_TRANSLATE_NOOP(
            "Finding", "Compare the serials. With equal serials the servers do not come from one source.")},
    {"delegation.distinct-addresses", Severity::Info, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP(
            "Finding", "The name servers that %{subject} is delegated to have addresses of their own."),
        ""},
    {"delegation.distinct-addresses-in-zone", Severity::Info, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP(
            "Finding", "The name servers that %{subject} itself names have addresses of their own."),
        ""},
    {"delegation.enough-servers", Severity::Info, "RFC 2182, 5",
        QT_TRANSLATE_NOOP("Finding", "%{subject} is delegated to %{count} name servers."), ""},
    {"delegation.enough-servers-in-zone", Severity::Info, "RFC 2182, 5",
        QT_TRANSLATE_NOOP("Finding", "%{subject} itself names %{count} name servers."), ""},
    {"delegation.enough-v4", Severity::Info, "RFC 3901, 3",
        QT_TRANSLATE_NOOP(
            "Finding", "%{count} of the name servers that %{subject} is delegated to have an IPv4 address."),
        ""},
    {"delegation.enough-v4-in-zone", Severity::Info, "RFC 3901, 3",
        QT_TRANSLATE_NOOP(
            "Finding", "%{count} of the name servers that %{subject} itself names have an IPv4 address."),
        ""},
    {"delegation.enough-v6", Severity::Info, "RFC 3901, 3",
        QT_TRANSLATE_NOOP(
            "Finding", "%{count} of the name servers that %{subject} is delegated to have an IPv6 address."),
        ""},
    {"delegation.enough-v6-in-zone", Severity::Info, "RFC 3901, 3",
        QT_TRANSLATE_NOOP(
            "Finding", "%{count} of the name servers that %{subject} itself names have an IPv6 address."),
        ""},
    {"delegation.few-servers-in-zone", Severity::Warning, "RFC 2182, 5",
        QT_TRANSLATE_NOOP("Finding", "“%{ns}” is the only name server that %{subject} itself names."),
        QT_TRANSLATE_NOOP("Finding", "Add a second one in another network.")},
    {"delegation.few-v4", Severity::Notice, "RFC 2182, 5",
        QT_TRANSLATE_NOOP(
            "Finding", "Only one of the name servers that %{subject} is delegated to has an IPv4 address."),
        QT_TRANSLATE_NOOP("Finding", "Have another server given an IPv4 address, in another network.")},
    {"delegation.few-v4-in-zone", Severity::Notice, "RFC 2182, 5",
        QT_TRANSLATE_NOOP(
            "Finding", "Only one of the name servers that %{subject} itself names has an IPv4 address."),
        QT_TRANSLATE_NOOP("Finding", "Have another server given an IPv4 address, in another network.")},
    {"delegation.few-v6", Severity::Notice, "RFC 3901, 3",
        QT_TRANSLATE_NOOP(
            "Finding", "Only one of the name servers that %{subject} is delegated to has an IPv6 address."),
        QT_TRANSLATE_NOOP("Finding", "Have another server given an IPv6 address, in another network.")},
    {"delegation.few-v6-in-zone", Severity::Notice, "RFC 3901, 3",
        QT_TRANSLATE_NOOP(
            "Finding", "Only one of the name servers that %{subject} itself names has an IPv6 address."),
        QT_TRANSLATE_NOOP("Finding", "Have another server given an IPv6 address, in another network.")},
    {"delegation.found", Severity::Info, "RFC 1034, 4.2.1",
        QT_TRANSLATE_NOOP("Finding", "%{parent} delegates %{subject}: it is a zone of its own."), ""},
    {"delegation.glue-agrees", Severity::Info, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding", "The addresses in the delegation of %{subject} and in the zone agree."),
        ""},
    {"delegation.glue-stale", Severity::Warning, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The glue of %{subject} has an address for a name server that its own zone does not have, and "
            "nobody "
            "answers there: %{servers} (%{failure})."),
        QT_TRANSLATE_NOOP(
            "Finding", "Have the glue removed; whoever gets that address can answer for the zone.")},
    {"delegation.no-addresses", Severity::Critical, "RFC 1912, 2.8",
        QT_TRANSLATE_NOOP("Finding", "None of the name servers of %{subject} has an address."),
        QT_TRANSLATE_NOOP(
            "Finding", "The zone cannot be reached. Check each name, and whether its domain still exists.")},
    {"delegation.no-public-address", Severity::Error, "RFC 6890",
        QT_TRANSLATE_NOOP("Finding", "None of the name servers of %{subject} has a public address."),
        QT_TRANSLATE_NOOP(
            "Finding", "The zone is reachable in a private network at most. Have the addresses corrected.")},
    {"delegation.no-v4", Severity::Warning, "RFC 3901, 3",
        QT_TRANSLATE_NOOP(
            "Finding", "None of the name servers that %{subject} is delegated to has an IPv4 address."),
        QT_TRANSLATE_NOOP("Finding",
            "Much of the world cannot reach the zone. Have one of the servers given an IPv4 address.")},
    {"delegation.no-v4-in-zone", Severity::Warning, "RFC 3901, 3",
        QT_TRANSLATE_NOOP(
            "Finding", "None of the name servers that %{subject} itself names has an IPv4 address."),
        QT_TRANSLATE_NOOP("Finding",
            "Much of the world cannot reach the zone. Have one of the servers given an IPv4 address.")},
    {"delegation.no-v6", Severity::Notice, "RFC 3901, 3",
        QT_TRANSLATE_NOOP(
            "Finding", "None of the name servers that %{subject} is delegated to has an IPv6 address."),
        QT_TRANSLATE_NOOP(
            "Finding", "Have one of the servers given an IPv6 address: there are networks without IPv4.")},
    {"delegation.no-v6-in-zone", Severity::Notice, "RFC 3901, 3",
        QT_TRANSLATE_NOOP(
            "Finding", "None of the name servers that %{subject} itself names has an IPv6 address."),
        QT_TRANSLATE_NOOP(
            "Finding", "Have one of the servers given an IPv6 address: there are networks without IPv4.")},
    {"delegation.one-domain", Severity::Notice, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "All name servers that %{subject} is delegated to are named in %{domain}: whoever holds that "
            "domain holds the zone."),
        QT_TRANSLATE_NOOP("Finding",
            "Watch when %{domain} expires and who may change it; its registration data, given with the run, "
            "says so.")},
    {"delegation.one-server-differs", Severity::Critical, "RFC 1034, 4.3.5",
        QT_TRANSLATE_NOOP("Finding",
            "One server of %{subject} says otherwise than all the others, in more than one respect: "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "It is behind, or it lies. Ask its operator at once, and find out who runs that address.")},
    {"delegation.parent-address-lame", Severity::Warning, "RFC 9499, 5",
        QT_TRANSLATE_NOOP("Finding",
            "The zone %{parent}, parent of %{subject}, gives an address for one of its servers that its "
            "delegation does not have, and it is not served there: %{servers} (%{rcode})."),
        QT_TRANSLATE_NOOP("Finding", "Tell the operator of the parent zone.")},
    {"delegation.parent-differs", Severity::Warning, "RFC 1034, 4.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "Servers on the way to %{subject} take different zones for its parent: %{parent}, and "
            "%{others}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the operators of these zones who should hold the delegation.")},
    {"delegation.parent-found", Severity::Info, "RFC 1034, 4.2.1",
        QT_TRANSLATE_NOOP("Finding", "The parent of %{subject} is %{parent}, as answered by %{servers}."),
        ""},
    {"delegation.planned", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding",
            "This is a test of %{subject} with the name servers given: what the parent says was not asked."),
        ""},
    {"delegation.planned-ds", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding",
            "This is a test of %{subject} with the DS records given, in place of those that the parent has."),
        ""},
    {"delegation.planned-without-ds", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding",
            "No DS record was given for %{subject}, so the chain of trust of the plan was not tested."),
        ""},
    {"delegation.primary-agrees", Severity::Info, "RFC 1035, 3.3.13",
        QT_TRANSLATE_NOOP("Finding", "All servers of %{subject} name the same primary server, %{primary}."),
        ""},
    {"delegation.primary-differs", Severity::Error, "RFC 1035, 3.3.13",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} name different primary servers: %{primary} at %{servers}, %{others} "
            "at others."),
        QT_TRANSLATE_NOOP(
            "Finding", "They do not come from one source: ask each operator where they get the zone from.")},
    {"delegation.referral-fits", Severity::Info, "RFC 1035, 4.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "The longest referral to %{subject} takes %{octets} octets and fits into a plain UDP message."),
        ""},
    {"delegation.referral-large", Severity::Notice, "RFC 1035, 4.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "The longest referral to %{subject} takes %{octets} octets, more than a UDP message without EDNS "
            "may have."),
        QT_TRANSLATE_NOOP("Finding", "Shorter or more similar server names make it smaller.")},
    {"delegation.reverse-name-differs", Severity::Notice, "RFC 1912, 2.1",
        QT_TRANSLATE_NOOP("Finding",
            "Servers of %{subject} whose address has the reverse name “%{name}”, which is not their own: "
            "%{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Compare with who runs the address; a name server of somebody else may stand there.")},
    {"delegation.reverse-name-missing", Severity::Notice, "RFC 1912, 2.1",
        QT_TRANSLATE_NOOP("Finding", "Servers of %{subject} whose address has no reverse name: %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Have a PTR record made if strangers shall find out whose server it is.")},
    {"delegation.reverse-name-unknown", Severity::Notice, "",
        QT_TRANSLATE_NOOP(
            "Finding", "Servers of %{subject} whose reverse name could not be looked up: %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask again; if it stays so, tell whoever the address block belongs to.")},
    {"delegation.reverse-names-match", Severity::Info, "RFC 1912, 2.1",
        QT_TRANSLATE_NOOP(
            "Finding", "The reverse names of all server addresses of %{subject} are the servers' own."),
        ""},
    {"delegation.root", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding", "%{subject} is the root zone and has no parent."), ""},
    {"delegation.same-address-in-zone", Severity::Notice, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP(
            "Finding", "%{ns}, which %{subject} names as its servers, share the address %{address}."),
        QT_TRANSLATE_NOOP("Finding", "They are one server under several names; count them as one.")},
    {"delegation.same-serial-names-missing", Severity::Critical, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP("Finding",
            "With the same serial %{serial}, servers of %{subject} have other names: “%{names}” does not "
            "exist "
            "at %{servers}, and does at others. Compared were the names %{asked}; the zone has more."),
        QT_TRANSLATE_NOOP("Finding",
            "A part of the zone is missing there, or was added elsewhere, and no later transfer will mend "
            "it. Have "
            "the zone transferred anew, and compare the number of names at each server.")},
    {"delegation.same-serial-other-content", Severity::Critical, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP("Finding",
            "With the same serial %{serial}, servers of %{subject} say different things: “%{content}” at "
            "%{servers}, where others have “%{others}”."),
        QT_TRANSLATE_NOOP("Finding",
            "No later transfer will mend it. Ask the operators of both; if one has what nobody ordered, "
            "treat it as an attack.")},
    {"delegation.same-serial-proofs-differ", Severity::Critical, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP("Finding",
            "With the same serial %{serial}, servers of %{subject} prove with other neighbours that %{name} "
            "does "
            "not exist: “%{proof}” at %{servers}, where others have “%{others}”. Compared were the proofs "
            "for "
            "%{asked}."),
        QT_TRANSLATE_NOOP("Finding",
            "Names are missing on one side, and no later transfer will mend it. Have the zone transferred "
            "anew, and "
            "compare the number of names at each server.")},
    {"delegation.serial-far-behind", Severity::Warning, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The serial %{serial} at %{servers} is far behind that of other servers of %{subject}."),
        QT_TRANSLATE_NOOP(
            "Finding", "The server seems to get the zone no more, or from elsewhere. Ask its operator.")},
    {"delegation.served", Severity::Info, "RFC 1034, 4.3.1",
        QT_TRANSLATE_NOOP("Finding", "%{subject} is served with authority by %{servers}."), ""},
    {"delegation.server-mute", Severity::Error, "",
        QT_TRANSLATE_NOOP("Finding",
            "Answers other questions, but not those about %{subject}, which it is named as serving: "
            "%{servers} (%{failure})."),
        QT_TRANSLATE_NOOP("Finding", "Ask its operator; something may filter questions about this zone.")},
    {"delegation.server-not-set-up", Severity::Error, "",
        QT_TRANSLATE_NOOP("Finding",
            "Answers other questions, but not those about %{subject}, which it is to serve: %{servers} "
            "(%{failure})."),
        QT_TRANSLATE_NOOP("Finding", "Have the zone set up there before the delegation is made.")},
    {"delegation.server-on-the-way-broken", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding", "On the way to %{subject}, no usable answer came from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "The way was found by other servers. Tell the operator of that zone.")},
    {"delegation.server-without-soa", Severity::Error, "RFC 1035, 3.3.13",
        QT_TRANSLATE_NOOP("Finding",
            "An answer with authority but without the SOA record of %{subject} came from %{servers}: the "
            "server is broken or has another zone."),
        QT_TRANSLATE_NOOP("Finding", "Remove the server from the delegation or have the zone set up there.")},
    {"delegation.times-differ", Severity::Notice, "RFC 1035, 3.3.13",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} have different times in the SOA record (refresh, retry, expire, "
            "negative "
            "caching): “%{times}” at %{servers}, “%{others}” at others."),
        QT_TRANSLATE_NOOP(
            "Finding", "Compare the serials; with equal ones the servers do not have the same zone.")},
});

} // namespace

std::span<const CatalogueEntry> delegationZoneEntries()
{
    return Entries;
}

} // namespace zonecase::finding
