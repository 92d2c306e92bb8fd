// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/variants.h"

#include "app/dns/recordlines.h"

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

QString answerText(const QString &rcode, const QStringList &answer)
{
    return answer.isEmpty() ? rcode : dns::withoutTtls(answer).join(u"; "_s);
}

QMap<QString, QStringList> variantsIn(const Chain &chain)
{
    QMap<QString, QStringList> variants;
    for (const Path &path : chain.paths)
        if (path.status != Status::Bogus && !path.rcode.isEmpty())
            variants[answerText(path.rcode, path.answer)] += path.servers;
    for (QStringList &servers : variants) {
        servers.sort();
        servers.removeDuplicates();
    }
    if (variants.isEmpty() && !chain.rcode.isEmpty())
        variants[answerText(chain.rcode, chain.answer)] = {};
    return variants;
}

} // namespace zonecase::dnssec
