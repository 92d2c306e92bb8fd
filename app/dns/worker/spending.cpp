// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/spending.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

TokenBucket::TokenBucket(int burst, int perSecond)
    : m_interval(perSecond > 0 ? 1'000'000'000 / perSecond : 0)
    , m_slack(m_interval * std::max(0, burst - 1))
{ }

qint64 TokenBucket::take(qint64 now)
{
    m_due = std::max(m_due, now);
    const qint64 wait = std::max<qint64>(0, m_due - m_slack - now);
    m_due += m_interval;
    return wait;
}

qint64 TokenBuckets::take(const IpAddress &to, qint64 now)
{
    if (m_perSecond <= 0 || specialPurpose(to) == u"Loopback"_s)
        return 0;
    if (!m_buckets.contains(to))
        m_buckets.insert(to, TokenBucket(m_burst, m_perSecond));
    return m_buckets[to].take(now);
}

void TokenBuckets::charge(const IpAddress &to, qint64 ago, qint64 now)
{
    if (m_perSecond > 0 && ago <= qint64(m_burst) * 1'000'000'000 / m_perSecond)
        take(to, now);
}

Result<void> Spending::spend(const Name &name)
{
    if (m_sent >= m_budget.queries)
        return failure(Error::Code::OutOfBudget, u"queries"_s);
    if (m_sentFor.value(name) >= m_budget.queriesPerName)
        return failure(Error::Code::OutOfBudget, u"queriesPerName"_s);
    remember(name);
    return {};
}

void Spending::remember(const Name &name)
{
    ++m_sent;
    ++m_sentFor[name];
}

} // namespace zonecase::dns
