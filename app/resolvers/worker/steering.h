// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/authority.h"

namespace zonecase::resolvers {

/// How the zone's own servers came to say what a resolver says, though they say another thing to us.
struct Steering
{
    QString proof; ///< "subnet", "rotation"; empty: they did not say it
    QList<ExchangeId> evidence;
};

/// The names that the content speaks of on the way to its end: the name, then the targets of aliases.
QList<dns::Name> namesIn(const Content &content, const dns::Name &name);

/// What the content says of one name alone.
Content partOf(const Content &content, const dns::Name &name);

/// Asks a sample of them once more, and as for a client in these networks (RFC 7871): of each name on the way
/// through aliases.
Steering steeringOf(Authority &authority, const Content &content, const dns::Name &name, dns::RecordType type,
    const QList<QByteArray> &subnets);

} // namespace zonecase::resolvers
