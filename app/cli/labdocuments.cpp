// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labdocuments.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

QJsonArray stepObjects(const lab::Scenario &scenario, bool withText)
{
    QJsonArray steps;
    for (const lab::Step &step : scenario.steps) {
        QJsonObject object{{u"id"_s, step.id}, {u"title"_s, step.title}, {u"at"_s, step.at.toText()}};
        if (withText)
            object[u"text"_s] = step.text;
        steps << object;
    }
    return steps;
}

QJsonObject headOf(const lab::Scenario &scenario, bool withText)
{
    return {{u"id"_s, scenario.id}, {u"title"_s, scenario.title}, {u"summary"_s, scenario.summary},
        {u"subject"_s, scenario.subject}, {u"steps"_s, stepObjects(scenario, withText)}};
}

QJsonArray serverObjects(const lab::Scenario &scenario)
{
    QJsonArray servers;
    for (const lab::ServerPlan &server : scenario.servers) {
        QJsonArray addresses;
        for (const dns::IpAddress &address : server.addresses)
            addresses << address.toText();
        servers << QJsonObject{{u"name"_s, server.name.toText()}, {u"addresses"_s, addresses}};
    }
    return servers;
}

QJsonArray resolverObjects(const lab::Scenario &scenario)
{
    QJsonArray resolvers;
    for (const lab::ResolverPlan &resolver : scenario.resolvers)
        resolvers << QJsonObject{{u"label"_s, resolver.label}, {u"title"_s, resolver.title},
            {u"address"_s, resolver.address.toText()}, {u"validating"_s, resolver.validating}};
    return resolvers;
}

} // namespace

QJsonObject labListDocument(const QList<lab::Scenario> &scenarios)
{
    QJsonArray list;
    for (const lab::Scenario &scenario : scenarios)
        list << headOf(scenario, false);
    return {{u"schema"_s, u"zonecase.lab-list/1"_s}, {u"scenarios"_s, list}};
}

QJsonObject labShowDocument(const lab::Scenario &scenario)
{
    QJsonObject document = headOf(scenario, true);
    document[u"schema"_s] = u"zonecase.lab-show/1"_s;
    document[u"probes"_s] = QJsonArray::fromStringList(scenario.probes);
    document[u"servers"_s] = serverObjects(scenario);
    document[u"resolvers"_s] = resolverObjects(scenario);
    return document;
}

} // namespace zonecase::cli
