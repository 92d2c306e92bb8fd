// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lab/labchild.h"

namespace zonecase::widgets {

LabChild::LabChild(const QString &program, QObject *parent)
    : LabControl(parent)
    , m_client(program)
{
    connect(&m_client, &lab::LabClient::ready, this, &LabControl::ready);
    connect(&m_client, &lab::LabClient::moved, this, &LabControl::moved);
    connect(&m_client, &lab::LabClient::ended, this, &LabControl::ended);
    connect(&m_client, &lab::LabClient::failed, this,
        [this](const Error &error) { Q_EMIT failed(error.detail); });
}

void LabChild::start(const QString &scenario, const QString &step)
{
    m_scenario = scenario;
    m_steps.clear();
    m_story = lab::scenario(scenario).value_or(lab::Scenario());
    for (const lab::Step &state : std::as_const(m_story.steps))
        m_steps << LabStep{state.id, state.title};
    m_client.start(scenario, step);
}

void LabChild::goTo(const QString &step)
{
    m_client.goTo(step);
}

void LabChild::setSpeed(double speed)
{
    m_client.setSpeed(speed);
}

void LabChild::stop()
{
    m_client.stop();
}

Instant LabChild::now() const
{
    return m_client.now();
}

dns::Profile LabChild::profile() const
{
    return m_client.profile();
}

QList<delegation::Registration> LabChild::registrations() const
{
    return m_story.registrationsAt(m_client.step());
}

QString LabChild::title() const
{
    return tr("lab %1").arg(m_scenario);
}

LabFactory labChildren(const QString &program)
{
    return [program] { return std::make_unique<LabChild>(program); };
}

} // namespace zonecase::widgets
