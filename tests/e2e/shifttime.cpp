// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into programs that cannot be told as of when to judge (named, delv, drill): moves their date by
// SHIFTTIME seconds. Where SHIFTTIME_FILE names a file with two numbers, they are nanoseconds by which the date and the
// clock that goes on during sleep are moved, and may change while the program runs. System calls are made directly, because
// allocators ask for the time before anything else is ready.
#include <fcntl.h>
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

/// "DATE ALWAYS\n"; zeros where there is no such file.
struct Shifts
{
    long long date = 0, always = 0;
};

Shifts shiftsNow()
{
    Shifts shifts;
    const char *path = std::getenv("SHIFTTIME_FILE");
    const long file = path ? syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0)
        return shifts;
    char text[64] = {};
    const long size = syscall(SYS_read, file, text, sizeof text - 1);
    syscall(SYS_close, file);
    char *end = text;
    if (size > 0) {
        shifts.date = std::strtoll(text, &end, 10);
        shifts.always = std::strtoll(end, nullptr, 10);
    }
    return shifts;
}

void move(timespec &time, long long by)
{
    constexpr long long Second = 1'000'000'000;
    const long long whole = time.tv_sec * Second + time.tv_nsec + by;
    time = {whole / Second, whole % Second};
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    const long done = syscall(SYS_clock_gettime, clock, now);
    const bool isDate = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
    if (done == 0 && isDate)
        now->tv_sec += shift();
    if (done == 0 && (isDate || clock == CLOCK_BOOTTIME)) {
        const Shifts shifts = shiftsNow();
        move(*now, isDate ? shifts.date : shifts.always);
    }
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
