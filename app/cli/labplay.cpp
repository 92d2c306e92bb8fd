// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labplay.h"

#include "app/cli/changes.h"
#include "app/cli/registrations.h"
#include "app/cli/session.h"
#include "app/delegation/delegation.h"
#include "app/dnssec/chain.h"
#include "app/resolvers/comparison.h"

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

dns::Job jobOf(const QString &command, const QJsonObject &parameters)
{
    dns::Job job;
    job.command = command;
    job.parameters = parameters;
    return job;
}

dns::Name nameOf(const QString &text)
{
    return dns::Name::fromText(text).value_or(dns::Name());
}

} // namespace

QList<dns::Job> jobsOf(const lab::Scenario &scenario)
{
    dnssec::ChainRequest chain;
    chain.name = nameOf(scenario.probes.value(0, scenario.subject));
    chain.servers = dnssec::ChainRequest::Servers::All;
    delegation::DelegationRequest delegation;
    delegation.zone = nameOf(scenario.subject);
    QList<dns::Job> jobs{jobOf(u"chain"_s, chain.toJson()), jobOf(u"delegation"_s, delegation.toJson())};
    if (scenario.resolvers.isEmpty())
        return jobs;
    resolvers::ComparisonRequest comparison;
    for (const QString &name : scenario.probes)
        comparison.names << nameOf(name);
    if (comparison.names.isEmpty())
        comparison.names << nameOf(scenario.subject);
    jobs << jobOf(u"resolvers"_s, comparison.toJson());
    return jobs;
}

LabPlay::LabPlay(const QString &source, const lab::Scenario &scenario, double speed)
    : m_source(source)
    , m_scenario(scenario)
    , m_lab(ownProgram())
    , m_speed(speed)
{
    connect(&m_lab, &lab::LabClient::ready, this, [this] {
        // Gone to once more, so that each play begins at the step's instant and not when the lab was up.
        m_lab.setSpeed(m_speed);
        m_lab.goTo(m_scenario.steps[m_step].id);
    });
    connect(&m_lab, &lab::LabClient::moved, this, [this] { probe(); });
    connect(&m_lab, &lab::LabClient::failed, this, &LabPlay::fail);
}

LabPlay::~LabPlay() = default;

void LabPlay::start()
{
    m_lab.start(m_source, m_scenario.steps.constFirst().id);
}

void LabPlay::probe()
{
    const QList<dns::Job> jobs = jobsOf(m_scenario);
    if (m_job >= jobs.size()) {
        m_job = 0;
        if (++m_step < m_scenario.steps.size())
            return m_lab.goTo(m_scenario.steps[m_step].id);
        m_lab.stop();
        Q_EMIT finished(m_runs);
        return;
    }
    dns::Job job = jobs[m_job++];
    job.profile = m_lab.profile();
    if (job.command == u"resolvers"_s)
        job.parameters = withLabels(job.parameters, job.profile);
    if (job.command == u"delegation"_s)
        job.parameters = withRegistrations(
            job.parameters, m_scenario.registrationsAt(m_scenario.steps[m_step].id));
    m_exchanges.clear();
    m_worker = std::make_unique<dns::WorkerClient>(ownProgram());
    connect(m_worker.get(), &dns::WorkerClient::exchangeRecorded, this,
        [this](const dns::Exchange &exchange) { m_exchanges << exchange; });
    // Queued: the worker's client must not be replaced while it is still speaking.
    connect(m_worker.get(), &dns::WorkerClient::finished, this, &LabPlay::keep, Qt::QueuedConnection);
    m_worker->start(job);
}

void LabPlay::keep(const Result<dns::Outcome> &outcome)
{
    if (!outcome)
        return fail(outcome.error());
    m_runs.append({m_scenario.steps[m_step].id, *outcome, m_exchanges});
    Q_EMIT played(m_runs.constLast());
    probe();
}

void LabPlay::fail(const Error &error)
{
    m_lab.disconnect(this);
    m_lab.stop();
    Q_EMIT failed(error);
}

} // namespace zonecase::cli
