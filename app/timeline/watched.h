// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/look.h"
#include "app/timeline/event.h"

#include <QMap>

namespace zonecase::timeline {

/// A time in which a subject was looked at as often as was promised.
struct Stretch
{
    QString command, subject;
    Instant from, to; ///< the first and the last look
    int looks = 0;
    bool operator==(const Stretch &) const = default;
};

/// A time in which nobody looked: that nothing was seen in it is no evidence that nothing was there.
struct Gap
{
    /// Why, the strongest reason first.
    enum class Reason {
        Asleep, ///< the machine was
        Died, ///< the watch was, without a word
        Ended, ///< the watch was, in order
        Unanswered, ///< there was no network
        Late, ///< the watch could not keep up
    };
    Instant from, to; ///< the last look before and the first after; several subjects: the earliest and the latest
    Reason reason = Reason::Late;
    QStringList subjects; ///< sorted, each once
    bool operator==(const Gap &) const = default;
};

QString gapReasonText(Gap::Reason reason); ///< "asleep", "died", "ended", "unanswered", "late"

struct Watched
{
    QList<Stretch> stretches; ///< by subject, command and time
    QList<Gap> gaps; ///< by time
    bool operator==(const Watched &) const = default;
};

/// Reads the record of a watch, look by look in the order they were recorded: clocks may have been set between.
class WatchReader
{
public:
    /// Returns the gap that this look ended, if it did.
    std::optional<Gap> add(const dns::Look &look);
    /// What the record says of when the watch saw.
    Watched watched() const;

private:
    struct Since ///< what happened to the watch itself since a subject was last seen
    {
        std::optional<dns::Look> last; ///< that saw it
        qint64 moved = 0; ///< by what the clock was set
        bool slept = false, begun = false, ended = false, unanswered = false;
    };
    using Key = std::pair<QString, QString>; ///< subject, command

    static void note(const dns::Look &look, Since &since);
    static Gap::Reason reasonOf(const Since &since);

    QMap<Key, Since> m_open;
    QMap<Key, QList<Stretch>> m_stretches;
    QList<Gap> m_gaps;
};

/// Gaps of one reason that overlap are one: it is the watch that did not look. By time.
QList<Gap> joined(QList<Gap> gaps);
Watched watchedOf(const QList<dns::Look> &looks);
/// The same as events: stretches in lane "probes", gaps in lane "gaps".
QList<Event> eventsOf(const Watched &watched);

} // namespace zonecase::timeline
