// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace zonecase::cli {

namespace {

sigset_t caught()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    return set;
}

} // namespace

Interrupt::Interrupt()
{
    const sigset_t set = caught();
    sigprocmask(SIG_BLOCK, &set, nullptr);
    m_descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info;
        if (read(m_descriptor, &info, sizeof info) == sizeof info) {
            const sigset_t all = caught();
            sigprocmask(SIG_UNBLOCK, &all, nullptr);
            Q_EMIT requested();
        }
    });
}

Interrupt::~Interrupt()
{
    m_notifier.reset();
    close(m_descriptor);
    const sigset_t set = caught();
    sigprocmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace zonecase::cli
