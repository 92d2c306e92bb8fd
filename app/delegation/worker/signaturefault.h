// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/verifier.h"
#include "app/finding/finding.h"

namespace zonecase::delegation {

/// One signature over an RRset, as the checks at the cut tell of it.
struct SignatureFault
{
    enum class Kind
    {
        None,
        NoKey, ///< no key of the zone has its tag
        Expired,
        Early,
        UnknownAlgorithm,
        Wrong, ///< the key is there, and it does not verify
        NotJudged
    };
    Kind kind = Kind::None;
    int keyTag = 0;
    int algorithm = 0;
    Instant inception = {}, expiration = {};

    /// When it begins or ended, for a fault that is about that; by the names that findings have for them.
    finding::Arguments when() const;
};

/// What the verifier says of each signature of the set, in their order; empty for a set without any.
QList<SignatureFault> faultsOf(
    const dns::RRset &set, const dns::Name &zone, const QList<dns::Record> &keys, dns::Verifier &verifier);

/// True if a signature of the set is this very key's, or says so and nobody here can check it. A key tag names no key: others
/// may have the same one (RFC 4034, 5.1 and appendix B).
bool isSignedBy(const dns::RRset &set, const dns::Name &zone, const dns::Record &key, dns::Verifier &verifier);

/// The set of that owner and type with its signatures; empty if it is not there.
dns::RRset setIn(const QList<dns::Record> &section, const dns::Name &owner, dns::RecordType type);

/// Algorithm numbers of the keys, each once, sorted.
QList<int> algorithmsOf(const QList<dns::Record> &keys);

} // namespace zonecase::delegation
