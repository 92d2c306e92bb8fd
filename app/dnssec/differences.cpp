// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/differences.h"

#include "app/dnssec/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

/// One kind of thing in a zone, as lines of text on both sides.
struct Facet
{
    QString what;
    QStringList before, after;
    qint64 ttl = -1; ///< of the old data
    std::optional<Instant> signedAt; ///< the new data is no older than the signature over it
};

struct Dated
{
    finding::Finding finding;
    Instant at;
};

QStringList sortedOnce(QStringList list)
{
    list.removeDuplicates();
    list.sort();
    return list;
}

QStringList minus(const QStringList &a, const QStringList &b)
{
    QStringList rest = a;
    rest.removeIf([&b](const QString &item) { return b.contains(item); });
    return rest;
}

QStringList nsOf(const ZoneState &zone)
{
    QStringList ns;
    for (const Strand &strand : zone.strands)
        ns += strand.ns;
    return sortedOnce(ns);
}

QStringList glueOf(const ZoneState &zone)
{
    QStringList glue;
    for (const Strand &strand : zone.strands)
        glue += strand.glue;
    return sortedOnce(glue);
}

qint64 nsTtlOf(const ZoneState &zone)
{
    qint64 ttl = -1;
    for (const Strand &strand : zone.strands)
        ttl = std::max(ttl, strand.nsTtl);
    return ttl;
}

/// "13/27910": who signs the zone's data, and its key set.
QStringList signersOf(const QList<SignatureState> &signatures, const dns::Name &zone)
{
    QStringList signers;
    for (const SignatureState &s : signatures)
        if (s.signer == zone)
            signers << u"%1/%2"_s.arg(s.algorithm).arg(s.keyTag);
    return sortedOnce(signers);
}

QList<SignatureState> dataSignatures(const Chain &chain, const ZoneState &zone)
{
    QList<SignatureState> all;
    const QList<SignedSet> sets = signedBy(chain, zone);
    for (const SignedSet &set : sets)
        all += set.signatures;
    return all;
}

QStringList algorithmsOf(const ZoneState &zone)
{
    QStringList algorithms;
    for (const KeyState &key : zone.keys)
        algorithms << QString::number(key.algorithm);
    return sortedOnce(algorithms);
}

/// When the newest of these was made, if that is after the earlier look.
std::optional<Instant> madeAfter(const QList<SignatureState> &signatures, Instant earlier)
{
    std::optional<Instant> made;
    for (const SignatureState &s : signatures)
        if (s.inception > earlier && (!made || s.inception < *made))
            made = s.inception;
    return made;
}

QList<SignatureState> dsSignatures(const ZoneState &zone)
{
    QList<SignatureState> all;
    for (const Strand &strand : zone.strands)
        all += strand.signatures;
    return all;
}

/// Keys as lines that differ where the key does, though its tag be the same.
QStringList keyLines(const ZoneState &zone)
{
    QStringList lines;
    for (const KeyState &key : zone.keys)
        lines << u"%1/%2 (%3) %4"_s.arg(key.algorithm)
                     .arg(key.keyTag)
                     .arg(key.flags)
                     .arg(key.publicKey.left(16));
    return sortedOnce(lines);
}

QList<Facet> listsOf(const ZonePair &pair)
{
    const ZoneState &old = pair.old, &now = pair.fresh;
    const Instant earlier = pair.before.at;
    const QList<SignatureState> was = dataSignatures(pair.before, old), is = dataSignatures(pair.now, now);
    QList<Facet> facets{{u"NS"_s, nsOf(old), nsOf(now), nsTtlOf(old), {}},
        {u"glue"_s, glueOf(old), glueOf(now), nsTtlOf(old), {}},
        {u"DS"_s, dsTexts(dsOf(old)), dsTexts(dsOf(now)), dsTtlOf(old),
            madeAfter(dsSignatures(now), earlier)}};
    // Keys are not asked for below a zone that nothing vouches for: not seen is not gone.
    if (!old.keys.isEmpty() && !now.keys.isEmpty())
        facets << Facet{u"DNSKEY"_s, keyLines(old), keyLines(now), old.keyTtl,
            madeAfter(now.keySignatures, earlier)}
               << Facet{u"key set signers"_s, signersOf(old.keySignatures, old.name),
                      signersOf(now.keySignatures, now.name), old.keyTtl,
                      madeAfter(now.keySignatures, earlier)}
               << Facet{u"algorithms"_s, algorithmsOf(old), algorithmsOf(now), old.keyTtl, {}};
    if (!was.isEmpty() && !is.isEmpty())
        facets << Facet{
            u"data signers"_s, signersOf(was, old.name), signersOf(is, now.name), -1, madeAfter(is, earlier)};
    if (old.cds && now.cds)
        facets << Facet{u"CDS"_s, *old.cds, *now.cds, -1, {}};
    return facets;
}

