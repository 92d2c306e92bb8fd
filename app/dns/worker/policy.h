// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/budget.h"

#include <QSet>
#include <QString>

namespace zonecase::dns {

/// From when until when a signature says that it holds, in seconds; both included (RFC 4034, 3.1.5).
struct Validity
{
    qint64 inception = 0, expiration = 0;
    bool operator==(const Validity &) const = default;
    friend size_t qHash(const Validity &v, size_t seed = 0)
    {
        return qHashMulti(seed, v.inception, v.expiration);
    }
};
enum class Timeliness
{
    InTime,
    Early,
    Late
};

/// What one kind of validator accepts, and where it gives up.
struct Policy
{
    QString name; ///< empty: the profile's own
    Budget budget;
    bool sha1 = true; ///< algorithms 5 and 7 and digest type 1 count
    bool sha1BesideBetter
        = false; ///< a DS with digest type 1 counts although there is one with another (RFC 4509, 3)
    bool noDataUnderNameError = true; ///< NXDOMAIN beside a proof that the name exists without the data is taken for that
    qint64 skewLeast = 0,
           skewMost = 0; ///< seconds; a tenth of its life, within these, a signature may be early or late

    bool supportsAlgorithm(int algorithm) const;
    bool supportsDigest(int digestType) const;
    Timeliness timeliness(const Validity &validity, Instant at) const;
};

/// Everything that an analysis put to its policy. A second policy that would have given the same answers sees
/// the same.
class Demands
{
public:
    QSet<int> algorithms, digestTypes;
    QSet<Validity> validities;
    bool sha1BesideBetter = false; ///< there was such a DS
    bool noDataUnderNameError = false; ///< there was such an answer

    Demands();
    /// A limit of the budget was looked at with so much spent of it: it is reached from there on.
    void raise(int Budget::*limit, qsizetype spent);
    bool areMetAlike(const Policy &one, const Policy &other, Instant at) const;

private:
    Budget m_most; ///< seen of each limit; -1 where none was looked at
};

/// The profile's own: what a verdict rests on.
Policy ownPolicy(const Budget &budget);

} // namespace zonecase::dns
