// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/planner.h"

#include "widgets/probe/jobs.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

Planner::Planner(Network &network, ComparisonDesk &comparison, RunnerFactory runners, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_comparison(comparison)
    , m_runners(std::move(runners))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(250);
    connect(&m_settled, &QTimer::timeout, this, &Planner::begin);
    connect(&m_network, &Network::profileChanged, this, [this] { plan(m_request); });
    connect(&m_comparison, &ComparisonDesk::changed, this, [this] { plan(m_request); });
}

void Planner::plan(const ProbeRequest &request)
{
    m_request = request;
    m_settled.start();
}

void Planner::begin()
{
    if (!m_network.refusal().isEmpty())
        Q_EMIT planned(failure(Error::Code::Refused, m_network.refusal()));
    if (!m_network.isReady())
        return;
    const Result<dns::Job> job = planFor(m_request, m_network.profile(), m_comparison.terms());
    if (!job) {
        Q_EMIT planned(tl::unexpected(job.error()));
        return;
    }
    m_runner = m_runners();
    connect(m_runner.get(), &ProbeRunner::finished, this, &Planner::take);
    m_runner->start(*job);
}

/// What the profile calls the resolver of this address; empty where it does not know it.
static QString labelOf(const dns::Profile &profile, const dns::IpAddress &address)
{
    for (const dns::ResolverSpec &spec : profile.resolvers)
        if (spec.server.endpoint.address == address && spec.label != address.toText())
            return spec.label;
    return {};
}

/// In the lab the prefixes of its world are ordinary, whatever the registries of ours say of them.
Plan Planner::inThisWorld(Plan plan) const
{
    const QList<dns::Prefix> ours = m_network.profile().publicInLab;
    for (PlannedServer &server : plan.servers) {
        const Result<dns::IpAddress> address = dns::IpAddress::fromText(server.address);
        if (server.name == u"."_s) // a resolver: no name led to it
            server.name = address ? labelOf(m_network.profile(), *address) : QString();
        if (address && std::any_of(ours.begin(), ours.end(), [&address](const dns::Prefix &prefix) {
                return prefix.contains(*address);
            }))
            server.special.clear();
    }
    return plan;
}

void Planner::take(const Result<dns::Outcome> &outcome)
{
    // The runner is in the middle of its signal: it is let go of once that has returned.
    m_runner.release()->deleteLater();
    if (outcome)
        Q_EMIT planned(
            Plan::parse(outcome->document).map([this](const Plan &plan) { return inThisWorld(plan); }));
    else
        Q_EMIT planned(tl::unexpected(outcome.error()));
}

} // namespace zonecase::widgets
