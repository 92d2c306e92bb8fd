// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/analyse.h"

#include "app/delegation/worker/verdicts.h"

#include "app/dns/worker/exclusion.h"
#include "app/finding/aboutrun.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Name;

namespace {

/// "name/address" for each address, or the name alone; without final dots.
QStringList setOf(const QList<Name> &names, const QMap<Name, QList<dns::IpAddress>> &addresses)
{
    QStringList set;
    for (const Name &name : names) {
        const QString text = name.isRoot() ? u"."_s : name.toText().chopped(1);
        const QList<dns::IpAddress> known = addresses.value(name);
        if (known.isEmpty())
            set << text;
        for (const dns::IpAddress &address : known)
            set << text + u'/' + address.toText();
    }
    set.sort();
    return set;
}

/// The parent's servers that hand out the delegation, or have the zone themselves.
QStringList setOfDelegating(const View &view)
{
    QSet<dns::IpAddress> delegating;
    for (const ServerView &parent : view.parents)
        if (parent.way.kind == dns::Direction::Kind::Cut && !parent.isGiven)
            delegating << parent.server.endpoint.address;
    QMap<Name, QList<dns::IpAddress>> addresses;
    for (auto it = view.parentServers.addresses.begin(); it != view.parentServers.addresses.end(); ++it)
        for (const dns::IpAddress &address : it.value())
            if (delegating.contains(address))
                addresses[it.key()] << address;
    return setOf(addresses.keys(), addresses);
}

Sets setsOf(const View &view)
{
    QMap<Name, QList<dns::IpAddress>> delegated, own;
    for (const Name &name : view.parentNs) {
        delegated[name] = view.glue(name);
        if (delegated[name].isEmpty())
            delegated[name] = view.hosts.value(name).addresses;
    }
    for (const Name &name : view.childNs) {
        own[name] = view.hosts.contains(name) ? view.hosts[name].addresses : view.ownAddresses(name);
        if (own[name].isEmpty())
            own[name] = view.aliased.value(name);
    }
    Sets sets;
    // Undetermined is what hangs on a delegation that no server of the parent gives.
    if (view.parentNs.isEmpty() && !view.request.zone.isRoot())
        return sets;
    sets.parentNs = setOfDelegating(view);
    sets.delNs = setOf(view.parentNs, delegated);
    sets.zoneNs = setOf(view.childNs, own);
    return sets;
}

} // namespace

DelegationStep analyseDelegation(
    const DelegationRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at)
{
    dns::Walk walk(answers, profile,
        [&request](const dns::Server &server) { return dns::isExcluded(request.exclude, server); });
    const View view = gatherView(request, profile, walk);
    Verdicts verdicts(request.zone);
    judgeParents(view, verdicts);
    judgeServers(view, profile, verdicts);
    judgeNames(view, verdicts);
    judgeKeys(view, verdicts);
    Delegation delegation;
    delegation.request = request;
    delegation.parent = view.parentServers.zone;
    delegation.at = at;
    delegation.sets = setsOf(view);
    for (const QList<ServerView> &side : {view.parents, view.children})
        for (const ServerView &server : side)
            if (!server.isGiven)
                delegation.servers << server.state;
    delegation.findings = verdicts.findings();
    return {delegation, walk.wanted()};
}

namespace {

void addRun(Delegation &delegation, const dns::Answers &answers, const dns::Run &run)
{
    QList<finding::Death> deaths;
    for (const ExchangeId &id : answers.malformed())
        deaths.append({id, answers.serverOf(id)});
    delegation.findings += finding::aboutRun({u"zone"_s, delegation.request.zone.toText()}, run, deaths);
    finding::sort(delegation.findings);
    delegation.queries = run.queries;
    delegation.elapsedMs = static_cast<double>(run.elapsed / 1000) / 1000;
}

} // namespace

dns::Analysis delegationAnalysis()
{
    const auto wanted = [](const dns::Job &job, Instant at) -> dns::Wanted {
        const Result<DelegationRequest> request = DelegationRequest::fromJson(job.parameters);
        return [request, profile = job.profile, at](const dns::Answers &answers) {
            return request ? analyseDelegation(*request, answers, profile, at).wanted : QList<dns::Query>();
        };
    };
    const auto document
        = [](const dns::Job &job, const dns::Answers &answers, const dns::Run &run, Instant at) {
              const DelegationRequest request
                  = DelegationRequest::fromJson(job.parameters).value_or(DelegationRequest());
              Delegation delegation = analyseDelegation(request, answers, job.profile, at).delegation;
              addRun(delegation, answers, run);
              return QJsonDocument(delegation.toJson()).toJson(QJsonDocument::Indented);
          };
    return {"delegation", wanted, document};
}

} // namespace zonecase::delegation
