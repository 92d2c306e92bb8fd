// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// How a server behaves.
// The subject is the zone; %{servers} names those that show what is said.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"delegation.aaaa-dropped", Severity::Error, "RFC 4074, 4.1",
        QT_TRANSLATE_NOOP("Finding",
            "Asked for IPv4 addresses of names in %{subject} there is an answer, asked for IPv6 addresses "
            "there "
            "is none (%{failure}): %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Resolvers wait for it and users see a slow or dead site. Tell the operator, and look for a load "
            "balancer or firewall in front of it.")},
    {"delegation.answer-from-elsewhere", Severity::Warning, "RFC 2181, 4",
        QT_TRANSLATE_NOOP("Finding",
            "Asked about %{subject} at its own address, an answer came from another one, %{from}, and was "
            "not "
            "taken: %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Find out who runs %{from}. A server with several addresses may be set up badly; an answer "
            "beside "
            "the server's own was injected on the way.")},
    {"delegation.answers-for-others", Severity::Error, "RFC 9499, 5",
        QT_TRANSLATE_NOOP("Finding",
            "Asked for %{name}, which is not in %{subject}, an answer with authority came from %{servers}: "
            "what is not its own is answered there."),
        QT_TRANSLATE_NOOP("Finding",
            "So does a server that is set up to catch what it is asked. Find out who runs it before you "
            "trust what it says of %{subject}.")},
    {"delegation.bare-silent", Severity::Warning, "RFC 6891, 7",
        QT_TRANSLATE_NOOP(
            "Finding", "A question about %{subject} without EDNS gets no answer from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Old resolvers cannot ask it. Tell the operator.")},
    {"delegation.case-matters", Severity::Error, "RFC 1035, 2.3.3",
        QT_TRANSLATE_NOOP("Finding",
            "Written in capital and small letters mixed, the name %{subject} is not known at %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Resolvers that vary the case against forgeries fail there. Tell the operator.")},
    {"delegation.case-not-kept", Severity::Warning, "RFC 1035, 4.1.2",
        QT_TRANSLATE_NOOP("Finding",
            "Asked about %{subject} in capital and small letters mixed, the name comes back in other letters "
            "from %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Resolvers that vary the case against forgeries throw such answers away. Tell the operator.")},
    {"delegation.edns-breaks", Severity::Error, "RFC 6891, 7",
        QT_TRANSLATE_NOOP("Finding",
            "A question about %{subject} with EDNS gets no answer from %{servers}, one without it does."),
        QT_TRANSLATE_NOOP("Finding",
            "Today's resolvers give such a server up. Look for a firewall in front of it, and tell its "
            "operator.")},
    {"delegation.edns-flags-rcode", Severity::Warning, "RFC 6891, 6.1.4",
        QT_TRANSLATE_NOOP("Finding",
            "A question about %{subject} with an EDNS flag that nobody has is answered with %{rcode} by "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "It has to ignore the flag. Tell the server's operator.")},
    {"delegation.edns-flags-returned", Severity::Warning, "RFC 6891, 6.1.4",
        QT_TRANSLATE_NOOP("Finding",
            "An EDNS flag that nobody has, in a question about %{subject}, is sent back by %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "It has to clear the flag. Tell the server's operator.")},
    {"delegation.edns-flags-silent", Severity::Warning, "RFC 6891, 6.1.4",
        QT_TRANSLATE_NOOP("Finding",
            "A question about %{subject} with an EDNS flag that nobody has gets no answer from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "It has to ignore the flag. Look for a firewall in front of it.")},
    {"delegation.edns-flags-without-edns", Severity::Warning, "RFC 6891, 6.1.1",
        QT_TRANSLATE_NOOP("Finding",
            "A question about %{subject} with an EDNS flag that nobody has is answered without EDNS by "
            "%{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Resolvers may take it for a server without DNSSEC. Tell the server's operator.")},
    {"delegation.edns-ignored", Severity::Warning, "RFC 6891, 6.1.1",
        QT_TRANSLATE_NOOP(
            "Finding", "A question about %{subject} with EDNS is answered without it by %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "DNSSEC does not work there. Tell the server's operator.")},
    {"delegation.edns-lost-in-truncation", Severity::Warning, "RFC 6891, 7",
        QT_TRANSLATE_NOOP(
            "Finding", "An answer about %{subject} that is cut short comes without EDNS from %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Resolvers may take the server for one without EDNS and DNSSEC. Tell the operator.")},
    {"delegation.edns-option-answer", Severity::Warning, "RFC 6891, 6.1.2",
        QT_TRANSLATE_NOOP("Finding",
            "A question about %{subject} with an EDNS option that nobody has brings no SOA record from "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "It has to ignore the option. Tell the server's operator.")},
    {"delegation.edns-option-rcode", Severity::Warning, "RFC 6891, 6.1.2",
        QT_TRANSLATE_NOOP("Finding",
            "A question about %{subject} with an EDNS option that nobody has is answered with %{rcode} by "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "It has to ignore the option. Tell the server's operator.")},
    {"delegation.edns-option-returned", Severity::Warning, "RFC 6891, 6.1.2",
        QT_TRANSLATE_NOOP("Finding",
            "An EDNS option that nobody has, in a question about %{subject}, is sent back by %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "It has to leave the option out. Tell the server's operator.")},
    {"delegation.edns-option-silent", Severity::Warning, "RFC 6891, 6.1.2",
        QT_TRANSLATE_NOOP("Finding",
            "A question about %{subject} with an EDNS option that nobody has gets no answer from "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "It has to ignore the option. Look for a firewall in front of it.")},
    {"delegation.edns-option-without-edns", Severity::Warning, "RFC 6891, 6.1.1",
        QT_TRANSLATE_NOOP("Finding",
            "A question about %{subject} with an EDNS option that nobody has is answered without EDNS by "
            "%{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Resolvers may take it for a server without DNSSEC. Tell the server's operator.")},
    {"delegation.edns-refused", Severity::Warning, "RFC 6891, 7",
        QT_TRANSLATE_NOOP("Finding",
            "A question about %{subject} with EDNS is refused by %{servers}, one without it is answered."),
        QT_TRANSLATE_NOOP("Finding", "DNSSEC does not work there. Tell the server's operator.")},
    {"delegation.edns-unasked", Severity::Notice, "RFC 6891, 6.1.1",
        QT_TRANSLATE_NOOP(
            "Finding", "A question about %{subject} without EDNS is answered with it by %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Old resolvers may not understand the answer. Tell the server's operator.")},
    {"delegation.edns-version-answer", Severity::Warning, "RFC 6891, 6.1.3",
        QT_TRANSLATE_NOOP("Finding",
            "A question about %{subject} in an EDNS version that nobody has is refused in the wrong form by "
            "%{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Nothing breaks today; it will with the next version. Tell the server's operator.")},
    {"delegation.edns-version-rcode", Severity::Warning, "RFC 6891, 6.1.3",
        QT_TRANSLATE_NOOP("Finding",
            "A question about %{subject} in an EDNS version that nobody has is answered with %{rcode} in "
            "place of BADVERS by %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Nothing breaks today; it will with the next version. Tell the server's operator.")},
    {"delegation.edns-version-silent", Severity::Warning, "RFC 6891, 6.1.3",
        QT_TRANSLATE_NOOP("Finding",
            "A question about %{subject} in an EDNS version that nobody has gets no answer from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Look for a firewall in front of it.")},
    {"delegation.edns-version-wrong", Severity::Warning, "RFC 6891, 6.1.3",
        QT_TRANSLATE_NOOP("Finding",
            "A question about %{subject} is answered in another EDNS version than it was asked in by "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Resolvers may refuse the answer. Tell the server's operator.")},
    {"delegation.ns-not-told", Severity::Error, "RFC 1034, 4.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "Asked for the name servers of %{subject}, none is named with authority by %{servers}, though "
            "the "
            "zone is served there."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask the server's operator what the zone has at its apex; without NS records it is damaged.")},
    {"delegation.ns-query-failed", Severity::Warning, "RFC 1034, 4.3.1",
        QT_TRANSLATE_NOOP("Finding",
            "Asked for the name servers of %{subject}, no usable answer came from %{servers} (%{outcome}), "
            "though "
            "the zone is served there."),
        QT_TRANSLATE_NOOP("Finding", "Ask it again; if it stays so, ask the server's operator.")},
    {"delegation.recursion-closed", Severity::Info, "RFC 5358, 4",
        QT_TRANSLATE_NOOP("Finding", "Does not look names up for strangers: %{servers}."), ""},
    {"delegation.recursion-open", Severity::Error, "RFC 5358, 4",
        QT_TRANSLATE_NOOP(
            "Finding", "Servers of %{subject} that offer to look up other people's names: %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "A server with authority should not: its answers can be poisoned, and it can be used against "
            "others. If this server is new, find out who runs it.")},
    {"delegation.server-id", Severity::Info, "RFC 5001",
        QT_TRANSLATE_NOOP("Finding", "Calls itself “%{id}”: %{servers}."), ""},
    {"delegation.soa-query-failed", Severity::Error, "RFC 1034, 4.3.1",
        QT_TRANSLATE_NOOP("Finding",
            "Asked for the SOA record of %{subject}, no usable answer came from %{servers} (%{outcome}), "
            "though "
            "the server answers for the zone otherwise."),
        QT_TRANSLATE_NOOP("Finding", "Ask it again; if it stays so, ask the server's operator.")},
    {"delegation.software-hidden", Severity::Info, "RFC 4892",
        QT_TRANSLATE_NOOP("Finding", "Does not tell its software: %{servers}."), ""},
    {"delegation.software-shown", Severity::Notice, "RFC 4892",
        QT_TRANSLATE_NOOP(
            "Finding", "Servers of %{subject} that tell their software, “%{software}”: %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "It helps an attacker to choose, and you to compare servers: those of one operator mostly tell "
            "the same.")},
    {"delegation.tcp-answer", Severity::Error, "RFC 7766, 5",
        QT_TRANSLATE_NOOP(
            "Finding", "Over TCP, no SOA record of %{subject} comes from %{servers} (%{rcode})."),
        QT_TRANSLATE_NOOP("Finding", "Large answers need TCP. Tell the operator.")},
    {"delegation.tcp-silent", Severity::Error, "RFC 7766, 5",
        QT_TRANSLATE_NOOP("Finding", "Over TCP, no answer for %{subject} comes from %{servers}: %{failure}."),
        QT_TRANSLATE_NOOP("Finding", "Large answers need TCP. Look for a firewall in front of it.")},
    {"delegation.transfer-open", Severity::Warning, "RFC 5936, 5",
        QT_TRANSLATE_NOOP("Finding", "Hands out the whole zone %{subject} to strangers: %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Whoever asks sees each name in it. If this server is new, find out who runs it.")},
    {"delegation.truncates-needlessly", Severity::Warning, "RFC 1035, 4.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "Over UDP each answer about %{subject} is cut short as if it were too large by %{servers}, the "
            "SOA "
            "record too, which takes %{octets} octets at most. Over TCP it comes."),
        QT_TRANSLATE_NOOP("Finding",
            "Resolvers have to ask twice, and get nothing where TCP is blocked. Ask the operator whether a "
            "defence "
            "against floods is on, or look for a device in front of the server.")},
    {"delegation.udp-silent", Severity::Error, "RFC 7766, 5",
        QT_TRANSLATE_NOOP(
            "Finding", "Over UDP no usable answer about %{subject} comes from %{servers}; over TCP it does."),
        QT_TRANSLATE_NOOP("Finding",
            "Most resolvers ask over UDP and take the server for dead. Look for a firewall in front of it, "
            "and "
            "whether its answers come from another address than was asked.")},
    {"delegation.version-query-failed", Severity::Notice, "RFC 4892",
        QT_TRANSLATE_NOOP("Finding",
            "Asked for the software (%{query}) that serves %{subject}, no usable answer comes from "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "A refusal would be better than that. Tell the server's operator.")},
    {"delegation.version-wrong-class", Severity::Warning, "RFC 4892",
        QT_TRANSLATE_NOOP("Finding",
            "Asked for the software that serves %{subject}, an answer in the wrong class comes from "
            "%{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Look at what stands in front of it, and tell the server's operator.")},
});

} // namespace

std::span<const CatalogueEntry> delegationServerEntries()
{
    return Entries;
}

} // namespace zonecase::finding
