// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/registration.h"
#include "app/dns/profile.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace zonecase::widgets {

/// A step of a scenario.
struct LabStep
{
    QString id; ///< "t1"
    QString title; ///< "The DS leaves the parent"
    bool operator==(const LabStep &) const = default;
};

/// The lab under one's hands: the child process that plays it, or a test.
class LabControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const QString &scenario, const QString &step) = 0;
    virtual void goTo(const QString &step) = 0;
    /// 0 stands still, 1 is real time.
    virtual void setSpeed(double speed) = 0;
    virtual void stop() = 0;
    virtual Instant now() const = 0;
    /// The way into the lab as of this moment.
    virtual dns::Profile profile() const = 0;
    virtual QString title() const = 0;
    virtual QList<LabStep> steps() const = 0;
    /// Names of the story that resolvers are worth asking for.
    virtual QStringList probes() const = 0;
    /// What the world's registries state at the step that is played.
    virtual QList<delegation::Registration> registrations() const { return {}; }

Q_SIGNALS:
    void ready(const zonecase::dns::Profile &profile);
    void moved(const QString &step, const zonecase::dns::Profile &profile);
    void failed(const QString &reason);
    void ended();
};

using LabFactory = std::function<std::unique_ptr<LabControl>()>;

} // namespace zonecase::widgets
