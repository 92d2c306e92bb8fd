// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/render.h"

#include "app/dns/worker/digtext.h"
#include "app/dns/worker/framing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr qsizetype ShownHeaderSize = 12;

/// Collects the fields of a message in the order of its octets.
class FieldList
{
public:
    explicit FieldList(const QByteArray &message)
        : m_message(message)
    { }

    void addHeader()
    {
        add(0, ShownHeaderSize, u"Header"_s, 0);
        add(0, 2, u"ID %1"_s.arg(get16(0)), 1);
        add(2, 1,
            u"QR %1, OPCODE %2, AA %3, TC %4, RD %5"_s.arg(bit(2, 7))
                .arg(octet(2) >> 3 & 15)
                .arg(bit(2, 2))
                .arg(bit(2, 1))
                .arg(bit(2, 0)),
            1);
        add(3, 1,
            u"RA %1, Z %2, AD %3, CD %4, RCODE %5 %6"_s.arg(bit(3, 7))
                .arg(bit(3, 6))
                .arg(bit(3, 5))
                .arg(bit(3, 4))
                .arg(octet(3) & 15)
                .arg(rcodeText(octet(3) & 15)),
            1);
        add(4, 2, u"QDCOUNT %1"_s.arg(get16(4)), 1);
        add(6, 2, u"ANCOUNT %1"_s.arg(get16(6)), 1);
        add(8, 2, u"NSCOUNT %1"_s.arg(get16(8)), 1);
        add(10, 2, u"ARCOUNT %1"_s.arg(get16(10)), 1);
    }

    void addPart(const Framed &part, const Name &owner, const QString &rdata)
    {
        const bool isQuestion = part.section == Section::Question;
        const QString type = RecordType{part.type}.toText();
        const qsizetype end = part.rdataOffset + part.rdataLength;
        const qsizetype at = part.offset + part.ownerLength;
        add(part.offset, end - part.offset,
            u"%1: %2 %3"_s.arg(sectionTitle(part.section), owner.toText(), type), 0);
        add(part.offset, part.ownerLength, u"Owner %1"_s.arg(owner.toText()), 1);
        add(at, 2, u"Type %1"_s.arg(type), 1);
        if (part.type == type::OPT.value && !isQuestion) {
            add(at + 2, 2, u"UDP payload size %1"_s.arg(part.recordClass), 1);
            add(at + 4, 4,
                u"Extended RCODE %1, version %2, DO %3"_s.arg(part.ttl >> 24)
                    .arg(part.ttl >> 16 & 255)
                    .arg(part.ttl >> 15 & 1),
                1);
        } else {
            add(at + 2, 2, u"Class %1"_s.arg(part.recordClass), 1);
            if (!isQuestion)
                add(at + 4, 4, u"TTL %1"_s.arg(part.ttl), 1);
        }
        if (isQuestion)
            return;
        add(at + 8, 2, u"RDLENGTH %1"_s.arg(part.rdataLength), 1);
        if (part.rdataLength > 0)
            add(part.rdataOffset, part.rdataLength, u"RDATA %1"_s.arg(rdata), 1);
    }

    void addRest(qsizetype from, const QString &label) { add(from, m_message.size() - from, label, 0); }
    const QJsonArray &array() const { return m_array; }

private:
    void add(qsizetype offset, qsizetype length, const QString &label, int depth)
    {
        m_array << QJsonObject{
            {u"offset"_s, offset}, {u"length"_s, length}, {u"label"_s, label.trimmed()}, {u"depth"_s, depth}};
    }
    quint16 get16(qsizetype at) const { return qFromBigEndian<quint16>(m_message.constData() + at); }
    int octet(qsizetype at) const { return static_cast<quint8>(m_message[at]); }
    int bit(qsizetype at, int number) const { return octet(at) >> number & 1; }
    static QString sectionTitle(Section section)
    {
        switch (section) {
        case Section::Question:
            return u"Question"_s;
        case Section::Answer:
            return u"Answer"_s;
        case Section::Authority:
            return u"Authority"_s;
        case Section::Additional:
            return u"Additional"_s;
        }
        return {};
    }

