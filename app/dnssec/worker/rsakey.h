// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace zonecase::dnssec {

/// An RSA public key as DNSKEY records have it (RFC 3110 section 2), without its numbers.
struct RsaKey
{
    qsizetype bits = 0; ///< of the modulus

    /// Nothing where exponent or modulus is missing, zero or even.
    static std::optional<RsaKey> from(const QByteArray &publicKey);
};

} // namespace zonecase::dnssec
