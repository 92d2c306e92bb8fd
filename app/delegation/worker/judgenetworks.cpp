// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/verdicts.h"

#include <set>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

void judgeTable(const View &view, const Networks &networks, Verdicts &verdicts)
{
    const finding::Arguments table = networks.about();
    std::set<qint64> systems;
    std::set<dns::IpAddress> addresses;
    QString holder;
    bool areAllKnown = true;
    QList<ExchangeId> evidence;
    for (const ServerView &child : view.children) {
        const dns::IpAddress &address = child.server.endpoint.address;
        addresses.insert(address);
        evidence += child.state.evidence;
        if (const Network *network = networks.of(address)) {
            systems.insert(network->as);
            holder = network->holder;
        } else {
            areAllKnown = false;
            verdicts.addAt(child, u"delegation.network-unknown"_s, table, child.state.evidence);
        }
    }
    finding::Arguments args = table;
    if (systems.size() > 1) {
        args[u"count"_s] = static_cast<qint64>(systems.size());
        verdicts.add(u"delegation.several-networks"_s, args, evidence);
    } else if (systems.size() == 1 && areAllKnown && addresses.size() > 1) {
        args[u"as"_s] = *systems.begin();
        args[u"holder"_s] = holder;
        verdicts.add(u"delegation.one-network"_s, args, evidence);
    }
}

} // namespace

void judgeNetworks(const View &view, Verdicts &verdicts)
{
    if (view.request.networks)
        judgeTable(view, *view.request.networks, verdicts);
}

} // namespace zonecase::delegation
