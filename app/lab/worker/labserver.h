// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/labclock.h"
#include "app/lab/worker/lab.h"
#include "app/lab/worker/listener.h"

#include <QTimer>

namespace zonecase::lab {

/// A lab on the wire: a listener for each fictional address, and the clock that says which step is played.
class LabServer : public QObject
{
    Q_OBJECT

public:
    /// Loopback: each address at a free port of 127.0.0.1. AsNamed: at itself, port 53, for a network
    /// namespace of its own.
    enum class Binding
    {
        Loopback,
        AsNamed
    };

    explicit LabServer(std::unique_ptr<Lab> lab, QObject *parent = nullptr);
    Result<void> listen(Binding binding);
    /// NotFound if there is no such step.
    Result<void> goTo(const QString &step);
    void setSpeed(double factor);

    const LabClock &clock() const { return m_clock; }
    QString step() const;
    dns::Profile profile() const;

Q_SIGNALS:
    /// Lab time reached a step by itself.
    void arrived(const QString &step);

private:
    QByteArray answer(const dns::IpAddress &server, const QByteArray &message, bool tcp);
    void waitForNextStep();
    void arrive();

    std::unique_ptr<Lab> m_lab;
    LabClock m_clock;
    QString m_step; ///< last one told
    dns::AddressMap m_addresses;
    QTimer m_timer;
};

} // namespace zonecase::lab
