// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/digtext.h"

#include "app/dns/worker/querymessage.h"

#include <QtEndian>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

quint16 get16(const QByteArray &message, qsizetype at)
{
    return qFromBigEndian<quint16>(message.constData() + at);
}

QString opcodeText(int opcode)
{
    switch (opcode) {
    case 0:
        return u"QUERY"_s;
    case 1:
        return u"IQUERY"_s;
    case 2:
        return u"STATUS"_s;
    case 4:
        return u"NOTIFY"_s;
    case 5:
        return u"UPDATE"_s;
    default:
        return u"RESERVED%1"_s.arg(opcode);
    }
}

QString flagsText(quint16 flags)
{
    static constexpr auto Flags
        = std::to_array<std::pair<quint16, const char16_t *>>({{0x8000, u" qr"}, {0x0400, u" aa"},
            {0x0200, u" tc"}, {0x0100, u" rd"}, {0x0080, u" ra"}, {0x0020, u" ad"}, {0x0010, u" cd"}});
    QString text;
    for (const auto &[mask, word] : Flags)
        if (flags & mask)
            text += QStringView(word);
    return text;
}

QString optionText(const Edns::Option &option)
{
    const QString hex = QString::fromLatin1(option.bytes.toHex());
    switch (option.code) {
    case 3:
        return u"; NSID: %1\n"_s.arg(hex);
    case 10:
        return u"; COOKIE: %1\n"_s.arg(hex);
    case 15: // RFC 8914: a code, then text of foreign origin that stays in hexadecimal
        if (option.bytes.size() >= 2)
            return u"; EDE: %1 %2\n"_s.arg(get16(option.bytes, 0))
                .arg(QString::fromLatin1(option.bytes.mid(2).toHex()));
        break;
    default:
        break;
    }
    return u"; OPT=%1: %2\n"_s.arg(option.code).arg(hex);
}

QString ednsText(const Edns &edns)
{
    QString text = u"\n;; OPT PSEUDOSECTION:\n; EDNS: version: %1, flags:%2; udp: %3\n"_s.arg(edns.version)
                       .arg(edns.dnssecOk ? u" do"_s : QString())
                       .arg(edns.payload);
    for (const Edns::Option &option : edns.options)
        text += optionText(option);
    return text;
}

QString sectionText(const QString &title, const QList<Record> &records)
{
    if (records.isEmpty())
        return {};
    QString text = u"\n;; %1 SECTION:\n"_s.arg(title);
    for (const Record &record : records)
        text += record.toText() + u'\n';
    return text;
}

} // namespace

QString headerText(const QByteArray &message)
{
    const Glance seen = glance(message);
    return u";; ->>HEADER<<- opcode: %1, status: %2, id: %3\n"
           ";; flags:%4; QUERY: %5, ANSWER: %6, AUTHORITY: %7, ADDITIONAL: %8\n"_s
               .arg(opcodeText(static_cast<quint8>(message[2]) >> 3 & 15), rcodeText(seen.rcode))
               .arg(get16(message, 0))
               .arg(flagsText(get16(message, 2)))
               .arg(get16(message, 4))
               .arg(get16(message, 6))
               .arg(get16(message, 8))
               .arg(get16(message, 10));
}

QString bodyText(const Message &message)
{
    QString text = message.edns ? ednsText(*message.edns) : QString();
    if (message.hasQuestion) {
        const QString recordClass
            = message.questionClass == 1 ? u"IN"_s : u"CLASS%1"_s.arg(message.questionClass);
        text += u"\n;; QUESTION SECTION:\n;%1 %2 %3\n"_s.arg(
            message.questionName.toText(), recordClass, message.questionType.toText());
    }
    text += sectionText(u"ANSWER"_s, message.answer);
    text += sectionText(u"AUTHORITY"_s, message.authority);
    text += sectionText(u"ADDITIONAL"_s, message.additional);
    return text;
}

} // namespace zonecase::dns
