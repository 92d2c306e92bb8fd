// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/recordlines.h"

namespace zonecase::dns {

QStringList withoutTtls(const QStringList &records)
{
    QStringList all;
    for (const QString &record : records)
        all << record.section(u' ', 0, 0) + u' ' + record.section(u' ', 2);
    all.sort();
    return all;
}

} // namespace zonecase::dns
