// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/address.h"
#include "app/finding/finding.h"

#include <QJsonObject>

namespace zonecase::delegation {

/// Whose network an address lies in, by a table of such things.
struct Network
{
    dns::IpAddress address;
    qint64 as = 0; ///< 0: the table does not have the address
    QString holder;
    QString prefix; ///< of the table's entry
    bool operator==(const Network &) const = default;
};

/// What a table handed in with the run says of the addresses that the run asked: an assumption of the run,
/// with the table's own name, date and digest.
struct Networks
{
    QString table; ///< its name of itself: "GeoLite2-ASN"
    Instant built;
    QString digest; ///< SHA-256 of the file, in hex
    QList<Network> networks; ///< sorted by address

    /// Null where the table was not asked for the address, or does not have it.
    const Network *of(const dns::IpAddress &address) const;

    /// As findings name it: `table`, `built`, `source`.
    finding::Arguments about() const;
    QJsonObject toJson() const;
    static Result<Networks> fromJson(const QJsonObject &object);
    bool operator==(const Networks &) const = default;
};

/// The block that is commonly announced and handed out as one: IPv4 /24, IPv6 /48.
QString blockOf(const dns::IpAddress &address);

} // namespace zonecase::delegation
