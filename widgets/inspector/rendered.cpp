// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector/rendered.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

int RenderedMessage::fieldAt(int octet) const
{
    int found = -1;
    for (int i = 0; i < fields.size(); ++i)
        if (fields[i].covers(octet) && (found < 0 || fields[i].depth >= fields[found].depth))
            found = i;
    return found;
}

static bool isAbout(const QString &line, const Field &field)
{
    const QString label = field.label.simplified();
    return !label.isEmpty() && line.simplified().contains(label);
}

int RenderedMessage::fieldOfLine(int line) const
{
    const QString wanted = text.section(u'\n', line, line);
    int found = -1;
    for (int i = 0; i < fields.size(); ++i)
        if (isAbout(wanted, fields[i]) && (found < 0 || fields[i].label.size() > fields[found].label.size()))
            found = i;
    return found;
}

int RenderedMessage::lineOfField(int index) const
{
    if (index < 0 || index >= fields.size())
        return -1;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i)
        if (fieldOfLine(i) == index)
            return i;
    for (int outer = index - 1; outer >= 0; --outer)
        if (fields[outer].depth < fields[index].depth && fields[outer].covers(fields[index].offset))
            return lineOfField(outer);
    return -1;
}

static RenderedMessage messageOf(const QJsonValue &value)
{
    RenderedMessage message;
    message.text = value[u"text"_s].toString();
    message.octets = QByteArray::fromHex(value[u"hex"_s].toString().toLatin1());
    const QJsonArray fields = value[u"fields"_s].toArray();
    for (const QJsonValue &field : fields) {
        const Field read{field[u"offset"_s].toInt(-1), field[u"length"_s].toInt(),
            field[u"label"_s].toString(), field[u"depth"_s].toInt()};
        if (read.offset >= 0 && read.length > 0 && read.length <= message.octets.size() - read.offset)
            message.fields << read;
    }
    return message;
}

Result<QList<RenderedExchange>> parseRendered(const QByteArray &document)
{
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    if (object[u"schema"_s] != u"zonecase.render/1"_s)
        return failure(Error::Code::Malformed, u"These are no rendered messages."_s);
    QList<RenderedExchange> all;
    const QJsonArray messages = object[u"messages"_s].toArray();
    for (const QJsonValue &value : messages) {
        const Result<ExchangeId> id = ExchangeId::fromText(value[u"exchange"_s].toString());
        if (!id)
            return tl::unexpected(id.error());
        all << RenderedExchange{*id, messageOf(value[u"query"_s]), messageOf(value[u"response"_s])};
    }
    return all;
}

} // namespace zonecase::widgets
