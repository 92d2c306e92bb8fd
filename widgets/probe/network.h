// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/registration.h"
#include "app/dns/profile.h"

#include <QObject>

#include <functional>

namespace zonecase::widgets {

/// The network profile in use: the one place that says how the next probe reaches the world. Always visible.
class Network : public QObject
{
    Q_OBJECT

public:
    explicit Network(const dns::Profile &profile, QObject *parent = nullptr);

    const dns::Profile &profile() const { return m_profile; }
    /// The profile for a run that begins now: the lab's clock may have gone on since it was set.
    dns::Profile current() const { return m_fresh ? m_fresh() : m_profile; }
    /// While the lab starts or moves, no probe may leave: it would meet neither the old world nor the new
    /// one.
    bool isReady() const { return m_ready; }
    /// What registries state now, where they can be asked without a packet: the lab's.
    using Registrations = std::function<QList<delegation::Registration>()>;
    QList<delegation::Registration> registrations() const
    {
        return m_registrations ? m_registrations() : QList<delegation::Registration>();
    }
    void setProfile(const dns::Profile &profile, const std::function<dns::Profile()> &fresh = {},
        const Registrations &registrations = {});
    void suspend();
    /// Nothing leaves until a profile is set, and why; in words.
    void refuse(const QString &reason);
    const QString &refusal() const { return m_refusal; }

Q_SIGNALS:
    void profileChanged();

private:
    dns::Profile m_profile;
    std::function<dns::Profile()> m_fresh;
    Registrations m_registrations;
    QString m_refusal;
    bool m_ready = true;
};

} // namespace zonecase::widgets
