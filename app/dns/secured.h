// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/query.h"

#include <QStringList>

class QCborArray;
class QCborStreamWriter;

namespace zonecase::dns {

/// What was seen of the TLS connection that a message went over, and of HTTP above it: evidence like the message itself.
struct Secured
{
    Access access;
    bool reused = false; ///< the connection had been opened for an earlier question
    QString version; ///< "TLSv1.3"; empty if the handshake did not end
    QString cipher;
    QString protocol; ///< what was agreed on for within (RFC 7301): "h2"; empty: nothing
    int alert = -1; ///< with which the server ended the handshake (RFC 8446, 6.2)
    QByteArray certificate; ///< SHA-256 of the server's own
    /// All that it showed, DER, its own first. Only with the first exchange of a connection; the others name the digest.
    QList<QByteArray> chain;
    /// Why nothing was sent or taken: "certificate-" and expired, not-yet-valid, name, self-signed, untrusted, invalid;
    /// "tls-" and failed, stalled; "no-http2"; "http-" and status, redirect, type, encoding, size, headers, protocol;
    /// "unfinished". In the order in which it was found.
    QStringList problems;
    int httpStatus = 0; ///< 0: there was none
    QString contentType, contentEncoding, location; ///< of the response, as they came but never longer than MaxText
    qint64 age = 0; ///< seconds that it lay in an HTTP cache (RFC 8484, 5.1)
    qint64 octets = 0; ///< of the answer that had come by the end, whole or not

    static constexpr qsizetype MaxText = 256;
    static constexpr qsizetype MaxChain = 10;

    /// One item of an exchange's canonical form.
    void write(QCborStreamWriter &out) const;
    static Result<Secured> fromCbor(const QCborArray &fields);
    QByteArray toCbor() const;
    static Result<Secured> fromCbor(const QByteArray &bytes);
    bool operator==(const Secured &) const = default;
};

} // namespace zonecase::dns
