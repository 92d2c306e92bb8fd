// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/cachewords.h"

#include "app/base/escape.h"
#include "app/report/words.h"

using namespace Qt::StringLiterals;

namespace zonecase::report {

QString whyNotDated(const QString &reason)
{
    if (reason.isEmpty() || reason == u"no-answer"_s)
        return translate("Report", "nothing that could be dated");
    if (reason == u"not-cached"_s)
        return translate("Report", "nothing in the cache");
    if (reason == u"negative"_s)
        return translate("Report", "not dated: it says that there is nothing");
    if (reason == u"authority-unknown"_s)
        return translate("Report", "not dated: no server of the zone told the original TTL");
    if (reason == u"authority-ttls-differ"_s)
        return translate("Report", "not dated: the zone's servers give several TTLs");
    if (reason == u"ttl-raised"_s)
        return translate("Report", "not dated: its TTL is longer than the zone's");
    if (reason == u"maybe-raised"_s)
        return translate("Report", "not dated: it may have lengthened the TTL");
    if (reason == u"maybe-capped"_s)
        return translate("Report", "not dated: it may have shortened the TTL");
    if (reason == u"stale"_s)
        return translate("Report", "not dated: it is served after its time has run out");
    if (reason == u"ttl-frozen"_s)
        return translate("Report", "not dated: its TTL does not fall");
    if (reason == u"ttl-whole"_s)
        return translate("Report", "not dated: its TTL is whole each time, as if asked anew");
    return translate("Report", "not dated: %1").arg(escapedText(reason));
}

QString linkWord(const resolvers::BlastLink &link)
{
    const QString what = link.type.toText();
    if (link.kind == u"parent-ns"_s)
        return translate("Report", "%1 of %2 at the parent").arg(what, link.owner.toText());
    if (link.kind == u"glue"_s)
        return translate("Report", "glue of %1 at the parent").arg(link.owner.toText());
    if (link.kind == u"zone-ns"_s)
        return translate("Report", "%1 of %2 at the wrong servers").arg(what, link.owner.toText());
    if (link.kind == u"negative"_s)
        return translate("Report", "that there is no %1 of %2").arg(what, link.owner.toText());
    return translate("Report", "%1 of %2").arg(what, link.owner.toText());
}

} // namespace zonecase::report
