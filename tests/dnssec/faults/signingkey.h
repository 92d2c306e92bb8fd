// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/record.h"

#include <memory>

namespace zonecase::faults {

/// A key pair made from a label: the same in every run. Algorithms 5, 7, 8, 10, 13, 14, 15 and 16 sign; any
/// other makes octets that look like a signature.
class SigningKey
{
public:
    static constexpr int Ksk = 257, Zsk = 256, Revoked = 0x80;

    SigningKey(int algorithm, int flags, const QByteArray &label = "zone");

    int algorithm() const { return m_algorithm; }
    int tag() const; ///< RFC 4034, appendix B, with the flags as they are
    QByteArray dnskeyRdata() const;
    QByteArray sign(const QByteArray &data) const;
    /// RFC 4034, 5.1.4 for this owner.
    QByteArray dsRdata(const dns::Name &owner, int digestType = 2) const;

    int flags = Ksk;
    int protocol = 3;
    int rsaBits = 2048;
    QByteArray publicKey() const;
    QByteArray publicKeyInstead = {}; ///< published where it is not empty

private:
    struct Private;
    int m_algorithm;
    QByteArray m_label;
    mutable std::shared_ptr<const Private> m_private;
    const Private &secret() const;
};

} // namespace zonecase::faults
