// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/probe/proberunner.h"

namespace zonecase::widgets {

/// A job done by a worker process: `zonecase-cli worker`.
class WorkerRunner : public ProbeRunner
{
    Q_OBJECT

public:
    explicit WorkerRunner(const QString &program, QObject *parent = nullptr);
    ~WorkerRunner() override;

    void start(const dns::Job &job) override;
    void cancel() override;
    void release(const QList<dns::IpAddress> &allowed, const QList<dns::IpAddress> &refused) override;

private:
    dns::WorkerClient m_client;
};

/// Runners that start this program (zonecase-cli).
RunnerFactory workerRunners(const QString &program);

} // namespace zonecase::widgets
