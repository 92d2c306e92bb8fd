// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/address.h"

#include <QHostAddress>
#include <QtEndian>

namespace zonecase::dns {

/// As Qt's sockets take them.
inline QHostAddress hostAddress(const IpAddress &address)
{
    const QByteArray &bytes = address.bytes();
    if (address.isIPv4())
        return QHostAddress(qFromBigEndian<quint32>(bytes.constData()));
    return QHostAddress(reinterpret_cast<const quint8 *>(bytes.constData()));
}

inline IpAddress ipAddress(const QHostAddress &address)
{
    return IpAddress::fromText(address.toString()).value_or(IpAddress());
}

} // namespace zonecase::dns
