// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static QString rateText(const QJsonValue &rate)
{
    if (rate.isString())
        return rate.toString();
    const int refill = rate[u"per_second"_s].toInt();
    return refill > 0 ? u"%1/s"_s.arg(refill) : QString();
}

Result<Plan> Plan::parse(const QByteArray &document)
{
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    if (object[u"schema"_s] != u"zonecase.plan/1"_s)
        return failure(Error::Code::Malformed, u"This is not a plan."_s);
    Plan plan;
    const QJsonArray servers = object[u"servers"_s].toArray();
    for (const QJsonValue &server : servers)
        plan.servers << PlannedServer{server[u"name"_s].toString(), server[u"address"_s].toString(),
            server[u"port"_s].toInt(53), server[u"special"_s].toString()};
    plan.source = object[u"source"_s].toString();
    plan.rate = rateText(object[u"rate"_s]);
    plan.queries = object[u"budgets"_s][u"queries"_s].toInt();
    plan.note = object[u"note"_s].toString();
    return plan;
}

} // namespace zonecase::widgets
