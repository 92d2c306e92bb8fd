// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/name.h"
#include "app/dns/recordtype.h"
#include "app/finding/finding.h"

#include <QStringList>

namespace zonecase::finding {

/// What a person marked as an attacker's: an address or a name, as records write it.
struct Mark
{
    QString value, reason;
    Instant marked;
};

/// What somebody answered: a resolver, or servers of the zone.
struct GivenAnswer
{
    dns::Name name;
    dns::RecordType type;
    QStringList givers;
    QStringList records; ///< "owner TTL IN TYPE rdata"
    QList<ExchangeId> evidence;
};

/// "hijack.marked-answer" for each marked thing that is in answers for a name and type, with all who gave it.
QList<Finding> judgeMarkedAnswers(const QList<Mark> &marks, const QList<GivenAnswer> &answers);

} // namespace zonecase::finding
