// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/querymessage.h"

#include "app/dns/worker/framing.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr qsizetype HeaderSize = 12;
constexpr qsizetype OwnCookieSize = 8;
constexpr quint16 CookieOption = 10;
constexpr quint16 ServerIdOption = 3;
constexpr quint16 PaddingOption = 12;
constexpr qsizetype PaddedTo = 128;
constexpr quint16 SubnetOption = 8;
constexpr quint16 NobodysOption = 137; // unassigned in IANA's registry
constexpr quint16 NobodysFlags = 0x0001; // of Z, the lowest bit
constexpr quint16 ClassIn = 1, ClassChaos = 3;
constexpr quint16 PlainUdp = 512;

void append16(QByteArray &bytes, quint16 value)
{
    bytes.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff));
}

quint16 get16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

void appendOption(QByteArray &bytes, quint16 code, const QByteArray &content)
{
    append16(bytes, code);
    append16(bytes, static_cast<quint16>(content.size()));
    bytes.append(content);
}

void appendEdns(QByteArray &bytes, const QueryEdns &edns, const Query &query)
{
    bytes.append('\0');
    append16(bytes, type::OPT.value);
    append16(bytes, query.form == Form::SmallRoom ? PlainUdp : static_cast<quint16>(edns.payload));
    append16(bytes, query.form == Form::EdnsVersion ? 1 : 0); // extended RCODE, version
    append16(bytes,
        static_cast<quint16>(
            (query.dnssecOk ? 0x8000 : 0) | (query.form == Form::EdnsFlags ? NobodysFlags : 0)));
    QByteArray options;
    if (query.form == Form::ServerId)
        appendOption(options, ServerIdOption, {});
    if (query.form == Form::EdnsOption)
        appendOption(options, NobodysOption, {});
    if (!query.subnet.isEmpty())
        appendOption(options, SubnetOption, query.subnet);
    if (query.form != Form::EdnsOption && !edns.cookie.isEmpty())
        appendOption(options, CookieOption, edns.cookie);
    if (edns.padded) {
        constexpr qsizetype OptionHead = 4, LengthSize = 2;
        const qsizetype size = bytes.size() + LengthSize + options.size() + OptionHead;
        appendOption(options, PaddingOption, QByteArray((PaddedTo - size % PaddedTo) % PaddedTo, '\0'));
    }
    append16(bytes, static_cast<quint16>(options.size()));
    bytes.append(options);
}

/// Every second letter in upper case. Length octets are below 64, where there is no letter.
QByteArray inBothCases(const QByteArray &name)
{
    QByteArray mixed = name;
    for (qsizetype i = 0; i < mixed.size(); i += 2)
        if (mixed[i] >= 'a' && mixed[i] <= 'z')
            mixed[i] = static_cast<char>(mixed[i] - 'a' + 'A');
    return mixed;
}

std::optional<QByteArray> optionIn(QByteArrayView message, const Framed &opt, quint16 code)
{
    const qsizetype end = opt.rdataOffset + opt.rdataLength;
    for (qsizetype at = opt.rdataOffset; at + 4 <= end; at += 4 + get16(message, at + 2))
        if (get16(message, at) == code)
            return message.sliced(at + 4, get16(message, at + 2)).toByteArray();
    return std::nullopt;
}

QByteArray cookieIn(QByteArrayView message, const Framed &opt)
{
    return optionIn(message, opt, CookieOption).value_or(QByteArray());
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
    bytes.append(query.form == Form::MixedCase ? inBothCases(query.name.wire()) : query.name.wire());
    append16(bytes, query.type.value);
    append16(bytes, query.form == Form::Chaos ? ClassChaos : ClassIn);
    if (edns)
        appendEdns(bytes, *edns, query);
    return bytes;
}

Form formOf(QByteArrayView query)
{
    const Result<qsizetype> size = nameLengthAt(query, HeaderSize, query.size(), false);
    if (!size || query.size() < HeaderSize + *size + 4)
        return Form::Usual;
    if (get16(query, HeaderSize + *size + 2) == ClassChaos)
        return Form::Chaos;
    const QByteArray name = query.sliced(HeaderSize, *size).toByteArray();
    if (name != name.toLower())
        return Form::MixedCase;
    const std::optional<Framed> opt = ednsOf(query);
    if (!opt)
        return Form::Usual;
    if ((opt->ttl & 0xff0000) != 0)
        return Form::EdnsVersion;
    if ((opt->ttl & 0x7fff) != 0)
        return Form::EdnsFlags;
    if (optionIn(query, *opt, ServerIdOption))
        return Form::ServerId;
    if (optionIn(query, *opt, NobodysOption))
        return Form::EdnsOption;
    return opt->recordClass == PlainUdp ? Form::SmallRoom : Form::Usual;
}

QByteArray subnetOf(QByteArrayView query)
{
    const std::optional<Framed> opt = ednsOf(query);
    return opt ? optionIn(query, *opt, SubnetOption).value_or(QByteArray()) : QByteArray();
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
    if (!ours.isEmpty() && !theirs.isEmpty() && ours.left(OwnCookieSize) != theirs.left(OwnCookieSize))
        return u"cookie"_s; // RFC 7873, 5.3
    return {};
}

} // namespace zonecase::dns
