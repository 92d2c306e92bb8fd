// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/caserecords.h"
#include "widgets/inspector/rendered.h"
#include "widgets/probe/proberunner.h"

#include <QCache>

#include <memory>

namespace zonecase::widgets {

/// Gets messages out of the case's records and has them put into words by a worker, since nothing of this
/// process parses DNS. What was rendered is kept for a while.
class Renderer : public QObject
{
    Q_OBJECT

public:
    Renderer(CaseRecords &records, RunnerFactory runners, QObject *parent = nullptr);

    /// rendered() or failed() follows, at once where it is known already. A newer call takes the place of an
    /// older one.
    void render(const ExchangeId &id);

Q_SIGNALS:
    void rendered(
        const zonecase::dns::Exchange &exchange, const zonecase::widgets::RenderedExchange &messages);
    void failed(const zonecase::ExchangeId &id, const QString &reason);

private:
    struct Known
    {
        dns::Exchange exchange;
        RenderedExchange messages;
    };

    void put(const dns::Exchange &exchange);
    void take(const dns::Exchange &exchange, const Result<dns::Outcome> &outcome);

    CaseRecords &m_records;
    RunnerFactory m_runners;
    std::unique_ptr<ProbeRunner> m_runner;
    ExchangeId m_wanted;
    QCache<QByteArray, Known> m_known;
};

} // namespace zonecase::widgets
