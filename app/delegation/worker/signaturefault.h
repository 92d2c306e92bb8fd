// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/budget.h"
#include "app/dns/record.h"
#include "app/finding/finding.h"

namespace zonecase::delegation {

/// One signature over an RRset, as the checks at the cut sort them.
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

/// Judges signatures one by one, within the budget's limits (KeyTrap, CVE-2023-50387: colliding tags and many
/// signatures must not buy unbounded work). One for one analysis.
class SignatureJudge
{
public:
    SignatureJudge(const dns::Budget &budget, Instant at)
        : m_budget(budget)
        , m_at(at)
    { }

    /// RFC 4035, 5.3, of one signature over the set, with these keys of this zone; `failed` counts what did
    /// not verify.
    SignatureFault::Kind kindOf(const dns::RRset &set, const dns::Record &signature, const dns::Name &zone,
        const QList<dns::Record> &keys, int &failed);

    Instant at() const { return m_at; }

private:
    dns::Budget m_budget;
    Instant m_at;
    int m_failed = 0;
};

/// In the order of the signatures; empty for a set without any.
QList<SignatureFault> faultsOf(
    const dns::RRset &set, const dns::Name &zone, const QList<dns::Record> &keys, SignatureJudge &verifier);

/// The set of that owner and type with its signatures; empty if it is not there.
dns::RRset setIn(const QList<dns::Record> &section, const dns::Name &owner, dns::RecordType type);

/// Algorithm numbers of the keys, each once, sorted.
QList<int> algorithmsOf(const QList<dns::Record> &keys);

} // namespace zonecase::delegation
