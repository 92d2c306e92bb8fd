// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/secured.h"

#include "app/dns/cborinteger.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>

#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

// A CBOR array of 17 items, in this order:
//   0 text name   1 text path   2 text method ("get", "post"; empty without a path)
//   3 bool reused   4 text version   5 text cipher   6 text protocol   7 int alert
//   8 bytes certificate   9 array of bytes chain   10 array of text problems
//  11 uint HTTP status   12 text content type   13 text content encoding   14 text location
//  15 uint age   16 uint octets
constexpr qsizetype SecuredFieldCount = 17;

bool typesFit(const QCborArray &fields)
{
    using Type = QCborValue::Type;
    static constexpr std::array<Type, SecuredFieldCount> types{Type::String, Type::String, Type::String, Type::False,
        Type::String, Type::String, Type::String, Type::Integer, Type::ByteArray, Type::Array, Type::Array,
        Type::Integer, Type::String, Type::String, Type::String, Type::Integer, Type::Integer};
    if (fields.size() != SecuredFieldCount)
        return false;
    for (qsizetype i = 0; i < SecuredFieldCount; ++i)
        if (types[size_t(i)] == Type::False ? !fields[i].isBool() : fields[i].type() != types[size_t(i)])
            return false;
    return true;
}

QString methodText(const Access &access)
{
    if (access.path.isEmpty())
        return {};
    return access.method == HttpMethod::Get ? u"get"_s : u"post"_s;
}

void append(QCborStreamWriter &out, const QString &text)
{
    out.append(QStringView(text));
}

void append(QCborStreamWriter &out, const QByteArray &bytes)
{
    out.appendByteString(bytes.constData(), bytes.size());
}

} // namespace

void Secured::write(QCborStreamWriter &out) const
{
    out.startArray(quint64(SecuredFieldCount));
    append(out, access.name);
    append(out, access.path);
    append(out, methodText(access));
    out.append(reused);
    append(out, version);
    append(out, cipher);
    append(out, protocol);
    out.append(qint64(alert));
    append(out, certificate);
    out.startArray(quint64(chain.size()));
    for (const QByteArray &der : chain)
        append(out, der);
    out.endArray();
    out.startArray(quint64(problems.size()));
    for (const QString &problem : problems)
        append(out, problem);
    out.endArray();
    out.append(qint64(httpStatus));
    append(out, contentType);
    append(out, contentEncoding);
    append(out, location);
    out.append(age);
    out.append(octets);
    out.endArray();
}

QByteArray Secured::toCbor() const
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    write(out);
    return bytes;
}

Result<Secured> Secured::fromCbor(const QCborArray &fields)
{
    const auto damaged = failure(Error::Code::Malformed,
        u"What was seen of a TLS connection is not in the form that this version writes."_s);
    if (!typesFit(fields))
        return damaged;
    Secured seen;
    const QString method = fields[2].toString();
    seen.access = {
        fields[0].toString(), fields[1].toString(), method == u"get"_s ? HttpMethod::Get : HttpMethod::Post};
    if (method != methodText(seen.access))
        return damaged;
    seen.reused = fields[3].toBool();
    seen.version = fields[4].toString();
    seen.cipher = fields[5].toString();
    seen.protocol = fields[6].toString();
    seen.alert = static_cast<int>(cborInteger(fields[7]));
    seen.certificate = fields[8].toByteArray();
    const QCborArray chain = fields[9].toArray();
    for (const QCborValue &der : chain) {
        if (!der.isByteArray())
            return damaged;
        seen.chain << der.toByteArray();
    }
    const QCborArray problems = fields[10].toArray();
    for (const QCborValue &problem : problems) {
        if (!problem.isString())
            return damaged;
        seen.problems << problem.toString();
    }
    seen.httpStatus = static_cast<int>(cborInteger(fields[11]));
    seen.contentType = fields[12].toString();
    seen.contentEncoding = fields[13].toString();
    seen.location = fields[14].toString();
    seen.age = cborInteger(fields[15]);
    seen.octets = cborInteger(fields[16]);
    return seen;
}

Result<Secured> Secured::fromCbor(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError)
        return failure(Error::Code::Malformed, u"What was seen of a TLS connection is damaged."_s);
    return fromCbor(value.toArray());
}

} // namespace zonecase::dns
