// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/network.h"

namespace zonecase::widgets {

Network::Network(const dns::Profile &profile, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
{ }

void Network::setProfile(const dns::Profile &profile, const std::function<dns::Profile()> &fresh,
    const Registrations &registrations)
{
    m_fresh = fresh;
    m_registrations = registrations;
    m_profile = profile;
    m_refusal.clear();
    m_ready = true;
    Q_EMIT profileChanged();
}

void Network::refuse(const QString &reason)
{
    m_refusal = reason;
    suspend();
}

void Network::suspend()
{
    m_ready = false;
    Q_EMIT profileChanged();
}

} // namespace zonecase::widgets
