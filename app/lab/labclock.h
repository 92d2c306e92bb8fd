// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QJsonObject>

namespace zonecase::lab {

/// The lab's time as a function of the system's: at `system` it was `lab`, and since then it has run at
/// `speed`. The lab process and its client hold the same values, so they read the same time.
///
/// A probe's clock is the system's with a constant offset, so during a run time always passes at speed 1. At
/// another speed, or paused, the offset must be taken afresh for each run (LabClient::profile()); a run's own
/// times then differ from the lab's by no more than the run's duration.
class LabClock : public Clock
{
public:
    LabClock() = default;
    /// Starts now, at speed 1.
    explicit LabClock(Instant lab);

    Instant now() const override;
    /// Nanoseconds to add to the system's clock now to read the lab's.
    qint64 offset() const;
    double speed() const { return m_speed; }
    void set(Instant lab);
    /// 0 pauses.
    void setSpeed(double factor);

    QJsonObject toJson() const;
    static LabClock fromJson(const QJsonObject &object);

private:
    Instant m_lab;
    Instant m_system;
    double m_speed = 1;
};

} // namespace zonecase::lab
