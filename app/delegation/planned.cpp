// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/planned.h"

#include "app/dns/address.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

constexpr ushort LastAscii = 0x7f;

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() <= LastAscii; });
}

/// Hexadecimal digits that a digest of this type has; 0 where any number may do.
int digestDigits(int digestType)
{
    switch (digestType) {
    case 1:
        return 40;
    case 2:
    case 3:
    case 5:
    case 6:
        return 64;
    case 4:
        return 96;
    default:
        return 0;
    }
}

tl::unexpected<Error> wrongDs(const QString &text, const QString &why)
{
    return failure(
        Error::Code::Malformed, u"The DS record “%1” cannot be meant: %2"_s.arg(text.left(80), why));
}

Result<QString> dsFromText(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,]+"_s);
    const QStringList fields = text.trimmed().split(separators, Qt::SkipEmptyParts);
    if (fields.size() < 4)
        return wrongDs(text, u"it takes a key tag, an algorithm, a digest type and a digest."_s);
    QStringList numbers;
    for (const auto &[field, most] :
        {std::pair(fields[0], 65535), std::pair(fields[1], 255), std::pair(fields[2], 255)}) {
        bool isNumber = false;
        const int number = field.toInt(&isNumber);
        if (!isNumber || number < 0 || number > most)
            return wrongDs(text, u"“%1” is no number from 0 to %2."_s.arg(field.left(20)).arg(most));
        numbers << QString::number(number);
    }
    const QString digest = fields.mid(3).join(QString()).toUpper();
    static const QRegularExpression hexadecimal(u"^(?:[0-9A-F]{2})+$"_s);
    if (!hexadecimal.match(digest).hasMatch())
        return wrongDs(text, u"the digest takes pairs of hexadecimal digits."_s);
    const int due = digestDigits(numbers[2].toInt());
    if (due != 0 && digest.size() != due)
        return wrongDs(text,
            u"a digest of type %1 has %2 hexadecimal digits, and not %3."_s.arg(numbers[2])
                .arg(due)
                .arg(digest.size()));
    return QString(numbers.join(u' ') + u' ' + digest);
}

Result<QString> serverFromText(const QString &text)
{
    const Result<dns::Name> name = nameFromPeople(text.section(u'/', 0, 0));
    if (!name)
        return tl::unexpected(name.error());
    if (name->isRoot())
        return failure(Error::Code::Malformed, u"The root “.” cannot be a name server."_s);
    if (!text.contains(u'/'))
        return name->toText();
    const QString addressText = text.section(u'/', 1).trimmed();
    const Result<dns::IpAddress> address = dns::IpAddress::fromText(addressText);
    if (!address)
        return failure(Error::Code::Malformed,
            u"A name server is given as NAME or NAME/ADDR, and “%1” is no IP address."_s.arg(
                addressText.left(80)));
    return QString(name->toText() + u'/' + address->toText());
}

} // namespace

Result<dns::Name> nameFromPeople(const QString &text)
{
    constexpr char16_t DottedCapitalI = 0x130; // becomes two letters or one, as one's language has it
    QString name = text.trimmed();
    if (isAscii(name))
        return dns::Name::fromText(name);
    for (const char16_t dot : {u'\u3002', u'\uff0e', u'\uff61'}) // RFC 5895, 2
        name.replace(QChar(dot), u'.');
    if (name.contains(QChar(DottedCapitalI)))
        return failure(Error::Code::Malformed,
            u"Write “%1” in small letters; its “İ” could be two."_s.arg(name.left(80)));
    const QByteArray ascii = QUrl::toAce(name, QUrl::IgnoreIDNWhitelist);
    if (ascii.isEmpty())
        return failure(
            Error::Code::Malformed, u"“%1” is no international domain name (RFC 5891)."_s.arg(name.left(80)));
    return dns::Name::fromText(QString::fromLatin1(ascii));
}

Result<QStringList> plannedServers(const QStringList &texts)
{
    QStringList servers;
    for (const QString &text : texts) {
        const Result<QString> server = serverFromText(text);
        if (!server)
            return tl::unexpected(server.error());
        if (!servers.contains(*server))
            servers << *server;
    }
    const QStringList all = servers;
    servers.removeIf([&all](const QString &server) {
        return std::any_of(all.begin(), all.end(),
            [&server](const QString &other) { return other.startsWith(server + u'/'); });
    });
    return servers;
}

Result<QStringList> plannedDs(const QStringList &texts)
{
    QStringList records;
    for (const QString &text : texts) {
        const Result<QString> record = dsFromText(text);
        if (!record)
            return tl::unexpected(record.error());
        if (!records.contains(*record))
            records << *record;
    }
    return records;
}

} // namespace zonecase::delegation
