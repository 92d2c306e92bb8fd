// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/worker/answering.h"

#include <QSet>

namespace zonecase::lab {

/// Every name server of a scenario, as it answers from one step to the next.
struct World
{
    QHash<dns::IpAddress, Zones> servers;
    QSet<dns::IpAddress> recursive, transferring; ///< servers that offer more than they should
    QSet<dns::IpAddress> silent; ///< addresses with nobody behind them

    /// Nothing if no server has the address: a question to it would time out.
    std::optional<Response> ask(
        const dns::IpAddress &server, const dns::Name &name, dns::RecordType type) const;
};

/// The worlds of all steps, in their order. A zone is signed once for each form that it takes.
Result<QList<World>> buildWorlds(const Scenario &scenario);

/// The root servers in zone file lines, and the DS of the root's key: what a profile needs to begin.
Result<QString> rootHints(const Scenario &scenario);
Result<QString> trustAnchors(const Scenario &scenario);

} // namespace zonecase::lab
