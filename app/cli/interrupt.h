// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace zonecase::cli {

/// SIGINT, SIGTERM and SIGHUP as a signal of ours, so that an interrupted run ends in order and is kept. The first one
/// asks; a second ends the program.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    Interrupt();
    ~Interrupt() override;

Q_SIGNALS:
    void requested();

private:
    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace zonecase::cli
