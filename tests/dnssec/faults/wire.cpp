// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/wire.h"

#include "app/dns/worker/message.h"
#include "app/dns/worker/querymessage.h"

namespace zonecase::faults {

namespace {

QByteArray bigEndian(quint64 value, int octets)
{
    QByteArray bytes;
    for (int i = octets - 1; i >= 0; --i)
        bytes += static_cast<char>(value >> (8 * i) & 0xff);
    return bytes;
}

QByteArray wireOf(const dns::Record &record)
{
    return record.owner.wire() + bigEndian(record.type.value, 2) + bigEndian(record.recordClass, 2)
        + bigEndian(record.ttl, 4) + bigEndian(quint64(record.rdata.size()), 2) + record.rdata;
}

/// The records of a section, the TTL of each being its set's; the signatures keep their own.
QList<QByteArray> section(const QList<dns::RRset> &sets, bool signatures)
{
    QList<QByteArray> records;
    for (const dns::RRset &set : sets) {
        for (dns::Record record : set.records) {
            record.ttl = set.ttl;
            records << wireOf(record);
        }
        if (signatures)
            for (const dns::Record &record : set.signatures)
                records << wireOf(record);
    }
    return records;
}

QByteArray opt(const Answer &answer)
{
    const QByteArray cookie = answer.cookie.isEmpty()
        ? QByteArray()
        : bigEndian(10, 2) + bigEndian(quint64(answer.cookie.size()), 2) + answer.cookie;
    return bigEndian(0, 1) + bigEndian(41, 2) + bigEndian(1232, 2)
        + bigEndian(quint64(answer.extendedRcode), 1) + bigEndian(quint64(answer.version), 1)
        + bigEndian(quint64(answer.flags), 2) + bigEndian(quint64(cookie.size() + answer.options.size()), 2)
        + cookie + answer.options;
}

} // namespace

QByteArray clientCookie()
{
    return "ZONECASE";
}

QByteArray queryBytes(const Asked &asked, bool withCookie)
{
    if (!asked.hasEdns)
        return dns::queryMessage(asked.query, 0x1234, std::nullopt);
    return dns::queryMessage(
        asked.query, 0x1234, dns::QueryEdns{1232, withCookie ? clientCookie() : QByteArray()});
}

std::optional<Asked> askedIn(const QByteArray &query, int server, bool isTcp)
{
    const Result<dns::Message> message = dns::parseMessage(query);
    if (!message || message->response || !message->hasQuestion)
        return {};
    Asked asked;
    asked.query.name = message->questionName;
    asked.query.type = message->questionType;
    asked.query.dnssecOk = message->edns && message->edns->dnssecOk;
    asked.server = server;
    asked.hasEdns = message->edns.has_value();
    asked.isTcp = isTcp;
    return asked;
}

QByteArray bytesOf(const Answer &answer, const Asked &asked, const QByteArray &query)
{
    if (!answer.instead.isEmpty())
        return query.left(2) + answer.instead;
    const QList<QByteArray> answers = section(answer.answer, answer.signatures);
    const QList<QByteArray> authority = section(answer.authority, answer.signatures);
    QList<QByteArray> additional = section(answer.additional, false);
    for (const dns::Record &record : answer.foreign)
        additional << wireOf(record);
    if (answer.hasOpt)
        additional << opt(answer);
    const int flags = 0x8000 | (answer.authoritative ? 0x0400 : 0) | (answer.truncated ? 0x0200 : 0)
        | (answer.recursionAvailable ? 0x0080 : 0) | answer.rcode;
    const QByteArray question = query.mid(12, asked.query.name.wire().size() + 4); // letter by letter
    QByteArray bytes = query.left(2) + bigEndian(quint64(flags), 2) + bigEndian(1, 2)
        + bigEndian(quint64(answers.size()), 2) + bigEndian(quint64(authority.size()), 2)
        + bigEndian(quint64(additional.size()), 2) + (answer.lowersQuestion ? question.toLower() : question);
    for (const QList<QByteArray> &records : {answers, authority, additional})
        for (const QByteArray &record : records)
            bytes += record;
    return bytes;
}

} // namespace zonecase::faults
