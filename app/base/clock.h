// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"

namespace zonecase {

/// Where the time comes from. Nothing but a Clock reads the system's; in the lab it is the lab's.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The system's clock, moved by a fixed offset (0 outside the lab).
class SystemClock : public Clock
{
public:
    explicit SystemClock(qint64 offsetNanoseconds = 0)
        : m_offset(offsetNanoseconds)
    {
    }
    Instant now() const override;

private:
    qint64 m_offset;
};

/// A clock that its owner sets: for tests, and for the lab when its time stands still.
class ManualClock : public Clock
{
public:
    explicit ManualClock(Instant start)
        : m_now(start)
    {
    }
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

/// Nanoseconds of a clock that never jumps; only differences mean something.
qint64 monotonicNanoseconds();
/// The same, but it goes on while the machine sleeps.
qint64 bootNanoseconds();
/// Nanoseconds of the processor that this thread has used; only differences mean something.
qint64 processorNanoseconds();

} // namespace zonecase
