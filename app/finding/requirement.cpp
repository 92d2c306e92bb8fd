// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/requirement.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zonecase::finding {

namespace {

// IANA, "Technical requirements for authoritative name servers" (www.iana.org/help/nameserver-requirements),
// in its order: twelve on name servers, three on DS records. KINDNS (kindns.org), practices for authoritative
// servers: 1 to 7 for critical zones (top-level domains, and what a country hangs on); for other second-level
// domains 1 to 4 are the same, 5 asks for two servers, several subnets and places, 6 for monitoring.
constexpr auto Entries = std::to_array<RequirementEntry>({
    {"iana.minimum-servers", QT_TRANSLATE_NOOP("Requirement", "Minimum number of name servers"),
        QT_TRANSLATE_NOOP("Requirement",
            "At least two name servers are delegated to, and no two of them have the same address.")},
    {"iana.valid-host-names", QT_TRANSLATE_NOOP("Requirement", "Valid host names"),
        QT_TRANSLATE_NOOP("Requirement", "The names of the servers are host names (RFC 1123, 2.1).")},
    {"iana.reachability", QT_TRANSLATE_NOOP("Requirement", "Reachability"),
        QT_TRANSLATE_NOOP("Requirement",
            "Each server answers on port 53 over UDP and over TCP. IANA asks from several places, a run from "
            "one.")},
    {"iana.authority", QT_TRANSLATE_NOOP("Requirement", "Answers with authority"),
        QT_TRANSLATE_NOOP(
            "Requirement", "Each server answers with authority (AA) when asked for the zone's SOA record.")},
    {"iana.network-diversity", QT_TRANSLATE_NOOP("Requirement", "Network diversity"),
        QT_TRANSLATE_NOOP("Requirement",
            "The servers lie in at least two networks; a network is what one autonomous system originates in "
            "BGP.")},
    {"iana.glue", QT_TRANSLATE_NOOP("Requirement", "Glue and authoritative data agree"),
        QT_TRANSLATE_NOOP(
            "Requirement", "Addresses that are given as glue are those that the servers' own zone gives.")},
    {"iana.delegation-and-zone", QT_TRANSLATE_NOOP("Requirement", "Delegation and zone agree"),
        QT_TRANSLATE_NOOP(
            "Requirement", "The NS records of the delegation and those of the zone are the same.")},
    {"iana.between-servers", QT_TRANSLATE_NOOP("Requirement", "Servers agree"),
        QT_TRANSLATE_NOOP("Requirement",
            "All servers give the same NS records and the same SOA record; where the zone changes fast, the "
            "serials need to be near to each other only.")},
    {"iana.referral-size", QT_TRANSLATE_NOOP("Requirement", "No truncation of referrals"),
        QT_TRANSLATE_NOOP("Requirement",
            "The parent's referral for the longest name, with all NS records and the least glue that is "
            "needed, has "
            "at most 512 octets.")},
    {"iana.prohibited-networks", QT_TRANSLATE_NOOP("Requirement", "Prohibited networks"),
        QT_TRANSLATE_NOOP("Requirement",
            "No server has an address that is not routed everywhere, or is set aside for other purposes.")},
    {"iana.no-recursion", QT_TRANSLATE_NOOP("Requirement", "No open recursive service"),
        QT_TRANSLATE_NOOP(
            "Requirement", "No server looks up a name that is not its own when it is asked to (RD).")},
    {"iana.same-source", QT_TRANSLATE_NOOP("Requirement", "Same source address"),
        QT_TRANSLATE_NOOP("Requirement", "Answers come from the address that was asked.")},
    {"iana.ds-format", QT_TRANSLATE_NOOP("Requirement", "Format of DS records"),
        QT_TRANSLATE_NOOP("Requirement",
            "The DS records have their four parts: key tag, algorithm, a digest type that is in use, "
            "digest.")},
    {"iana.ds-matches-key", QT_TRANSLATE_NOOP("Requirement", "DS records match keys"),
        QT_TRANSLATE_NOOP("Requirement", "For each DS record there is a key in the zone.")},
    {"iana.signatures", QT_TRANSLATE_NOOP("Requirement", "Signatures validate"),
        QT_TRANSLATE_NOOP(
            "Requirement", "The signatures of the zone's SOA record validate from the DS records.")},
    {"kindns.signed", QT_TRANSLATE_NOOP("Requirement", "Practice 1: signed with DNSSEC"),
        QT_TRANSLATE_NOOP("Requirement", "The zone is signed, and the parent vouches for it.")},
    {"kindns.keys", QT_TRANSLATE_NOOP("Requirement", "Practice 1: keys kept well"),
        QT_TRANSLATE_NOOP("Requirement",
            "Algorithms, lengths of keys, terms of signatures and NSEC3 parameters are as is advised "
            "today.")},
    {"kindns.transfer", QT_TRANSLATE_NOOP("Requirement", "Practice 2: zone transfer restricted"),
        QT_TRANSLATE_NOOP("Requirement", "No server hands the whole zone out to strangers.")},
    {"kindns.integrity", QT_TRANSLATE_NOOP("Requirement", "Practice 3: integrity of the zone file"),
        QT_TRANSLATE_NOOP(
            "Requirement", "It is checked that the zone file stays whole on its way to the servers.")},
    {"kindns.separate-recursion",
        QT_TRANSLATE_NOOP("Requirement", "Practice 4: authoritative and recursive service apart"),
        QT_TRANSLATE_NOOP("Requirement", "Servers of the zone are no resolvers.")},
    {"kindns.two-servers", QT_TRANSLATE_NOOP("Requirement", "Practice 5: two servers"),
        QT_TRANSLATE_NOOP("Requirement", "At least two different name servers have the zone.")},
    {"kindns.subnets", QT_TRANSLATE_NOOP("Requirement", "Practice 5: several subnets"),
        QT_TRANSLATE_NOOP("Requirement",
            "The servers do not all stand in one subnet. Asked of second-level domains that are not "
            "critical; the "
            "diversity of networks includes it.")},
    {"kindns.network-diversity", QT_TRANSLATE_NOOP("Requirement", "Practice 6: diversity of networks"),
        QT_TRANSLATE_NOOP("Requirement", "The servers lie in more than one network.")},
    {"kindns.software-diversity", QT_TRANSLATE_NOOP("Requirement", "Practice 6: diversity of software"),
        QT_TRANSLATE_NOOP("Requirement", "The servers do not all run the same software.")},
    {"kindns.geography", QT_TRANSLATE_NOOP("Requirement", "Practice 6: diversity of places"),
        QT_TRANSLATE_NOOP("Requirement", "The servers stand in more than one place.")},
    {"kindns.monitoring", QT_TRANSLATE_NOOP("Requirement", "Practice 7: monitoring"),
        QT_TRANSLATE_NOOP("Requirement", "Services, servers and network equipment are watched.")},
});

QString translated(const char *text)
{
    return QCoreApplication::translate("Requirement", text);
}

} // namespace

std::span<const RequirementEntry> requirementEntries()
{
    return Entries;
}

const RequirementEntry *requirementEntry(QStringView id)
{
    const auto it = std::find_if(Entries.begin(), Entries.end(),
        [id](const RequirementEntry &entry) { return id == QLatin1StringView(entry.id); });
    return it == Entries.end() ? nullptr : &*it;
}

QString requirementTitle(QStringView id)
{
    const RequirementEntry *entry = requirementEntry(id);
    return entry ? translated(entry->title) : id.toString();
}

QString requirementAsks(QStringView id)
{
    const RequirementEntry *entry = requirementEntry(id);
    return entry ? translated(entry->asks) : QString();
}

} // namespace zonecase::finding
