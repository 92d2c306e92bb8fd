// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/watch/watchplan.h"

#include "app/dns/servertext.h"
#include "app/report/planwords.h"
#include "app/resolvers/comparison.h"
#include "app/resolvers/questionplan.h"
#include "app/watch/share.h"
#include "app/watch/target.h"
#include "widgets/case/whendone.h"

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

WatchPlan::WatchPlan(CaseContext &context, CaseRecords &records, Network &network, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_records(records)
    , m_network(network)
{ }

void WatchPlan::setOrder(const WatchOrder &order)
{
    m_order = order;
    for (const dns::Job &target : order.targets)
        if (const RunView *run = lastLook(target))
            readServers(run->summary.id);
}

const RunView *WatchPlan::lastLook(const dns::Job &target) const
{
    const QString subject = watch::watchedSubject(target.command, target.parameters);
    const RunView *last = nullptr;
    for (const RunView &view : m_context.snapshot()->runs)
        if (view.summary.command == target.command && view.summary.end == dns::RunEnd::Complete
            && !watch::isPlan(view.summary.parameters)
            && watch::watchedSubject(target.command, view.summary.parameters) == subject)
            last = &view;
    return last;
}

static int mostQuestions(const dns::Job &target, const dns::Profile &profile)
{
    const auto comparison = resolvers::ComparisonRequest::fromJson(target.parameters);
    return target.command == u"resolvers"_s && comparison ? comparison->fitted(profile).queries
                                                          : profile.budget.queries;
}

/// Those that are named are known before any look.
static QStringList resolversOf(const dns::Job &target)
{
    const auto comparison = resolvers::ComparisonRequest::fromJson(target.parameters);
    QStringList resolvers;
    if (target.command == u"resolvers"_s && comparison)
        for (const dns::ResolverSpec &spec : comparison->resolvers)
            resolvers << dns::serverText(spec.server);
    return resolvers;
}

QList<PlannedLook> WatchPlan::looks() const
{
    QList<PlannedLook> looks;
    for (const dns::Job &target : m_order.targets) {
        const RunView *last = lastLook(target);
        PlannedLook look{target.command, watch::watchedSubject(target.command, target.parameters),
            mostQuestions(target, m_network.profile()), false, {}};
        look.servers = resolversOf(target);
        if (last) {
            look.questions = last->summary.exchanges;
            look.isKnown = true;
            look.servers += m_servers.value(last->summary.id);
            look.servers.removeDuplicates();
        }
        looks << look;
    }
    return looks;
}

QStringList WatchPlan::effort() const
{
    dns::Profile profile = watch::Share::ofOneLook(m_network.profile());
    QJsonObject plan;
    for (const dns::Job &target : m_order.targets) {
        const auto comparison = resolvers::ComparisonRequest::fromJson(target.parameters);
        if (target.command != u"resolvers"_s || !comparison)
            continue;
        plan = resolvers::plannedQuestions(*comparison, profile); // the others ask the same for other names
        profile = resolvers::profileFor(*comparison, profile);
        break;
    }
    plan[u"max_queries"_s] = profile.budget.queries;
    plan[u"rate_per_second"_s] = profile.ratePerSecond;
    plan[u"burst"_s] = profile.burst;
    return report::planWords(plan);
}

void WatchPlan::readServers(const RunId &run)
{
    constexpr int Most = 2000;
    if (m_servers.contains(run))
        return;
    m_servers.insert(run, {});
    storage::Filter filter;
    filter.run = run;
    whenDone(m_records.exchanges(filter, 0, Most), this,
        [this, run](const Result<QList<storage::ExchangeRow>> &rows) {
            QStringList servers;
            for (const storage::ExchangeRow &row : rows.value_or(QList<storage::ExchangeRow>()))
                servers << dns::serverText(row.server);
            servers.removeDuplicates();
            servers.sort();
            m_servers.insert(run, servers);
            Q_EMIT changed();
        });
}

} // namespace zonecase::widgets
