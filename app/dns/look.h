// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"

#include <QJsonObject>
#include <QStringList>

namespace zonecase::dns {

using LookId = Id<struct LookTag, 16>;

/// A line of a watch's record. A probe that shows nothing new leaves this and no exchanges; what shows something new is kept
/// as a run, and named here. The watch's own interruptions stand in the same record, so that it can say when it saw nothing.
struct Look
{
    enum class Kind {
        Begun, ///< the watch; `span`: its interval
        Ended, ///< … in order; without one it died. `span`: its interval where it is to go on, else 0
        Kept, ///< the first look, or one that showed something new: its run is in the case
        Unchanged, ///< the same as the last that was kept
        Unanswered, ///< not one server answered, of none: nothing is known of that moment
        Slept, ///< the machine did, for `span`
        ClockMoved, ///< somebody set the clock, by `span`, while the watch went on
    };

    LookId id;
    Instant at; ///< when the probe began; for Slept and ClockMoved when it was noticed
    Kind kind = Kind::Unchanged;
    QString command; ///< "chain", "delegation", "resolvers"; empty for what concerns the watch itself
    QString subject; ///< "ministry.zz. A", "ministry.zz."; empty likewise
    /// Nanoseconds. Of a probe: within which the next one was promised.
    qint64 span = 0;
    RunId run; ///< of Kept; else null

    /// As an inbox carries it.
    QJsonObject toJson() const;
    static Result<Look> fromJson(const QJsonObject &object);
    bool operator==(const Look &) const = default;
};

/// "begun", "ended", "kept", "unchanged", "unanswered", "slept", "clock-moved".
QString lookKindText(Look::Kind kind);
Result<Look::Kind> lookKindFromText(QStringView text);

} // namespace zonecase::dns
