// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/watch/pulse.h"
#include "app/watch/schedule.h"
#include "app/watch/share.h"
#include "widgets/case/caserecords.h"
#include "widgets/case/casecontext.h"
#include "widgets/case/rundocument.h"
#include "widgets/probe/network.h"
#include "widgets/probe/proberunner.h"
#include "widgets/watch/watchorder.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace zonecase::widgets {

/// One thing that is watched: a chain, a delegation or a comparison of resolvers.
struct WatchedThing
{
    QString command;
    QString subject; ///< as the record names it
    std::optional<Instant> looked; ///< when it was last asked about, in this watch or before
    bool isLooking = false;
    bool isUnanswered = false; ///< nobody answered the last time
    int looks = 0; ///< in this watch
    int changes = 0; ///< … that showed something new
    int queries = -1; ///< that the last look took
    bool operator==(const WatchedThing &) const = default;
};

/// A look that showed something new.
struct WatchFound
{
    QString command, subject;
    RunId run; ///< it is in the case
    Instant last, at; ///< when it was last seen as before, and when it was seen as it is
    QList<finding::Finding> findings; ///< what is new, from notice upwards; the gravest first
    QStringList others; ///< where none is: what is no longer found or answered otherwise, a sentence each
};

/// The watch of a case in its window: as `zonecase-cli watch` does it, with the window's own workers, through
/// its network and by the case's clock, so that in the lab it sees the lab that is played. Keeps what is new
/// as runs, leaves a line of each other look, and notes when it did not look. It ends with the case.
class WatchDesk : public QObject
{
    Q_OBJECT

public:
    using PulseTaker = std::function<watch::Pulse()>;

    WatchDesk(CaseContext &context, CaseRecords &records, Network &network, RunnerFactory runners,
        QObject *parent = nullptr);
    ~WatchDesk() override; ///< a watch that goes on is noted as interrupted
    void setPulse(const PulseTaker &pulse) { m_takePulse = pulse; }

    void start(const WatchOrder &order);
    /// Nobody wants it any more.
    void stop() { end(0); }
    /// The case is closed: who opens it again is asked whether it shall go on.
    void interrupt() { end(m_order.interval); }

    bool isRunning() const { return m_schedule != nullptr; }
    const WatchOrder &order() const { return m_order; }
    const QList<WatchedThing> &things() const { return m_things; }
    Instant began() const { return m_began; }
    /// The earliest look to come, of all and of one; nothing while it is under way, or nothing is watched.
    std::optional<Instant> nextDue() const;
    std::optional<Instant> due(int thing) const;
    /// What the disk says, while what was seen cannot be recorded; else empty.
    const QString &trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();
    void found(const zonecase::widgets::WatchFound &what);
    /// Something went wrong that the watch goes on in spite of; the sentence says what, and what comes of it.
    void failed(const QString &sentence);

private:
    struct Probe;
    struct Known ///< what was seen last of a thing
    {
        RunDocument document;
        Instant seen; ///< when things last were as the document says
        RunId run;
        bool isEmpty() const { return !document.chain && !document.delegation && !document.comparison; }
    };

    void tick();
    void takePulse();
    void followClock();
    void leaveOldWorld();
    void look(int target);
    void connectRunner(Probe &probe, int target);
    void finish(int target, const Result<dns::Outcome> &outcome);
    bool take(int target, const dns::Outcome &outcome, const QList<dns::Exchange> &exchanges);
    void keep(int target, const dns::Outcome &outcome, const QList<dns::Exchange> &exchanges,
        const RunDocument &now);
    void miss(int target, Instant at);
    void learn(int target);
    void tellDeaths(const WatchedThing &thing, bool isFirst, const Result<dns::Outcome> &outcome);
    void note(dns::Look::Kind kind, Instant at, qint64 span = 0);
    void lookDone(int target, dns::Look::Kind kind, Instant at, const RunId &run = {});
    void flush();
    void heed(const Result<void> &written);
    void end(qint64 span);
    bool isLab() const { return m_network.profile().exercise; }

    CaseContext &m_context;
    CaseRecords &m_records;
    Network &m_network;
    RunnerFactory m_runners;
    PulseTaker m_takePulse;
    WatchOrder m_order;
    std::unique_ptr<watch::Schedule> m_schedule; ///< null while nothing is watched
    QList<WatchedThing> m_things;
    QList<Known> m_known; ///< of each
    std::map<int, std::unique_ptr<Probe>> m_probes;
    watch::Share m_share;
    QList<dns::Look> m_waiting; ///< to be written
    watch::Pulse m_pulse;
    Instant m_began;
    Instant m_lastNow; ///< of the lab's clock
    QString m_trouble;
    QTimer m_second;
    int m_keeping = 0; ///< runs on their way to the disk
    bool m_isWriting = false;
};

} // namespace zonecase::widgets
