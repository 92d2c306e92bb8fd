// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/record.h"

#include <optional>

namespace zonecase::dns {

// The fields of DNSSEC records, read from RDATA that has passed the framing check. Nothing where the bytes are too short.

/// RFC 4034 section 3.1.
struct Rrsig
{
    RecordType covered;
    int algorithm = 0;
    int labels = 0;
    quint32 originalTtl = 0;
    quint32 expiration = 0, inception = 0; ///< serial numbers, RFC 1982
    int keyTag = 0;
    Name signer;

    static std::optional<Rrsig> from(const Record &record);
    /// The instants meant, as the ones nearest to a given time (RFC 4034, 3.1.5: serial number arithmetic).
    Instant inceptionNear(Instant at) const;
    Instant expirationNear(Instant at) const;
};

/// RFC 4034 section 2.1.
struct Dnskey
{
    int flags = 0;
    int protocol = 0;
    int algorithm = 0;
    int tag = 0; ///< RFC 4034 appendix B

    static std::optional<Dnskey> from(const Record &record);
    bool isZoneKey() const { return flags & 0x0100; }
    bool isRevoked() const { return flags & 0x0080; } ///< RFC 5011 section 7
    bool isSecureEntryPoint() const { return flags & 0x0001; }
};

/// RFC 4034 section 5.1.
struct Ds
{
    int keyTag = 0;
    int algorithm = 0;
    int digestType = 0;
    QByteArray digest;

    static std::optional<Ds> from(const Record &record);
    bool hasKnownDigest() const; ///< SHA-1, SHA-256, SHA-384
    /// RFC 4034, 5.1.4: the digest is that of this DNSKEY record, whatever tag and flags say.
    bool digestMatches(const Record &dnskey) const;
    /// RFC 4034, 5.2: made of this DNSKEY record, a zone's key that is not revoked (RFC 5011, 2.1): tag, algorithm and digest.
    bool isMadeOf(const Record &dnskey) const;
};

/// The types at an NSEC's or NSEC3's owner. RFC 4034 section 4.1.2.
class TypeBitmap
{
public:
    explicit TypeBitmap(const QByteArray &windows)
        : m_windows(windows)
    {
    }
    bool has(RecordType type) const;
    /// A window that ends in a zero octet, which is to be left out.
    bool isPadded() const;

private:
    QByteArray m_windows;
};

/// RFC 4034 section 4.1.
struct Nsec
{
    Name owner;
    Name next;
    TypeBitmap types{QByteArray()};

    static std::optional<Nsec> from(const Record &record);
};

/// RFC 5155 section 3.
struct Nsec3
{
    Name zone; ///< the owner's parent
    QByteArray ownerHash;
    int algorithm = 0;
    int flags = 0;
    int iterations = 0;
    QByteArray salt;
    QByteArray nextHash;
    TypeBitmap types{QByteArray()};

    static std::optional<Nsec3> from(const Record &record);
    bool isOptOut() const { return flags & 1; }
    /// May it be used for a proof? RFC 5155, 8.1 and 8.2: the hash algorithm and the flags are known; 3.1.7: both hashes
    /// are as long as that algorithm makes them.
    bool isUsable() const;
};

} // namespace zonecase::dns
