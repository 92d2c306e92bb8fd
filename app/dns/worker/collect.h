// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/answers.h"
#include "app/dns/worker/asker.h"

namespace zonecase::dns {

/// An analysis as the collector sees it: given what is recorded, what must be asked next? Empty when it has
/// all it needs. Called again after each exchange that arrived; it must ask for less and less.
using Wanted = std::function<QList<Query>(const Answers &)>;

/// When a question may be put at the earliest, by what is recorded when it is first wanted; at once where it lies in the past. Unset: all at
/// once.
using Due = std::function<Instant(const Query &, const Answers &)>;

/// How a collection ended and what it cost.
struct Collected
{
    RunEnd end = RunEnd::Complete;
    QList<QString> limits; ///< names of Budget members that were reached
    int queries = 0;
    qint64 elapsed = 0; ///< nanoseconds
};

/// Asks, side by side, whatever the analysis wants, each when it is due, until it wants nothing, the budget is spent or
/// the asker is stopped. Each exchange goes to the sink first and into the answers then. Servers with special-purpose
/// addresses are not asked unless the profile allows them: they get an exchange with Failure::NotSent.
QCoro::Task<Collected> collect(
    Asker &asker, Answers &answers, Wanted wanted, Asker::Sink sink, Profile profile, Due due = {});

} // namespace zonecase::dns
