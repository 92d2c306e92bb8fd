// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/share.h"

#include "app/watch/target.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::watch {

namespace {

/// No more than there are tokens a second to share.
int placesIn(const dns::Profile &profile)
{
    const int most = static_cast<int>(MostLooks);
    return profile.ratePerSecond > 0 ? std::min(most, profile.ratePerSecond) : most;
}

bool isLimited(const dns::Endpoint &endpoint, const dns::Profile &profile)
{
    return dns::specialPurpose(profile.addresses.value(endpoint, endpoint).address) != u"Loopback"_s;
}

} // namespace

dns::Profile Share::ofOneLook(const dns::Profile &profile)
{
    dns::Profile share = profile;
    if (profile.ratePerSecond <= 0)
        return share;
    const int places = placesIn(profile);
    share.burst = std::max(1, profile.burst / places);
    share.ratePerSecond = profile.ratePerSecond / places;
    return share;
}

void Share::ended(const dns::Profile &ofLook, const QList<dns::Exchange> &exchanges, qint64 now)
{
    if (ofLook.ratePerSecond <= 0)
        return;
    QHash<dns::IpAddress, int> asked;
    int most = 0;
    for (const dns::Exchange &exchange : exchanges)
        if (exchange.failure != dns::Failure::NotSent && isLimited(exchange.server.endpoint, ofLook))
            most = std::max(most, ++asked[exchange.server.endpoint.address]);
    constexpr qint64 Second = 1'000'000'000;
    if (most > 0)
        m_restUntil << now + std::min(most, ofLook.burst) * Second / ofLook.ratePerSecond;
}

bool Share::hasRoom(const dns::Profile &profile, size_t underWay, qint64 now)
{
    m_restUntil.removeIf([now](qint64 until) { return until <= now; });
    return underWay + static_cast<size_t>(m_restUntil.size()) < static_cast<size_t>(placesIn(profile));
}

qint64 Share::rest(qint64 now) const
{
    const auto next = std::min_element(m_restUntil.begin(), m_restUntil.end());
    return next == m_restUntil.end() ? 0 : std::max<qint64>(0, *next - now);
}

} // namespace zonecase::watch
