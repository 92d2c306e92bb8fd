// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

QString Record::toText() const
{
    const QString classText = recordClass == 1 ? u"IN"_s : u"CLASS%1"_s.arg(recordClass);
    // All at once: a name may hold what looks like a place for the next argument.
    return u"%1 %2 %3 %4 %5"_s.arg(owner.toText(), QString::number(ttl), classText, type.toText(), rdataText);
}

bool Record::sameAs(const Record &other) const
{
    return owner == other.owner && type == other.type && recordClass == other.recordClass
        && canonicalRdata == other.canonicalRdata;
}

bool RRset::sameData(const RRset &other) const
{
    return owner == other.owner && type == other.type
        && std::equal(records.begin(), records.end(), other.records.begin(), other.records.end(),
            [](const Record &a, const Record &b) { return a.sameAs(b); });
}

} // namespace zonecase::dns