struct Lifetime
{
    QString what;
    qint64 before = -1, after = -1;
};

QList<Lifetime> lifetimesOf(const ZonePair &pair)
{
    QList<Lifetime> list{{u"NS TTL"_s, nsTtlOf(pair.old), nsTtlOf(pair.fresh)},
        {u"DNSKEY TTL"_s, pair.old.keyTtl, pair.fresh.keyTtl}};
    if (dsOf(pair.old).isEmpty() == dsOf(pair.fresh).isEmpty())
        list << Lifetime{u"DS TTL"_s, dsTtlOf(pair.old), dsTtlOf(pair.fresh)};
    for (const SetState &was : pair.old.sets)
        for (const SetState &is : pair.fresh.sets)
            if (was.name == is.name && was.type == is.type && was.kind == is.kind && was.kind != u"denial"_s)
                list << Lifetime{u"%1 %2 TTL"_s.arg(was.name.toText(), was.type.toText()), was.ttl, is.ttl};
    return list;
}

class Differences
{
public:
    Differences(const Chain &before, const Chain &now)
        : m_before(before)
        , m_now(now)
    { }

    QList<finding::Finding> run()
    {
        addZones();
        for (const ZoneState &zone : m_now.zones)
            if (const ZoneState *old = zoneOf(m_before, zone.name))
                addZone({m_before, m_now, *old, zone});
        std::stable_sort(
            m_dated.begin(), m_dated.end(), [](const Dated &a, const Dated &b) { return a.at < b.at; });
        QList<finding::Finding> findings;
        for (const Dated &dated : m_dated)
            findings << dated.finding;
        return findings;
    }

private:
    void add(const QString &code, const finding::Subject &subject, finding::Arguments args,
        const QList<ExchangeId> &evidence, std::optional<Instant> at = {})
    {
        if (at)
            args[u"signed"_s] = at->toText();
        m_dated.append({finding::make(code, subject, args, evidence), at.value_or(m_now.at)});
    }

    void addZones()
    {
        for (const auto &[from, to, code] : {std::tuple(&m_now, &m_before, u"change.added"_s),
                 std::tuple(&m_before, &m_now, u"change.removed"_s)})
            for (const ZoneState &zone : from->zones) {
                finding::Arguments args = windowOf(m_before, m_now);
                args[u"what"_s] = u"zone"_s;
                args[from == &m_now ? u"after"_s : u"before"_s] = zone.name.toText();
                if (!zoneOf(*to, zone.name))
                    add(code, {u"zone"_s, zone.name.toText()}, args, zone.evidence);
            }
    }

    void addZone(const ZonePair &pair)
    {
        const QList<Facet> facets = listsOf(pair);
        for (const Facet &facet : facets) {
            finding::Arguments args = pair.window({facet.ttl});
            args[u"what"_s] = facet.what;
            if (const QStringList gone = minus(facet.before, facet.after); !gone.isEmpty()) {
                args[u"before"_s] = gone.join(u", "_s);
                add(u"change.removed"_s, pair.subject(), args, pair.evidence(), facet.signedAt);
            }
            args.remove(u"before"_s);
            args.remove(u"until"_s);
            args.remove(u"ttl"_s);
            if (const QStringList fresh = minus(facet.after, facet.before); !fresh.isEmpty()) {
                args[u"after"_s] = fresh.join(u", "_s);
                add(u"change.added"_s, pair.subject(), args, pair.evidence(), facet.signedAt);
            }
        }
        const QList<Lifetime> lifetimes = lifetimesOf(pair);
        for (const Lifetime &lifetime : lifetimes) {
            if (lifetime.before == lifetime.after || lifetime.before < 0 || lifetime.after < 0)
                continue;
            finding::Arguments args = pair.window({lifetime.before});
            args[u"what"_s] = lifetime.what;
            args[u"before"_s] = QString::number(lifetime.before);
            args[u"after"_s] = QString::number(lifetime.after);
            add(u"change.altered"_s, pair.subject(), args, pair.evidence());
        }
    }

    const Chain &m_before, &m_now;
    QList<Dated> m_dated;
};

} // namespace

QList<finding::Finding> findDifferences(const Chain &before, const Chain &now)
{
    return Differences(before, now).run();
}

} // namespace zonecase::dnssec
