// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QStringList>

namespace zonecase::widgets {

/// A probe that is under way, for the status bar and for pages that show where something is being asked.
struct ProbeStatus
{
    quint64 number = 0; ///< of the session, to stop it by
    RunId run; ///< null until the worker has begun
    QString command; ///< "chain", "delegation", "resolvers"
    QString subject; ///< "ministry.zz. A"
    QString what; ///< what it is asking now
    int sent = 0;
    int limit = 0; ///< the budget of queries
    bool operator==(const ProbeStatus &) const = default;
};

/// A probe that someone on a page would like to see run; the window decides and shows the plan.
struct ProbeRequest
{
    QString command; ///< "chain", "delegation", "resolvers", "all"
    QString name; ///< empty: what stands in the probe bar
    QString type; ///< empty: what stands in the probe bar
    QStringList alsoCompared = {}; ///< further names that resolvers are compared on
    bool exposure
        = false; ///< servers are also asked what they call themselves and what they let strangers do
    bool operator==(const ProbeRequest &) const = default;
};

} // namespace zonecase::widgets
