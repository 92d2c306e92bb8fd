// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/plan.h"

#include "app/report/planwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

Result<Plan> Plan::parse(const QByteArray &document)
{
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    if (object[u"schema"_s] != u"zonecase.plan/1"_s)
        return failure(Error::Code::Malformed, u"This is not a plan."_s);
    Plan plan;
    const QJsonArray servers = object[u"servers"_s].toArray();
    for (const QJsonValue &server : servers)
        plan.servers << PlannedServer{server[u"role"_s].toString(), server[u"name"_s].toString(),
            server[u"address"_s].toString(), server[u"port"_s].toInt(53), server[u"special"_s].toString(),
            server[u"transport"_s].toString(), server[u"authentication"_s].toString()};
    plan.source = object[u"source"_s].toString();
    plan.effort = report::planWords(object);
    return plan;
}

} // namespace zonecase::widgets
