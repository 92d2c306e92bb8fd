// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/workerclient.h"
#include "app/lab/labclient.h"
#include "app/lab/scenario.h"

namespace zonecase::cli {

/// A probe of the story and what came of it.
struct PlayedRun
{
    QString step;
    dns::Outcome outcome;
    QList<dns::Exchange> exchanges;
};

/// Plays a scenario through a private lab, step by step, and probes at each: chain,
/// delegation and resolvers, one after the other, by the same workers that probe the Internet.
class LabPlay : public QObject
{
    Q_OBJECT

public:
    /// source: the scenario as the lab process is to be told of it, an id or a path. speed: how fast the lab's clock runs
    /// within a step; held (0), each probe begins at the step's very instant.
    LabPlay(const QString &source, const lab::Scenario &scenario, double speed);
    ~LabPlay() override;
    void start();

Q_SIGNALS:
    /// Each as it ends.
    void played(const zonecase::cli::PlayedRun &run);
    void finished(const QList<zonecase::cli::PlayedRun> &runs);
    void failed(const zonecase::Error &error);

private:
    void probe();
    void keep(const Result<dns::Outcome> &outcome);
    void fail(const Error &error);

    QString m_source;
    lab::Scenario m_scenario;
    lab::LabClient m_lab;
    double m_speed;
    std::unique_ptr<dns::WorkerClient> m_worker;
    QList<PlayedRun> m_runs;
    QList<dns::Exchange> m_exchanges; ///< of the run that goes on
    qsizetype m_step = 0;
    qsizetype m_job = 0;
};

/// What the story's probes ask for at each step: the first probe's chain, the subject's delegation, and every
/// probe of every resolver.
QList<dns::Job> jobsOf(const lab::Scenario &scenario);

} // namespace zonecase::cli
