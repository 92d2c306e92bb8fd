// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/signaturestates.h"
#include "app/dnssec/worker/walk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

QStringList textsOf(const QList<dns::Name> &names)
{
    QStringList texts;
    for (const dns::Name &name : names)
        texts << name.toText();
    texts.sort();
    return texts;
}

QList<DsState> dsOf(const dns::RRset &ds)
{
    QList<DsState> states;
    for (const dns::Record &record : ds.records)
        if (const std::optional<dns::Ds> fields = dns::Ds::from(record))
            states.append({fields->keyTag, fields->algorithm, fields->digestType,
                QString::fromLatin1(fields->digest.toHex()), u"not-judged"_s, {}});
    return states;
}

bool isSameDs(const QList<DsState> &a, const QList<DsState> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const DsState &x, const DsState &y) {
        return x.keyTag == y.keyTag && x.algorithm == y.algorithm && x.digestType == y.digestType && x.digest == y.digest;
    });
}

/// What one more pass through the cut (for another name, say) shows is the same strand, with more servers and evidence.
void addStrand(ZoneState &state, const Strand &strand)
{
    const auto same = std::find_if(state.strands.begin(), state.strands.end(), [&strand](const Strand &other) {
        return other.ns == strand.ns && isSameDs(other.ds, strand.ds) && other.dsProof == strand.dsProof
            && other.status == strand.status;
    });
    if (same == state.strands.end()) {
        state.strands << strand;
        return;
    }
    for (const QString &server : strand.servers)
        if (!same->servers.contains(server))
            same->servers << server;
    for (const ExchangeId &id : strand.evidence)
        if (!same->evidence.contains(id))
            same->evidence << id;
}

/// Addresses in referrals for the names that they refer to.
using Glue = QSet<std::pair<dns::Name, QByteArray>>;

void addGlue(Glue &glue, const Reply &referral)
{
    const QSet<dns::Name> names(referral.nsNames.begin(), referral.nsNames.end());
    for (const dns::Record &record : referral.glue)
        if (names.contains(record.owner))
            glue.insert({record.owner, record.rdata});
}

QStringList glueTexts(const Glue &glue)
{
    QStringList texts;
    for (const auto &[name, octets] : glue)
        if (const Result<dns::IpAddress> address = dns::IpAddress::fromBytes(octets))
            texts << name.toText() + u'/' + address->toText();
    texts.sort();
    return texts;
}

QStringList deniedBy(const QList<dns::RRset> &sets)
{
    QStringList texts;
    for (const dns::RRset &set : sets)
        if (set.type == dns::type::NSEC || set.type == dns::type::NSEC3)
            for (const dns::Record &record : set.records)
                texts << record.owner.toText() + u' ' + record.type.toText() + u' ' + record.rdataText;
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

/// How long a cache may keep it that there is no DS: RFC 9077 gives the denial the negative TTL. -1 without a denial.
qint64 denialTtl(const QList<dns::RRset> &sets)
{
    qint64 ttl = -1;
    for (const dns::RRset &set : sets)
        if (set.type == dns::type::NSEC || set.type == dns::type::NSEC3)
            ttl = std::max(ttl, qint64(set.ttl));
    return ttl;
}

} // namespace

bool hasNsecs(const Reply &reply)
{
    return std::any_of(reply.denial.begin(), reply.denial.end(),
        [](const dns::RRset &set) { return set.type == dns::type::NSEC || set.type == dns::type::NSEC3; });
}

