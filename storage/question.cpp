// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/question.h"

#include "app/dns/name.h"
#include "app/dns/recordtype.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

QString questionText(const QByteArray &query)
{
    // RFC 1035, 4.1.1 and 4.1.2. Our own queries never compress the first name.
    constexpr qsizetype HeaderSize = 12;
    if (query.size() < HeaderSize || qFromBigEndian<quint16>(query.constData() + 4) == 0)
        return {};
    qsizetype end = HeaderSize;
    while (end < query.size() && query[end] != '\0')
        end += 1 + static_cast<uchar>(query[end]);
    if (end + 5 > query.size())
        return {};
    const Result<dns::Name> name
        = dns::Name::fromWire(QByteArrayView(query).sliced(HeaderSize, end + 1 - HeaderSize));
    const dns::RecordType type{qFromBigEndian<quint16>(query.constData() + end + 1)};
    return name ? name->toText() + u' ' + type.toText() : QString();
}

} // namespace zonecase::storage
