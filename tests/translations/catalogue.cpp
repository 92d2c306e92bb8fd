// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/catalogue.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::translations {

namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.unfinished = xml.attributes().value(u"type"_s) == u"unfinished"_s;
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"translation"_s)
            break;
        if (token == QXmlStreamReader::StartElement && xml.name() == u"numerusform"_s)
            message.translations << xml.readElementText();
        else if (token == QXmlStreamReader::Characters)
            text += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations << text;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}, false};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s)
            message.source = xml.readElementText();
        else if (xml.name() == u"comment"_s)
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation"_s)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?\\d{1,2}|L?n|\\{\\w+\\})"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        found << match.captured();
    found.removeDuplicates();
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

QList<Message> messages(const QByteArray &ts)
{
    QList<Message> list;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            list << readMessage(xml, context);
    }
    return list;
}

QString fault(const Message &message)
{
    if (message.unfinished)
        return u"is not finished"_s;
    // Where the source does not say that it counts, the program finds no translation for it at all.
    if (message.source.contains(u"%n"_s) && message.translations.size() < 2)
        return u"counts, but has one form only"_s;
    for (const QString &translation : message.translations) {
        if (translation.isEmpty())
            return u"is empty"_s;
        // "one server" need not say %n.
        QStringList wanted = places(message.source);
        QStringList given = places(translation);
        if (message.translations.size() > 1) {
            wanted.removeAll(u"%n"_s);
            given.removeAll(u"%n"_s);
        }
        if (wanted != given)
            return u"has %1 where the source has %2"_s.arg(given.join(u' '), wanted.join(u' '));
    }
    return {};
}

} // namespace zonecase::translations
