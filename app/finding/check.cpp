// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/check.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zonecase::finding {

namespace {

constexpr auto Entries = std::to_array<CheckEntry>({
    {"address01", QT_TRANSLATE_NOOP("Check", "Public addresses"),
        QT_TRANSLATE_NOOP("Check", "Does each server have an address that everybody can reach?")},
    {"address02", QT_TRANSLATE_NOOP("Check", "Reverse names"),
        QT_TRANSLATE_NOOP("Check", "Does each server address have a reverse name?")},
    {"address03", QT_TRANSLATE_NOOP("Check", "Reverse names agree"),
        QT_TRANSLATE_NOOP("Check", "Is the reverse name of an address the server's own?")},
    {"basic01", QT_TRANSLATE_NOOP("Check", "The zone and its parent"),
        QT_TRANSLATE_NOOP(
            "Check", "Is the name a zone, who is its parent, and do the parent's servers agree?")},
    {"basic02", QT_TRANSLATE_NOOP("Check", "A working server"),
        QT_TRANSLATE_NOOP("Check", "Does at least one server answer for the zone with authority?")},
    {"basic03", QT_TRANSLATE_NOOP("Check", "A web address"),
        QT_TRANSLATE_NOOP("Check", "Is there an address for the usual web name?")},
    {"connectivity01", QT_TRANSLATE_NOOP("Check", "UDP"),
        QT_TRANSLATE_NOOP("Check", "Does each server answer over UDP?")},
    {"connectivity02", QT_TRANSLATE_NOOP("Check", "TCP"),
        QT_TRANSLATE_NOOP("Check", "Does each server answer over TCP?")},
    {"connectivity03", QT_TRANSLATE_NOOP("Check", "Networks"),
        QT_TRANSLATE_NOOP("Check", "Are the servers announced by more than one network?")},
    {"connectivity04", QT_TRANSLATE_NOOP("Check", "Prefixes"),
        QT_TRANSLATE_NOOP("Check", "Are the servers announced in more than one prefix?")},
    {"consistency01", QT_TRANSLATE_NOOP("Check", "Serials"),
        QT_TRANSLATE_NOOP("Check", "Do the servers have one serial?")},
    {"consistency02", QT_TRANSLATE_NOOP("Check", "Contacts"),
        QT_TRANSLATE_NOOP("Check", "Do the servers name one contact?")},
    {"consistency03", QT_TRANSLATE_NOOP("Check", "Times"),
        QT_TRANSLATE_NOOP("Check", "Do the servers have the same times in the SOA record?")},
    {"consistency04", QT_TRANSLATE_NOOP("Check", "Name server sets"),
        QT_TRANSLATE_NOOP("Check", "Do the servers give one set of name servers?")},
    {"consistency05", QT_TRANSLATE_NOOP("Check", "Glue"),
        QT_TRANSLATE_NOOP("Check", "Do the addresses in the delegation agree with the zone's?")},
    {"consistency06", QT_TRANSLATE_NOOP("Check", "Primaries"),
        QT_TRANSLATE_NOOP("Check", "Do the servers name one primary server?")},
    {"cut01", QT_TRANSLATE_NOOP("Check", "One domain"),
        QT_TRANSLATE_NOOP("Check", "Are all name servers named in one domain that others hold?")},
    {"cut02", QT_TRANSLATE_NOOP("Check", "One block"),
        QT_TRANSLATE_NOOP("Check", "Do all server addresses lie in one block?")},
    {"cut03", QT_TRANSLATE_NOOP("Check", "Answers for others"),
        QT_TRANSLATE_NOOP("Check", "Does a server answer with authority for what is not its own?")},
    {"cut04", QT_TRANSLATE_NOOP("Check", "The odd one out"),
        QT_TRANSLATE_NOOP("Check", "Does one server of several say otherwise in more than one respect?")},
    {"cut05", QT_TRANSLATE_NOOP("Check", "Equal serials"),
        QT_TRANSLATE_NOOP("Check", "Do servers with one serial have one content?")},
    {"cut06", QT_TRANSLATE_NOOP("Check", "Identity"),
        QT_TRANSLATE_NOOP("Check", "What does a server call itself? Asked only if told to.")},
    {"cut07", QT_TRANSLATE_NOOP("Check", "What was left out"),
        QT_TRANSLATE_NOOP("Check", "Were all servers asked, and all questions?")},
    {"cut08", QT_TRANSLATE_NOOP("Check", "Changes"),
        QT_TRANSLATE_NOOP("Check", "What became of the delegation between two runs?")},
    {"cut09", QT_TRANSLATE_NOOP("Check", "Registration"),
        QT_TRANSLATE_NOOP("Check",
            "Are the zone's domain and those of its servers registered, in force, locked and nobody else's "
            "to take? Asked of the registrations that are given.")},
    {"cut10", QT_TRANSLATE_NOOP("Check", "Owners of networks"),
        QT_TRANSLATE_NOOP("Check", "In whose networks are the servers? Asked of the table that is given.")},
    {"delegation01", QT_TRANSLATE_NOOP("Check", "Numbers"),
        QT_TRANSLATE_NOOP("Check", "Are there enough name servers, in both families?")},
    {"delegation02", QT_TRANSLATE_NOOP("Check", "Distinct addresses"),
        QT_TRANSLATE_NOOP("Check", "Does each server name have addresses of its own?")},
    {"delegation03", QT_TRANSLATE_NOOP("Check", "Size of referrals"),
        QT_TRANSLATE_NOOP("Check", "Does the longest referral fit into a plain UDP message?")},
    {"delegation04", QT_TRANSLATE_NOOP("Check", "Authority"),
        QT_TRANSLATE_NOOP("Check", "Does each server answer with authority?")},
    {"delegation05", QT_TRANSLATE_NOOP("Check", "Aliases"),
        QT_TRANSLATE_NOOP("Check", "Is a server name an alias?")},
    {"delegation06", QT_TRANSLATE_NOOP("Check", "SOA"),
        QT_TRANSLATE_NOOP("Check", "Does each server have the SOA record?")},
    {"delegation07", QT_TRANSLATE_NOOP("Check", "Parent and child"),
        QT_TRANSLATE_NOOP("Check", "Do parent and zone name the same servers?")},
    {"dnssec01", QT_TRANSLATE_NOOP("Check", "Digest types"),
        QT_TRANSLATE_NOOP("Check", "Are the digest types of the DS records in order?")},
    {"dnssec02", QT_TRANSLATE_NOOP("Check", "DS and keys"),
        QT_TRANSLATE_NOOP("Check", "Do DS records and keys belong together, and do these sign the key set?")},
    {"dnssec03", QT_TRANSLATE_NOOP("Check", "NSEC3 parameters"),
        QT_TRANSLATE_NOOP(
            "Check", "Are hash, iterations, salt and flags of NSEC3 in order and the same everywhere?")},
    {"dnssec04", QT_TRANSLATE_NOOP("Check", "Terms of signatures"),
        QT_TRANSLATE_NOOP("Check", "Do signatures hold long enough, and not too long?")},
    {"dnssec05", QT_TRANSLATE_NOOP("Check", "Algorithms"),
        QT_TRANSLATE_NOOP("Check", "Are the algorithms of the keys in order?")},
    {"dnssec06", QT_TRANSLATE_NOOP("Check", "Additional processing"),
        QT_TRANSLATE_NOOP("Check", "Are there signatures over the key set?")},
    {"dnssec07", QT_TRANSLATE_NOOP("Check", "Signed and vouched for"),
        QT_TRANSLATE_NOOP("Check", "Is the zone signed everywhere, and is there a DS everywhere?")},
    {"dnssec08", QT_TRANSLATE_NOOP("Check", "Signatures of the keys"),
        QT_TRANSLATE_NOOP("Check", "Is the key set validly signed?")},
    {"dnssec09", QT_TRANSLATE_NOOP("Check", "Signature of the SOA"),
        QT_TRANSLATE_NOOP("Check", "Is the SOA record validly signed?")},
    {"dnssec10", QT_TRANSLATE_NOOP("Check", "Denial of existence"),
        QT_TRANSLATE_NOOP("Check", "Does each server prove what is not there, and validly?")},
    {"dnssec11", QT_TRANSLATE_NOOP("Check", "DS and signing"),
        QT_TRANSLATE_NOOP("Check", "Is a zone with DS records signed?")},
    {"dnssec12", QT_TRANSLATE_NOOP("Check", "Algorithms from DS to signature"),
        QT_TRANSLATE_NOOP("Check",
            "Is the key set signed by each algorithm that a DS record names? (Zonemaster keeps the number "
            "free.)")},
    {"dnssec13", QT_TRANSLATE_NOOP("Check", "Each algorithm signs"),
        QT_TRANSLATE_NOOP("Check", "Does each algorithm of the keys sign the apex?")},
    {"dnssec14", QT_TRANSLATE_NOOP("Check", "Sizes of keys"),
        QT_TRANSLATE_NOOP("Check", "Are RSA keys long enough?")},
    {"dnssec15", QT_TRANSLATE_NOOP("Check", "CDS and CDNSKEY"),
        QT_TRANSLATE_NOOP("Check", "Do they say the same, everywhere?")},
    {"dnssec16", QT_TRANSLATE_NOOP("Check", "CDS"),
        QT_TRANSLATE_NOOP("Check", "Could the parent act on the CDS records?")},
    {"dnssec17", QT_TRANSLATE_NOOP("Check", "CDNSKEY"),
        QT_TRANSLATE_NOOP("Check", "Could the parent act on the CDNSKEY records?")},
    {"dnssec18", QT_TRANSLATE_NOOP("Check", "Trust in CDS"),
        QT_TRANSLATE_NOOP("Check", "Are they signed by a key that the present DS vouches for?")},
    {"nameserver01", QT_TRANSLATE_NOOP("Check", "Recursion"),
        QT_TRANSLATE_NOOP("Check", "Does a server look names up for strangers?")},
    {"nameserver02", QT_TRANSLATE_NOOP("Check", "EDNS"),
        QT_TRANSLATE_NOOP("Check", "Does each server take EDNS?")},
    {"nameserver03", QT_TRANSLATE_NOOP("Check", "Transfer"),
        QT_TRANSLATE_NOOP("Check", "Does a server hand out the whole zone? Asked only if told to.")},
    {"nameserver04", QT_TRANSLATE_NOOP("Check", "Source address"),
        QT_TRANSLATE_NOOP("Check", "Does the answer come from where it was asked?")},
    {"nameserver05", QT_TRANSLATE_NOOP("Check", "AAAA"),
        QT_TRANSLATE_NOOP("Check", "Is a question for AAAA answered well?")},
    {"nameserver06", QT_TRANSLATE_NOOP("Check", "Server names"),
        QT_TRANSLATE_NOOP("Check", "Can each server name be looked up?")},
    {"nameserver07", QT_TRANSLATE_NOOP("Check", "Upward referrals"),
        QT_TRANSLATE_NOOP("Check", "Does a server send the asker up?")},
    {"nameserver08", QT_TRANSLATE_NOOP("Check", "Letters are kept"),
        QT_TRANSLATE_NOOP("Check", "Does the name in the question come back as it was sent?")},
    {"nameserver09", QT_TRANSLATE_NOOP("Check", "Letters do not matter"),
        QT_TRANSLATE_NOOP("Check", "Is the answer the same in capital and small letters?")},
    {"nameserver10", QT_TRANSLATE_NOOP("Check", "EDNS versions"),
        QT_TRANSLATE_NOOP("Check", "Is an EDNS version that nobody has refused in order?")},
    {"nameserver11", QT_TRANSLATE_NOOP("Check", "EDNS options"),
        QT_TRANSLATE_NOOP("Check", "Is an EDNS option that nobody has ignored?")},
    {"nameserver12", QT_TRANSLATE_NOOP("Check", "EDNS flags"),
        QT_TRANSLATE_NOOP("Check", "Is an EDNS flag that nobody has ignored?")},
    {"nameserver13", QT_TRANSLATE_NOOP("Check", "EDNS and truncation"),
        QT_TRANSLATE_NOOP("Check", "Does a truncated answer have EDNS?")},
    {"nameserver15", QT_TRANSLATE_NOOP("Check", "Software"),
        QT_TRANSLATE_NOOP("Check", "Does a server tell its software?")},
    {"syntax01", QT_TRANSLATE_NOOP("Check", "Letters"),
        QT_TRANSLATE_NOOP("Check", "Is the zone's name a host name?")},
    {"syntax02", QT_TRANSLATE_NOOP("Check", "Hyphens at the ends"),
        QT_TRANSLATE_NOOP("Check", "Does a label begin or end with a hyphen?")},
    {"syntax03", QT_TRANSLATE_NOOP("Check", "Hyphens in the middle"),
        QT_TRANSLATE_NOOP("Check", "Does a label look encoded and is not?")},
    {"syntax04", QT_TRANSLATE_NOOP("Check", "Server names"),
        QT_TRANSLATE_NOOP("Check", "Are the server names host names?")},
    {"syntax05", QT_TRANSLATE_NOOP("Check", "Contact"),
        QT_TRANSLATE_NOOP("Check", "Is there an @ in the contact?")},
    {"syntax06", QT_TRANSLATE_NOOP("Check", "Contact's mail"),
        QT_TRANSLATE_NOOP("Check", "Can mail be sent to the contact?")},
    {"syntax07", QT_TRANSLATE_NOOP("Check", "Primary's name"),
        QT_TRANSLATE_NOOP("Check", "Is the primary server's name a host name?")},
    {"syntax08", QT_TRANSLATE_NOOP("Check", "Mail hosts' names"),
        QT_TRANSLATE_NOOP("Check", "Are the mail hosts' names host names?")},
    {"zone01", QT_TRANSLATE_NOOP("Check", "Primary"),
        QT_TRANSLATE_NOOP("Check", "Does the primary server that is named have the newest zone?")},
    {"zone02", QT_TRANSLATE_NOOP("Check", "Refresh"),
        QT_TRANSLATE_NOOP("Check", "Is the refresh time long enough?")},
    {"zone03", QT_TRANSLATE_NOOP("Check", "Retry and refresh"),
        QT_TRANSLATE_NOOP("Check", "Is the retry time below the refresh time?")},
    {"zone04", QT_TRANSLATE_NOOP("Check", "Retry"),
        QT_TRANSLATE_NOOP("Check", "Is the retry time long enough?")},
    {"zone05", QT_TRANSLATE_NOOP("Check", "Expire"),
        QT_TRANSLATE_NOOP("Check", "Is the expire time long enough?")},
    {"zone06", QT_TRANSLATE_NOOP("Check", "Negative caching"),
        QT_TRANSLATE_NOOP("Check", "Is the negative caching time neither short nor long?")},
    {"zone07", QT_TRANSLATE_NOOP("Check", "Primary is no alias"),
        QT_TRANSLATE_NOOP("Check", "Is the primary server's name an alias?")},
    {"zone08", QT_TRANSLATE_NOOP("Check", "Mail host is no alias"),
        QT_TRANSLATE_NOOP("Check", "Is a mail host an alias?")},
    {"zone09", QT_TRANSLATE_NOOP("Check", "Mail"),
        QT_TRANSLATE_NOOP("Check", "Do the servers agree where mail goes, and is it in order?")},
    {"zone10", QT_TRANSLATE_NOOP("Check", "One SOA"),
        QT_TRANSLATE_NOOP("Check", "Is there exactly one SOA record?")},
    {"zone11", QT_TRANSLATE_NOOP("Check", "Senders"),
        QT_TRANSLATE_NOOP("Check", "Do the servers agree who may send mail for the zone?")},
});

QString translated(const char *text)
{
    return QCoreApplication::translate("Check", text);
}

} // namespace

std::span<const CheckEntry> checkEntries()
{
    return Entries;
}

const CheckEntry *checkEntry(QStringView id)
{
    const auto it = std::find_if(Entries.begin(), Entries.end(),
        [id](const CheckEntry &entry) { return id == QLatin1StringView(entry.id); });
    return it == Entries.end() ? nullptr : &*it;
}

QString checkTitle(QStringView id)
{
    const CheckEntry *entry = checkEntry(id);
    return entry ? translated(entry->title) : id.toString();
}

QString checkAsks(QStringView id)
{
    const CheckEntry *entry = checkEntry(id);
    return entry ? translated(entry->asks) : QString();
}

} // namespace zonecase::finding
