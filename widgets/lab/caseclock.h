// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QMutex>

namespace zonecase::widgets {

/// A case's clock, read by the window and by the store's thread: the system's, or the lab's, which stands
/// still, runs or runs faster.
class CaseClock : public Clock
{
public:
    Instant now() const override;

    /// From here on the time is the lab's: `at` now, and `speed` seconds of it to each of ours.
    void followLab(Instant at, double speed);
    void followSystem();
    bool isLab() const;

private:
    mutable QMutex m_mutex;
    bool m_lab = false;
    Instant m_anchor;
    qint64 m_monotonic = 0; ///< ours, when the lab's clock stood at the anchor
    double m_speed = 1;
};

} // namespace zonecase::widgets
