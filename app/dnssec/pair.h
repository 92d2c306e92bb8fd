// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"

namespace zonecase::dnssec {

/// Data that a zone's keys sign, as one chain shows it: an answer, an alias, a denial, or the DS set (or its
/// denial) of a zone below.
struct SignedSet
{
    dns::Name owner;
    dns::RecordType type;
    QString kind; ///< "answer", "alias", "denial"
    QStringList records;
    qint64 ttl = -1;
    QList<SignatureState> signatures;
    QList<ExchangeId> evidence;
    QStringList servers = {}; ///< of the zone

    QString id() const; ///< "owner/TYPE"
};

/// For how long caches may hold a set: its time-to-live, and no longer than its signature (RFC 4035, 5.3.3).
struct Holding
{
    qint64 ttl = -1;
    std::optional<Instant> signedUntil = {};
};

/// A zone as two chains show it, the earlier first. The pieces of the comparison read it.
struct ZonePair
{
    const Chain &before, &now;
    const ZoneState &old, &fresh;

    qint64 elapsed() const; ///< seconds between the two
    bool bothSecure() const { return old.status == Status::Secure && fresh.status == Status::Secure; }
    /// last_good, first_bad, ttl, and until where the time-to-live is known: the last moment at which a cache
    /// may let the old data go.
    finding::Arguments window(const Holding &held = {}) const;
    finding::Subject subject() const;
    QList<ExchangeId> evidence() const; ///< of both
};

QList<SignedSet> signedBy(const Chain &chain, const ZoneState &zone);
/// Of all strands that hold, each once.
QList<DsState> dsOf(const ZoneState &zone);
qint64 dsTtlOf(const ZoneState &zone); ///< the highest; -1 for none
Holding heldSet(qint64 ttl, const QList<SignatureState> &signatures);
Holding heldDs(const ZoneState &zone); ///< the longest of its strands
const ZoneState *zoneOf(const Chain &chain, const dns::Name &name);
/// The deepest zone of the chain above that name; null if there is none.
const ZoneState *parentOf(const Chain &chain, const dns::Name &zone);
finding::Arguments windowOf(const Chain &before, const Chain &now, const Holding &held = {});
/// When a cache lets go of what was there until then; it may have taken it in until just before: whole seconds, up.
Instant lastHeld(Instant gone, qint64 ttl);

} // namespace zonecase::dnssec
