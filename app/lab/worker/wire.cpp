// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/wire.h"

#include <QtEndian>

#include <algorithm>
#include <map>

namespace zonecase::lab {

namespace {

constexpr qsizetype HeaderSize = 12;
constexpr int OurPayload = 1232;
constexpr quint16 ClassIn = 1;

quint16 number(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

/// The end of an uncompressed name, or of a pointer; -1 if it runs out of the message.
qsizetype skipName(QByteArrayView message, qsizetype at)
{
    while (at < message.size()) {
        const auto length = static_cast<quint8>(message[at]);
        if (length == 0)
            return at + 1;
        if (length >= 0xc0)
            return at + 2;
        if (length > 63)
            return -1;
        at += 1 + length;
    }
    return -1;
}

/// OPT is the only record that a query's end is read for; false if the records do not fit.
bool readOpt(QByteArrayView message, qsizetype at, int records, Question &question)
{
    for (int i = 0; i < records; ++i) {
        const qsizetype fixed = skipName(message, at);
        if (fixed < 0 || fixed + 10 > message.size())
            return false;
        const qsizetype length = number(message, fixed + 8);
        if (fixed + 10 + length > message.size())
            return false;
        if (number(message, fixed) == dns::type::OPT.value) {
            if (question.edns)
                return false; // RFC 6891, 6.1.1: only one
            question.edns = true;
            question.payload = std::max<int>(512, number(message, fixed + 2));
            question.ednsVersion = static_cast<quint8>(message[fixed + 5]);
            question.dnssecOk = number(message, fixed + 6) & 0x8000;
        }
        at = fixed + 10 + length;
    }
    return true;
}

class Writer
{
public:
    explicit Writer(const Question &question)
    {
        m_bytes = QByteArray(HeaderSize, '\0') + question.raw;
        if (!question.raw.isEmpty())
            m_names[question.name] = HeaderSize;
    }

    void put16(quint16 value)
    {
        const quint16 big = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&big), 2);
    }
    void put32(quint32 value)
    {
        put16(static_cast<quint16>(value >> 16));
        put16(static_cast<quint16>(value));
    }
    void set16(qsizetype at, quint16 value) { qToBigEndian(value, m_bytes.data() + at); }

    /// Owner names are compressed, names in RDATA never: allowed, and safe for every type (RFC 3597, 4).
    void putName(dns::Name name)
    {
        while (!name.isRoot()) {
            const auto known = m_names.find(name);
            if (known != m_names.end())
                return put16(static_cast<quint16>(0xc000 | known->second));
            if (m_bytes.size() < 0x4000)
                m_names[name] = m_bytes.size();
            m_bytes += name.wire().first(1 + name.wire()[0]);
            name = name.parent();
        }
        m_bytes += '\0';
    }

    int putRecords(const QList<dns::Record> &records, quint32 ttl)
    {
        for (const dns::Record &record : records) {
            putName(record.owner);
            put16(record.type.value);
            put16(record.recordClass);
            put32(ttl);
            put16(static_cast<quint16>(record.rdata.size()));
            m_bytes += record.rdata;
        }
        return static_cast<int>(records.size());
    }

    /// Returns the number of records.
    int putSets(const QList<dns::RRset> &sets, bool withSignatures)
    {
        int count = 0;
        for (const dns::RRset &set : sets) {
            count += putRecords(set.records, set.ttl);
            if (withSignatures)
                count += putRecords(set.signatures, set.ttl);
        }
        return count;
    }

    void putOpt(int rcode, bool dnssecOk)
    {
        m_bytes += '\0';
        put16(dns::type::OPT.value);
        put16(OurPayload);
        put32(static_cast<quint32>(rcode >> 4) << 24 | (dnssecOk ? 0x8000U : 0U));
        put16(0);
    }

    qsizetype size() const { return m_bytes.size(); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    std::map<dns::Name, qsizetype> m_names;
};

bool isDenialType(dns::RecordType type)
{
    return type == dns::type::NSEC || type == dns::type::NSEC3;
}

/// RFC 4035, 3.2.1: without DO no DNSSEC records but those asked for.
QList<dns::RRset> plain(QList<dns::RRset> sets, const Question &question)
{
    sets.removeIf([&question](const dns::RRset &set) {
        return set.type != question.type && (isDenialType(set.type) || set.type == dns::type::DS);
    });
    return sets;
}

QByteArray written(const Question &question, const Response &response, bool truncated)
{
    Writer writer(question);
    const auto section = [&](const QList<dns::RRset> &sets) {
        if (truncated)
            return 0;
        return writer.putSets(question.dnssecOk ? sets : plain(sets, question), question.dnssecOk);
    };
    const int answers = section(response.answer);
    const int authorities = section(response.authority);
    int additionals = section(response.additional);
    if (question.edns) {
        writer.putOpt(response.rcode, question.dnssecOk);
        ++additionals;
    }
    const unsigned flags = 0x8000U | static_cast<unsigned>(question.opcode & 15) << 11
        | (response.authoritative ? 0x0400U : 0U) | (truncated ? 0x0200U : 0U)
        | (question.recursionDesired ? 0x0100U : 0U) | (response.recursionAvailable ? 0x0080U : 0U)
        | (response.authenticData ? 0x0020U : 0U) | (question.checkingDisabled ? 0x0010U : 0U)
        | static_cast<unsigned>(response.rcode & 15);
    writer.set16(0, question.id);
    writer.set16(2, static_cast<quint16>(flags));
    writer.set16(4, question.raw.isEmpty() ? 0 : 1);
    writer.set16(6, static_cast<quint16>(answers));
    writer.set16(8, static_cast<quint16>(authorities));
    writer.set16(10, static_cast<quint16>(additionals));
    return writer.bytes();
}

} // namespace

std::optional<Question> readQuestion(QByteArrayView message)
{
    if (message.size() < HeaderSize || number(message, 2) & 0x8000)
        return std::nullopt;
    Question question;
    const quint16 flags = number(message, 2);
    question.id = number(message, 0);
    question.opcode = flags >> 11 & 15;
    question.recursionDesired = flags & 0x0100;
    question.authenticData = flags & 0x0020;
    question.checkingDisabled = flags & 0x0010;
    const qsizetype end = number(message, 4) == 1 ? skipName(message, HeaderSize) : -1;
    if (end < 0 || end + 4 > message.size())
        return question;
    const auto name = dns::Name::fromWire(message.sliced(HeaderSize, end - HeaderSize));
    const int records = number(message, 6) + number(message, 8) + number(message, 10);
    if (!name || !readOpt(message, end + 4, records, question))
        return question;
    question.name = *name;
    question.type = {number(message, end)};
    question.questionClass = number(message, end + 2);
    question.raw = message.sliced(HeaderSize, end + 4 - HeaderSize).toByteArray();
    return question;
}

QByteArray writeResponse(const Question &question, const Response &response, qsizetype limit)
{
    const QByteArray whole = written(question, response, false);
    return whole.size() <= limit ? whole : written(question, response, true);
}

qsizetype udpLimit(const Question &question)
{
    return question.edns ? std::clamp(question.payload, 512, OurPayload) : 512;
}

} // namespace zonecase::lab
