// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/plan.h"

#include "app/dns/worker/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

QJsonObject serverObject(const QString &role, const Name &name, const Endpoint &endpoint,
    const QJsonValue &seen = QJsonValue::Null)
{
    return {{u"role"_s, role}, {u"name"_s, name.toText()}, {u"address"_s, endpoint.address.toText()},
        {u"port"_s, endpoint.port}, {u"special"_s, specialPurpose(endpoint.address)}, {u"last_seen"_s, seen}};
}

/// Those of the case that the profile does not name itself, and that the run may go to over its address
/// families.
QJsonArray knownObjects(const QJsonArray &known, const Profile &profile, const QSet<IpAddress> &listed)
{
    QJsonArray servers;
    for (const QJsonValue &entry : known) {
        const Result<Name> name = Name::fromText(entry[u"name"_s].toString());
        const Result<IpAddress> address = IpAddress::fromText(entry[u"address"_s].toString());
        if (!name || !address || listed.contains(*address)
            || !(address->isIPv4() ? profile.ipv4 : profile.ipv6))
            continue;
        const auto port = static_cast<quint16>(entry[u"port"_s].toInt(53));
        servers << serverObject(u"known"_s, *name, {*address, port}, entry[u"last_seen"_s]);
    }
    return servers;
}

} // namespace

QByteArray planDocument(const Profile &profile, const QJsonObject &parameters)
{
    QJsonArray servers;
    QSet<IpAddress> listed;
    for (const Record &record : parseRecords(profile.rootHints).value_or(QList<Record>())) {
        const bool isAddress
            = (record.type == type::A && profile.ipv4) || (record.type == type::AAAA && profile.ipv6);
        if (isAddress)
            listed.insert(*IpAddress::fromBytes(record.rdata));
        if (isAddress)
            servers << serverObject(u"root"_s, record.owner, {*IpAddress::fromBytes(record.rdata), 53});
    }
    for (const ResolverSpec &resolver : profile.resolvers) {
        listed.insert(resolver.server.endpoint.address);
        QJsonObject object = serverObject(u"resolver"_s, resolver.server.name, resolver.server.endpoint);
        if (isSecured(resolver.transport)) {
            object[u"transport"_s] = transportText(resolver.transport);
            object[u"authentication"_s] = resolver.access.name;
        }
        servers << object;
    }
    for (const QJsonValue &known : knownObjects(parameters[u"known"_s].toArray(), profile, listed))
        servers << known;
    QJsonObject plan{{u"schema"_s, u"zonecase.plan/1"_s}, {u"servers"_s, servers},
        {u"source"_s, profile.source.toText()}, {u"profile"_s, profile.name},
        {u"exercise"_s, profile.exercise}, {u"max_queries"_s, profile.budget.queries},
        {u"rate_per_second"_s, profile.ratePerSecond}, {u"burst"_s, profile.burst}};
    for (const QString &questions : {u"polls"_s, u"probes"_s})
        if (parameters.contains(questions))
            plan[questions] = parameters[questions];
    return QJsonDocument(plan).toJson(QJsonDocument::Indented);
}

} // namespace zonecase::dns
