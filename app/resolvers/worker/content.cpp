// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/content.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

QList<dns::Record> normalised(QList<dns::Record> records)
{
    records.removeIf([](const dns::Record &record) { return record.type == dns::type::RRSIG; });
    std::sort(records.begin(), records.end(), [](const dns::Record &a, const dns::Record &b) {
        return std::tie(a.owner, a.type, a.canonicalRdata, a.ttl)
            < std::tie(b.owner, b.type, b.canonicalRdata, b.ttl);
    });
    const auto same = [](const dns::Record &a, const dns::Record &b) { return a.sameAs(b); };
    records.erase(std::unique(records.begin(), records.end(), same), records.end());
    return records;
}

Content contentOf(const dns::Message &message)
{
    return {message.rcode, normalised(message.answer), negativeTtlOf(message)};
}

qint64 negativeTtlOf(const dns::Message &message)
{
    constexpr qsizetype Minimum = 4; // octets, the last field of an SOA record
    for (const dns::Record &record : message.authority) {
        if (record.type != dns::type::SOA || record.canonicalRdata.size() < Minimum)
            continue;
        qint64 minimum = 0;
        for (const char c : record.canonicalRdata.right(Minimum))
            minimum = minimum * 256 + static_cast<quint8>(c);
        return std::min<qint64>(record.ttl, minimum);
    }
    return -1;
}

QString shown(const Content &content)
{
    QStringList data;
    for (const dns::Record &record : content.records)
        data << record.type.toText() + u' ' + record.rdataText;
    if (data.isEmpty())
        return content.rcode == 0 ? u"no data"_s : dns::rcodeText(content.rcode);
    data.sort();
    return data.join(u", "_s);
}

QString Content::key() const
{
    QString text = dns::rcodeText(rcode);
    for (const dns::Record &record : records)
        text += u'\n' + record.owner.toText() + u' ' + record.type.toText() + u' '
            + QString::fromLatin1(record.canonicalRdata.toHex());
    return text;
}

QStringList Content::lines() const
{
    QStringList list;
    for (const dns::Record &record : records)
        list << record.toText();
    list.sort();
    return list;
}

bool Content::hasData(dns::RecordType type) const
{
    return std::any_of(
        records.begin(), records.end(), [type](const dns::Record &record) { return record.type == type; });
}

qint64 Content::lowestTtl() const
{
    qint64 lowest = -1;
    for (const dns::Record &record : records)
        lowest = lowest < 0 ? record.ttl : std::min<qint64>(lowest, record.ttl);
    return lowest;
}

qint64 Content::highestTtl() const
{
    qint64 highest = -1;
    for (const dns::Record &record : records)
        highest = std::max<qint64>(highest, record.ttl);
    return highest;
}

qint64 Content::ttlOf(const dns::Name &name) const
{
    Content own;
    for (const dns::Record &record : records)
        if (record.owner == name)
            own.records << record;
    return own.lowestTtl();
}

qint64 signedTtl(const dns::Message &message, const dns::Name &name)
{
    // RFC 4034, 3.1: type covered (2), algorithm (1), labels (1), original TTL (4).
    constexpr qsizetype At = 4;
    for (const dns::Record &record : message.answer) {
        if (record.type != dns::type::RRSIG || record.owner != name || record.rdata.size() < At + 4)
            continue;
        qint64 ttl = 0;
        for (const char c : record.rdata.mid(At, 4))
            ttl = ttl * 256 + static_cast<quint8>(c);
        return ttl;
    }
    return -1;
}

} // namespace zonecase::resolvers