/// A DS set, or the proof that there is none, as the parent's view judges it; beside: replies whose denial may serve as well.
Walk::Delegation Walk::judgeDs(const View &view, const Reply &source, const dns::RRset &ds,
    const dns::Name &cut, const QList<Reply> &beside)
{
    Delegation delegation;
    delegation.reply = source;
    delegation.evidence = source.evidence;
    QList<dns::RRset> denial = source.denial;
    for (const Reply &other : beside)
        denial += other.denial;
    delegation.dsTtl = ds.isEmpty() ? denialTtl(denial) : qint64(ds.ttl);
    const finding::Subject subject{u"zone"_s, cut.toText()};
    const finding::Argument server = serverLabel(source.server);
    if (!ds.isEmpty()) {
        const dns::SetVerdict verdict = m_verifier.verify(ds, view.zone, view.keysFor(source.server));
        delegation.ds = ds;
        delegation.doubts = doubtsAbout(view, source, ds);
        delegation.signatures = signatureStates(ds, verdict);
        delegation.proof = verdict.isValid() && !verdict.expanded ? u"signed"_s : u"bogus"_s;
        delegation.status = delegation.proof == u"signed"_s ? Status::Secure : Status::Bogus;
        if (delegation.status == Status::Bogus)
            delegation.reasons << finding::make(u"chain.ds-bogus"_s, subject,
                {{u"server"_s, server}, {u"state"_s, stateText(verdict.state)}}, source.evidence);
        return delegation;
    }
    Judgement judgement;
    QList<dns::Record> verified = verifiedDenial(view, source, judgement);
    delegation.doubts = judgement.doubts;
    for (const Reply &other : beside)
        verified += verifiedDenial(view, other, judgement);
    const Denial proofs(view.zone, verified, m_inquiry.profile().budget, hash());
    const Proof proof = proofs.noDs(cut);
    delegation.signatures = judgement.signatures;
    delegation.denied = deniedBy(denial);
    delegation.status = proof == Proof::NotDelegated ? Status::Bogus : statusOfProof(proof, view.zone, source);
    if (proof == Proof::Proven)
        delegation.status = Status::Insecure;
    delegation.proof = proof == Proof::Proven ? u"denied"_s
        : proof == Proof::OptOut              ? u"opt-out"_s
        : delegation.status == Status::Bogus  ? u"missing"_s
                                              : u"denied"_s;
    if (delegation.status == Status::Bogus) {
        delegation.reasons << judgement.reasons
                           << finding::make(u"chain.ds-missing"_s, subject, {{u"server"_s, server}}, source.evidence);
    }
    return delegation;
}

/// What this referral says of the cut's security; nothing while a DS question that it makes necessary is unanswered.
std::optional<Walk::Delegation> Walk::judgeDelegation(const View &view, const Reply &referral)
{
    Delegation delegation;
    delegation.reply = referral;
    delegation.evidence = referral.evidence;
    delegation.ds = referral.ds;
    delegation.dsTtl = referral.ds.isEmpty() ? -1 : qint64(referral.ds.ttl);
    if (view.trust != Status::Secure || negativeAnchor(referral.cut)) {
        delegation.status = view.trust == Status::Secure ? Status::Insecure : view.trust;
        delegation.proof = u"unsigned"_s;
        return delegation;
    }
    const bool saysSomething = !referral.ds.isEmpty() || hasNsecs(referral);
    if (saysSomething) {
        delegation = judgeDs(view, referral, referral.ds, referral.cut);
        if (delegation.status != Status::Bogus)
            return delegation;
    }
    // RFC 4035, 5.2: the referral may lack the DS or its denial; then the parent is asked for it.
    const std::optional<Reply> asked
        = m_inquiry.ask(referral.server, view.zone, referral.cut, dns::type::DS);
    if (!asked && saysSomething && m_inquiry.isClosed())
        return delegation;
    if (!asked)
        return {};
    const bool hasDs = asked->kind == Reply::Kind::Answer;
    Delegation explicitly = judgeDs(view, *asked, hasDs ? asked->set : dns::RRset(), referral.cut);
    explicitly.reply = referral;
    explicitly.evidence += referral.evidence;
    if (explicitly.status == Status::Bogus && saysSomething)
        return delegation;
    return explicitly;
}

/// What makes this word of the cut another than others': the proof, and the DS that hold.
QByteArray Walk::trustIn(const Delegation &delegation)
{
    QByteArray trust = delegation.proof.toLatin1();
    if (delegation.status == Status::Secure)
        for (const dns::Record &record : delegation.ds.records)
            trust += record.canonicalRdata;
    return trust;
}

QList<Strand> Walk::strandsOf(const QList<Delegation> &delegations) const
{
    QList<Strand> strands;
    QList<Glue> glue;
    const auto placeOf = [&](const Delegation &delegation) {
        const Strand strand{{}, textsOf(delegation.reply.nsNames), qint64(delegation.reply.ns.ttl), dsOf(delegation.ds),
            delegation.dsTtl, delegation.proof, delegation.status, {}, {}, delegation.denied,
            delegation.signatures};
        const auto same = std::find_if(strands.begin(), strands.end(), [&strand](const Strand &other) {
            return other.ns == strand.ns && other.ds == strand.ds && other.dsProof == strand.dsProof
                && other.status == strand.status;
        });
        const qsizetype place = same - strands.begin();
        if (place == strands.size()) {
            strands << strand;
            glue << Glue();
        }
        return place;
    };
    qsizetype place = 0;
    const Delegation *before = nullptr;
    for (const Delegation &delegation : delegations) {
        // As a rule all servers say the same, word for word: no need to spell it out to see it.
        const bool repeats = before && before->proof == delegation.proof && before->status == delegation.status
            && before->reply.ns.sameData(delegation.reply.ns) && before->ds.sameData(delegation.ds);
        if (!repeats)
            place = placeOf(delegation);
        if (!repeats || before->reply.glue != delegation.reply.glue)
            addGlue(glue[place], delegation.reply);
        before = &delegation;
        strands[place].servers << serverLabel(delegation.reply.server);
        strands[place].evidence += delegation.evidence;
    }
    for (qsizetype i = 0; i < strands.size(); ++i)
        strands[i].glue = glueTexts(glue[i]);
    return strands;
}

