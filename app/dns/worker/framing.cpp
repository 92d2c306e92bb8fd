// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/framing.h"

#include "app/dns/recordtype.h"
#include "app/dns/worker/message.h"
#include "app/dns/worker/shape.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr qsizetype FrameHeaderSize = 12;
constexpr qsizetype MaxMessage = 65535;
constexpr qsizetype MaxName = 255;
// A name has at most 127 labels; a pointer that leads to another pointer saves nothing, so no honest name
// needs more.
constexpr int MaxPointers = 128;

quint16 read16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

quint8 octet(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

tl::unexpected<Error> malformed(const QString &what, qsizetype offset)
{
    return failure(Error::Code::Malformed, u"%1 (at octet %2)."_s.arg(what).arg(offset));
}

const char16_t *sectionName(Section section)
{
    switch (section) {
    case Section::Question:
        return u"question";
    case Section::Answer:
        return u"answer";
    case Section::Authority:
        return u"authority";
    case Section::Additional:
        return u"additional";
    }
    return u"";
}

class Framer
{
public:
    explicit Framer(QByteArrayView message)
        : m_message(message)
    { }

    Result<void> run()
    {
        if (m_message.size() < FrameHeaderSize)
            return malformed(u"The message is shorter than a header"_s, m_message.size());
        if (m_message.size() > MaxMessage)
            return malformed(u"The message is longer than a message can be"_s, MaxMessage);
        if (read16(m_message, 4) > 1) // RFC 9619
            return malformed(u"The header counts more than one question"_s, 4);
        for (const Section section :
            {Section::Question, Section::Answer, Section::Authority, Section::Additional}) {
            const int count = read16(m_message, 4 + 2 * static_cast<qsizetype>(section));
            for (int i = 0; i < count; ++i)
                if (const Result<void> read = takeOne(section); !read)
                    return read;
        }
        if (m_at != m_message.size())
            return malformed(u"Octets follow the last record that the header counts"_s, m_at);
        return {};
    }

    const Frame &frame() const { return m_frame; }

private:
    Result<void> takeOne(Section section)
    {
        Framed part;
        part.section = section;
        part.offset = m_at;
        if (m_at == m_message.size())
            return malformed(
                u"The %1 section ends before its count"_s.arg(QStringView(sectionName(section))), m_at);
        const Result<qsizetype> owner = nameLengthAt(m_message, m_at, m_message.size(), true);
        if (!owner)
            return tl::unexpected(owner.error());
        part.ownerLength = *owner;
        m_at += *owner;
        const qsizetype fixed = section == Section::Question ? 4 : 10;
        if (m_message.size() - m_at < fixed)
            return malformed(u"A record is cut short after its owner name"_s, m_at);
        part.type = read16(m_message, m_at);
        part.recordClass = read16(m_message, m_at + 2);
        part.rdataOffset = m_at + fixed;
        if (section != Section::Question) {
            part.ttl = qFromBigEndian<quint32>(m_message.data() + m_at + 4);
            part.rdataLength = read16(m_message, m_at + 8);
        }
        if (const Result<void> fits = checkRdata(part); !fits)
            return fits;
        m_at = part.rdataOffset + part.rdataLength;
        m_frame.parts << part;
        return {};
    }

    Result<void> checkRdata(const Framed &part)
    {
        if (part.section == Section::Question)
            return {};
        if (part.rdataLength > m_message.size() - part.rdataOffset)
            return malformed(u"RDATA is longer than what is left of the message"_s, part.rdataOffset);
        if (part.type == type::OPT.value)
            if (const Result<void> good = checkEdns(part); !good)
                return good;
        if (!fitsShape(m_message, part.rdataOffset, part.rdataLength, part.type))
            return malformed(
                u"RDATA is not what a record of type %1 has"_s.arg(RecordType{part.type}.toText()),
                part.rdataOffset);
        return {};
    }

    // RFC 6891, 6.1.1: one at most, in the additional section, owned by the root.
    Result<void> checkEdns(const Framed &part)
    {
        if (m_frame.hasEdns)
            return malformed(u"There is a second OPT record"_s, part.offset);
        if (part.section != Section::Additional)
            return malformed(u"An OPT record stands outside the additional section"_s, part.offset);
        if (part.ownerLength != 1)
            return malformed(u"An OPT record has an owner other than the root"_s, part.offset);
        m_frame.hasEdns = true;
        return {};
    }

    QByteArrayView m_message;
    qsizetype m_at = FrameHeaderSize;
    Frame m_frame;
};

} // namespace

Result<qsizetype> nameLengthAt(QByteArrayView message, qsizetype offset, qsizetype end, bool mayCompress)
{
    qsizetype at = offset;
    qsizetype segment = offset; // where the run of labels that we read began: a pointer must lead before it
    qsizetype taken = -1; // octets at `offset`, known at the first pointer
    qsizetype length = 0;
    int pointers = 0;
    for (;;) {
        if (at >= end)
            return malformed(u"A name runs out of its place"_s, offset);
        const quint8 head = octet(message, at);
        if ((head & 0xc0) == 0xc0) {
            if (at + 2 > end)
                return malformed(u"A compression pointer is cut short"_s, at);
            const qsizetype target = read16(message, at) & 0x3fff;
            if (!mayCompress)
                return malformed(u"A name is compressed where it must not be"_s, at);
            if (target >= segment || target < FrameHeaderSize || ++pointers > MaxPointers)
                return malformed(u"A compression pointer does not lead to an earlier name"_s, at);
            if (taken < 0)
                taken = at + 2 - offset;
            end = segment; // what it leads to lies wholly before
            at = segment = target;
            continue;
        }
        if (head & 0xc0)
            return malformed(u"A label has a length that is not defined"_s, at);
        length += 1 + head;
        if (length > MaxName)
            return malformed(u"A name is longer than 255 octets"_s, offset);
        at += 1 + head;
        if (head == 0)
            return taken < 0 ? at - offset : taken;
    }
}

Result<void> checkFraming(QByteArrayView message)
{
    return frameMessage(message).map([](const Frame &) {});
}

Result<Frame> frameMessage(QByteArrayView message)
{
    const PartialFrame partial = frameAsFarAsPossible(message);
    if (!partial.end)
        return tl::unexpected(partial.end.error());
    return partial.frame;
}

PartialFrame frameAsFarAsPossible(QByteArrayView message)
{
    Framer framer(message);
    const Result<void> end = framer.run();
    return {framer.frame(), end};
}

} // namespace zonecase::dns
