// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/budget.h"

#include <QList>
#include <QSet>
#include <QString>

namespace zonecase::dnssec {

/// What one kind of validator accepts, and where it gives up.
struct Policy
{
    QString name; ///< "rfc", "unbound", "bind", "no-sha1"; empty: the profile's own
    dns::Budget budget;
    bool sha1 = true; ///< algorithms 5 and 7 and digest type 1 count
    bool sha1BesideBetter
        = false; ///< a DS with digest type 1 counts although there is one with another (RFC 4509, 3)
    qint64 skewLeast = 0,
           skewMost = 0; ///< seconds; a tenth of its life, within these, a signature may be early or late

    bool supportsAlgorithm(int algorithm) const;
    bool supportsDigest(int digestType) const;
};

/// The profile's own: what the chain's verdict rests on.
Policy ownPolicy(const dns::Budget &budget);
/// The validators that stand beside it in the document.
QList<Policy> knownPolicies(const dns::Budget &budget);

} // namespace zonecase::dnssec
