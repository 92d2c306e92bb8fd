// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/query.h"

#include <optional>

namespace zonecase::dns {

/// The EDNS that a query carries. The cookie is the option's content (RFC 7873), empty for none.
struct QueryEdns
{
    int payload = 1232;
    QByteArray cookie;
    bool padded = false; ///< to a multiple of 128 octets (RFC 8467, 4.1)
};

/// A query message. Names go out in lower case, but for Form::MixedCase: without upper case to vary there is
/// no 0x20 (draft-vixie-dnsext-dns0x20).
QByteArray queryMessage(const Query &query, quint16 id, const std::optional<QueryEdns> &edns);

/// The form of a query message; what goes without EDNS is Usual, for it is most often the last try of that.
Form formOf(QByteArrayView query);
/// The Client Subnet option's content in a query message; empty if there is none.
QByteArray subnetOf(QByteArrayView query);

/// As much of a response as the transport needs to go on, read by our own framing alone.
struct Glance
{
    int rcode = 0; ///< with EDNS's upper bits
    bool truncated = false;
    QByteArray cookie; ///< content of the option, empty if there is none
};
Glance glance(QByteArrayView response);

/// Why a response is none to this query: "short", "id", "qr", "opcode", "question", "cookie"; null if it is
/// one. RFC 5452, 9.1; the address and port are the connected socket's affair.
QString mismatch(QByteArrayView query, QByteArrayView response);

} // namespace zonecase::dns
