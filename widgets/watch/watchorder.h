// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/workerclient.h"
#include "widgets/probe/comparisondesk.h"

namespace zonecase::widgets {

/// What a watch is to look at, and how often.
struct WatchOrder
{
    QList<dns::Job> targets; ///< command and parameters of each; the profile is that of the moment
    qint64 interval = 0; ///< nanoseconds
    double jitter = 0.1; ///< the part of it by which a look may come early or late
    bool operator==(const WatchOrder &) const = default;
};

/// An order as somebody types it.
struct WatchForm
{
    QString names; ///< parted by blanks or commas
    QString type; ///< of chain and resolvers
    bool chain = true;
    bool delegation = true;
    bool resolvers = false;
    ComparisonForm comparison; ///< no resolvers: the profile's
    QString every; ///< "5m"
    int jitter = 10; ///< per cent
    bool operator==(const WatchForm &) const = default;
};

/// Malformed, with a sentence for people, for what cannot be meant.
Result<WatchOrder> orderOf(const WatchForm &form, const dns::Profile &profile);
/// The form that makes this order.
WatchForm formOf(const WatchOrder &order);

} // namespace zonecase::widgets
