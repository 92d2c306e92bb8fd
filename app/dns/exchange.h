// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/dns/query.h"
#include "app/dns/secured.h"

namespace zonecase::dns {

/// Why an exchange has no usable response. Malformed, Mismatched and Http have the bytes all the same.
/// Untrusted: its certificate was not taken, and nothing was sent; Tls and Http: what carries the message failed.
enum class Failure { None, Timeout, Refused, Unreachable, Closed, Malformed, Mismatched, Truncated, NotSent, Untrusted, Tls, Http };
/// "none", "timeout", "refused" (the connection was), …
QString failureText(Failure failure);

/// Why a datagram was not taken that all is right with, but that another was taken before it.
inline constexpr auto Further = QLatin1StringView("further");

/// A datagram that came for this exchange and was not taken, and why ("id", "question", "opcode", "qr", "cookie"; "address
/// 192.0.2.7" for an answer that all is right with but where it comes from; Further).
struct Discarded
{
    QString reason;
    QByteArray bytes;
    bool operator==(const Discarded &) const = default;
};

/// One question put to one server once, and what came of it. Immutable evidence: raw bytes, never parsed content.
struct Exchange
{
    QString vantage; ///< label of the place that asked; never the host's own name
    QString profile; ///< network profile's name
    IpAddress source; ///< local address that asked; null if it was not to be known
    Server server; ///< as the zone data name it; for the lab the fictional address
    Transport transport = Transport::Udp;
    int attempt = 1; ///< 1 for the first try of a question
    int repeat = 0; ///< Query::repeat
    QByteArray query; ///< the message sent
    QByteArray response; ///< the message taken, empty if none
    Failure failure = Failure::None;
    QList<Discarded> discarded; ///< at most MaxKept, the rest only counted
    int discardedCount = 0;
    Instant start; ///< the profile's clock
    qint64 duration = 0; ///< nanoseconds, monotonic
    std::optional<Secured> secured; ///< of those over TLS and HTTPS, and of no others

    static constexpr qsizetype MaxKept = 8;

    /// Canonical CBOR (RFC 8949, 4.2.1), the form that is hashed and stored; see exchange.cpp for it byte by byte.
    QByteArray toCbor() const;
    /// Accepts only what toCbor() would write.
    static Result<Exchange> fromCbor(const QByteArray &bytes);
    ExchangeId id() const { return ExchangeId::ofContent(toCbor()); }

    bool operator==(const Exchange &) const = default;
};

} // namespace zonecase::dns
