// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/pair.h"

#include "app/dnssec/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

QString SignedSet::id() const
{
    return owner.toText() + u'/' + type.toText();
}

qint64 ZonePair::elapsed() const
{
    return now.at.seconds() - before.at.seconds();
}

finding::Arguments ZonePair::window(const Holding &held) const
{
    return windowOf(before, now, held);
}

finding::Subject ZonePair::subject() const
{
    return {u"zone"_s, fresh.name.toText()};
}

QList<ExchangeId> ZonePair::evidence() const
{
    QList<ExchangeId> all = old.evidence + fresh.evidence;
    for (const ZoneState *zone : {&old, &fresh})
        for (const Strand &strand : zone->strands)
            all += strand.evidence;
    return all;
}

QList<SignedSet> signedBy(const Chain &chain, const ZoneState &zone)
{
    QList<SignedSet> sets;
    for (const SetState &set : zone.sets)
        sets.append({set.name, set.type, set.kind, set.records, set.ttl, set.signatures, set.evidence, set.servers});
    const auto isOurs = [&zone](const SignatureState &s) { return s.signer == zone.name; };
    for (const ZoneState &child : chain.zones)
        for (const Strand &strand : child.strands)
            if (std::any_of(strand.signatures.begin(), strand.signatures.end(), isOurs)) {
                const bool isDenied = strand.ds.isEmpty();
                sets.append({child.name, dns::type::DS, isDenied ? u"denial"_s : u"answer"_s,
                    isDenied ? strand.proof : dsTexts(strand.ds), strand.dsTtl, strand.signatures,
                    strand.evidence, strand.servers});
            }
    return sets;
}

QList<DsState> dsOf(const ZoneState &zone)
{
    QList<DsState> all;
    for (const Strand &strand : zone.strands)
        for (const DsState &ds : strand.status == Status::Secure ? strand.ds : QList<DsState>())
            if (std::none_of(
                    all.begin(), all.end(), [&ds](const DsState &d) { return identity(d) == identity(ds); }))
                all << ds;
    return all;
}

qint64 dsTtlOf(const ZoneState &zone)
{
    qint64 ttl = -1;
    for (const Strand &strand : zone.strands)
        ttl = std::max(ttl, strand.dsTtl);
    return ttl;
}

const ZoneState *zoneOf(const Chain &chain, const dns::Name &name)
{
    const auto it = std::find_if(
        chain.zones.begin(), chain.zones.end(), [&name](const ZoneState &z) { return z.name == name; });
    return it == chain.zones.end() ? nullptr : &*it;
}

const ZoneState *parentOf(const Chain &chain, const dns::Name &zone)
{
    const ZoneState *parent = nullptr;
    for (const ZoneState &other : chain.zones)
        if (other.name != zone && zone.isSubdomainOf(other.name)
            && (!parent || other.name.labelCount() > parent->name.labelCount()))
            parent = &other;
    return parent;
}

Holding heldSet(qint64 ttl, const QList<SignatureState> &signatures)
{
    Holding held{ttl};
    for (const SignatureState &s : signatures)
        if (s.state == u"valid"_s && (!held.signedUntil || s.expiration > *held.signedUntil))
            held.signedUntil = s.expiration;
    return held;
}

Holding heldDs(const ZoneState &zone)
{
    QList<SignatureState> signatures;
    for (const Strand &strand : zone.strands)
        signatures += strand.signatures;
    return heldSet(dsTtlOf(zone), signatures);
}

finding::Arguments windowOf(const Chain &before, const Chain &now, const Holding &held)
{
    finding::Arguments args{{u"last_good"_s, before.at.toText()}, {u"first_bad"_s, now.at.toText()}};
    if (held.ttl < 0)
        return args;
    args[u"ttl"_s] = held.ttl;
    Instant until = lastHeld(now.at, held.ttl);
    // One that ended before the change was made anew in time, or caches would have nothing.
    if (held.signedUntil && *held.signedUntil > now.at)
        until = std::min(until, *held.signedUntil);
    args[u"until"_s] = until.toText();
    return args;
}

Instant lastHeld(Instant gone, qint64 ttl)
{
    return Instant::fromSeconds(gone.plusSeconds(ttl).seconds() + (gone.nanoseconds % 1'000'000'000 != 0));
}

} // namespace zonecase::dnssec
