// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/labclient.h"
#include "app/lab/scenario.h"
#include "widgets/lab/labcontrol.h"

namespace zonecase::widgets {

/// The lab as a child process: `zonecase-cli lab serve`.
class LabChild : public LabControl
{
    Q_OBJECT

public:
    explicit LabChild(const QString &program, QObject *parent = nullptr);

    void start(const QString &scenario, const QString &step) override;
    void goTo(const QString &step) override;
    void setSpeed(double speed) override;
    void stop() override;
    Instant now() const override;
    dns::Profile profile() const override;
    QString title() const override;
    QList<LabStep> steps() const override { return m_steps; }
    QStringList probes() const override { return m_story.probes; }
    QList<delegation::Registration> registrations() const override;

private:
    lab::LabClient m_client;
    QString m_scenario;
    lab::Scenario m_story;
    QList<LabStep> m_steps;
};

/// Labs that this program (zonecase-cli) plays.
LabFactory labChildren(const QString &program);

} // namespace zonecase::widgets
