// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/scenario.h"
#include "app/lab/worker/answering.h"
#include "app/lab/worker/cache.h"

#include <functional>

namespace zonecase::lab {

/// Puts a question to a server of the world as it is now; nothing means that none answered.
using AskServer
    = std::function<std::optional<Response>(const dns::IpAddress &, const dns::Name &, dns::RecordType)>;

/// What a resolver's client asks.
struct ClientRequest
{
    dns::Name name;
    dns::RecordType type;
    bool checkingDisabled = false;
};

/// A recursive resolver: resolves from the root down, keeps what it learns, and validates if its plan says
/// so. Nothing in it knows of a scenario's steps: what it answers follows from its cache and from what the
/// servers say.
class Resolver
{
public:
    /// roots: addresses of the root servers; anchors: DS records of the root's key.
    Resolver(const ResolverPlan &plan, const QList<dns::IpAddress> &roots, const QList<dns::Record> &anchors)
        : m_plan(plan)
        , m_roots(roots)
        , m_anchors(anchors)
    { }

    Response answer(const ClientRequest &request, Instant now, const AskServer &ask);
    const ResolverPlan &plan() const { return m_plan; }
    void forget();

private:
    Response rewritten(Response response, const ClientRequest &request) const;

    ResolverPlan m_plan;
    QList<dns::IpAddress> m_roots;
    QList<dns::Record> m_anchors;
    Cache m_cache;
    std::map<std::pair<dns::Name, dns::RecordType>, qint64> m_failures; ///< until when, in seconds
};

} // namespace zonecase::lab
