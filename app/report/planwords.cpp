// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/planwords.h"

#include "app/report/words.h"

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

qint64 secondsOf(qint64 milliseconds)
{
    return (milliseconds + 999) / 1000;
}

QStringList pollWords(const QJsonObject &polls)
{
    QStringList sentences;
    const int each = polls[u"each"_s].toInt();
    const int resolvers = polls[u"resolvers"_s].toInt();
    sentences << translate("Report", "Questions to resolvers: at most %1, %2 to each of %3; one that is cut off or not answered takes further messages.")
                     .arg(each * resolvers).arg(each).arg(resolvers);
    if (const int runs = polls[u"runs"_s].toInt(); runs > 1)
        sentences << translate("Report", "In %1 runs, one after the other.").arg(runs);
    const qint64 least = polls[u"least_ms"_s].toInteger();
    if (polls[u"repeats"_s].toInt() > 1)
        sentences << translate("Report", "The same one again after %1 s or more; that takes at least %2 s.")
                         .arg(double(polls[u"every_ms"_s].toInteger()) / 1000).arg(secondsOf(least));
    else if (least > 0)
        sentences << translate("Report", "At the rate below that takes at least %1 s.").arg(secondsOf(least));
    return sentences;
}

QStringList probeWords(const QJsonObject &probes)
{
    QStringList sentences;
    if (probes.contains(u"to_resolver"_s))
        sentences << translate("Report", "Where an answer differs, to tell why: up to %1 more questions to its resolver and %2 to the "
                                         "zone's servers, for %3 answers to one question and %4 in a run at the most; where it is a "
                                         "failure: %5 to its resolver.")
                         .arg(probes[u"to_resolver"_s].toInt()).arg(probes[u"to_authority"_s].toInt())
                         .arg(probes[u"of_name"_s].toInt()).arg(probes[u"in_all"_s].toInt()).arg(probes[u"of_failure"_s].toInt())
                  << translate("Report", "To a resolver that may answer for names that do not exist: up to %1 more such names.")
                         .arg(probes[u"invented"_s].toInt());
    if (const int most = probes[u"to_departed"_s].toInt())
        sentences << translate("Report", "Where the zone's servers left what was accepted: up to %1 more questions to them, for each "
                                         "name and type.")
                         .arg(most);
    return sentences;
}

} // namespace

QStringList planWords(const QJsonObject &plan)
{
    QStringList sentences;
    if (const QJsonObject polls = plan[u"polls"_s].toObject(); !polls.isEmpty())
        sentences += pollWords(polls);
    if (const QJsonObject probes = plan[u"probes"_s].toObject(); !probes.isEmpty())
        sentences += probeWords(probes);
    const int most = plan[u"max_queries"_s].toInt(), rate = plan[u"rate_per_second"_s].toInt();
    sentences << (rate > 0 ? translate("Report", "At most %1 messages, %2 a second to one address after the first %3.")
                                 .arg(most).arg(rate).arg(plan[u"burst"_s].toInt())
                           : translate("Report", "At most %1 messages, as fast as they are answered.").arg(most));
    return sentences;
}

} // namespace zonecase::report
