// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/cli/watchrecord.h"
#include "app/lab/labclient.h"
#include "app/watch/pulse.h"
#include "app/watch/schedule.h"
#include "app/watch/share.h"

#include <QTimer>

#include <map>

namespace zonecase::cli {

struct WatchOptions
{
    QList<dns::Job> targets; ///< command and parameters of each
    qint64 interval = 0; ///< nanoseconds
    double jitter = 0.1;
    qint64 length = 0; ///< nanoseconds after which it ends; 0: when it is interrupted
    double labSpeed = 1; ///< of the lab's clock while nothing is asked
};

/// `zonecase-cli watch`: looks at its targets again and again, keeps what is new, and says when it saw nothing.
class Watching : public QObject
{
    Q_OBJECT

public:
    Watching(const Options &options, const WatchOptions &watch);
    ~Watching() override;
    /// Runs the event loop until the time is over or somebody interrupts; returns the exit status.
    int run();

private:
    /// A probe that goes on.
    struct Probe
    {
        std::unique_ptr<dns::WorkerClient> worker;
        QList<dns::Exchange> exchanges;
        dns::Profile profile;
        Instant began;
    };

    void begin();
    void startWatch();
    void tick();
    void notePulse();
    void setPace(double speed);
    void look(int target);
    void finish(int target, const Result<dns::Outcome> &outcome);
    void heed(const Result<void> &written);
    void wait();
    void stop();
    void end(int status);
    Instant now() const;
    dns::Profile profile() const;

    Options m_options;
    WatchOptions m_watch;
    std::unique_ptr<lab::LabClient> m_lab;
    watch::Schedule m_schedule;
    watch::Pulse m_pulse;
    watch::Share m_share;
    WatchRecord m_record;
    std::map<int, Probe> m_probes;
    QTimer m_timer;
    Interrupt m_interrupt;
    Instant m_end; ///< never, if null
    bool m_isStuck = false; ///< the last attempt to write failed
    bool m_isStopping = false;
};

} // namespace zonecase::cli
