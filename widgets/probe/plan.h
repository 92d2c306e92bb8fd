// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>

namespace zonecase::widgets {

/// A server that a run asks first.
struct PlannedServer
{
    QString role; ///< "root", "resolver"
    QString name;
    QString address;
    int port = 53;
    QString special; ///< the special-purpose registry's entry, empty for an ordinary address
    bool operator==(const PlannedServer &) const = default;
};

/// Whom a run asks first and how hard: the document "zonecase.plan/1". The rest is found on the way.
struct Plan
{
    QList<PlannedServer> servers;
    QString source; ///< the address that asks; empty: the system chooses
    int perSecond = 0; ///< for one server; 0: no limit
    int burst = 0;
    int queries = 0; ///< the budget
    bool operator==(const Plan &) const = default;

    static Result<Plan> parse(const QByteArray &document);
};

} // namespace zonecase::widgets
