// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/probesession.h"

#include "widgets/case/incase.h"
#include "widgets/probe/jobs.h"

#include <algorithm>
#include <utility>

namespace zonecase::widgets {

struct ProbeSession::Probe
{
    ProbeStatus status;
    std::unique_ptr<ProbeRunner> runner;
};

ProbeSession::ProbeSession(
    CaseContext &context, CaseRecords &records, Network &network, RunnerFactory runners, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_records(records)
    , m_network(network)
    , m_runners(std::move(runners))
{ }

ProbeSession::~ProbeSession() = default;

void ProbeSession::start(const ProbeRequest &request)
{
    if (!m_network.isReady()) {
        Q_EMIT failed(tr("The lab is getting ready; probe again in a moment."));
        return;
    }
    const Result<QList<dns::Job>> jobs = jobsFor(request, m_network.current(), m_network.registrations());
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
        if (const Probe *asking = find(number))
            m_records.addExchange(asking->status.run, exchange);
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
    const ProbeStatus status = (*it)->status;
    // The runner is in the middle of its signal: it is let go of once that has returned.
    (*it)->runner.release()->deleteLater();
    m_probes.erase(it);
    if (outcome)
        keep(*outcome);
    else
        Q_EMIT failed(tr("The probe “%1 %2” came to nothing: %3")
                          .arg(status.command, status.subject, outcome.error().detail));
    tell();
}

void ProbeSession::keep(const dns::Outcome &outcome)
{
    QList<finding::Finding> findings;
    const Result<RunDocument> now = RunDocument::parse(outcome.run.command, outcome.document);
    if (now) {
        findings = now->findings();
        findings << changesSince(before(outcome.run), *now)
                 << findingsInCase(*m_context.snapshot(), outcome.run, *now);
        finding::sort(findings);
    } else {
        Q_EMIT failed(now.error().detail);
    }
    m_records.finishRun(outcome.run, outcome.document, findings);
    Q_EMIT runFinished(outcome.run);
}

RunDocument ProbeSession::before(const dns::Run &run) const
{
    const QString subject = subjectOf(run.command, run.parameters);
    RunDocument document;
    for (const RunView *view : m_context.snapshot()->runsOf(run.command, subject))
        if (view->summary.id != run.id && view->summary.started < run.started
            && (view->chain || view->delegation || view->comparison))
            document = {view->chain, view->delegation, view->comparison};
    return document;
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
