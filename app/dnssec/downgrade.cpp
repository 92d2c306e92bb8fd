// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/downgrade.h"

#include "app/dnssec/publishedkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

/// Whether some way through the chain comes to this status.
bool leadsTo(const Chain &chain, Status status)
{
    return chain.status == status
        || std::any_of(chain.paths.begin(), chain.paths.end(),
            [status](const Path &path) { return path.status == status; });
}

/// RFC 4035, 5.2: of no DS that a validator can use follows the same as of none.
bool isUnusable(const Strand &strand)
{
    return strand.status == Status::Secure && !strand.ds.isEmpty()
        && std::all_of(strand.ds.begin(), strand.ds.end(),
            [](const DsState &ds) { return ds.state == u"unsupported"_s || ds.state == u"ignored"_s; });
}

bool isUnsigned(const Strand &strand)
{
    return strand.status == Status::Insecure || isUnusable(strand);
}

bool isSigned(const Strand &strand)
{
    return strand.status == Status::Secure && !isUnusable(strand);
}

QStringList serversOf(const ZoneState &zone, bool (*condition)(const Strand &))
{
    QStringList servers;
    for (const Strand &strand : zone.strands)
        if (condition(strand))
            servers += strand.servers;
    return servers;
}

/// The parent's servers that vouched for the zone before and do so no longer. One that was not asked before counts where all
/// vouched.
QStringList fallenServers(const ZoneState &old, const ZoneState &zone)
{
    const QStringList vouched = serversOf(old, isSigned), denied = serversOf(old, isUnsigned);
    QStringList fallen = serversOf(zone, isUnsigned);
    if (vouched.isEmpty())
        return {};
    fallen.removeIf([&](const QString &server) {
        return denied.contains(server) || (!denied.isEmpty() && !vouched.contains(server));
    });
    return fallen;
}

finding::Arguments argumentsOf(const Chain &before, const Chain &now, const Holding &held = {})
{
    finding::Arguments args = windowOf(before, now, held);
    args[u"before"_s] = statusText(Status::Secure);
    args[u"after"_s] = statusText(Status::Insecure);
    return args;
}

/// RFC 8078, 4: a key that the DS names asked the parent to take it away. Of documents without the signatures that is not known.
bool isUnsigningAnnounced(const ZoneState &old)
{
    const QStringList cds = old.cds.value_or(QStringList());
    const PublishedKeys signing{{}, old.keys, old.cdsSignatures.value_or(QList<SignatureState>())};
    return signing.isProvenBy(dsOf(old), old.name) && std::any_of(cds.begin(), cds.end(), [](const QString &line) {
        return line.startsWith(u"CDS 0 0 0 "_s) || line.startsWith(u"CDNSKEY 0 3 0 "_s);
    });
}

finding::Finding ofDelegation(const Chain &before, const Chain &now, const ZoneState &zone)
{
    const QStringList unsignedAt = serversOf(zone, isUnsigned);
    QStringList all;
    if (const ZoneState *parent = parentOf(now, zone.name))
        all += parent->servers; // those too that were silent
    QList<ExchangeId> evidence;
    QList<DsState> unusable;
    for (const Strand &strand : zone.strands) {
        all += strand.servers;
        evidence += strand.evidence;
        unusable += isUnusable(strand) ? strand.ds : QList<DsState>();
    }
    all.removeDuplicates();
    const ZoneState &old = *zoneOf(before, zone.name);
    for (const Strand &strand : old.strands)
        evidence += strand.evidence;
    // Until then a cache may still hold the DS: what it serves is protected by it, or fails.
    finding::Arguments args = argumentsOf(before, now, heldDs(old));
    args[u"count"_s] = qint64(unsignedAt.size());
    args[u"total"_s] = qint64(all.size());
    args[u"servers"_s] = unsignedAt.join(u", "_s);
    const bool isDenied = std::any_of(zone.strands.begin(), zone.strands.end(),
        [](const Strand &strand) { return strand.status == Status::Insecure; });
    if (!isDenied) {
        QStringList texts;
        for (const DsState &ds : std::as_const(unusable))
            texts << u"%1 %2 %3 %4"_s.arg(ds.keyTag).arg(ds.algorithm).arg(ds.digestType).arg(ds.digest);
        texts.removeDuplicates();
        args[u"ds"_s] = texts.join(u", "_s);
    }
    if (isDenied && isUnsigningAnnounced(old))
        return finding::make(u"change.unsigned-announced"_s, {u"zone"_s, zone.name.toText()}, args, evidence);
    return finding::make(isDenied ? u"change.downgrade"_s : u"change.downgrade-unsupported"_s,
        {u"zone"_s, zone.name.toText()}, args, evidence);
}

/// An unsigned zone that the way to the name did not lead through before.
finding::Finding ofNewZone(const Chain &before, const Chain &now, const ZoneState &zone)
{
    const bool isAbove = now.request.name.isSubdomainOf(zone.name);
    QList<ExchangeId> evidence = zone.evidence;
    for (const Strand &strand : zone.strands)
        evidence += strand.evidence;
    finding::Arguments args = argumentsOf(before, now);
    args[u"zone"_s] = zone.name.toText();
    return finding::make(isAbove ? u"change.downgrade-cut"_s : u"change.downgrade-alias"_s,
        {u"name"_s, now.request.name.toText() + u'/' + now.request.type.toText()}, args, evidence);
}

finding::Finding ofProof(const Chain &before, const Chain &now)
{
    finding::Arguments args = argumentsOf(before, now);
    args[u"zone"_s] = now.zones.isEmpty() ? QString() : now.zones.constLast().name.toText();
    QList<ExchangeId> evidence;
    for (const ZoneState &zone : now.zones)
        for (const SetState &set : zone.sets)
            if (set.status == Status::Insecure) {
                args[u"zone"_s] = zone.name.toText();
                evidence += set.evidence;
            }
    return finding::make(u"change.downgrade-proof"_s,
        {u"name"_s, now.request.name.toText() + u'/' + now.request.type.toText()}, args, evidence);
}

} // namespace

QList<finding::Finding> findDowngrade(const Chain &before, const Chain &now)
{
    if (!leadsTo(before, Status::Secure) || !leadsTo(now, Status::Insecure))
        return {};
    for (const ZoneState &zone : now.zones)
        if (const ZoneState *old = zoneOf(before, zone.name); old && !fallenServers(*old, zone).isEmpty())
            return {ofDelegation(before, now, zone)};
    if (before.status != Status::Secure || now.status != Status::Insecure)
        return {};
    for (const ZoneState &zone : now.zones)
        if (!zoneOf(before, zone.name) && !serversOf(zone, isUnsigned).isEmpty())
            return {ofNewZone(before, now, zone)};
    const bool isByChoice = std::any_of(now.findings.begin(), now.findings.end(),
        [](const finding::Finding &one) { return one.code == u"chain.negative-anchor"_s; });
    return isByChoice ? QList<finding::Finding>() : QList<finding::Finding>{ofProof(before, now)};
}

} // namespace zonecase::dnssec
