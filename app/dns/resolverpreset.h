// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/profile.h"

#include <QDate>

namespace zonecase::dns {

/// Public resolvers of one operator under a name, as the operator publishes them. Naming it asks them; nothing
/// else does.
struct ResolverPreset
{
    QString name; ///< "quad9"
    QString operatedBy;
    QString filters; ///< what it withholds on purpose: "threats"; empty: nothing, as its operator says
    QString source; ///< where that is published
    QDate asOf; ///< when it was read there
    QList<ResolverSpec> resolvers;
    bool operator==(const ResolverPreset &) const = default;
};

/// Malformed says which preset, and what is wrong with it.
Result<QList<ResolverPreset>> presetsFromToml(const QByteArray &text);

/// Those that come with the program, by name.
const QList<ResolverPreset> &shippedPresets();
/// NotFound names those that there are.
Result<ResolverPreset> shippedPreset(const QString &name);

} // namespace zonecase::dns