Walk::View Walk::childView(const View &parent, const QList<Delegation> &same, const Question &question)
{
    View view;
    view.zone = same.constFirst().reply.cut;
    view.depth = parent.depth + 1;
    view.above = parent.servers;
    view.trust = same.constFirst().status;
    view.doubts = parent.doubts;
    const Delegation *before = nullptr;
    for (const Delegation &delegation : same) {
        const bool repeats = before && before->reply.nsNames == delegation.reply.nsNames
            && before->reply.glue == delegation.reply.glue;
        if (!repeats)
            view.servers += m_inquiry.serversOf(delegation.reply.nsNames, delegation.reply.glue, parent.zone);
        view.reasons += delegation.reasons;
        view.doubts += delegation.doubts;
        before = &delegation;
    }
    noteServerLimit(view.zone, same);
    std::sort(view.servers.begin(), view.servers.end());
    view.servers.erase(std::unique(view.servers.begin(), view.servers.end()), view.servers.end());
    const bool isSecure = view.trust == Status::Secure || parent.pending;
    view.reasons += parent.trust == Status::Bogus ? parent.reasons : QList<finding::Finding>();
    establish(view, isSecure ? same.constFirst().ds.records : QList<dns::Record>(), question, evidenceOf(same));
    view.pending = view.pending || parent.pending;
    return view;
}

/// Where servers of one zone lead different ways, it is they who tell the ways apart, and not who answers below.
void Walk::addParents(Outcome &end, const QList<Delegation> &same)
{
    for (const Delegation &delegation : same)
        end.servers << serverLabel(delegation.reply.server);
    end.evidence += evidenceOf(same);
}

QList<ExchangeId> Walk::evidenceOf(const QList<Delegation> &same)
{
    QList<ExchangeId> evidence;
    for (const Delegation &delegation : same)
        evidence += delegation.evidence;
    return evidence;
}

QList<Outcome> Walk::followReferrals(const View &view, const Question &question, const QList<Reply> &referrals)
{
    const std::optional<dns::Name> anchor = closestAnchor(m_anchors, referrals.constFirst().cut.parent());
    if (view.trust != Status::Secure && !view.pending && anchor && anchor->labelCount() > view.zone.labelCount()) {
        View island;
        island.zone = *anchor;
        island.depth = view.depth + 1;
        for (const Reply &referral : referrals)
            island.servers << referral.server;
        establish(island, {}, question);
        return descend(island, question);
    }
    // Servers that say the same of the cut make one strand; each strand's end is an outcome of its own.
    QMap<std::pair<QByteArray, QByteArray>, QList<Delegation>> groups;
    QList<Delegation> delegations;
    for (const Reply &referral : referrals) {
        const std::optional<Delegation> delegation = judgeDelegation(view, referral);
        if (!delegation)
            continue;
        delegations << *delegation;
        groups[{referral.cut.wire(), trustIn(*delegation)}] << *delegation;
    }
    const bool anyValidates = std::any_of(delegations.begin(), delegations.end(),
        [](const Delegation &d) { return d.status != Status::Bogus; });
    if (!anyValidates && !delegations.isEmpty() && view.trust == Status::Secure && !view.pending) {
        const QList<View> between = cutsAbove(view, referrals);
        QList<Outcome> outcomes;
        for (const View &zone : between)
            outcomes += descend(zone, question);
        if (!between.isEmpty())
            return outcomes;
    }
    const QList<Strand> strands = strandsOf(delegations);
    QSet<std::pair<dns::Name, qsizetype>> added;
    for (const Delegation &delegation : delegations) {
        const QString server = serverLabel(delegation.reply.server);
        for (qsizetype i = 0; i < strands.size(); ++i)
            if (const std::pair place(delegation.reply.cut, i);
                !added.contains(place) && strands[i].servers.contains(server)) {
                addStrand(zoneState(delegation.reply.cut), strands[i]);
                added.insert(place);
            }
        if (delegation.status == Status::Insecure && view.trust == Status::Secure && !negativeAnchor(delegation.reply.cut))
            note(finding::make(delegation.proof == u"opt-out"_s ? u"chain.opt-out"_s : u"chain.insecure-delegation"_s,
                {u"zone"_s, delegation.reply.cut.toText()}, {{u"parent"_s, view.zone.toText()}}, delegation.evidence));
    }
    QList<Outcome> outcomes;
    for (const QList<Delegation> &same : groups) {
        if (anyValidates && same.constFirst().status == Status::Bogus) {
            Outcome outcome;
            outcome.status = Status::Bogus;
            for (const Delegation &delegation : same) {
                outcome.servers << serverLabel(delegation.reply.server);
                outcome.reasons += delegation.reasons;
                outcome.doubts += delegation.doubts;
            }
            outcomes << outcome;
            continue;
        }
        QList<Outcome> ends = descend(childView(view, same, question), question);
        if (groups.size() > 1)
            for (Outcome &end : ends)
                addParents(end, same);
        outcomes += ends;
    }
    return outcomes;
}

