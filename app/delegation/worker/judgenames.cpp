// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::HostAddresses;
using dns::Name;

namespace {

QString joined(const QList<Name> &names)
{
    QStringList texts;
    for (const Name &name : names)
        texts << name.toText();
    return texts.join(u' ');
}

QString joined(const QList<dns::IpAddress> &addresses)
{
    QStringList texts;
    for (const dns::IpAddress &address : addresses)
        texts << address.toText();
    return texts.join(u' ');
}

QList<ExchangeId> nsEvidence(const QList<ServerView> &servers)
{
    QList<ExchangeId> evidence;
    for (const ServerView &server : servers)
        if (server.state.ns)
            evidence += server.ns.evidence;
    return evidence;
}

void judgeSets(const View &view, Verdicts &verdicts)
{
    QList<Saying> childSays;
    for (const ServerView &child : view.children)
        if (child.state.ns && child.state.authoritative)
            childSays << Saying{&child, child.state.ns->join(u' '), child.ns.evidence};
    addDisagreement(verdicts, u"delegation.child-ns-differ"_s, u"ns"_s, childSays, {});
    if (view.parentNs.isEmpty() || !view.childKnown)
        return;
    const QList<ExchangeId> evidence = nsEvidence(view.parents) + nsEvidence(view.children);
    const finding::Arguments parent{{u"parent"_s, view.parentServers.zone.toText()}};
    int common = 0;
    for (const Name &name : view.parentNs) {
        finding::Arguments args = parent;
        args[u"ns"_s] = name.toText();
        if (view.childNs.contains(name))
            ++common;
        else
            verdicts.add(u"delegation.ns-only-at-parent"_s, args, evidence);
    }
    for (const Name &name : view.childNs) {
        finding::Arguments args = parent;
        args[u"ns"_s] = name.toText();
        if (!view.parentNs.contains(name))
            verdicts.add(u"delegation.ns-only-at-child"_s, args, evidence);
    }
    if (common == 0)
        verdicts.add(u"delegation.ns-disjoint"_s,
            {{u"parent_ns"_s, joined(view.parentNs)}, {u"child_ns"_s, joined(view.childNs)}}, evidence);
    finding::Arguments agreed = parent;
    agreed[u"count"_s] = qint64(common);
    const auto hasAll = [&view](const ServerView &server) {
        return !server.state.ns || server.state.ns->size() == view.parentNs.size();
    };
    if (view.parentNs == view.childNs && std::all_of(view.parents.begin(), view.parents.end(), hasAll)
        && std::all_of(view.children.begin(), view.children.end(), hasAll))
        verdicts.add(u"delegation.agrees"_s, agreed, evidence);
}

/// The addresses that the name really has, as its own zone says; nothing if nobody said.
std::optional<QList<dns::IpAddress>> trueAddresses(const View &view, const Name &name)
{
    if (const auto host = view.hosts.find(name); host != view.hosts.end())
        return host->state == HostAddresses::State::Found && host->complete ? std::optional(host->addresses)
                                                                            : std::nullopt;
    const bool isAlias = std::any_of(view.children.begin(), view.children.end(),
        [&name](const ServerView &child) { return child.aliases.contains(name); });
    if (isAlias)
        return std::nullopt; // it has no addresses of its own; that it is an alias is told
    const bool anySaid = std::any_of(view.children.begin(), view.children.end(),
        [&name](const ServerView &child) { return child.own.contains(name); });
    return anySaid ? std::optional(view.ownAddresses(name)) : std::nullopt;
}

QList<ExchangeId> addressEvidence(const View &view, const Name &name)
{
    if (const auto host = view.hosts.find(name); host != view.hosts.end())
        return host->evidence;
    QList<ExchangeId> evidence;
    for (const ServerView &child : view.children)
        if (child.own.contains(name))
            evidence += child.state.evidence;
    return evidence;
}

QList<dns::IpAddress> glueAt(const ServerView &parent, const Name &name)
{
    QList<dns::IpAddress> glue;
    for (const dns::Record &record : parent.way.glue)
        if (record.owner == name)
            glue << dns::addressOf(record);
    return glue;
}

void judgeGlueAt(const View &view, const ServerView &parent, const Name &name, Verdicts &verdicts)
{
    const QList<dns::IpAddress> glue = glueAt(parent, name);
    const bool isInside = view.isInside(name);
    if (glue.isEmpty()) {
        if (isInside)
            verdicts.addAt(
                parent, u"delegation.glue-missing"_s, {{u"ns"_s, name.toText()}}, parent.ns.evidence);
        return;
    }
    const std::optional<QList<dns::IpAddress>> own = trueAddresses(view, name);
    if (!own)
        return;
    const QList<ExchangeId> evidence = parent.ns.evidence + addressEvidence(view, name);
    for (const dns::IpAddress &address : glue)
        if (!own->contains(address))
            verdicts.addAt(parent,
                isInside ? u"delegation.glue-differs"_s : u"delegation.glue-differs-outside"_s,
                {{u"ns"_s, name.toText()}, {u"address"_s, address.toText()},
                    {u"own"_s, own->isEmpty() ? u"none"_s : joined(*own)}},
                evidence);
    for (const dns::IpAddress &address : *own)
        if (isInside && !glue.contains(address))
            verdicts.addAt(parent, u"delegation.glue-incomplete"_s,
                {{u"ns"_s, name.toText()}, {u"address"_s, address.toText()}}, evidence);
}

void judgeOutsideHosts(const View &view, Verdicts &verdicts)
{
    for (auto it = view.hosts.begin(); it != view.hosts.end(); ++it) {
        const finding::Arguments args{{u"ns"_s, it.key().toText()}};
        finding::Arguments alias = args;
        alias[u"target"_s] = it->target.toText();
        switch (it->state) {
        case HostAddresses::State::Alias:
            verdicts.add(u"delegation.ns-alias"_s, alias, it->evidence);
            break;
        case HostAddresses::State::None:
            // A plan that brings the address along has it tested as planned.
            if (view.request.ns.isEmpty() || view.glue(it.key()).isEmpty())
                verdicts.add(u"delegation.ns-without-address"_s, args, it->evidence);
            break;
        case HostAddresses::State::Unreachable:
            verdicts.add(u"delegation.ns-not-found"_s, args, it->evidence);
            break;
        case HostAddresses::State::Pending:
        case HostAddresses::State::Found:
            break;
        }
    }
}

void judgeInsideHost(const View &view, const Name &name, Verdicts &verdicts)
{
    QList<Saying> sayings;
    for (const ServerView &child : view.children)
        if (child.own.contains(name))
            sayings << Saying{&child, joined(child.own.value(name)), child.state.evidence};
    if (sayings.isEmpty())
        return;
    addDisagreement(
        verdicts, u"delegation.addresses-differ"_s, u"addresses"_s, sayings, {{u"ns"_s, name.toText()}});
    for (const ServerView &child : view.children)
        if (const auto alias = child.aliases.find(name); alias != child.aliases.end())
            verdicts.addAt(child, u"delegation.ns-alias"_s,
                {{u"ns"_s, name.toText()}, {u"target"_s, alias->toText()}}, child.state.evidence);
    const bool isAlias = std::any_of(view.children.begin(), view.children.end(),
        [&name](const ServerView &child) { return child.aliases.contains(name); });
    if (view.ownAddresses(name).isEmpty() && !isAlias)
        verdicts.add(
            u"delegation.ns-without-address"_s, {{u"ns"_s, name.toText()}}, addressEvidence(view, name));
}

/// Asked for addresses of names in the zone, a server must say something that counts.
void judgeAddressAnswers(const View &view, Verdicts &verdicts)
{
    for (const ServerView &child : view.children) {
        if (!child.brokenAddressAnswers.isEmpty())
            verdicts.addAt(child, u"delegation.address-query-failed"_s, {}, child.brokenAddressAnswers);
        if (!child.droppedAddressAnswers.isEmpty())
            verdicts.addAt(child, u"delegation.aaaa-dropped"_s, {{u"failure"_s, child.droppedFailure}},
                child.droppedAddressAnswers);
    }
}

} // namespace

void judgeNames(const View &view, Verdicts &verdicts)
{
    judgeSets(view, verdicts);
    for (const ServerView &parent : view.parents)
        if (parent.refers())
            for (const Name &name : parent.way.ns)
                judgeGlueAt(view, parent, name, verdicts);
    judgeOutsideHosts(view, verdicts);
    judgeAddressAnswers(view, verdicts);
    QList<Name> names = view.parentNs;
    for (const Name &name : view.childNs)
        if (!names.contains(name))
            names << name;
    for (const Name &name : std::as_const(names))
        if (view.isInside(name) && !view.hosts.contains(name))
            judgeInsideHost(view, name, verdicts);
}

} // namespace zonecase::delegation
