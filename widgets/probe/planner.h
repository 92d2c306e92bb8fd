// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/probestatus.h"
#include "widgets/probe/comparisondesk.h"
#include "widgets/probe/network.h"
#include "widgets/probe/plan.h"
#include "widgets/probe/proberunner.h"

#include <QTimer>

#include <memory>

namespace zonecase::widgets {

/// Works out the plan of what stands in the probe bar, a moment after the typing has stopped. Sends nothing.
class Planner : public QObject
{
    Q_OBJECT

public:
    Planner(
        Network &network, ComparisonDesk &comparison, RunnerFactory runners, QObject *parent = nullptr);

    void plan(const ProbeRequest &request);

Q_SIGNALS:
    void planned(const zonecase::Result<zonecase::widgets::Plan> &plan);

private:
    void begin();
    Plan inThisWorld(Plan plan) const;
    void take(const Result<dns::Outcome> &outcome);

    Network &m_network;
    ComparisonDesk &m_comparison;
    RunnerFactory m_runners;
    ProbeRequest m_request;
    std::unique_ptr<ProbeRunner> m_runner;
    QTimer m_settled;
};

} // namespace zonecase::widgets
