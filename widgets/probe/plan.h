// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QStringList>

namespace zonecase::widgets {

/// A server that a run asks first.
struct PlannedServer
{
    QString role; ///< "root", "resolver"
    QString name;
    QString address;
    int port = 53;
    QString special; ///< the special-purpose registry's entry, empty for an ordinary address
    QString transport = {}; ///< of a resolver that is asked over TLS or HTTPS
    QString authentication = {}; ///< the name that its certificate must be for
    bool operator==(const PlannedServer &) const = default;
};

/// Whom a run asks first and how hard: the document "zonecase.plan/1". The rest is found on the way.
struct Plan
{
    QList<PlannedServer> servers;
    QString source; ///< the address that asks; empty: the system chooses
    QStringList effort; ///< how much and how fast, a sentence each
    bool operator==(const Plan &) const = default;

    static Result<Plan> parse(const QByteArray &document);
};

} // namespace zonecase::widgets
