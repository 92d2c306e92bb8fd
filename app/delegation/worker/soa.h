// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/record.h"

#include <optional>

namespace zonecase::delegation {

/// RFC 1035, 3.3.13.
struct Soa
{
    dns::Name primary, contact;
    quint32 serial = 0, refresh = 0, retry = 0, expire = 0, minimum = 0;

    static std::optional<Soa> from(const dns::Record &record);
    /// The contact as a mail address: its first label before the @ (RFC 1035, 8).
    QString mailAddress() const;
};

/// RFC 1982, 3.2.
bool isNewer(quint32 serial, quint32 than);

} // namespace zonecase::delegation
