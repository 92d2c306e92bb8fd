// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/probesession.h"

#include "widgets/case/incase.h"
#include "widgets/probe/jobs.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

struct ProbeSession::Probe
{
    ProbeStatus status;
    dns::Job job;
    std::unique_ptr<ProbeRunner> runner;
    /// The table that is asked once the servers are known; until then their messages are kept at hand.
    std::shared_ptr<const exchange::AsnTable> table;
    QList<dns::Exchange> exchanges;
    std::optional<dns::Outcome> collected; ///< it is being judged once more
    QJsonObject completed; ///< … with these parameters
};

ProbeSession::ProbeSession(CaseContext &context, CaseRecords &records, Network &network, HandedIn &handed,
    const ComparisonDesk &comparison, RunnerFactory runners, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_records(records)
    , m_network(network)
    , m_handed(handed)
    , m_comparison(comparison)
    , m_runners(std::move(runners))
{ }

ProbeSession::~ProbeSession() = default;

void ProbeSession::start(const ProbeRequest &request)
{
    if (!m_network.isReady()) {
        Q_EMIT failed(tr("The lab is getting ready; probe again in a moment."));
        return;
    }
    // What was handed in as a file counts more than what the lab's registry states.
    const Result<QList<dns::Job>> jobs
        = jobsFor(request, m_network.current(), m_handed.registrations() + m_network.registrations(),
            m_comparison.terms());
    if (!jobs) {
        Q_EMIT failed(jobs.error().detail);
        return;
    }
    for (const dns::Job &job : *jobs)
        begin(job);
}

void ProbeSession::begin(const dns::Job &job)
{
    auto probe = std::make_unique<Probe>();
    probe->status.number = ++m_last;
    probe->status.command = job.command;
    probe->status.subject = subjectOf(job.command, job.parameters);
    probe->status.limit = job.profile.budget.queries;
    probe->job = job;
    if (job.command == u"delegation"_s)
        probe->table = m_handed.table();
    probe->runner = m_runners();
    connectRunner(*probe);
    m_probes.push_back(std::move(probe));
    tell();
    m_probes.back()->runner->start(job);
}

void ProbeSession::connectRunner(Probe &probe)
{
    const quint64 number = probe.status.number;
    ProbeRunner *runner = probe.runner.get();
    connect(runner, &ProbeRunner::started, this, [this, number](const dns::Run &run) {
        m_records.beginRun(run);
        if (Probe *begun = find(number))
            begun->status.run = run.id;
        tell();
    });
    connect(runner, &ProbeRunner::exchangeRecorded, this, [this, number](const dns::Exchange &exchange) {
        Probe *asking = find(number);
        if (!asking)
            return;
        m_records.addExchange(asking->status.run, exchange);
        if (asking->table)
            asking->exchanges << exchange;
    });
    connect(runner, &ProbeRunner::progressed, this, [this, number](int sent, int, const QString &what) {
        if (Probe *asking = find(number)) {
            asking->status.sent = sent;
            asking->status.what = what;
            tell();
        }
    });
    connect(runner, &ProbeRunner::held, this, [this, number](const QList<dns::Server> &servers) {
        if (const Probe *waiting = find(number))
            Q_EMIT held(number, waiting->status.subject, servers);
    });
    connect(runner, &ProbeRunner::finished, this,
        [this, number](const Result<dns::Outcome> &outcome) { finish(number, outcome); });
}

void ProbeSession::finish(quint64 number, const Result<dns::Outcome> &outcome)
{
    const auto it = std::find_if(m_probes.begin(), m_probes.end(),
        [number](const auto &probe) { return probe->status.number == number; });
    if (it == m_probes.end())
        return;
    if (outcome && (*it)->table && lookNetworksUp(**it, *outcome))
        return;
    const ProbeStatus status = (*it)->status;
    const Result<dns::Outcome> whole = judgedOutcome(**it, outcome);
    // The runner is in the middle of its signal: it is let go of once that has returned.
    (*it)->runner.release()->deleteLater();
    m_probes.erase(it);
    if (whole)
        keep(*whole);
    else
        Q_EMIT failed(tr("The probe “%1 %2” came to nothing: %3")
                          .arg(status.command, status.subject, whole.error().detail));
    tell();
}

/// True where the run is judged once more, with what the table says of its servers.
bool ProbeSession::lookNetworksUp(Probe &probe, const dns::Outcome &outcome)
{
    const std::shared_ptr<const exchange::AsnTable> table = std::exchange(probe.table, {});
    if (outcome.document.isEmpty())
        return false;
    const Result<QJsonObject> parameters
        = exchange::withNetworks(outcome.run.parameters, outcome.document, *table);
    if (!parameters) { // what was collected counts all the same
        Q_EMIT failed(parameters.error().detail);
        return false;
    }
    probe.collected = outcome;
    probe.completed = *parameters;
    dns::Job job = probe.job;
    job.command = u"analyse"_s;
    job.recorded = dns::Transcript{outcome.run, std::exchange(probe.exchanges, {})};
    job.recorded->run.parameters = *parameters;
    // The runner is in the middle of its signal: it is let go of once that has returned.
    probe.runner.release()->deleteLater();
    probe.runner = m_runners();
    const quint64 number = probe.status.number;
    connect(probe.runner.get(), &ProbeRunner::finished, this,
        [this, number](const Result<dns::Outcome> &judged) { finish(number, judged); });
    probe.runner->start(job);
    return true;
}

/// How the probe ended; where judging once more led nowhere, as it was judged at first.
Result<dns::Outcome> ProbeSession::judgedOutcome(const Probe &probe, const Result<dns::Outcome> &last)
{
    if (!probe.collected)
        return last;
    if (!last || last->document.isEmpty()) {
        Q_EMIT failed(tr("In whose networks the servers are could not be told."));
        return *probe.collected;
    }
    dns::Outcome outcome = *probe.collected;
    outcome.document = last->document;
    outcome.run.parameters = probe.completed;
    outcome.run.malformed = last->run.malformed;
    return outcome;
}

void ProbeSession::keep(const dns::Outcome &outcome)
{
    QList<finding::Finding> findings;
    const Result<RunDocument> now = RunDocument::parse(outcome.run.command, outcome.document);
    if (now)
        findings = findingsOf(*m_context.snapshot(), outcome.run, *now);
    else
        Q_EMIT failed(now.error().detail);
    m_records.finishRun(outcome.run, outcome.document, findings);
    Q_EMIT runFinished(outcome.run);
}

void ProbeSession::stop(quint64 number)
{
    if (const Probe *probe = find(number))
        probe->runner->cancel();
}

void ProbeSession::stopAll()
{
    for (const ProbeStatus &status : QList<ProbeStatus>(m_context.probes()))
        stop(status.number);
}

void ProbeSession::release(
    quint64 number, const QList<dns::IpAddress> &allowed, const QList<dns::IpAddress> &refused)
{
    if (const Probe *probe = find(number))
        probe->runner->release(allowed, refused);
}

ProbeSession::Probe *ProbeSession::find(quint64 number) const
{
    const auto it = std::find_if(m_probes.begin(), m_probes.end(),
        [number](const auto &probe) { return probe->status.number == number; });
    return it == m_probes.end() ? nullptr : it->get();
}

void ProbeSession::tell()
{
    QList<ProbeStatus> all;
    for (const auto &probe : m_probes)
        all << probe->status;
    m_context.setProbes(all);
}

} // namespace zonecase::widgets
