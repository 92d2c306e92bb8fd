// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/convert.h"

#include <QRegularExpression>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

namespace {

QByteArray bufferBytes(const ldns_buffer *buffer)
{
    return QByteArray(reinterpret_cast<const char *>(buffer->_data), qsizetype(ldns_buffer_position(buffer)));
}

QByteArray rdataWire(const ldns_rr *rr)
{
    const BufferHandle buffer(ldns_buffer_new(512));
    return ldns_rr_rdata2buffer_wire(buffer.get(), rr) == LDNS_STATUS_OK ? bufferBytes(buffer.get())
                                                                         : QByteArray();
}

QString rdataText(const ldns_rr *rr)
{
    const BufferHandle buffer(ldns_buffer_new(512));
    for (size_t i = 0; i < ldns_rr_rd_count(rr); ++i) {
        if (i > 0)
            ldns_buffer_printf(buffer.get(), " ");
        ldns_rdf2buffer_str(buffer.get(), ldns_rr_rdf(rr, i));
    }
    return QString::fromLatin1(bufferBytes(buffer.get()));
}

/// What the lab's zones are made of. ldns's reader swallows parentheses and takes 2^32 for 0, so the line
/// must look right before it sees it.
bool looksRight(const QString &line)
{
    static const QRegularExpression shape(
        uR"(^[!-~]+ +[0-9]{1,9} +(IN +)?(SOA|NS|A|AAAA|MX|TXT|CNAME|DS|SRV|CAA|PTR|TLSA) +[ -~]+$)"_s);
    return shape.match(line).hasMatch() && !line.contains(u'(') && !line.contains(u')')
        && !line.contains(u';');
}

} // namespace

Result<dns::Record> recordFromText(const QString &line)
{
    const auto wrong = [&line] {
        return failure(
            Error::Code::Malformed, u"“%1” is not a record as “owner TTL TYPE data”."_s.arg(line.left(120)));
    };
    if (!looksRight(line))
        return wrong();
    ldns_rr *parsed = nullptr;
    const ldns_status status = ldns_rr_new_frm_str(&parsed, line.toLatin1().constData(), 0, nullptr, nullptr);
    const RrHandle rr(status == LDNS_STATUS_OK ? parsed : nullptr);
    if (!rr || ldns_rr_rd_count(rr.get()) == 0)
        return wrong();
    return fromLdns(rr.get());
}

dns::Record fromLdns(const ldns_rr *rr)
{
    dns::Record record;
    const ldns_rdf *owner = ldns_rr_owner(rr);
    record.owner = dns::Name::fromWire(QByteArrayView(ldns_rdf_data(owner), qsizetype(ldns_rdf_size(owner))))
                       .value_or(dns::Name());
    record.type = {static_cast<quint16>(ldns_rr_get_type(rr))};
    record.recordClass = static_cast<quint16>(ldns_rr_get_class(rr));
    record.ttl = ldns_rr_ttl(rr);
    record.rdata = rdataWire(rr);
    const RrHandle canonical(ldns_rr_clone(rr));
    ldns_rr2canonical(canonical.get());
    record.canonicalRdata = rdataWire(canonical.get());
    record.rdataText = rdataText(rr);
    return record;
}

RrHandle toLdns(const dns::Record &record)
{
    std::array<uchar, 10> fixed{};
    qToBigEndian(record.type.value, &fixed[0]);
    qToBigEndian(record.recordClass, &fixed[2]);
    qToBigEndian(record.ttl, &fixed[4]);
    qToBigEndian(static_cast<quint16>(record.rdata.size()), &fixed[8]);
    const QByteArray wire
        = record.owner.wire() + QByteArray(reinterpret_cast<const char *>(fixed.data()), 10) + record.rdata;
    ldns_rr *rr = nullptr;
    size_t position = 0;
    const ldns_status status = ldns_wire2rr(&rr, reinterpret_cast<const uint8_t *>(wire.constData()),
        size_t(wire.size()), &position, LDNS_SECTION_ANSWER);
    return RrHandle(status == LDNS_STATUS_OK ? rr : nullptr);
}

RrListHandle toLdns(const QList<dns::Record> &records)
{
    RrListHandle list(ldns_rr_list_new());
    for (const dns::Record &record : records)
        if (RrHandle rr = toLdns(record))
            ldns_rr_list_push_rr(list.get(), rr.release());
    return list;
}

RdfHandle toLdns(const dns::Name &name)
{
    return RdfHandle(
        ldns_rdf_new_frm_data(LDNS_RDF_TYPE_DNAME, size_t(name.wire().size()), name.wire().constData()));
}

} // namespace zonecase::lab
