// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"

#include <memory>

namespace zonecase::delegation {

/// A complete delegation run as it was recorded: when, from where, and what was seen. A test before a
/// delegation is made is none: it says nothing of what is.
struct Look
{
    RunId run;
    Instant started;
    QString vantage;
    std::shared_ptr<const Delegation> state; ///< never null

    const dns::Name &zone() const { return state->request.zone; }
    bool isPlan() const { return !state->request.ns.isEmpty() || !state->request.ds.isEmpty(); }
};

/// The last moment at which something is known to have been as before, and the first at which it was not. A
/// server that was not asked or was silent bounds nothing.
struct ChangeWindow
{
    std::optional<Instant> lastGood; ///< nothing: never seen as before
    Instant firstBad;

    /// "none" where it was never seen as before.
    QString lastGoodText() const;
    /// Both may be one and the same event.
    bool overlaps(const ChangeWindow &other) const;
    bool operator==(const ChangeWindow &) const = default;
};

/// The row of the same server on the same side in another look; null if it has none.
const ServerState *sameServer(const Delegation &in, const ServerState &row);

/// What was accepted as good: a run of the case.
struct AcceptedLook
{
    RunId run;
    QString label;
    Instant accepted;
};

/// What the analyst marked as an attacker's: "address" or "name".
struct MarkedThing
{
    QString kind, value, reason;
    Instant marked;
};

/// What a case holds of delegations, for the analyses that look at more than one run.
struct CaseLooks
{
    QList<Look> looks; ///< of all zones; no plans; by their start
    QList<AcceptedLook> accepted;
    QList<MarkedThing> marked;

    QList<Look> ofZone(const dns::Name &zone) const;
    QList<dns::Name> zones() const; ///< each once, sorted
    /// The look that is accepted for the zone; null if none is.
    const Look *baselineOf(const dns::Name &zone) const;
    const AcceptedLook *acceptanceOf(const RunId &run) const;
    /// What is held to be good of the zone: its baseline, or the first look of all; null if there is none.
    const Look *referenceOf(const dns::Name &zone) const;
};

} // namespace zonecase::delegation
