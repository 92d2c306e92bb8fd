// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/workerclient.h"

#include <functional>
#include <memory>

namespace zonecase::widgets {

/// One job under way, whoever does it: a worker process, or a test that plays one.
class ProbeRunner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const dns::Job &job) = 0;
    virtual void cancel() = 0;
    virtual void release(const QList<dns::IpAddress> &allowed, const QList<dns::IpAddress> &refused) = 0;

Q_SIGNALS:
    void started(const zonecase::dns::Run &run);
    void exchangeRecorded(const zonecase::dns::Exchange &exchange);
    void progressed(int queriesSent, int queriesWanted, const QString &what);
    void held(const QList<zonecase::dns::Server> &servers);
    void finished(const zonecase::Result<zonecase::dns::Outcome> &outcome);
};

using RunnerFactory = std::function<std::unique_ptr<ProbeRunner>()>;

} // namespace zonecase::widgets
