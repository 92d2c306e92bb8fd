// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/workerclient.h"
#include "app/dns/worker/collect.h"

#include <functional>

namespace zonecase::dns {

/// A command that a worker knows: what it asks, and the document that it makes of the answers. Both are pure:
/// the same job, answers, run and time give the same questions and the same bytes, live or replayed.
struct Analysis
{
    const char *command;
    std::function<Wanted(const Job &, Instant at)> wanted;
    std::function<QByteArray(const Job &, const Answers &, const Run &, Instant at)> document;
    /// Whether it can work with what the analyst gave, trust anchors above all; unset: with anything.
    std::function<Result<void>(const Profile &, Instant at)> accepts = {};
    /// When it wants which question put; unset: all at once. What it says leaves no trace in the document.
    std::function<Due(const Job &)> due = {};
};

} // namespace zonecase::dns