/// A zone between this one and the cuts that its servers refer to, which they serve as well and so do not show.
QList<Walk::View> Walk::cutsAbove(const View &view, const QList<Reply> &referrals)
{
    QList<dns::Server> servers;
    for (const Reply &referral : referrals)
        servers << referral.server;
    bool pending = false;
    return cutsBelow(view, servers, {referrals.constFirst().cut.parent(), dns::type::NS}, pending);
}

/// The zone cut between this zone and the name that these servers do not show, because they serve both sides: a view for each
/// thing that they say of it. None if there is no cut or it cannot be shown; pending while DS questions are unanswered.
QList<Walk::View> Walk::cutsBelow(
    const View &view, const QList<dns::Server> &servers, const Question &question, bool &pending)
{
    pending = false;
    const int most = question.name.labelCount() - (question.type == dns::type::DS ? 1 : 0);
    for (int labels = view.zone.labelCount() + 1; labels <= most; ++labels) {
        const dns::Name cut = question.name.ancestor(labels);
        const QList<Reply> replies = m_inquiry.askAll(servers, view.zone, cut, dns::type::DS);
        pending = pending || replies.size() < servers.size();
        QMap<QByteArray, QList<Delegation>> groups; // what denies the DS comes first
        QList<dns::Server> mute = servers;
        for (const Reply &reply : replies) {
            if (!reply.isUsable() || reply.kind == Reply::Kind::Referral || reply.kind == Reply::Kind::Alias)
                continue;
            const bool hasDs = reply.kind == Reply::Kind::Answer;
            // What the zone's signed denial says of the cut counts whichever answer brought it (RFC 8198, 5).
            Delegation delegation
                = judgeDs(view, reply, hasDs ? reply.set : dns::RRset(), cut, m_denial.value(view.zone));
            delegation.reply.cut = cut;
            if (delegation.status == Status::Bogus)
                continue;
            groups[trustIn(delegation)] << delegation;
            mute.removeAll(reply.server);
        }
        // Nobody answers for the DS; what the zone's denial said beside other answers may do.
        if (groups.isEmpty() && !pending && !servers.isEmpty()) {
            Reply none;
            none.server = servers.constFirst();
            Delegation denied = judgeDs(view, none, {}, cut, m_denial.value(view.zone));
            denied.reply.cut = cut;
            if (denied.status == Status::Insecure)
                groups[trustIn(denied)] << denied;
        }
        if (groups.isEmpty())
            continue;
        QList<View> children;
        for (const QList<Delegation> &same : std::as_const(groups)) {
            // Who says nothing that holds goes by the weakest of what the others say.
            View child = sharedView(view, same, children.isEmpty() ? mute : QList<dns::Server>());
            child.above = servers;
            establish(child, child.trust == Status::Secure ? same.constFirst().ds.records : QList<dns::Record>(), question,
                evidenceOf(same));
            children << child;
        }
        return children;
    }
    return {};
}

/// A zone below this one on the same servers: those that say this of its delegation, and more.
Walk::View Walk::sharedView(const View &view, const QList<Delegation> &same, const QList<dns::Server> &more)
{
    View child;
    child.zone = same.constFirst().reply.cut;
    child.depth = view.depth + 1;
    child.servers = more;
    child.trust = same.constFirst().status;
    child.doubts = view.doubts;
    for (const Delegation &delegation : same) {
        if (!child.servers.contains(delegation.reply.server))
            child.servers << delegation.reply.server;
        child.doubts += delegation.doubts;
    }
    std::sort(child.servers.begin(), child.servers.end());
    const QList<Strand> strands = strandsOf(same);
    for (const Strand &strand : strands)
        addStrand(zoneState(child.zone), strand);
    return child;
}

} // namespace zonecase::dnssec
