// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/plan.h"

#include "app/dns/worker/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

QJsonObject serverObject(const QString &role, const Name &name, const Endpoint &endpoint)
{
    return {{u"role"_s, role}, {u"name"_s, name.toText()}, {u"address"_s, endpoint.address.toText()},
        {u"port"_s, endpoint.port}, {u"special"_s, specialPurpose(endpoint.address)}};
}

} // namespace

QByteArray planDocument(const Profile &profile)
{
    QJsonArray servers;
    for (const Record &record : parseRecords(profile.rootHints).value_or(QList<Record>())) {
        const bool isAddress
            = (record.type == type::A && profile.ipv4) || (record.type == type::AAAA && profile.ipv6);
        if (isAddress)
            servers << serverObject(u"root"_s, record.owner, {*IpAddress::fromBytes(record.rdata), 53});
    }
    for (const ResolverSpec &resolver : profile.resolvers)
        servers << serverObject(u"resolver"_s, resolver.server.name, resolver.server.endpoint);
    const QJsonObject plan{{u"schema"_s, u"zonecase.plan/1"_s}, {u"servers"_s, servers},
        {u"source"_s, profile.source.toText()}, {u"profile"_s, profile.name},
        {u"exercise"_s, profile.exercise}, {u"max_queries"_s, profile.budget.queries},
        {u"rate_per_second"_s, profile.ratePerSecond}, {u"burst"_s, profile.burst}};
    return QJsonDocument(plan).toJson(QJsonDocument::Indented);
}

} // namespace zonecase::dns
