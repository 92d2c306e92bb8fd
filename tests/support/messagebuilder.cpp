// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/messagebuilder.h"

#include "app/dns/worker/querymessage.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace zonecase::test {

namespace {

QByteArray be16(int value)
{
    return QByteArray(1, static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff));
}

QByteArray wireOf(const QList<dns::Record> &records)
{
    QByteArray bytes;
    for (const dns::Record &record : records) {
        const auto ttl = static_cast<int>(record.ttl);
        bytes += record.owner.wire() + be16(record.type.value) + be16(record.recordClass) + be16(ttl >> 16)
            + be16(ttl & 0xffff) + be16(static_cast<int>(record.rdata.size())) + record.rdata;
    }
    return bytes;
}

QByteArray header(quint16 id, int flags, const QList<qsizetype> &counts)
{
    QByteArray bytes = be16(id) + be16(flags);
    for (const qsizetype count : counts)
        bytes += be16(static_cast<int>(count));
    return bytes;
}

QByteArray question(const dns::Query &query)
{
    constexpr qsizetype HeaderSize = 12;
    return dns::queryMessage(query, 0, std::nullopt).mid(HeaderSize);
}

bool hasEdns(const dns::Query &query)
{
    return query.form != dns::Form::Bare && query.form != dns::Form::Chaos;
}

/// The response's OPT record; a response code above 15 has its upper bits there (RFC 6891, 6.1.3).
QByteArray opt(const dns::Query &query, int rcode = 0, const QByteArray &options = {})
{
    if (!hasEdns(query))
        return {};
    return QByteArray(1, '\0') + be16(41) + be16(1232) + be16((rcode >> 4) << 8)
        + be16(query.dnssecOk ? 0x8000 : 0) + be16(static_cast<int>(options.size())) + options;
}

} // namespace

QList<dns::Record> records(const QString &lines)
{
    const Result<QList<dns::Record>> parsed = dns::parseRecords(lines);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return *parsed;
}

dns::Name name(const QString &text)
{
    const Result<dns::Name> parsed = dns::Name::fromText(text);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return *parsed;
}

dns::Server server(const QString &host, const QString &address)
{
    const Result<dns::IpAddress> parsed = dns::IpAddress::fromText(address);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return {name(host), {*parsed, 53}};
}

QByteArray queryBytes(const dns::Query &query, quint16 id)
{
    const std::optional<dns::QueryEdns> edns
        = hasEdns(query) ? std::optional(dns::QueryEdns()) : std::nullopt;
    if (query.form != dns::Form::Usual || !query.subnet.isEmpty())
        return dns::queryMessage(query, id, edns);
    const int flags = (query.recursionDesired ? 0x0100 : 0) | (query.checkingDisabled ? 0x0010 : 0);
    return header(id, flags, {1, 0, 0, 1}) + question(query) + opt(query);
}

QByteArray responseBytes(const dns::Query &query, const Response &response, const QList<dns::Record> &answer,
    const QList<dns::Record> &authority, const QList<dns::Record> &additional, quint16 id)
{
    const int flags = 0x8000 | (response.authoritative ? 0x0400 : 0) | (query.recursionDesired ? 0x0100 : 0)
        | (response.recursionAvailable ? 0x0080 : 0) | (response.authenticData ? 0x0020 : 0)
        | (query.checkingDisabled ? 0x0010 : 0) | (response.rcode & 15);
    return header(
               id, flags, {1, answer.size(), authority.size(), additional.size() + (hasEdns(query) ? 1 : 0)})
        + question(query) + wireOf(answer) + wireOf(authority) + wireOf(additional)
        + opt(query, response.rcode, response.options);
}

QByteArray responseBytes(const dns::Query &query, const Response &response, quint16 id)
{
    return responseBytes(query, response, records(response.answer), records(response.authority),
        records(response.additional), id);
}

dns::Exchange exchange(const dns::Query &query, const QByteArray &response, Instant start)
{
    dns::Exchange exchange;
    exchange.vantage = u"test"_s;
    exchange.profile = u"test"_s;
    exchange.server = query.server;
    exchange.transport = query.transport;
    exchange.repeat = query.repeat;
    exchange.query = queryBytes(query);
    exchange.response = response;
    exchange.start = start;
    exchange.duration = 20'000'000;
    return exchange;
}

dns::Exchange failedExchange(const dns::Query &query, dns::Failure failure, Instant start)
{
    dns::Exchange failed = exchange(query, {}, start);
    failed.failure = failure;
    return failed;
}

} // namespace zonecase::test
