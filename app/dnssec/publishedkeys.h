// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"

namespace zonecase::dnssec {

/// A zone's key set as one group of its servers gives it. A cache holds one of these, never the sum of them.
struct PublishedKeys
{
    QStringList servers; ///< empty where the document does not tell
    QList<KeyState> keys;
    QList<SignatureState> signatures;

    bool contains(const KeyState &key) const;
    /// Whether it verifies what the key signed: it contains the key, and not as revoked (RFC 5011, 2.1).
    bool canVerify(const KeyState &key) const;
    /// Those that a signature of this tag and algorithm may be of.
    QList<KeyState> keysOf(const SignatureState &signature) const;
    /// Whether a resolver that holds these DS would take it. A signature that was not checked, because no DS vouched for its
    /// key, counts as good.
    bool isAcceptedBy(const QList<DsState> &ds, const dns::Name &zone) const;
    /// The same by signatures that were checked and cannot be of another key.
    bool isProvenBy(const QList<DsState> &ds, const dns::Name &zone) const;
    bool isSameAs(const PublishedKeys &other) const;
    bool isServedWith(const QStringList &others) const; ///< whether one of these servers gives it
};

QList<PublishedKeys> publishedKeys(const ZoneState &zone);

} // namespace zonecase::dnssec
