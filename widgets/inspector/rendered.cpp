// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector/rendered.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

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

int RenderedMessage::fieldOfLine(int line) const
{
    return lineFields.value(line, -1);
}

int RenderedMessage::lineOfField(int index) const
{
    if (index < 0 || index >= fields.size())
        return -1;
    if (const qsizetype line = lineFields.indexOf(index); line >= 0)
        return static_cast<int>(line);
    for (int outer = index - 1; outer >= 0; --outer)
        if (fields[outer].depth < fields[index].depth && fields[outer].covers(fields[index].offset))
            return lineOfField(outer);
    return -1;
}

namespace {

/// Leads the lines of a message's text to its fields: both are written in the order of the message, the text
/// by section heads, the fields with the section in front of their label ("Answer: ministry.zz. A").
class LineMap
{
public:
    explicit LineMap(const QList<Field> &fields)
        : m_fields(fields)
    { }

    QList<int> map(const QString &text)
    {
        QList<int> all;
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            all << fieldFor(line);
        return all;
    }

private:
    int fieldFor(const QString &line)
    {
        for (const auto &[head, section] : {std::pair{";; QUESTION", "Question"}, {";; ANSWER", "Answer"},
                 {";; AUTHORITY", "Authority"}, {";; ADDITIONAL", "Additional"}})
            if (line.startsWith(QLatin1StringView(head))) {
                m_section = QLatin1StringView(section);
                return -1;
            }
        if (line.startsWith(u";; ->>HEADER"_s) || line.startsWith(u";; flags:"_s))
            return withLabel(u"Header"_s, 0);
        if (line.startsWith(u"; EDNS:"_s))
            return withLabel(u"Additional: . OPT"_s, 0);
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (m_section.isEmpty() || words.size() < 3 || line.startsWith(u";;"_s))
            return -1;
        // ";owner IN TYPE" of the question, "owner TTL IN TYPE rdata" of the rest.
        const bool question = line.startsWith(u';');
        const QString owner = question ? words[0].mid(1) : words[0];
        const QString type = question ? words[2] : words.value(3);
        const int found = withLabel(m_section + u": "_s + owner + u' ' + type, m_next);
        if (found >= 0)
            m_next = found + 1;
        return found;
    }

    int withLabel(const QString &label, int from) const
    {
        for (int i = from; i < m_fields.size(); ++i)
            if (m_fields[i].depth == 0 && m_fields[i].label.compare(label, Qt::CaseInsensitive) == 0)
                return i;
        return -1;
    }

    const QList<Field> &m_fields;
    QString m_section;
    int m_next = 0;
};

} // namespace

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
    message.lineFields = LineMap(message.fields).map(message.text);
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
