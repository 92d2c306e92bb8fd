// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/givenanswers.h"

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

QList<finding::GivenAnswer> answersIn(const Chain &chain)
{
    QList<finding::GivenAnswer> given;
    for (const ZoneState &zone : chain.zones)
        for (const SetState &set : zone.sets) {
            if (set.kind == u"denial"_s)
                continue;
            QStringList records;
            for (const QString &rdata : set.records)
                records << u"%1 %2 IN %3 %4"_s.arg(
                    set.name.toText(), QString::number(set.ttl), set.type.toText(), rdata);
            given.append({set.name, set.type, set.servers, records, set.evidence});
        }
    return given;
}

} // namespace zonecase::dnssec
