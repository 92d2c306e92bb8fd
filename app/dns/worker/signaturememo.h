// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/crypto.h"

#include <QHash>

namespace zonecase::dns {

/// Signatures already checked and names already hashed, by content: the same answer whenever it is asked, so
/// it may be kept between analyses.
class SignatureMemo
{
public:
    using Verify = bool (*)(const RRset &set, const Record &rrsig, const Record &dnskey);
    explicit SignatureMemo(Verify verify = verifySignature)
        : m_verify(verify)
    { }
    static QByteArray keyOf(const RRset &set, const Record &rrsig, const Record &dnskey);
    static QByteArray keyOf(const Name &name, int iterations, const QByteArray &salt);
    /// The key is keyOf() these.
    bool verifies(const QByteArray &key, const RRset &set, const Record &rrsig, const Record &dnskey);
    /// RFC 5155, 5; likewise.
    QByteArray hashed(const QByteArray &key, const Name &name, int iterations, const QByteArray &salt);

private:
    Verify m_verify;
    QHash<QByteArray, bool> m_known;
    QHash<QByteArray, QByteArray> m_hashes;
};

} // namespace zonecase::dns
