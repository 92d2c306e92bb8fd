// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/replayable.h"

#include "app/dnssec/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// The later sets of the same name and type; a set that is still given is not withdrawn.
bool isWithdrawn(const SignedSet &set, const QList<SignedSet> &later)
{
    bool seen = false;
    for (const SignedSet &other : later) {
        if (other.owner != set.owner || other.type != set.type)
            continue;
        seen = true;
        // Denials differ in the records around the gap; what they deny is the same.
        if (other.kind == set.kind
            && (set.kind == u"denial"_s || sorted(other.records) == sorted(set.records)))
            return false;
    }
    return seen;
}

/// Until when one of the old signatures verifies with a key that the zone still publishes.
std::optional<Instant> replayableUntil(const SignedSet &set, const ZonePair &pair)
{
    std::optional<Instant> until;
    for (const SignatureState &s : set.signatures) {
        const auto isMade
            = [&s](const KeyState &k) { return k.keyTag == s.keyTag && k.algorithm == s.algorithm; };
        const auto made = std::find_if(pair.old.keys.begin(), pair.old.keys.end(), isMade);
        const bool isPublished = made != pair.old.keys.end()
            && std::any_of(pair.fresh.keys.begin(), pair.fresh.keys.end(), [&made](const KeyState &k) {
                   return identity(k) == identity(*made) && k.state == u"secure"_s;
               });
        if (s.state == u"valid"_s && s.signer == pair.fresh.name && isPublished && s.expiration > pair.now.at)
            until = until ? std::max(*until, s.expiration) : s.expiration;
    }
    return until;
}

} // namespace

QList<finding::Finding> findReplayable(const ZonePair &pair)
{
    QList<finding::Finding> findings;
    if (!pair.bothSecure())
        return findings;
    const QList<SignedSet> earlier = signedBy(pair.before, pair.old), later = signedBy(pair.now, pair.fresh);
    for (const SignedSet &set : earlier) {
        const bool isMoving
            = set.type == dns::type::SOA || set.type == dns::type::NSEC || set.type == dns::type::NSEC3;
        const std::optional<Instant> until
            = isMoving || !isWithdrawn(set, later) ? std::nullopt : replayableUntil(set, pair);
        if (!until)
            continue;
        finding::Arguments args = pair.window();
        args[u"before"_s] = set.records.join(u"; "_s);
        args[u"until"_s] = until->toText();
        const bool isDenial = set.kind == u"denial"_s;
        findings << finding::make(isDenial ? u"change.denial-replayable"_s : u"change.replayable"_s,
            {u"rrset"_s, set.id()}, args, set.evidence);
    }
    return findings;
}

} // namespace zonecase::dnssec
