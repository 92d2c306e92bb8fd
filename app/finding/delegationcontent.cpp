// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// What the zone says at its apex: SOA, mail.
// The subject is the zone; %{servers} names those that show what is said.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"delegation.apex-alias", Severity::Error, "RFC 1034, 3.6.2",
        QT_TRANSLATE_NOOP("Finding",
            "According to %{servers}, %{subject} itself is an alias of %{target}, which a zone cannot be."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the zone's operator to replace the alias by addresses, and find out who runs %{target}.")},
    {"delegation.contact-fine", Severity::Info, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP("Finding", "Mail can be sent to the contact that %{subject} names."), ""},
    {"delegation.contact-mail-alias", Severity::Notice, "RFC 5321, 5.1",
        QT_TRANSLATE_NOOP("Finding",
            "Mail to the contact %{address} of %{subject} goes to a host that is an alias, as %{servers} has "
            "it."),
        QT_TRANSLATE_NOOP("Finding", "Have the host named itself.")},
    {"delegation.contact-mail-local", Severity::Warning, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP("Finding",
            "Mail to the contact %{address} of %{subject} goes to the asker's own machine, as %{servers} has "
            "it."),
        QT_TRANSLATE_NOOP("Finding", "Nobody reads it. Have the contact corrected.")},
    {"delegation.contact-mail-unreachable", Severity::Warning, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP(
            "Finding", "No mail can be sent to the contact %{address} of %{subject}, as %{servers} has it."),
        QT_TRANSLATE_NOOP(
            "Finding", "Find another contact; an invented one is a sign that others took over.")},
    {"delegation.contact-not-an-address", Severity::Notice, "RFC 1035, 8",
        QT_TRANSLATE_NOOP("Finding",
            "The contact %{address} in the SOA record of %{subject} is no mail address, at %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Have the contact in the SOA record corrected; until then find another way to the operator.")},
    {"delegation.expire-below-refresh", Severity::Warning, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The expire time of %{subject} at %{servers}, %{seconds} s, is shorter than its refresh time of "
            "%{bound} s."),
        QT_TRANSLATE_NOOP(
            "Finding", "Secondary servers drop the zone between two transfers. Have it corrected.")},
    {"delegation.expire-short", Severity::Warning, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The expire time of %{subject} at %{servers} is %{seconds} s; under %{bound} s a short outage of "
            "the primary takes the zone down."),
        QT_TRANSLATE_NOOP("Finding", "Have it made longer.")},
    {"delegation.hyphens-misplaced", Severity::Notice, "RFC 5890, 2.3.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{name}, in the data of %{subject}, has two hyphens in third and fourth place, which is kept "
            "for encoded names."),
        QT_TRANSLATE_NOOP("Finding", "Check that it is no look-alike of another name.")},
    {"delegation.mail-alias", Severity::Warning, "RFC 2181, 10.3",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} sends its mail to %{host}, which is an alias; the host behind it is %{target}."),
        QT_TRANSLATE_NOOP("Finding", "Have the host named itself, and find out who runs %{target}.")},
    {"delegation.mail-at-root", Severity::Warning, "RFC 7505",
        QT_TRANSLATE_NOOP("Finding", "The root zone “%{subject}” takes mail: %{mail}."),
        QT_TRANSLATE_NOOP("Finding", "Nobody expects it. Ask the zone's operator who entered it.")},
    {"delegation.mail-at-tld", Severity::Warning, "RFC 7505",
        QT_TRANSLATE_NOOP("Finding", "The top-level domain %{subject} takes mail: %{mail}."),
        QT_TRANSLATE_NOOP("Finding", "Nobody expects it. Find out who entered it.")},
    {"delegation.mail-differs", Severity::Error, "RFC 5321, 5.1",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} send its mail to different hosts: %{mail} at %{servers}, %{others} at "
            "others."),
        QT_TRANSLATE_NOOP(
            "Finding", "Find out who runs the host that only some name: mail may be read there.")},
    {"delegation.mail-missing", Severity::Notice, "RFC 5321, 5.1",
        QT_TRANSLATE_NOOP("Finding", "%{subject} names no host for its mail."),
        QT_TRANSLATE_NOOP("Finding", "If it takes none, say so with a null MX record.")},
    {"delegation.mail-missing-at-server", Severity::Error, "RFC 5321, 5.1",
        QT_TRANSLATE_NOOP(
            "Finding", "No host for the mail of %{subject} is named at %{servers}, while others name one."),
        QT_TRANSLATE_NOOP("Finding", "Compare the serials; these servers have another zone.")},
    {"delegation.mail-no-host-name", Severity::Warning, "RFC 5321, 2.3.5",
        QT_TRANSLATE_NOOP("Finding", "%{name}, which %{subject} sends its mail to, is no valid host name."),
        QT_TRANSLATE_NOOP("Finding", "Have the MX record corrected; many senders refuse such a host.")},
    {"delegation.mail-not-authoritative", Severity::Warning, "RFC 1034, 4.3.1",
        QT_TRANSLATE_NOOP("Finding",
            "Asked for the MX record of %{subject}, an answer without authority came from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Check what stands in front of the server.")},
    {"delegation.mail-null-mixed", Severity::Warning, "RFC 7505, 3",
        QT_TRANSLATE_NOOP(
            "Finding", "%{subject} says that it takes no mail and names hosts for it as well: %{mail}."),
        QT_TRANSLATE_NOOP("Finding", "Have one of both removed.")},
    {"delegation.mail-null-preference", Severity::Notice, "RFC 7505, 3",
        QT_TRANSLATE_NOOP("Finding",
            "The record by which %{subject} says that it takes no mail has a preference other than 0: "
            "%{mail}."),
        QT_TRANSLATE_NOOP("Finding", "Have it set to 0.")},
    {"delegation.mail-query-refused", Severity::Warning, "RFC 1034, 4.3.1",
        QT_TRANSLATE_NOOP("Finding", "Asked for the MX record of %{subject}, %{rcode} came from %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask again; if it stays so, ask the server's operator, for mail may not reach the zone.")},
    {"delegation.mail-query-silent", Severity::Warning, "RFC 1034, 4.3.1",
        QT_TRANSLATE_NOOP("Finding", "Asked for the MX record of %{subject}, nothing came from %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask again; if it stays so, ask the server's operator, for mail may not reach the zone.")},
    {"delegation.mail-targets", Severity::Info, "RFC 5321, 5.1",
        QT_TRANSLATE_NOOP("Finding", "The mail of %{subject} goes to %{mail}."), ""},
    {"delegation.negative-ttl-long", Severity::Notice, "RFC 2308, 5",
        QT_TRANSLATE_NOOP("Finding",
            "The negative caching time of %{subject} at %{servers} is %{seconds} s, more than %{bound} s."),
        QT_TRANSLATE_NOOP("Finding", "What was once missing stays missing for long. Have it made shorter.")},
    {"delegation.negative-ttl-short", Severity::Notice, "RFC 2308, 5",
        QT_TRANSLATE_NOOP("Finding",
            "The negative caching time of %{subject} at %{servers} is %{seconds} s, less than %{bound} s."),
        QT_TRANSLATE_NOOP("Finding", "Resolvers ask too often. Have it made longer.")},
    {"delegation.ns-no-host-name", Severity::Error, "RFC 1123, 2.1",
        QT_TRANSLATE_NOOP("Finding", "%{name}, a name server of %{subject}, is no valid host name."),
        QT_TRANSLATE_NOOP("Finding", "Have the NS record corrected; some resolvers refuse such a name.")},
    {"delegation.primary-alias", Severity::Notice, "RFC 2181, 10.3",
        QT_TRANSLATE_NOOP("Finding",
            "%{primary}, which %{subject} names as its primary server, is an alias; the name behind it is "
            "%{target}."),
        QT_TRANSLATE_NOOP("Finding", "Have the server named itself; notifications of changes may miss it.")},
    {"delegation.primary-behind", Severity::Warning, "RFC 1996, 2.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{servers}, which %{subject} names as its primary server, has serial %{serial}, while others "
            "have %{newer} already."),
        QT_TRANSLATE_NOOP(
            "Finding", "The zone comes from elsewhere than it says. Ask the operator from where.")},
    {"delegation.primary-hidden", Severity::Info, "RFC 1996, 2.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{primary}, which %{subject} names as its primary server, is not among its name servers."),
        ""},
    {"delegation.primary-is-localhost", Severity::Notice, "RFC 1035, 3.3.13",
        QT_TRANSLATE_NOOP("Finding", "%{subject} names “localhost” as its primary server at %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Have the server's name entered; whoever set up the zone did not care.")},
    {"delegation.primary-is-root", Severity::Notice, "RFC 1035, 3.3.13",
        QT_TRANSLATE_NOOP("Finding", "%{subject} names no primary server at %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Have the server's name entered.")},
    {"delegation.primary-local-address", Severity::Notice, "RFC 1035, 3.3.13",
        QT_TRANSLATE_NOOP(
            "Finding", "The primary server of %{subject} has the asker's own address: %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the operator for the real primary server, and have the SOA record or its address "
            "corrected.")},
    {"delegation.primary-newest", Severity::Info, "RFC 1996, 2.1",
        QT_TRANSLATE_NOOP("Finding", "The primary server of %{subject} has the newest serial: %{servers}."),
        ""},
    {"delegation.primary-no-host-name", Severity::Warning, "RFC 1123, 2.1",
        QT_TRANSLATE_NOOP(
            "Finding", "%{name}, which %{subject} names as its primary server, is no valid host name."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask the operator for the real primary server, and have the SOA record corrected.")},
    {"delegation.primary-not-authoritative", Severity::Notice, "RFC 1996, 2.1",
        QT_TRANSLATE_NOOP(
            "Finding", "The primary server that %{subject} names answers without authority: %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Have the right server named.")},
    {"delegation.primary-refuses", Severity::Notice, "RFC 1996, 2.1",
        QT_TRANSLATE_NOOP(
            "Finding", "The primary server that %{subject} names answers %{rcode}: %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "That is usual for a hidden primary. If it is not one, ask the operator.")},
    {"delegation.primary-silent", Severity::Notice, "RFC 1996, 2.1",
        QT_TRANSLATE_NOOP("Finding", "The primary server that %{subject} names does not answer: %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "That is usual for a hidden primary. If it is not one, ask the operator.")},
    {"delegation.primary-without-address", Severity::Notice, "RFC 1996, 2.1",
        QT_TRANSLATE_NOOP(
            "Finding", "%{primary}, which %{subject} names as its primary server, has no address."),
        QT_TRANSLATE_NOOP("Finding", "Check that nobody else can register its domain.")},
    {"delegation.primary-without-soa", Severity::Notice, "RFC 1996, 2.1",
        QT_TRANSLATE_NOOP(
            "Finding", "The primary server that %{subject} names does not have the zone: %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Have the right server named.")},
    {"delegation.refresh-short", Severity::Notice, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP(
            "Finding", "The refresh time of %{subject} at %{servers} is %{seconds} s, less than %{bound} s."),
        QT_TRANSLATE_NOOP("Finding", "It costs little; have it made longer if the primary is busy.")},
    {"delegation.retry-not-below-refresh", Severity::Notice, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP("Finding",
            "The retry time of %{subject} at %{servers}, %{seconds} s, is not below the refresh time of "
            "%{bound} s."),
        QT_TRANSLATE_NOOP("Finding", "Have it made shorter.")},
    {"delegation.retry-short", Severity::Notice, "RFC 1912, 2.2",
        QT_TRANSLATE_NOOP(
            "Finding", "The retry time of %{subject} at %{servers} is %{seconds} s, less than %{bound} s."),
        QT_TRANSLATE_NOOP("Finding", "Have it made longer.")},
    {"delegation.several-soa", Severity::Error, "RFC 1035, 5.2",
        QT_TRANSLATE_NOOP("Finding", "More than one SOA record of %{subject} comes from %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the server's operator which of them is right; the zone there was put together from two.")},
    {"delegation.spf-at-registry", Severity::Notice, "RFC 7208, 4.5",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} is not expected to send mail, but lets some servers send in its name: %{policy}."),
        QT_TRANSLATE_NOOP("Finding", "Find out who entered it.")},
    {"delegation.spf-differs", Severity::Error, "RFC 7208, 4.5",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} disagree on who may send mail in its name: “%{policy}” at %{servers}, "
            "“%{others}” at others."),
        QT_TRANSLATE_NOOP(
            "Finding", "Find out who runs the servers that only some allow: mail can be forged from there.")},
    {"delegation.spf-fine", Severity::Info, "RFC 7208",
        QT_TRANSLATE_NOOP("Finding", "%{subject} says who may send mail in its name: %{policy}."), ""},
    {"delegation.spf-missing", Severity::Notice, "RFC 7208",
        QT_TRANSLATE_NOOP("Finding", "%{subject} does not say who may send mail in its name."),
        QT_TRANSLATE_NOOP("Finding", "Have an SPF record entered, “v=spf1 -all” if nobody may.")},
    {"delegation.spf-missing-registry", Severity::Info, "RFC 7208",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} does not say who may send mail in its name; of such a name nobody expects any."),
        ""},
    {"delegation.spf-not-told", Severity::Warning, "RFC 7208",
        QT_TRANSLATE_NOOP(
            "Finding", "No server of %{subject} could be made to say who may send mail in its name."),
        QT_TRANSLATE_NOOP("Finding", "Ask the servers' operators.")},
    {"delegation.spf-null-registry", Severity::Info, "RFC 7208",
        QT_TRANSLATE_NOOP("Finding", "%{subject} says that nobody may send mail in its name."), ""},
    {"delegation.spf-several", Severity::Warning, "RFC 7208, 4.5",
        QT_TRANSLATE_NOOP("Finding",
            "%{subject} has more than one rule for who may send mail in its name, and so none: %{policy}."),
        QT_TRANSLATE_NOOP("Finding", "Have all but one removed.")},
    {"delegation.spf-wrong", Severity::Warning, "RFC 7208, 4.6",
        QT_TRANSLATE_NOOP(
            "Finding", "The rule of %{subject} for who may send mail in its name has an error: %{policy}."),
        QT_TRANSLATE_NOOP("Finding", "Have it corrected; until then it does not count.")},
    {"delegation.web-addresses", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding", "%{name} has the address %{addresses} at each server that answered."),
        ""},
    {"delegation.web-differs", Severity::Notice, "",
        QT_TRANSLATE_NOOP("Finding",
            "The servers of %{subject} give different addresses for %{name}: %{addresses} at %{servers}, "
            "%{others} at others."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the operator whether they spread users on purpose. If not, find out who runs the address "
            "that "
            "only some give.")},
    {"delegation.web-missing", Severity::Info, "",
        QT_TRANSLATE_NOOP("Finding", "%{name} has no IPv4 address at any server that answered."), ""},
    {"delegation.zone-no-host-name", Severity::Warning, "RFC 1123, 2.1",
        QT_TRANSLATE_NOOP("Finding", "%{subject} is no valid host name."),
        QT_TRANSLATE_NOOP("Finding", "Check the spelling.")},
});

} // namespace

std::span<const CatalogueEntry> delegationContentEntries()
{
    return Entries;
}

} // namespace zonecase::finding
