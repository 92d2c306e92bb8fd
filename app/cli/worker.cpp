// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyses.h"
#include "app/cli/command.h"
#include "app/dns/worker/workersession.h"

#include <array>
#include <csignal>
#include <cstdlib>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace zonecase::cli {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool ReservesTerabytes = true; // their shadow memory; hard_rss_limit_mb does it there
#else
constexpr bool ReservesTerabytes = false;
#endif

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    setrlimit(resource, &both);
}

/// What parses strangers' bytes may not run away with the machine, nor gain anything by a setuid program.
void confine()
{
    limit(RLIMIT_CPU, 60);
    if (!ReservesTerabytes)
        limit(RLIMIT_AS, rlim_t(1) << 30);
    limit(RLIMIT_NOFILE, 512);
    limit(RLIMIT_CORE, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    std::signal(SIGPIPE, SIG_IGN); // Channel sees to it
    // What ends a group of processes is for the parent, which closes the pipe and still wants our document.
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, SIG_IGN);
}

dns::WorkerSession::BeforeParsing beforeParsing()
{
#ifdef ZONECASE_TEST_ABORT
    return [](const dns::Exchange &exchange) {
        if (exchange.response.contains("\x0c"
                                       "abort-worker"))
            std::abort();
    };
#else
    return {};
#endif
}

} // namespace

int runWorker(const QStringList &)
{
    confine();
    // Its last word is out when run() returns: what it has read need not be given back piece by piece.
    auto *session = new dns::WorkerSession(analyses(), STDIN_FILENO, STDOUT_FILENO, beforeParsing());
    std::_Exit(session->run());
}

} // namespace zonecase::cli
