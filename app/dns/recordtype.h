// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>

#include <compare>

namespace zonecase::dns {

/// A record type by its number (IANA DNS parameters). Unknown ones are written TYPE65280 (RFC 3597).
struct RecordType
{
    quint16 value = 0;

    static Result<RecordType> fromText(QStringView text);
    QString toText() const;

    auto operator<=>(const RecordType &) const = default;
    friend size_t qHash(RecordType type, size_t seed = 0) { return qHash(type.value, seed); }
};

namespace type {
inline constexpr RecordType A{1}, NS{2}, CNAME{5}, SOA{6}, PTR{12}, MX{15}, TXT{16}, AAAA{28}, SRV{33}, DNAME{39},
    OPT{41}, DS{43}, RRSIG{46}, NSEC{47}, DNSKEY{48}, NSEC3{50}, NSEC3PARAM{51}, TLSA{52}, CDS{59}, CDNSKEY{60},
    SVCB{64}, HTTPS{65}, AXFR{252}, ANY{255}, CAA{257};
}

/// "NOERROR", "NXDOMAIN", … (RFC 6895), "RCODE3841" for what has no name.
QString rcodeText(int rcode);

} // namespace zonecase::dns
