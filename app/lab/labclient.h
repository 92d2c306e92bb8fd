// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/profile.h"

#include <QObject>

#include <memory>

namespace zonecase::lab {

/// The parent's side of a private lab: starts `zonecase-cli lab serve` as a child, says which step is played,
/// and gives the profile that leads into it. The child ends with its owner. Opens no socket and parses no
/// DNS.
class LabClient : public QObject
{
    Q_OBJECT

public:
    /// program: path of zonecase-cli.
    explicit LabClient(const QString &program, QObject *parent = nullptr);
    ~LabClient() override;

    /// scenario: an id, or the path of a scenario file. The caches are as the steps before have left them.
    void start(const QString &scenario, const QString &step);
    /// Lab time becomes the step's instant. Going back starts the story afresh; going on plays what lies
    /// between.
    void goTo(const QString &step);
    /// 1 as in life, 0 paused, at most 10,000.
    void setSpeed(double factor);
    /// ended() follows.
    void stop();

    /// Lab time; the system's when nothing runs.
    Instant now() const;
    /// The way into the lab with the offset of this moment: take it afresh for each run.
    dns::Profile profile() const;
    QString step() const;
    double speed() const;
    bool isRunning() const;

Q_SIGNALS:
    void ready(const zonecase::dns::Profile &profile);
    /// A step has begun: asked for, or because lab time got there.
    void moved(const QString &step, const zonecase::dns::Profile &profile);
    void failed(const zonecase::Error &error);
    void ended();

private:
    void readReports();
    void fail(const Error &error);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace zonecase::lab
