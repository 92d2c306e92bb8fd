// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/exchange.h"
#include "app/dns/profile.h"

#include <QList>

namespace zonecase::watch {

/// Looks that go on side by side share what one address may be asked: each has a part of the token bucket, and the place of one that
/// has ended stays empty until what it took has come in again. So a watch asks nobody faster than one probe would.
class Share
{
public:
    /// The profile of one look: all looks side by side stay within the burst and rate of the given one.
    static dns::Profile ofOneLook(const dns::Profile &profile);

    /// A look has ended that asked by its share of the profile; now: by the steady clock, nanoseconds.
    void ended(const dns::Profile &ofLook, const QList<dns::Exchange> &exchanges, qint64 now);
    /// May one more begin beside those that go on?
    bool hasRoom(const dns::Profile &profile, size_t underWay, qint64 now);
    /// Nanoseconds until the next place is free again; 0 where none rests.
    qint64 rest(qint64 now) const;

private:
    QList<qint64> m_restUntil;
};

} // namespace zonecase::watch
