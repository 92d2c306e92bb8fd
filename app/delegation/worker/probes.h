// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"
#include "app/dns/worker/walk.h"

namespace zonecase::delegation {

/// What came of a question, as far as a check cares.
enum class Outcome
{
    NotAsked, ///< for lack of budget, of need, or of permission
    Silent, ///< no usable response
    Refused, ///< a response code other than NOERROR
    NotAuthoritative,
    Fine
};
Outcome outcomeOf(const dns::Answer &answer);

/// The questions of the checks to one server of the zone, beside those that the state table shows: put to it
/// once it has answered anything about the zone, so that a dead server is not asked twenty times.
struct Probes
{
    dns::Answer cds, cdnskey, mx, txt, caa;
    dns::Answer web; ///< A of webName()
    dns::Answer nsec, nsec3param; ///< of a signed zone
    dns::Answer bare; ///< the zone's SOA; put to a silent server too: it may be silent to EDNS alone
    dns::Answer ednsVersion, ednsOption, ednsFlags, mixedCase, overTcp; ///< the zone's SOA
    dns::Answer smallRoom; ///< of a signed zone: its keys, which do not fit
    dns::Answer elsewhere; ///< a name of somebody else's, recursion not desired
    struct Sample
    {
        dns::Name name;
        dns::Answer answer; ///< to a question for its A records
    };
    QList<Sample> samples; ///< names in the zone, some that exist as a rule and one at least that does not
    dns::Answer versionBind, versionServer;
    dns::Answer serverId, hostname; ///< if asked for: NSID (RFC 5001) and hostname.bind
    dns::Answer recursive,
        transfer; ///< if asked for: somebody else's name with recursion desired; the whole zone
};

/// Which of the questions there is room for: a name has its budget, and a zone may have many servers.
struct Extent
{
    bool content = true; ///< mail, CDS, denial
    bool transport = true; ///< EDNS, TCP, case
};
Extent extentFor(int servers, const dns::Budget &budget);

Probes askProbes(dns::Walk &walk, const DelegationRequest &request, const dns::Server &server, bool answers,
    bool isSigned, const Extent &extent);

/// Where a zone's web server is by custom; nothing for a zone whose name leaves no room for it.
std::optional<dns::Name> webName(const dns::Name &zone);

/// What the server calls itself, as text; empty if it was not asked or does not tell.
QString serverIdOf(const Probes &probes);

/// A name directly below the zone that nobody has entered: whatever has records there is a wildcard.
dns::Name nameInvented(const dns::Name &zone);
/// What the server calls its software; empty if it does not tell.
QString softwareOf(const Probes &probes);
/// "answered" or the failure's text; empty for what was not asked.
QString askedOutcome(const dns::Answer &answer);
/// "open", "closed", or what befell the question; empty if nothing tells. Only a question that desires
/// recursion shows that it is closed.
QString recursionOf(const Probes &probes);
/// "open", "closed", or what befell the question; empty if it was not asked.
QString transferOf(const Probes &probes);

/// To look up, at somebody's word: RA on a refusal offers nothing.
bool offersRecursion(const dns::Message &message);

/// A name that no server of an ordinary zone has business with; Zonemaster's NAMESERVER01 asks for it, too.
dns::Name nameElsewhere();

} // namespace zonecase::delegation
