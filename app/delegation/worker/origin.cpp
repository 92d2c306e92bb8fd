// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/origin.h"

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

std::optional<Origin> originOf(const Lookup &announced)
{
    std::optional<Origin> longest;
    int length = -1;
    for (const dns::Record &record : announced.records) {
        QString text = record.rdataText;
        const QStringList fields = text.remove(u'"').split(u'|');
        const Result<dns::Prefix> prefix
            = dns::Prefix::fromText(fields.size() > 1 ? fields[1].trimmed() : QString());
        if (!prefix || prefix->length <= length)
            continue;
        length = prefix->length;
        longest = Origin{fields[0].trimmed(), prefix->toText()};
    }
    return longest;
}

} // namespace zonecase::delegation
