// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/exchange.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

// Canonical form, version 1: one definite-length CBOR array of 17 or 18 items, shortest integers, in this order:
//   0 text  "zonecase.exchange/1"
//   1 text  vantage                     2 text  profile
//   3 bytes source address (0, 4, 16)   4 bytes server name, wire format, lower case
//   5 bytes server address (4, 16)      6 uint  port
//   7 text  transport                   8 uint  attempt (from 1)      9 uint  repeat
//  10 bytes query                      11 bytes response, empty if none
//  12 text  failure                    13 array of [text reason, bytes datagram]
//  14 uint  number of datagrams thrown away, kept or not
//  15 int   start, nanoseconds since 1970 UTC          16 uint  duration, nanoseconds
// and over TLS and HTTPS, and only then, one more:
//  17 array what was seen of the connection; see secured.cpp
constexpr auto Label = QLatin1StringView("zonecase.exchange/1");
constexpr qsizetype FieldCount = 17;
constexpr qsizetype SecuredField = 17;
constexpr qsizetype MaxMessage = 65535;

void append(QCborStreamWriter &out, const QString &text)
{
    out.append(QStringView(text));
}

void append(QCborStreamWriter &out, const QByteArray &bytes)
{
    out.appendByteString(bytes.constData(), bytes.size());
}

Result<Failure> failureFromText(QStringView text)
{
    for (int i = 0; i <= static_cast<int>(Failure::Http); ++i)
        if (text == failureText(static_cast<Failure>(i)))
            return static_cast<Failure>(i);
    return failure(Error::Code::Malformed, u"“%1” is no outcome of an exchange."_s.arg(text.left(40)));
}

bool typesFit(const QCborArray &fields)
{
    using Type = QCborValue::Type;
    static constexpr Type types[FieldCount] = {Type::String, Type::String, Type::String, Type::ByteArray,
        Type::ByteArray, Type::ByteArray, Type::Integer, Type::String, Type::Integer, Type::Integer, Type::ByteArray,
        Type::ByteArray, Type::String, Type::Array, Type::Integer, Type::Integer, Type::Integer};
    if (fields.size() != FieldCount && (fields.size() != SecuredField + 1 || !fields[SecuredField].isArray()))
        return false;
    for (qsizetype i = 0; i < FieldCount; ++i)
        if (fields[i].type() != types[i])
            return false;
    return fields[0].toString() == Label && fields[10].toByteArray().size() <= MaxMessage
        && fields[11].toByteArray().size() <= MaxMessage;
}

} // namespace

QString failureText(Failure failure)
{
    switch (failure) {
    case Failure::None: return u"none"_s;
    case Failure::Timeout: return u"timeout"_s;
    case Failure::Refused: return u"refused"_s;
    case Failure::Unreachable: return u"unreachable"_s;
    case Failure::Closed: return u"closed"_s;
    case Failure::Malformed: return u"malformed"_s;
    case Failure::Mismatched: return u"mismatched"_s;
    case Failure::Truncated: return u"truncated"_s;
    case Failure::NotSent: return u"notsent"_s;
    case Failure::Untrusted: return u"untrusted"_s;
    case Failure::Tls: return u"tls"_s;
    case Failure::Http: return u"http"_s;
    }
    return {};
}

QByteArray Exchange::toCbor() const
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(quint64(secured ? SecuredField + 1 : FieldCount));
    out.append(Label);
    append(out, vantage);
    append(out, profile);
    append(out, source.bytes());
    append(out, server.name.wire());
    append(out, server.endpoint.address.bytes());
    out.append(quint64(server.endpoint.port));
    append(out, transportText(transport));
    out.append(qint64(attempt));
    out.append(qint64(repeat));
    append(out, query);
    append(out, response);
    append(out, failureText(failure));
    out.startArray(quint64(discarded.size()));
    for (const Discarded &datagram : discarded) {
        out.startArray(2);
        append(out, datagram.reason);
        append(out, datagram.bytes);
        out.endArray();
    }
    out.endArray();
    out.append(qint64(discardedCount));
    out.append(start.nanoseconds);
    out.append(duration);
    if (secured)
        secured->write(out);
    out.endArray();
    return bytes;
}

Result<Exchange> Exchange::fromCbor(const QByteArray &bytes)
{
    const auto malformed = zonecase::failure(Error::Code::Malformed, u"An exchange is not in the form that this version writes."_s);
    QCborParserError error;
    const QCborArray fields = QCborValue::fromCbor(bytes, &error).toArray();
    if (error.error != QCborError::NoError || !typesFit(fields))
        return malformed;
    const QByteArray source = fields[3].toByteArray();
    const Result<IpAddress> from = source.isEmpty() ? IpAddress() : IpAddress::fromBytes(source);
    const Result<Name> name = Name::fromWire(fields[4].toByteArray());
    const Result<IpAddress> address = IpAddress::fromBytes(fields[5].toByteArray());
    const Result<Transport> transport = transportFromText(fields[7].toString());
    const Result<Failure> outcome = failureFromText(fields[12].toString());
    if (!from || !name || !address || !transport || !outcome)
        return malformed;
    Exchange exchange;
    exchange.vantage = fields[1].toString();
    exchange.profile = fields[2].toString();
    exchange.source = *from;
    exchange.server = {*name, {*address, static_cast<quint16>(fields[6].toInteger())}};
    exchange.transport = *transport;
    exchange.attempt = static_cast<int>(fields[8].toInteger());
    exchange.repeat = static_cast<int>(fields[9].toInteger());
    exchange.query = fields[10].toByteArray();
    exchange.response = fields[11].toByteArray();
    exchange.failure = *outcome;
    const QCborArray datagrams = fields[13].toArray();
    for (const QCborValue &datagram : datagrams)
        exchange.discarded.append({datagram.toArray()[0].toString(), datagram.toArray()[1].toByteArray()});
    exchange.discardedCount = static_cast<int>(fields[14].toInteger());
    exchange.start = {fields[15].toInteger()};
    exchange.duration = fields[16].toInteger();
    if (isSecured(exchange.transport) != (fields.size() > SecuredField))
        return malformed;
    if (fields.size() > SecuredField) {
        const Result<Secured> secured = Secured::fromCbor(fields[SecuredField].toArray());
        if (!secured)
            return malformed;
        exchange.secured = *secured;
    }
    // One meaning, one form: what does not come out as it went in (numbers out of range, other encodings) is refused.
    if (exchange.toCbor() != bytes)
        return malformed;
    return exchange;
}

} // namespace zonecase::dns
