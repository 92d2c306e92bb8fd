// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/poisoning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::Answer;
using dns::Name;

namespace {

constexpr qint64 LongestRaised = 3600; // seconds: TTLs are lengthened by resolvers, but hardly beyond this

/// The same data, gone at the same time: a rule, too, gives the same data, but anew each time.
bool isSameCopy(const Suspect &suspect, const std::optional<Content> &other, double by)
{
    constexpr double Grain = 1.4; // whole seconds are cut off both, and each answer was on its way
    if (!isSame(other, suspect.cell.content))
        return false;
    const Name &name = suspect.question.name;
    const auto fallen = static_cast<double>(lastingOf(*suspect.cell.content, name) - lastingOf(*other, name));
    return fallen >= by - Grain && fallen <= by + Grain;
}

/// Polled without a look-up, one copy was seen to count down.
bool isPolledCopy(const Suspect &suspect)
{
    constexpr qint64 Apart = 2; // seconds
    const QList<CacheCopy> &copies = suspect.cell.answer.copies;
    return suspect.cell.looks.tellsCache.value_or(false)
        && std::any_of(copies.begin(), copies.end(), [&suspect](const CacheCopy &copy) {
               return copy.cluster == suspect.cell.answer.cluster && copy.expiresAt && copy.seen > 1
                   && copy.firstSeen.plusSeconds(Apart) <= copy.lastSeen;
           });
}

/// One of several caches behind the address has it: what it says when it is asked again, another may say.
bool isOfSeveral(const Suspect &suspect)
{
    return suspect.cell.answer.caches > 1 || !isSame(suspect.probed.later, suspect.cell.content);
}

/// The TTL falls with the clock, and what is read without a look-up, or over TCP, is the same copy.
bool isOneCopy(const Suspect &suspect)
{
    if (isOfSeveral(suspect))
        return isPolledCopy(suspect);
    const Probed &probed = suspect.probed;
    return suspect.fallsWithTheClock() && isSameCopy(suspect, probed.cacheOnly, probed.cacheOnlyBy)
        && (suspect.state.spec.transport != dns::Transport::Udp
            || isSameCopy(suspect, probed.overTcp, probed.overTcpBy));
}

/// What a resolver has of the zone beside the name.
struct View
{
    std::optional<Content> ns, soa;
    bool hasOwnServers = false; ///< one of its servers at least is the zone's
    bool hasOwnSoa = false; ///< letter by letter
    bool isOneZone
        = false; ///< what the name does not have, the same zone denies: the name is no zone of its own there
    bool raisesTtls = false; ///< it keeps one of these for longer than the zone and its parent allow
};

qint64 highestOf(const QList<Version> &versions)
{
    qint64 highest = -1;
    for (const Version &version : versions)
        for (const qint64 ttl : version.ttls)
            highest = std::max(highest, ttl);
    return highest;
}

/// The SOA record beside a denial of SOA records at the name.
std::optional<Content> denyingSoa(Suspect &suspect)
{
    const Answer answer
        = suspect.walk.ask(resolverQuery(suspect.state.spec, suspect.question.name, dns::type::SOA));
    suspect.probed.evidence += answer.evidence;
    const std::optional<Content> content = contentOf(answer);
    if (!content || content->rcode != 0 || !content->records.isEmpty())
        return std::nullopt;
    Content soa;
    for (const dns::Record &record : answer.message->authority)
        if (record.type == dns::type::SOA)
            soa.records << record;
    return soa;
}

View viewOf(Suspect &suspect, const Name &zone)
{
    const auto ask = [&suspect, &zone](dns::RecordType type) {
        const Answer answer = suspect.walk.ask(resolverQuery(suspect.state.spec, zone, type));
        suspect.probed.evidence += answer.evidence;
        const std::optional<Content> content = contentOf(answer);
        return content && content->hasData(type) ? content : std::nullopt;
    };
    View view{.ns = ask(dns::type::NS), .soa = ask(dns::type::SOA)};
    if (view.ns) {
        const QList<Name> own = suspect.authority.serverNames(suspect.question.name);
        view.hasOwnServers = std::any_of(
            view.ns->records.begin(), view.ns->records.end(), [&own](const dns::Record &record) {
                return record.type == dns::type::NS && own.contains(dns::targetOf(record));
            });
        const std::optional<Cut> cut = suspect.authority.cutAbove(suspect.question.name);
        const qint64 highest
            = std::max(highestOf(suspect.authority.versions(zone, dns::type::NS)), cut ? cut->nsTtl : -1);
        view.raisesTtls = view.hasOwnServers && highest >= 0 && view.ns->ttlOf(zone) > highest;
    }
    if (view.soa) {
        const QList<Version> versions = suspect.authority.versions(zone, dns::type::SOA);
        view.hasOwnSoa = holds(versions, view.soa);
        view.raisesTtls |= view.hasOwnSoa && view.soa->ttlOf(zone) > highestOf(versions);
        view.isOneZone = suspect.question.name == zone || isSame(denyingSoa(suspect), view.soa);
    }
    return view;
}

bool raisesTtls(const Suspect &suspect)
{
    return suspect.state.ttlFloor >= 0
        || std::any_of(suspect.matrix.questions.begin(), suspect.matrix.questions.end(),
            [&suspect](const Question &question) {
                return question.cells[suspect.resolver].answer.notDated == u"ttl-raised"_s;
            });
}

/// The highest TTL that the zone is known to have given the name; -1 if it is not known to have had records.
qint64 highestKnown(const Suspect &suspect)
{
    qint64 highest = -1;
    for (const Version &version : suspect.question.versions)
        highest = std::max(highest, version.content.ttlOf(suspect.question.name));
    for (const qint64 earlier : suspect.known->ttls)
        highest = std::max(highest, earlier);
    return highest;
}

bool passesSignatures(const Suspect &suspect)
{
    const Answer root = suspect.walk.find(resolverQuery(suspect.state.spec, Name(), dns::type::SOA));
    return root.message && signedTtl(*root.message, Name()) >= 0;
}

bool lacksSignatures(const Suspect &suspect)
{
    const QList<Version> &versions = suspect.question.versions;
    const bool isSigned = std::all_of(
        versions.begin(), versions.end(), [](const Version &version) { return version.isSigned; });
    const bool wasSigned
        = suspect.known->securedSince && suspect.isTakenInSince(*suspect.known->securedSince);
    return isSigned && wasSigned && passesSignatures(suspect) && suspect.answer.message
        && signedTtl(*suspect.answer.message, suspect.question.name) < 0;
}

/// What the zone's servers would have given to nobody.
std::optional<Cause> signOfForgery(Suspect &suspect)
{
    const std::optional<Name> zone = suspect.authority.zoneOf(suspect.question.name);
    if (!zone)
        return std::nullopt;
    const View view = viewOf(suspect, *zone);
    const QList<ExchangeId> &evidence = suspect.probed.evidence;
    const QString doubtful = u"own-view-or-poisoned"_s;
    if (!zone->isRoot() && view.ns && !view.hasOwnServers)
        return proven(doubtful, u"delegation"_s, shown(*view.ns), evidence);
    const qint64 ttl = suspect.cell.content->ttlOf(suspect.question.name);
    const qint64 highest = highestKnown(suspect);
    const bool isRaised = raisesTtls(suspect) || view.raisesTtls;
    const bool isUnsigned = lacksSignatures(suspect);
    if (highest >= 0 && ttl > std::max(highest, LongestRaised) && !isRaised) {
        const bool isZones = view.hasOwnServers && view.hasOwnSoa && view.isOneZone && !isOfSeveral(suspect);
        // A server that answers by network may give each its own TTL, but it would sign what it gives.
        return proven(isZones && isUnsigned ? u"poisoned-cache"_s : doubtful, u"ttl-above"_s,
            u"%1 > %2"_s.arg(ttl).arg(highest), evidence);
    }
    if (isUnsigned)
        return proven(doubtful, u"unsigned"_s, zone->toText(), evidence);
    return std::nullopt;
}

} // namespace

std::optional<Cause> poisoned(Suspect &suspect)
{
    if (suspect.cell.content->records.isEmpty() || suspect.wasTrueOnce())
        return std::nullopt;
    if (!isOneCopy(suspect)) {
        suspect.missing << u"caching"_s;
        return std::nullopt;
    }
    if (!suspect.known || !suspect.isTakenInSince(suspect.known->seen.from)) {
        suspect.missing << u"vantage"_s << (suspect.earlier.isEmpty() ? u"earlier"_s : u"history"_s);
        return std::nullopt;
    }
    const std::optional<Cause> found = signOfForgery(suspect);
    if (!found)
        suspect.missing << u"vantage"_s;
    return found;
}

} // namespace zonecase::resolvers
