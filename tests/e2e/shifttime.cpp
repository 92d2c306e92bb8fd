// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into programs that cannot be told as of when to judge (named, delv, drill): moves their date by
// SHIFTTIME seconds. System calls are made directly, because allocators ask for the time before anything else
// is ready.
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>

namespace {

time_t shift()
{
    const char *seconds = std::getenv("SHIFTTIME");
    return seconds ? std::atol(seconds) : 0;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    const long done = syscall(SYS_clock_gettime, clock, now);
    if (done == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += shift();
    return static_cast<int>(done);
}

int gettimeofday(timeval *now, void *) noexcept
{
    timespec exact{};
    const int done = clock_gettime(CLOCK_REALTIME, &exact);
    *now = {exact.tv_sec, exact.tv_nsec / 1000};
    return done;
}

time_t time(time_t *now) noexcept
{
    timespec exact{};
    clock_gettime(CLOCK_REALTIME, &exact);
    if (now)
        *now = exact.tv_sec;
    return exact.tv_sec;
}
}
