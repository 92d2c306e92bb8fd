// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"

namespace zonecase::watch {

/// Three clocks read at one moment, nanoseconds each; only differences of the latter two mean something.
struct Pulse
{
    Instant wall; ///< what people read; somebody can set it
    qint64 awake = 0; ///< stands still while the machine sleeps
    qint64 always = 0; ///< does not
    /// The system's, now.
    static Pulse taken();
};

/// What happened to time between two pulses, nanoseconds; 0 for what is too small to be more than a correction.
struct Disturbance
{
    qint64 slept = 0;
    qint64 moved = 0; ///< by what the wall's clock was set, forward or back
    bool operator==(const Disturbance &) const = default;
};

Disturbance between(const Pulse &before, const Pulse &now);

} // namespace zonecase::watch
