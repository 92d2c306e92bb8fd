// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// Why a requirement is met, is not met, or cannot be told. The subject is the zone.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"requirement.addresses-public", Severity::Info, "RFC 6890",
        QT_TRANSLATE_NOOP("Finding", "None of the %{count} addresses is set aside for another purpose."), ""},
    {"requirement.apex-validates", Severity::Info, "RFC 4035, 5.3",
        QT_TRANSLATE_NOOP(
            "Finding", "Keys and SOA record validate from the DS records, as given by %{servers}."),
        ""},
    {"requirement.authoritative", Severity::Info, "RFC 1034, 4.3.1",
        QT_TRANSLATE_NOOP("Finding", "Each of the %{count} addresses answered with authority."), ""},
    {"requirement.ds-matches", Severity::Info, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding", "Each of the %{count} DS records matches a key of the zone."), ""},
    {"requirement.ds-well-formed", Severity::Info, "RFC 8624, 3.3",
        QT_TRANSLATE_NOOP("Finding", "Each of the %{count} DS records has a digest type that is in use."),
        ""},
    {"requirement.from-outside", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding", "Nothing that can be asked over the DNS shows it."),
        QT_TRANSLATE_NOOP("Finding", "Ask the operator.")},
    {"requirement.glue-agrees", Severity::Info, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding", "The addresses of the delegation are those of the servers' own zones."),
        ""},
    {"requirement.keys-in-order", Severity::Info, "RFC 8624, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "Algorithms of the keys are in use, and no fault in lengths, terms or NSEC3 parameters was "
            "found. How "
            "keys are kept and changed cannot be seen."),
        ""},
    {"requirement.lone-answer", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding", "Fewer than two addresses gave an answer that can be compared."),
        QT_TRANSLATE_NOOP("Finding", "Ask again, from another network if need be.")},
    {"requirement.names-valid", Severity::Info, "RFC 1123, 2.1",
        QT_TRANSLATE_NOOP("Finding", "Each of the %{count} server names is a host name."), ""},
    {"requirement.networks", Severity::Info, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP(
            "Finding", "The addresses are announced by %{count} autonomous systems: %{networks}."),
        ""},
    {"requirement.networks-in-table", Severity::Info, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "The addresses lie in %{count} autonomous systems, %{networks}, by the table %{table} of "
            "%{built}."),
        ""},
    {"requirement.no-answer", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding", "No usable answer came from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Ask again, from another network if need be.")},
    {"requirement.no-ds", Severity::Notice, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding", "The parent has no DS record, so that there is nothing to check."), ""},
    {"requirement.no-evidence", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding", "No message of this run shows it."),
        QT_TRANSLATE_NOOP("Finding",
            "Look at the findings of this run first: the zone or its parent may not have answered.")},
    {"requirement.not-asked", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding", "It was not asked at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Ask again with a higher limit of messages (--max-queries).")},
    {"requirement.not-asked-announcements", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding", "Who announces the addresses of %{servers} is not known."),
        QT_TRANSLATE_NOOP("Finding", "Ask again with --asn-database FILE or --announcements ZONE.")},
    {"requirement.not-asked-exposure", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding",
            "It was not asked at %{servers}: strangers' names and whole zones are asked for only on demand."),
        QT_TRANSLATE_NOOP("Finding", "Ask again with --exposure, if you may.")},
    {"requirement.not-in-table", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding",
            "Whose network the addresses of %{servers} lie in is not in the table %{table} of %{built}."),
        QT_TRANSLATE_NOOP("Finding", "Ask again with a newer table, or with --announcements ZONE.")},
    {"requirement.one-network", Severity::Warning, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "Each of the %{count} addresses is announced by the same autonomous system, %{networks}."),
        QT_TRANSLATE_NOOP("Finding", "Add a server in a network that somebody else announces.")},
    {"requirement.one-network-in-table", Severity::Warning, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding",
            "Each of the %{count} addresses lies in the same autonomous system, %{networks}, by the table "
            "%{table} of %{built}."),
        QT_TRANSLATE_NOOP("Finding", "Add a server in a network that somebody else announces.")},
    {"requirement.one-software", Severity::Warning, "",
        QT_TRANSLATE_NOOP("Finding", "Each of the %{count} addresses names the same software, %{software}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Add servers with other software: one fault in it takes all of them down.")},
    {"requirement.one-subnet", Severity::Warning, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding", "Each of the %{count} addresses lies in one subnet, %{prefix}."),
        QT_TRANSLATE_NOOP("Finding", "Add a server in another subnet, and in another place.")},
    {"requirement.reachable", Severity::Info, "RFC 7766, 5",
        QT_TRANSLATE_NOOP(
            "Finding", "Each of the %{count} addresses answered over UDP and over TCP, seen from here."),
        ""},
    {"requirement.recursion-closed", Severity::Info, "RFC 5358, 4",
        QT_TRANSLATE_NOOP(
            "Finding", "None of the %{count} addresses looked up a name of another zone for us."),
        ""},
    {"requirement.recursion-open", Severity::Warning, "RFC 5358, 4",
        QT_TRANSLATE_NOOP("Finding", "Names of other zones are looked up for anybody by %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Switch recursion off there.")},
    {"requirement.referral-fits", Severity::Info, "RFC 1035, 4.2.1",
        QT_TRANSLATE_NOOP("Finding", "The longest referral has %{octets} octets."), ""},
    {"requirement.same-source", Severity::Info, "RFC 2181, 4",
        QT_TRANSLATE_NOOP("Finding",
            "Each of the %{count} addresses answered from itself over UDP: what comes from elsewhere is not "
            "taken for "
            "an answer."),
        ""},
    {"requirement.servers-agree", Severity::Info, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP(
            "Finding", "Each of the %{count} addresses gives the same NS records and the same SOA record."),
        ""},
    {"requirement.servers-agree-loosely", Severity::Info, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP("Finding",
            "Each of the %{count} addresses gives the same NS records and SOA fields; the serials differ "
            "(%{serials}), which is "
            "allowed where a zone changes fast."),
        ""},
    {"requirement.sets-agree", Severity::Info, "RFC 1034, 4.2.2",
        QT_TRANSLATE_NOOP("Finding", "Parent and zone name the same servers, on each server that answered."),
        ""},
    {"requirement.signed", Severity::Info, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP(
            "Finding", "The DS records match keys, and keys and SOA record validate, at %{servers}."),
        ""},
    {"requirement.software-differs", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding", "The servers name different software: %{software}."), ""},
    {"requirement.software-hidden", Severity::Notice, "RFC 4892",
        QT_TRANSLATE_NOOP("Finding", "The software is not named by %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Ask the operator.")},
    {"requirement.speaks-against", Severity::Warning, "",
        QT_TRANSLATE_NOOP("Finding", "Findings that speak against it: %{count}."), ""},
    {"requirement.subnets", Severity::Info, "RFC 2182, 3.1",
        QT_TRANSLATE_NOOP("Finding", "The addresses lie in several subnets: %{prefixes}."), ""},
    {"requirement.transfer-closed", Severity::Info, "RFC 5936, 5",
        QT_TRANSLATE_NOOP("Finding", "None of the %{count} addresses handed the zone out to us."), ""},
    {"requirement.transfer-open", Severity::Warning, "RFC 5936, 5",
        QT_TRANSLATE_NOOP("Finding", "The whole zone is handed out to strangers by %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Restrict transfers there to the zone's own servers.")},
    {"requirement.two-servers", Severity::Info, "RFC 2182, 5",
        QT_TRANSLATE_NOOP("Finding", "%{count} name servers with addresses of their own are delegated to."),
        ""},
    {"requirement.unsigned", Severity::Warning, "RFC 4035, 5.2",
        QT_TRANSLATE_NOOP("Finding", "The parent has no DS record: nobody can validate what the zone says."),
        QT_TRANSLATE_NOOP("Finding", "Sign the zone and have the DS records published.")},
});

} // namespace

std::span<const CatalogueEntry> requirementReasonEntries()
{
    return Entries;
}

} // namespace zonecase::finding
