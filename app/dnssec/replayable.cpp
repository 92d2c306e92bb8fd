// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/replayable.h"

#include "app/dns/recordlines.h"
#include "app/dnssec/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

QStringList sortedData(const SignedSet &set)
{
    QStringList list;
    for (const QString &record : set.records)
        list << dns::foldedData(set.type.toText(), record);
    list.sort();
    return list;
}

/// An alias stands alone at its name (RFC 2181, 10.1): it and any other type withdraw each other.
bool excludesOther(const SignedSet &a, const SignedSet &b)
{
    const auto isAlias = [](const SignedSet &set) {
        return set.type == dns::type::CNAME && set.kind != u"denial"_s;
    };
    return isAlias(a) != isAlias(b) && a.type != dns::type::DS && b.type != dns::type::DS;
}

/// The later sets of the same name and type; a set that is still given is not withdrawn.
bool isWithdrawn(const SignedSet &set, const QList<SignedSet> &later)
{
    bool seen = false;
    for (const SignedSet &other : later) {
        if (other.owner != set.owner || (other.type != set.type && !excludesOther(set, other)))
            continue;
        seen = true;
        // Denials differ in the records around the gap; what they deny is the same.
        if (other.kind == set.kind && other.type == set.type
            && (set.kind == u"denial"_s || sortedData(other) == sortedData(set)))
            return false;
    }
    return seen;
}

/// Until when the old key set verifies under a DS or anchor that stands now: whoever replays it brings its keys along.
std::optional<Instant> oldKeysUntil(const ZonePair &pair)
{
    const QList<DsState> ds = dsOf(pair.fresh);
    std::optional<Instant> until;
    for (const SignatureState &s : pair.old.keySignatures)
        for (const KeyState &key : pair.old.keys) {
            const bool made = s.state == u"valid"_s && s.keyTag == key.keyTag && s.algorithm == key.algorithm;
            const bool isAnchored = std::any_of(pair.fresh.keys.begin(), pair.fresh.keys.end(),
                [&key](const KeyState &now) { return now.anchored && identity(now) == identity(key); });
            const bool isTrusted = isAnchored || std::any_of(ds.begin(), ds.end(), [&](const DsState &one) {
                return isDigestOf(one, key, pair.fresh.name);
            });
            if (made && isTrusted && s.expiration > pair.now.at)
                until = until ? std::max(*until, s.expiration) : s.expiration;
        }
    return until;
}

/// Until when one of the old signatures verifies, with a key that the zone still publishes or with the old key set.
std::optional<Instant> replayableUntil(const SignedSet &set, const ZonePair &pair, std::optional<Instant> oldKeys)
{
    std::optional<Instant> until;
    for (const SignatureState &s : set.signatures) {
        const auto isMade
            = [&s](const KeyState &k) { return k.keyTag == s.keyTag && k.algorithm == s.algorithm; };
        const auto made = std::find_if(pair.old.keys.begin(), pair.old.keys.end(), isMade);
        if (s.state != u"valid"_s || s.signer != pair.fresh.name || made == pair.old.keys.end())
            continue;
        const bool isPublished
            = std::any_of(pair.fresh.keys.begin(), pair.fresh.keys.end(), [&made](const KeyState &k) {
                  return identity(k) == identity(*made) && k.state == u"secure"_s;
              });
        const Instant ends = isPublished ? s.expiration
                                         : std::min(s.expiration, oldKeys.value_or(Instant::fromSeconds(0)));
        if (ends > pair.now.at)
            until = until ? std::max(*until, ends) : ends;
    }
    return until;
}

/// The key set, where one that it holds is gone or revoked now.
std::optional<SignedSet> withdrawnKeys(const ZonePair &pair)
{
    constexpr int Revoked = 0x0080; // RFC 5011, 7
    QList<KeyState> gone = pair.old.keys;
    gone.removeIf([&pair](const KeyState &was) {
        return std::any_of(pair.fresh.keys.begin(), pair.fresh.keys.end(), [&was](const KeyState &is) {
            return identity(is) == identity(was) && ((is.flags & Revoked) == (was.flags & Revoked));
        });
    });
    if (gone.isEmpty())
        return {};
    return SignedSet{pair.old.name, dns::type::DNSKEY, u"answer"_s, keyTexts(pair.old.keys), pair.old.keyTtl,
        pair.old.keySignatures, pair.evidence()};
}

finding::Finding replayable(const SignedSet &set, const ZonePair &pair, Instant until)
{
    finding::Arguments args = pair.window();
    args[u"before"_s] = set.records.join(u"; "_s);
    args[u"until"_s] = until.toText();
    const bool isDenial = set.kind == u"denial"_s;
    return finding::make(isDenial ? u"change.denial-replayable"_s : u"change.replayable"_s,
        {u"rrset"_s, set.id()}, args, set.evidence);
}

} // namespace

QList<finding::Finding> findReplayable(const ZonePair &pair)
{
    QList<finding::Finding> findings;
    if (!pair.bothSecure())
        return findings;
    const std::optional<Instant> oldKeys = oldKeysUntil(pair);
    if (const std::optional<SignedSet> keys = withdrawnKeys(pair); keys && oldKeys)
        findings << replayable(*keys, pair, *oldKeys);
    const QList<SignedSet> earlier = signedBy(pair.before, pair.old), later = signedBy(pair.now, pair.fresh);
    for (const SignedSet &set : earlier) {
        const bool isMoving
            = set.type == dns::type::SOA || set.type == dns::type::NSEC || set.type == dns::type::NSEC3;
        const std::optional<Instant> until
            = isMoving || !isWithdrawn(set, later) ? std::nullopt : replayableUntil(set, pair, oldKeys);
        if (until)
            findings << replayable(set, pair, *until);
    }
    return findings;
}

} // namespace zonecase::dnssec
