// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/worker/zone.h"
#include "app/lab/worker/zonekeys.h"

namespace zonecase::lab {

/// Puts DNSKEY, the chain of NSEC or NSEC3 and all signatures into a zone (RFC 4035 section 2, RFC 5155
/// section 7).
class ZoneSigner
{
public:
    ZoneSigner(Zone &zone, const ZoneKeys &keys)
        : m_zone(zone)
        , m_keys(keys)
    { }
    void sign();

private:
    bool isAuthoritative(const dns::Name &name) const;
    bool isSigned(const dns::Name &name, dns::RecordType type) const;
    QList<dns::RecordType> typesAt(const dns::Name &name) const;
    void addNsec(quint32 ttl);
    void addNsec3(quint32 ttl);

    Zone &m_zone;
    const ZoneKeys &m_keys;
};

/// The type bit maps of RFC 4034 section 4.1.2.
QByteArray typeBitmap(QList<dns::RecordType> types);

} // namespace zonecase::lab