    const QByteArray &m_message;
    QJsonArray m_array;
};

/// Hands out a parsed message's records in the order of its frame's parts.
class RecordWalk
{
public:
    explicit RecordWalk(const Message &message)
        : m_message(message)
    { }
    const Record *recordOf(const Framed &part)
    {
        if (part.section == Section::Question || part.type == type::OPT.value)
            return nullptr;
        const QList<Record> &section = sectionOf(part.section);
        qsizetype &next = m_next[static_cast<size_t>(part.section)];
        return next < section.size() ? &section[next++] : nullptr;
    }

private:
    const QList<Record> &sectionOf(Section section) const
    {
        if (section == Section::Answer)
            return m_message.answer;
        return section == Section::Authority ? m_message.authority : m_message.additional;
    }
    const Message &m_message;
    std::array<qsizetype, 4> m_next{};
};

/// A name that framing has passed, its pointers followed.
Name nameAt(QByteArrayView message, qsizetype offset)
{
    QByteArray wire;
    for (qsizetype at = offset; message[at] != '\0';) {
        if ((message[at] & 0xc0) == 0xc0) {
            at = qFromBigEndian<quint16>(message.data() + at) & 0x3fff;
            continue;
        }
        const qsizetype size = 1 + message[at];
        wire.append(message.sliced(at, size));
        at += size;
    }
    wire.append('\0');
    return Name::fromWire(wire).value_or(Name());
}

QJsonArray fieldsOf(const QByteArray &bytes, const PartialFrame &framed, const Message &message)
{
    FieldList fields(bytes);
    if (bytes.size() < ShownHeaderSize) {
        fields.addRest(0, u"Not a message"_s);
        return fields.array();
    }
    fields.addHeader();
    RecordWalk walk(message);
    qsizetype end = ShownHeaderSize;
    for (const Framed &part : framed.frame.parts) {
        const Record *record = walk.recordOf(part);
        fields.addPart(part, nameAt(bytes, part.offset), record != nullptr ? record->rdataText : QString());
        end = part.rdataOffset + part.rdataLength;
    }
    if (end < bytes.size())
        fields.addRest(end, u"Not read"_s);
    return fields.array();
}

QJsonObject rendered(const QByteArray &bytes, const Result<Message> &message)
{
    QString text = bytes.size() < ShownHeaderSize ? QString() : headerText(bytes);
    if (message)
        text += bodyText(*message);
    else
        text += u";; MALFORMED: %1\n"_s.arg(message.error().detail);
    text += u"\n;; MSG SIZE: %1\n"_s.arg(bytes.size());
    return {{u"text"_s, text}, {u"hex"_s, QString::fromLatin1(bytes.toHex())},
        {u"fields"_s, fieldsOf(bytes, frameAsFarAsPossible(bytes), message.value_or(Message()))}};
}

QJsonObject renderedExchange(const Exchange &exchange, bool mayParse, const Answers::ParseGuard &guard)
{
    const ExchangeId id = exchange.id();
    QJsonObject object{{u"exchange"_s, id.toText()}, {u"query"_s, renderMessage(exchange.query)}};
    if (exchange.response.isEmpty())
        return object;
    if (!mayParse) {
        object[u"response"_s] = rendered(exchange.response,
            failure(Error::Code::Malformed,
                u"The analysis process ended on this message; it is not read again."_s));
        return object;
    }
    if (guard)
        guard(id);
    object[u"response"_s] = renderMessage(exchange.response);
    if (guard)
        guard({});
    return object;
}

} // namespace

QJsonObject renderMessage(const QByteArray &message)
{
    return rendered(message, parseWholeMessage(message));
}

QByteArray renderDocument(const Transcript &transcript, const Answers::ParseGuard &guard)
{
    QJsonArray messages;
    for (const Exchange &exchange : transcript.exchanges)
        messages << renderedExchange(exchange, !transcript.run.malformed.contains(exchange.id()), guard);
    const QJsonObject document{{u"schema"_s, u"zonecase.render/1"_s}, {u"messages"_s, messages}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace zonecase::dns
