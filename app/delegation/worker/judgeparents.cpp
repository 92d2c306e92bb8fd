// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Answer;
using dns::Direction;

namespace {

bool hasCut(const ServerView &parent)
{
    return parent.way.kind == Direction::Kind::Cut;
}

bool deniesCut(const ServerView &parent)
{
    return parent.way.kind == Direction::Kind::Denial;
}

/// An address that only the parent's own data have for a server, beside those of its delegation, is more
/// likely false than its server lame.
QString lameCode(const View &view, const ServerView &parent)
{
    const QList<dns::IpAddress> delegated = view.parentGlue.value(parent.server.name);
    const bool isOwnWord = !delegated.isEmpty() && !delegated.contains(parent.server.endpoint.address);
    return isOwnWord ? u"delegation.parent-address-lame"_s : u"delegation.parent-server-lame"_s;
}

void judgeReach(const View &view, const finding::Arguments &parentArg, Verdicts &verdicts)
{
    for (const ServerView &parent : view.parents) {
        finding::Arguments args = parentArg;
        if (parent.ns.state == Answer::State::Failed && parent.ns.failure != dns::Failure::NotSent) {
            args[u"failure"_s] = dns::failureText(parent.ns.failure);
            verdicts.addAt(parent, u"delegation.parent-server-silent"_s, args, parent.ns.evidence);
        } else if (parent.ns.state == Answer::State::Answered && parent.way.isDead() && !parent.alias) {
            args[u"rcode"_s] = parent.state.rcode;
            verdicts.addAt(parent, lameCode(view, parent), args, parent.ns.evidence);
        } else if (hasCut(parent) && !parent.way.referral) {
            verdicts.addAt(parent, u"delegation.parent-serves-child"_s, args, parent.ns.evidence);
        }
    }
}

/// True if some server of the parent says so.
bool judgeAlias(const View &view, const finding::Arguments &parentArg, Verdicts &verdicts)
{
    QList<Saying> targets;
    for (const ServerView &parent : view.parents)
        if (parent.alias)
            targets << Saying{&parent, parent.alias->toText(), parent.ns.evidence + parent.dname.evidence};
    for (const Saying &saying : std::as_const(targets))
        verdicts.addAt(*saying.server, u"delegation.is-alias"_s, parentArg, saying.evidence);
    addDisagreement(verdicts, u"delegation.alias-differs"_s, u"target"_s, targets, parentArg);
    return !targets.isEmpty();
}

void judgeExistence(const View &view, const finding::Arguments &parentArg, Verdicts &verdicts)
{
    const bool anyCut = std::any_of(view.parents.begin(), view.parents.end(), hasCut);
    const bool anyDenial = std::any_of(view.parents.begin(), view.parents.end(), deniesCut);
    QList<ExchangeId> evidence;
    for (const ServerView &parent : view.parents)
        if (!parent.way.isDead())
            evidence += parent.ns.evidence;
    const bool isAlias = judgeAlias(view, parentArg, verdicts);
    if (anyDenial && !anyCut && !isAlias)
        verdicts.add(u"delegation.not-found"_s, parentArg, evidence);
    if (!anyCut)
        return;
    for (const ServerView &parent : view.parents)
        if (deniesCut(parent) || (parent.alias && !hasCut(parent)))
            verdicts.addAt(parent, u"delegation.missing-at-server"_s, parentArg, evidence);
}

void judgeAgreement(const View &view, const finding::Arguments &parentArg, Verdicts &verdicts)
{
    QList<Saying> ns, ds;
    for (const ServerView &parent : view.parents) {
        if (parent.refers() && parent.state.ns)
            ns << Saying{&parent, parent.state.ns->join(u' '), parent.ns.evidence};
        if (parent.state.ds && hasCut(parent))
            ds << Saying{&parent, parent.state.ds->join(u", "_s), parent.ds.evidence};
    }
    addDisagreement(verdicts, u"delegation.parent-ns-differ"_s, u"ns"_s, ns, parentArg);
    addDisagreement(verdicts, u"delegation.parent-ds-differ"_s, u"ds"_s, ds, parentArg);
}

} // namespace

void judgeParents(const View &view, Verdicts &verdicts)
{
    if (!view.request.ns.isEmpty())
        return;
    if (view.path.state == dns::Path::State::Stuck) {
        const dns::Name &zone = view.path.zones.last().zone;
        verdicts.add(
            u"delegation.no-way-down"_s, {{u"zone"_s, zone.toText()}}, view.path.zones.last().evidence);
    }
    const finding::Arguments parentArg{{u"parent"_s, view.parentServers.zone.toText()}};
    judgeReach(view, parentArg, verdicts);
    judgeExistence(view, parentArg, verdicts);
    judgeAgreement(view, parentArg, verdicts);
}

} // namespace zonecase::delegation
