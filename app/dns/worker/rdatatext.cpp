// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/rdatatext.h"

#include "app/dns/worker/shape.h"

#include <algorithm>
#include <optional>

#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

QString genericText(const QByteArray &rdata)
{
    const QString head = u"\\# %1"_s.arg(rdata.size());
    return rdata.isEmpty() ? head : head + u' ' + QString::fromLatin1(rdata.toHex());
}

/// What is no printable ASCII as \DDD, which presentation format knows (RFC 1035, 5.1).
QString asciiText(QByteArrayView text)
{
    const auto isPrintable = [](char letter) { return letter >= 0x20 && letter < 0x7f; };
    if (std::all_of(text.begin(), text.end(), isPrintable))
        return QString::fromLatin1(text);
    QString safe;
    for (const char letter : text) {
        const auto octet = static_cast<quint8>(letter);
        if (octet >= 0x20 && octet < 0x7f)
            safe += QLatin1Char(letter);
        else
            safe += u"\\%1"_s.arg(uint(octet), 3, 10, QChar(u'0'));
    }
    return safe;
}

bool hasOwnText(const ldns_rr *rr)
{
    const ldns_rr_type type = ldns_rr_get_type(rr);
    // WKS: ldns looks services up in the system's tables, and one record must read the same everywhere.
    return type != LDNS_RR_TYPE_WKS && rdataShape(static_cast<quint16>(type)) != nullptr;
}

/// Most records of a message are addresses; they read as ldns writes them, without its buffer.
std::optional<QString> addressText(const ldns_rr *rr, const QByteArray &rdata)
{
    const bool isIPv4 = ldns_rr_get_type(rr) == LDNS_RR_TYPE_A && rdata.size() == 4;
    const bool isIPv6 = ldns_rr_get_type(rr) == LDNS_RR_TYPE_AAAA && rdata.size() == 16;
    char text[INET6_ADDRSTRLEN];
    if (!(isIPv4 || isIPv6) || !inet_ntop(isIPv4 ? AF_INET : AF_INET6, rdata.constData(), text, sizeof text))
        return {};
    return QString::fromLatin1(text);
}

} // namespace

QString rdataText(const ldns_rr *rr, const QByteArray &rdata)
{
    if (!hasOwnText(rr))
        return genericText(rdata);
    if (const std::optional<QString> address = addressText(rr, rdata))
        return *address;
    const BufferHandle buffer(ldns_buffer_new(LDNS_MIN_BUFLEN));
    for (size_t i = 0; i < ldns_rr_rd_count(rr); ++i) {
        if (i > 0)
            ldns_buffer_printf(buffer.get(), " ");
        if (ldns_rdf2buffer_str(buffer.get(), ldns_rr_rdf(rr, i)) != LDNS_STATUS_OK)
            return genericText(rdata);
    }
    if (ldns_rr_get_type(rr) == LDNS_RR_TYPE_CAA && ldns_rr_rd_count(rr) == 2)
        ldns_buffer_printf(buffer.get(), " \"\""); // ldns has no field for an empty value
    if (ldns_buffer_status(buffer.get()) != LDNS_STATUS_OK)
        return genericText(rdata);
    const QString text
        = asciiText(QByteArrayView(reinterpret_cast<const char *>(ldns_buffer_begin(buffer.get())),
            qsizetype(ldns_buffer_position(buffer.get()))));
    return text.trimmed();
}

} // namespace zonecase::dns
