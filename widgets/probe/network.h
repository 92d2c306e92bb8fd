// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/profile.h"

#include <QObject>

namespace zonecase::widgets {

/// The network profile in use: the one place that says how the next probe reaches the world. Always visible.
class Network : public QObject
{
    Q_OBJECT

public:
    explicit Network(const dns::Profile &profile, QObject *parent = nullptr);

    const dns::Profile &profile() const { return m_profile; }
    /// While the lab starts or moves, no probe may leave: it would meet neither the old world nor the new
    /// one.
    bool isReady() const { return m_ready; }
    void setProfile(const dns::Profile &profile);
    void suspend();

Q_SIGNALS:
    void profileChanged();

private:
    dns::Profile m_profile;
    bool m_ready = true;
};

} // namespace zonecase::widgets
