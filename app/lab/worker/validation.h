// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/worker/iteration.h"

namespace zonecase::lab {

/// A small validator (RFC 4035 section 5) over what the iteration finds: from the root's anchor down, one DS
/// at a time.
class Validation
{
public:
    Validation(Iteration &iteration, const QList<dns::Record> &anchors)
        : m_iteration(iteration)
        , m_anchors(anchors)
    { }

    Security judge(const dns::Name &name, dns::RecordType type, const CacheEntry &entry);

private:
    /// The deepest signed zone at or above a name, with its keys; or why there is none.
    struct Trust
    {
        Security security = Security::Bogus;
        dns::Name zone;
        QList<dns::Record> keys;
    };
    Trust trustFor(const dns::Name &name);
    Trust enter(const dns::Name &zone, const QList<dns::Record> &ds);
    /// Goes over one label: into a child zone, past a name that is no cut, or out of the signed world.
    Trust step(const Trust &above, const dns::Name &name, bool *done);
    Security judgeSet(const Trust &trust, const CacheEntry &entry) const;
    Security judgeDenial(
        const Trust &trust, const dns::Name &name, dns::RecordType type, const CacheEntry &entry) const;
    bool proofHolds(const Trust &trust, const QList<dns::RRset> &proof) const;

    Iteration &m_iteration;
    const QList<dns::Record> &m_anchors;
};

} // namespace zonecase::lab
