// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/recordlines.h"

using namespace Qt::StringLiterals;

namespace zonecase::dns {

QString foldedData(const QString &type, const QString &rdata)
{
    static const QStringList ofNames{u"NS"_s, u"CNAME"_s, u"SOA"_s, u"PTR"_s, u"MX"_s, u"RP"_s, u"AFSDB"_s, u"RT"_s, u"SRV"_s,
        u"KX"_s, u"DNAME"_s};
    return ofNames.contains(type) ? rdata.toLower() : rdata;
}

QStringList withoutTtls(const QStringList &records)
{
    constexpr int Class = 2, Type = 3, Data = 4;
    QStringList all;
    for (const QString &record : records) {
        const QString type = record.section(u' ', Type, Type);
        all << QStringList{record.section(u' ', 0, 0).toLower(), record.section(u' ', Class, Class), type,
            foldedData(type, record.section(u' ', Data))}.join(u' ');
    }
    all.sort();
    return all;
}

} // namespace zonecase::dns
