// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/dns/address.h"
#include "app/dns/budget.h"
#include "app/dns/name.h"

#include <QHash>

namespace zonecase::dns {

/// A token bucket, by times alone: `burst` messages at once, then `perSecond`. Nanoseconds of any steady
/// clock.
class TokenBucket
{
public:
    TokenBucket() = default;
    TokenBucket(int burst, int perSecond);
    /// Takes the next token and says how long to wait for it.
    qint64 take(qint64 now);

private:
    qint64 m_interval = 0;
    qint64 m_slack = 0;
    qint64 m_due = 0; ///< when the bucket would be full again
};

/// One bucket an address, all alike. None where the rate is 0, and none for loopback: nobody is troubled there.
class TokenBuckets
{
public:
    TokenBuckets(int burst, int perSecond)
        : m_burst(burst)
        , m_perSecond(perSecond)
    { }
    /// As TokenBucket::take(), for a message to that address.
    qint64 take(const IpAddress &to, qint64 now);
    /// A process that is gone sent one, so many nanoseconds ago: unless it has come back since, it is missing.
    void charge(const IpAddress &to, qint64 ago, qint64 now);

private:
    int m_burst, m_perSecond;
    QHash<IpAddress, TokenBucket> m_buckets;
};

/// What a run has sent, against what it may send: the one place that counts messages.
class Spending
{
public:
    explicit Spending(const Budget &budget)
        : m_budget(budget)
    { }
    /// Counts a message for a name; OutOfBudget, whose detail is the Budget member's name, if it must not be
    /// sent.
    Result<void> spend(const Name &name);
    /// Counts one that an earlier process of this run has sent.
    void remember(const Name &name);
    int sent() const { return m_sent; }

private:
    Budget m_budget;
    int m_sent = 0;
    QHash<Name, int> m_sentFor;
};

} // namespace zonecase::dns
