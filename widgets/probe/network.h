// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void setProfile(const dns::Profile &profile, const std::function<dns::Profile()> &fresh = {});
    void suspend();

Q_SIGNALS:
    void profileChanged();

private:
    dns::Profile m_profile;
    std::function<dns::Profile()> m_fresh;
    bool m_ready = true;
};

} // namespace zonecase::widgets
