// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/querymessage.h"

#include "app/dns/worker/framing.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr qsizetype HeaderSize = 12;
constexpr qsizetype ClientCookieSize = 8;
constexpr quint16 CookieOption = 10;

void append16(QByteArray &bytes, quint16 value)
{
    bytes.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff));
}

quint16 get16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

void appendEdns(QByteArray &bytes, const QueryEdns &edns, bool dnssecOk)
{
    bytes.append('\0');
    append16(bytes, type::OPT.value);
    append16(bytes, static_cast<quint16>(edns.payload));
    append16(bytes, 0); // extended RCODE, version
    append16(bytes, dnssecOk ? 0x8000 : 0);
    if (edns.cookie.isEmpty()) {
        append16(bytes, 0);
        return;
    }
    append16(bytes, static_cast<quint16>(4 + edns.cookie.size()));
    append16(bytes, CookieOption);
    append16(bytes, static_cast<quint16>(edns.cookie.size()));
    bytes.append(edns.cookie);
}

QByteArray cookieIn(QByteArrayView message, const Framed &opt)
{
    const qsizetype end = opt.rdataOffset + opt.rdataLength;
    for (qsizetype at = opt.rdataOffset; at + 4 <= end; at += 4 + get16(message, at + 2))
        if (get16(message, at) == CookieOption)
            return message.sliced(at + 4, get16(message, at + 2)).toByteArray();
    return {};
}

std::optional<Framed> ednsOf(QByteArrayView message)
{
    const Result<Frame> frame = frameMessage(message);
    if (!frame || !frame->hasEdns)
        return std::nullopt;
    for (const Framed &part : frame->parts)
        if (part.section == Section::Additional && part.type == type::OPT.value)
            return part;
    return std::nullopt;
}

/// Errors of old servers may come without the question; answers may not.
bool mayOmitQuestion(int rcode)
{
    return rcode != 0 && rcode != 3;
}

bool sameQuestion(QByteArrayView query, QByteArrayView response)
{
    const Result<qsizetype> name = nameLengthAt(query, HeaderSize, query.size(), false);
    if (!name)
        return false;
    if (get16(response, 4) == 0)
        return mayOmitQuestion(static_cast<quint8>(response[3]) & 0x0f);
    const qsizetype size = *name + 4;
    if (get16(response, 4) != 1 || response.size() < HeaderSize + size)
        return false;
    // Length octets are below 64, so lower case touches letters alone.
    return query.sliced(HeaderSize, *name).toByteArray().toLower()
        == response.sliced(HeaderSize, *name).toByteArray().toLower()
        && query.sliced(HeaderSize + *name, 4) == response.sliced(HeaderSize + *name, 4);
}

} // namespace

QByteArray queryMessage(const Query &query, quint16 id, const std::optional<QueryEdns> &edns)
{
    QByteArray bytes;
    append16(bytes, id);
    append16(bytes,
        static_cast<quint16>((query.recursionDesired ? 0x0100 : 0) | (query.checkingDisabled ? 0x10 : 0)));
    append16(bytes, 1);
    append16(bytes, 0);
    append16(bytes, 0);
    append16(bytes, edns ? 1 : 0);
    bytes.append(query.name.wire());
    append16(bytes, query.type.value);
    append16(bytes, 1);
    if (edns)
        appendEdns(bytes, *edns, query.dnssecOk);
    return bytes;
}

Glance glance(QByteArrayView response)
{
    Glance seen;
    if (response.size() < HeaderSize)
        return seen;
    seen.truncated = (response[2] & 0x02) != 0;
    seen.rcode = static_cast<quint8>(response[3]) & 0x0f;
    if (const std::optional<Framed> opt = ednsOf(response)) {
        seen.rcode |= static_cast<int>(opt->ttl >> 24) << 4;
        seen.cookie = cookieIn(response, *opt);
    }
    return seen;
}

QString mismatch(QByteArrayView query, QByteArrayView response)
{
    if (response.size() < HeaderSize)
        return u"short"_s;
    if (get16(query, 0) != get16(response, 0))
        return u"id"_s;
    if ((response[2] & 0x80) == 0)
        return u"qr"_s;
    if ((query[2] & 0x78) != (response[2] & 0x78))
        return u"opcode"_s;
    if (!sameQuestion(query, response))
        return u"question"_s;
    const std::optional<Framed> asked = ednsOf(query);
    const QByteArray ours = asked ? cookieIn(query, *asked) : QByteArray();
    const QByteArray theirs = glance(response).cookie;
    if (!ours.isEmpty() && !theirs.isEmpty() && ours.left(ClientCookieSize) != theirs.left(ClientCookieSize))
        return u"cookie"_s; // RFC 7873, 5.3
    return {};
}

} // namespace zonecase::dns
