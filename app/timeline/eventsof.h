// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/run.h"
#include "app/finding/finding.h"
#include "app/timeline/event.h"

namespace zonecase::timeline {

/// What the timeline needs to know of a run.
struct Probe
{
    RunId run;
    QString command;
    QString subject; ///< what was asked about, as people call it: "ministry.zz. A"
    Instant started, ended;
    dns::RunEnd end = dns::RunEnd::Complete;
    bool operator==(const Probe &) const = default;
};

/// A finding of that run and the id under which it is kept; null if it has none yet.
struct KnownFinding
{
    FindingId id;
    finding::Finding finding;
};

/// The lanes that events are drawn in, from top to bottom.
QStringList lanes();

/// The probe itself, and what its findings say about time: changes as windows, how long caches may hold what
/// a change took away, what signatures say of their validity, when a cache took its copy in. Ids come from
/// the content: the same run and findings give the same events, and a signature seen by two runs gives one
/// event.
QList<Event> eventsOf(const Probe &probe, const QList<KnownFinding> &findings);
/// A note as an event of its lane.
Event eventOfNote(const NoteId &id, Instant written, const QString &author, const QString &text);
/// Sorted by start, lane and title; events of equal id are one, with the references of both and the earlier
/// `learned`. A computed probe gives way to the event that already stands for its run.
QList<Event> merged(const QList<Event> &events);

} // namespace zonecase::timeline
