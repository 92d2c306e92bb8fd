// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// How a server behaves.
// The subject is the zone; %{servers} names those that show what is said.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"delegation.answers-for-others", Severity::Error, "RFC 9499, 5",
        QT_TRANSLATE_NOOP("Finding",
            "Asked for %{name}, which is somebody else's, an answer with authority came from %{servers}: the "
            "server answers for names that are not its own."),
        QT_TRANSLATE_NOOP("Finding",
            "So does a server that is set up to catch what it is asked. Find out who runs it before you "
            "trust what it says of %{subject}.")},
    {"delegation.bare-silent", Severity::Warning, "RFC 6891, 7",
        QT_TRANSLATE_NOOP("Finding", "A question without EDNS gets no answer from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Old resolvers cannot ask it. Tell the operator.")},
    {"delegation.case-matters", Severity::Error, "RFC 1035, 2.3.3",
        QT_TRANSLATE_NOOP("Finding",
            "Written in capital and small letters mixed, the name %{subject} is not known at %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Resolvers that vary the case against forgeries fail there. Tell the operator.")},
    {"delegation.case-not-kept", Severity::Warning, "RFC 1035, 4.1.2",
        QT_TRANSLATE_NOOP("Finding",
            "The name in the question comes back in other letters than it was sent, from %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Resolvers that vary the case against forgeries throw such answers away. Tell the operator.")},
    {"delegation.edns-breaks", Severity::Error, "RFC 6891, 7",
        QT_TRANSLATE_NOOP(
            "Finding", "A question with EDNS gets no answer from %{servers}, one without it does."),
        QT_TRANSLATE_NOOP("Finding",
            "Such servers are given up by today's resolvers. Look for a firewall in front of it.")},
    {"delegation.edns-flags-rcode", Severity::Warning, "RFC 6891, 6.1.4",
        QT_TRANSLATE_NOOP(
            "Finding", "An EDNS flag that it does not know is answered with %{rcode} by %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "It has to ignore the flag; whoever uses a new one may give the server up. Tell the operator.")},
    {"delegation.edns-flags-returned", Severity::Warning, "RFC 6891, 6.1.4",
        QT_TRANSLATE_NOOP("Finding", "An EDNS flag that it cannot know is sent back by %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "It has to clear the flag; whoever uses a new one would take it for understood. Tell the "
            "operator.")},
    {"delegation.edns-flags-silent", Severity::Warning, "RFC 6891, 6.1.4",
        QT_TRANSLATE_NOOP(
            "Finding", "A question with an EDNS flag that it does not know gets no answer from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "It has to ignore it. Look for a firewall in front of it.")},
    {"delegation.edns-flags-without-edns", Severity::Warning, "RFC 6891, 6.1.1",
        QT_TRANSLATE_NOOP("Finding",
            "A question with an EDNS flag that it does not know is answered without EDNS by %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "It has to ignore the flag; whoever uses a new one may give the server up. Tell the operator.")},
    {"delegation.edns-ignored", Severity::Warning, "RFC 6891, 6.1.1",
        QT_TRANSLATE_NOOP("Finding", "A question with EDNS is answered without it by %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "DNSSEC does not work there. Tell the operator.")},
    {"delegation.edns-option-answer", Severity::Warning, "RFC 6891, 6.1.2",
        QT_TRANSLATE_NOOP("Finding",
            "With an EDNS option that it does not know in the question, the zone's SOA record does not come "
            "from %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Resolvers that send an option, a cookie for one, may give the server up. Tell the operator.")},
    {"delegation.edns-option-rcode", Severity::Warning, "RFC 6891, 6.1.2",
        QT_TRANSLATE_NOOP(
            "Finding", "An EDNS option that it does not know is answered with %{rcode} by %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Resolvers that send an option, a cookie for one, may give the server up. Tell the operator.")},
    {"delegation.edns-option-returned", Severity::Warning, "RFC 6891, 6.1.2",
        QT_TRANSLATE_NOOP("Finding", "An EDNS option that it cannot know is sent back by %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Resolvers may take it for the server's own word. Tell the operator.")},
    {"delegation.edns-option-silent", Severity::Warning, "RFC 6891, 6.1.2",
        QT_TRANSLATE_NOOP("Finding",
            "A question with an EDNS option that it does not know gets no answer from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "It has to ignore it. Look for a firewall in front of it.")},
    {"delegation.edns-option-without-edns", Severity::Warning, "RFC 6891, 6.1.1",
        QT_TRANSLATE_NOOP("Finding",
            "A question with an EDNS option that it does not know is answered without EDNS by %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "Resolvers that send an option, a cookie for one, may give the server up. Tell the operator.")},
    {"delegation.edns-refused", Severity::Warning, "RFC 6891, 7",
        QT_TRANSLATE_NOOP("Finding", "EDNS is refused by %{servers}; without it there is an answer."),
        QT_TRANSLATE_NOOP("Finding", "DNSSEC does not work there. Tell the operator.")},
    {"delegation.edns-unasked", Severity::Notice, "RFC 6891, 6.1.1",
        QT_TRANSLATE_NOOP("Finding", "EDNS comes in the answer to a question without it, from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Old resolvers may not understand the answer. Tell the operator.")},
    {"delegation.edns-version-answer", Severity::Warning, "RFC 6891, 6.1.3",
        QT_TRANSLATE_NOOP(
            "Finding", "An EDNS version that nobody has is refused in the wrong form by %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "It does no harm today, and will when a new version comes. Tell the operator.")},
    {"delegation.edns-version-rcode", Severity::Warning, "RFC 6891, 6.1.3",
        QT_TRANSLATE_NOOP("Finding",
            "An EDNS version that nobody has is answered with %{rcode} instead of BADVERS by %{servers}."),
        QT_TRANSLATE_NOOP(
            "Finding", "It does no harm today, and will when a new version comes. Tell the operator.")},
    {"delegation.edns-version-silent", Severity::Warning, "RFC 6891, 6.1.3",
        QT_TRANSLATE_NOOP(
            "Finding", "A question with an EDNS version that nobody has gets no answer from %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "It does no harm today, and will when a new version comes. Look for a firewall in front of it.")},
    {"delegation.edns-version-wrong", Severity::Warning, "RFC 6891, 6.1.3",
        QT_TRANSLATE_NOOP(
            "Finding", "An answer in another EDNS version than was asked for comes from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "Resolvers may throw such an answer away. Tell the operator.")},
    {"delegation.recursion-closed", Severity::Info, "RFC 5358, 4",
        QT_TRANSLATE_NOOP("Finding", "Does not look names up for strangers: %{servers}."), ""},
    {"delegation.recursion-open", Severity::Error, "RFC 5358, 4",
        QT_TRANSLATE_NOOP("Finding", "Offers to look up other people's names: %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "A server with authority should not: its answers can be poisoned, and it can be used against "
            "others. If this server is new, find out who runs it.")},
    {"delegation.server-id", Severity::Info, "RFC 5001",
        QT_TRANSLATE_NOOP("Finding", "Calls itself “%{id}”: %{servers}."), ""},
    {"delegation.software-hidden", Severity::Info, "RFC 4892",
        QT_TRANSLATE_NOOP("Finding", "Does not tell its software: %{servers}."), ""},
    {"delegation.software-shown", Severity::Notice, "RFC 4892",
        QT_TRANSLATE_NOOP("Finding", "Tells its software, “%{software}”: %{servers}."),
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
        QT_TRANSLATE_NOOP(
            "Finding", "Asked for its software (%{query}), no usable answer comes from %{servers}."),
        QT_TRANSLATE_NOOP("Finding", "A refusal would be better than that. Tell the operator.")},
    {"delegation.version-wrong-class", Severity::Warning, "RFC 4892",
        QT_TRANSLATE_NOOP("Finding", "The answer about its software has the wrong class at %{servers}."),
        QT_TRANSLATE_NOOP("Finding",
            "It says little of the zone, but something stands in front of the server. Tell the operator.")},
});

} // namespace

std::span<const CatalogueEntry> delegationServerEntries()
{
    return Entries;
}

} // namespace zonecase::finding
