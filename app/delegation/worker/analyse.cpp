// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/analyse.h"

#include "app/delegation/worker/origin.h"
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include "app/dns/registrabledomain.h"
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
    for (const Name &name : view.parentNs)
        delegated[name] = view.delegatedAddresses(name);
    for (const Name &name : view.childNs)
        own[name] = view.zoneAddresses(name);
    Sets sets;
    // Undetermined is what hangs on a delegation that no server of the parent gives.
    if (view.parentNs.isEmpty() && !view.request.zone.isRoot())
        return sets;
    sets.parentNs = setOfDelegating(view);
    sets.delNs = setOf(view.parentNs, delegated);
    sets.zoneNs = setOf(view.childNs, own);
    return sets;
}

/// Who announces the row's address: as it was looked up, else as the table has it.
void addNetwork(ServerView &server, const View &view)
{
    ServerState &state = server.state;
    const Lookup announced = view.announced.value(state.address);
    const Network *listed = view.request.networks ? view.request.networks->of(state.address) : nullptr;
    if (const std::optional<Origin> origin = originOf(announced)) {
        state.network = origin->as;
        state.prefix = origin->prefix;
        state.networkSource = u"announcements"_s;
        addProof(server, u"network"_s, announced.evidence);
    } else if (listed) {
        state.network = QString::number(listed->as);
        state.prefix = listed->prefix;
        state.networkSource = u"table"_s;
        // The table is an assumption of the run; what was seen is that the server is at this address.
        addProof(server, u"network"_s, server.ns.evidence);
    }
}

ServerState rowOf(ServerView server, const View &view)
{
    addNetwork(server, view);
    return server.state;
}

void judgeCut(const View &view, const dns::Profile &profile, Verdicts &verdicts)
{
    judgeParents(view, verdicts);
    judgeBasics(view, verdicts);
    judgeServers(view, profile, verdicts);
    judgeNames(view, verdicts);
    judgeCounts(view, verdicts);
    judgeAddresses(view, profile, verdicts);
    judgeAnnouncements(view, verdicts);
    judgeNetworks(view, verdicts);
    judgeDomains(view, verdicts);
    judgeLeftGlue(view, verdicts);
    judgeSyntax(view, verdicts);
}

void judgeContent(const View &view, Verdicts &verdicts)
{
    judgeSoa(view, verdicts);
    judgeSamples(view, verdicts);
    judgePrimary(view, verdicts);
    judgeContact(view, verdicts);
    judgeMail(view, verdicts);
    judgeWeb(view, verdicts);
    judgeSenderPolicy(view, verdicts);
    judgeTransport(view, verdicts);
    judgeExposure(view, verdicts);
}

void judgeDnssec(const View &view, dns::Verifier &verifier, Verdicts &verdicts)
{
    judgeKeys(view, verdicts);
    judgeDigests(view, verdicts);
    judgeSigning(view, verdicts);
    judgeSignatures(view, verifier, verdicts);
    judgeDenial(view, verifier, verdicts);
    judgeNsec3(view, verdicts);
    judgeCds(view, verifier, verdicts);
}

dns::Walk walkFor(const DelegationRequest &request, const dns::Answers &answers, const dns::Profile &profile)
{
    return dns::Walk(answers, profile,
        [request](const dns::Server &server) { return dns::isExcluded(request.exclude, server); });
}

} // namespace

QList<dns::Query> wantedForDelegation(
    const DelegationRequest &request, const dns::Answers &answers, const dns::Profile &profile)
{
    dns::Walk walk = walkFor(request, answers, profile);
    gatherView(request, profile, walk);
    return walk.wanted();
}

DelegationStep analyseDelegation(
    const DelegationRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at)
{
    dns::Walk walk = walkFor(request, answers, profile);
    View view = gatherView(request, profile, walk);
    view.at = at;
    Verdicts verdicts(request.zone);
    dns::SignatureMemo memo;
    dns::Verifier verifier(memo, dns::ownPolicy(profile.budget), at);
    judgeCut(view, profile, verdicts);
    judgeContent(view, verdicts);
    judgeDnssec(view, verifier, verdicts);
    judgeOddOneOut(view, verdicts);
    Delegation delegation;
    delegation.request = request;
    delegation.parent = view.parentServers.zone;
    delegation.at = at;
    delegation.sets = setsOf(view);
    for (const QList<ServerView> &side : {view.parents, view.children})
        for (const ServerView &server : side)
            if (!server.isGiven)
                delegation.servers << rowOf(server, view);
    delegation.domains = statesOf(view);
    delegation.suffixes = dns::suffixListEdition();
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
    const auto wanted = [](const dns::Job &job, Instant) -> dns::Wanted {
        const Result<DelegationRequest> request = DelegationRequest::fromJson(job.parameters);
        return [request, profile = job.profile](const dns::Answers &answers) {
            return request ? wantedForDelegation(*request, answers, profile) : QList<dns::Query>();
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
