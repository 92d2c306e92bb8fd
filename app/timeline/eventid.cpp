// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/eventid.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace zonecase::timeline {

EventId eventIdFrom(const QStringList &parts)
{
    QCborArray content{u"zonecase.event/1"_s};
    for (const QString &part : parts)
        content << part;
    return EventId::fromBytes(sha256(QCborValue(content).toCbor()).first(EventId::ByteCount)).value_or(EventId());
}

} // namespace zonecase::timeline
