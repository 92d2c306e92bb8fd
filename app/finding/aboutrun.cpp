// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/aboutrun.h"

#include "app/dns/budget.h"

using namespace Qt::StringLiterals;

namespace zonecase::finding {

QList<Finding> aboutHeld(const dns::Run &run)
{
    QList<Finding> findings;
    for (const QString &server : run.held)
        findings << make(u"run.server-held"_s, {u"server"_s, server}, {{u"server"_s, server}}, {});
    return findings;
}

QList<Finding> aboutClock(const Subject &subject, const dns::Run &run)
{
    constexpr qint64 Second = 1'000'000'000;
    // A run that went on in a new process has nobody's clock for the time between.
    if (run.end != dns::RunEnd::Complete || !run.malformed.isEmpty() || run.elapsed <= 0)
        return {};
    const qint64 moved = (run.ended.nanoseconds - run.started.nanoseconds - run.elapsed) / Second;
    if (moved > -2 && moved < 2)
        return {};
    return {make(moved < 0 ? u"run.clock-set-back"_s : u"run.clock-jumped"_s, subject,
        {{u"seconds"_s, moved < 0 ? -moved : moved}}, {})};
}

QList<Finding> aboutRun(const Subject &subject, const dns::Run &run, const QList<Death> &deaths)
{
    QList<Finding> findings;
    for (const QString &limit : run.limits)
        findings << make(u"run.limit-reached"_s, subject,
            {{u"limit"_s, limit}, {u"value"_s, dns::limitOf(run.profile.budget, limit)}}, {});
    if (run.end == dns::RunEnd::Cancelled || run.end == dns::RunEnd::Died)
        findings << make(u"run.cancelled"_s, subject, {}, {});
    findings += aboutHeld(run);
    findings += aboutClock(subject, run);
    for (const Death &death : deaths)
        findings << make(u"run.worker-died"_s, {u"exchange"_s, death.exchange.toText()},
            {{u"exchange"_s, death.exchange.toText()}, {u"server"_s, death.server}}, {death.exchange});
    return findings;
}

} // namespace zonecase::finding
