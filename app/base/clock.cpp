// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"

#include <chrono>
#include <ctime>

namespace zonecase {

Instant SystemClock::now() const
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(since).count() + m_offset};
}

qint64 monotonicNanoseconds()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(since).count();
}

qint64 bootNanoseconds()
{
    timespec since = {};
    clock_gettime(CLOCK_BOOTTIME, &since);
    return qint64(since.tv_sec) * 1'000'000'000 + since.tv_nsec;
}

qint64 processorNanoseconds()
{
    timespec used = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return qint64(used.tv_sec) * 1'000'000'000 + used.tv_nsec;
}

} // namespace zonecase
