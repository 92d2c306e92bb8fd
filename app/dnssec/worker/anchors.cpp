// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/anchors.h"

#include "app/dns/worker/message.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

/// A time among the attributes; nothing if there is none. What is there and is no time makes the file unreadable.
std::optional<Instant> timeAt(QXmlStreamReader &xml, const QString &attribute)
{
    const auto value = xml.attributes().value(attribute);
    if (value.isEmpty())
        return {};
    const Result<Instant> time = Instant::fromText(value);
    if (!time)
        xml.raiseError(u"%1 is not a time"_s.arg(attribute));
    return time ? std::optional(*time) : std::nullopt;
}

/// One <KeyDigest> as a DS line; empty if it is not valid as of the instant.
QString keyDigestLine(QXmlStreamReader &xml, const QString &zone, Instant at)
{
    const std::optional<Instant> from = timeAt(xml, u"validFrom"_s);
    const std::optional<Instant> until = timeAt(xml, u"validUntil"_s);
    QString tag, algorithm, digestType, digest;
    while (xml.readNextStartElement()) {
        const QString element = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (element == u"KeyTag"_s)
            tag = text;
        else if (element == u"Algorithm"_s)
            algorithm = text;
        else if (element == u"DigestType"_s)
            digestType = text;
        else if (element == u"Digest"_s)
            digest = text;
    }
    if ((from && *from > at) || (until && *until <= at))
        return {};
    return u"%1 IN DS %2 %3 %4 %5\n"_s.arg(zone, tag, algorithm, digestType, digest);
}

Result<QString> linesOfXml(const QString &text, Instant at)
{
    QXmlStreamReader xml(text);
    QString zone = u"."_s;
    QString lines;
    if (xml.readNextStartElement() && xml.name() != u"TrustAnchor")
        xml.raiseError(u"its root element is not TrustAnchor"_s);
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Zone")
            zone = xml.readElementText().trimmed();
        else if (xml.name() == u"KeyDigest")
            lines += keyDigestLine(xml, zone, at);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        return failure(Error::Code::Malformed, u"The trust anchor file is not XML that can be read: line %1, %2."_s
                                                   .arg(xml.lineNumber()).arg(xml.errorString()));
    return lines;
}

/// In presentation format, those that are valid as of the instant.
Result<QString> linesOf(const QString &text, Instant at)
{
    return text.trimmed().startsWith(u'<') ? linesOfXml(text, at) : text;
}

Result<Anchors> anchorsOf(const QString &lines)
{
    const Result<QList<dns::Record>> records = dns::parseRecords(lines);
    if (!records)
        return tl::unexpected(records.error());
    Anchors anchors;
    for (const dns::Record &record : *records) {
        if (record.type != dns::type::DS && record.type != dns::type::DNSKEY)
            return failure(Error::Code::Malformed,
                u"A trust anchor must be a DS or DNSKEY record, not %1."_s.arg(record.type.toText()));
        anchors[record.owner] << record;
    }
    return anchors;
}

} // namespace

Result<Anchors> parseAnchors(const QString &text, Instant at)
{
    return linesOf(text, at).and_then(anchorsOf);
}

Result<Anchors> AnchorsOverTime::at(Instant instant)
{
    const Result<QString> lines = linesOf(m_text, instant);
    if (!lines)
        return tl::unexpected(lines.error());
    auto read = m_read.constFind(*lines);
    if (read == m_read.cend())
        read = m_read.insert(*lines, anchorsOf(*lines));
    return *read;
}

QList<Instant> AnchorsOverTime::turns() const
{
    QList<Instant> turns;
    QXmlStreamReader xml(m_text);
    while (m_text.trimmed().startsWith(u'<') && !xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"KeyDigest")
            for (const QString &attribute : {u"validFrom"_s, u"validUntil"_s})
                if (const std::optional<Instant> time = timeAt(xml, attribute))
                    turns << *time;
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    return turns;
}

std::optional<dns::Name> closestAnchor(const Anchors &anchors, const dns::Name &name)
{
    for (int labels = name.labelCount(); labels >= 0; --labels)
        if (anchors.contains(name.ancestor(labels)))
            return name.ancestor(labels);
    return {};
}

std::optional<dns::Name> negativeAnchorOver(
    const Anchors &anchors, const QList<dns::Name> &negative, const dns::Name &name)
{
    std::optional<dns::Name> closest;
    for (const dns::Name &candidate : negative)
        if (name.isSubdomainOf(candidate) && (!closest || closest->labelCount() < candidate.labelCount()))
            closest = candidate;
    // RFC 7646, 2: a trust anchor further down goes before.
    const std::optional<dns::Name> anchor = closest ? closestAnchor(anchors, name) : std::nullopt;
    return anchor && anchor->labelCount() > closest->labelCount() ? std::nullopt : closest;
}

} // namespace zonecase::dnssec
