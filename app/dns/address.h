// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>

#include <compare>

namespace zonecase::dns {

/// An IPv4 or IPv6 address: 4 or 16 octets in network order. Null until set.
class IpAddress
{
public:
    IpAddress() = default;
    static Result<IpAddress> fromText(QStringView text);
    static Result<IpAddress> fromBytes(const QByteArray &octets);

    /// Dotted quad, or RFC 5952.
    QString toText() const;
    const QByteArray &bytes() const { return m_octets; }
    bool isNull() const { return m_octets.isEmpty(); }
    bool isIPv4() const { return m_octets.size() == 4; }
    bool isIPv6() const { return m_octets.size() == 16; }

    bool operator==(const IpAddress &) const = default;
    /// IPv4 before IPv6, then by octets.
    std::strong_ordering operator<=>(const IpAddress &other) const;
    friend size_t qHash(const IpAddress &a, size_t seed = 0) { return qHash(a.m_octets, seed); }

private:
    QByteArray m_octets;
};

/// Where a server listens.
struct Endpoint
{
    IpAddress address;
    quint16 port = 53;

    /// "192.0.2.1" or "192.0.2.1@5353" (also "2001:db8::1@5353"); the usual port where none is said.
    static Result<Endpoint> fromText(QStringView text, quint16 usualPort = 53);
    QString toText() const;
    auto operator<=>(const Endpoint &) const = default;
    bool operator==(const Endpoint &) const = default;
    friend size_t qHash(const Endpoint &e, size_t seed = 0) { return qHashMulti(seed, e.address, e.port); }
};

/// A block of addresses; a bare address is a block of one.
struct Prefix
{
    IpAddress base;
    int length = 0;

    /// "192.0.2.0/24", "2001:db8::/32", or an address.
    static Result<Prefix> fromText(QStringView text);
    QString toText() const;
    bool contains(const IpAddress &address) const;
    bool operator==(const Prefix &) const = default;
};

/// The registry entry's name ("Loopback", "Private-Use"…) if the IANA special-purpose address registries list the
/// address or it is multicast; null for an ordinary public address. RFC 6890 and its updates.
QString specialPurpose(const IpAddress &address);

} // namespace zonecase::dns
