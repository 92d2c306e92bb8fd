// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/resolverwords.h"

#include "app/base/escape.h"
#include "app/report/words.h"

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

QString listed(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts << QString::number(number);
    return texts.join(u", "_s);
}

/// What its cache does to answers and to their TTLs.
QStringList traitsOfCache(const resolvers::ResolverState &state)
{
    QStringList traits;
    if (state.caches > 1)
        traits << translate("Report", "at least %1 caches behind the address").arg(state.caches);
    if (state.ttlCap >= 0)
        traits << translate("Report", "keeps nothing longer than %1 s").arg(state.ttlCap);
    if (state.ttlFloor >= 0)
        traits << translate("Report", "keeps everything for at least %1 s").arg(state.ttlFloor);
    if (state.tellsCache)
        traits << (*state.tellsCache ? translate("Report", "lets its cache be read (RD=0)")
                                     : translate("Report", "does not let its cache be read (RD=0)"));
    return traits;
}

QStringList traitsOfKeys(const resolvers::ResolverState &state)
{
    QStringList traits;
    if (!state.trustedKeys.isEmpty())
        traits << translate("Report", "trusts root keys %1").arg(listed(state.trustedKeys));
    if (!state.untrustedKeys.isEmpty())
        traits << translate("Report", "does not trust root keys %1").arg(listed(state.untrustedKeys));
    return traits;
}

/// What it says of itself, and what its questions show.
QStringList traitsOfIdentity(const resolvers::ResolverState &state)
{
    QStringList traits;
    if (state.keepsCase)
        traits << (*state.keepsCase ? translate("Report", "keeps the letters of a name")
                                    : translate("Report", "changes the letters of a name"));
    if (state.hasCookies.value_or(false))
        traits << translate("Report", "has cookies");
    if (!state.extendedErrors.isEmpty())
        traits << translate("Report", "gives extended errors %1").arg(listed(state.extendedErrors));
    if (!state.software.isEmpty())
        traits << translate("Report", "calls its software “%1”").arg(escapedText(state.software));
    if (!state.site.isEmpty())
        traits << translate("Report", "calls itself “%1”").arg(escapedText(state.site));
    if (!state.egress.isEmpty())
        traits << translate("Report", "asks from %1").arg(escapedText(state.egress.join(u", "_s)));
    return traits;
}

} // namespace

QStringList furtherTraitsOf(const resolvers::ResolverState &state)
{
    return traitsOfKeys(state) + traitsOfCache(state) + traitsOfIdentity(state);
}

QStringList traitsOf(const resolvers::ResolverState &state)
{
    QStringList traits;
    if (state.validates)
        traits << (*state.validates ? translate("Report", "validates")
                                    : translate("Report", "does not validate"));
    if (state.synthesises.value_or(false))
        traits << translate("Report", "answers for names that do not exist");
    return traits + furtherTraitsOf(state);
}

} // namespace zonecase::report
