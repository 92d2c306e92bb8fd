// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/workerrunner.h"

namespace zonecase::widgets {

WorkerRunner::WorkerRunner(const QString &program, QObject *parent)
    : ProbeRunner(parent)
    , m_client(program)
{
    connect(&m_client, &dns::WorkerClient::started, this, &ProbeRunner::started);
    connect(&m_client, &dns::WorkerClient::exchangeRecorded, this, &ProbeRunner::exchangeRecorded);
    connect(&m_client, &dns::WorkerClient::progressed, this, &ProbeRunner::progressed);
    connect(&m_client, &dns::WorkerClient::held, this, &ProbeRunner::held);
    connect(&m_client, &dns::WorkerClient::finished, this, &ProbeRunner::finished);
}

WorkerRunner::~WorkerRunner() = default;

void WorkerRunner::start(const dns::Job &job)
{
    m_client.start(job);
}

void WorkerRunner::cancel()
{
    m_client.cancel();
}

void WorkerRunner::release(const QList<dns::IpAddress> &allowed, const QList<dns::IpAddress> &refused)
{
    m_client.release(allowed, refused);
}

RunnerFactory workerRunners(const QString &program)
{
    return [program] { return std::make_unique<WorkerRunner>(program); };
}

} // namespace zonecase::widgets
