// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/signaturestates.h"
#include "app/dnssec/worker/walk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

constexpr int YxDomain = 6;

/// Apart from their bytes: servers that sign as they answer make others each time.
bool sameSignatures(const QList<SignatureState> &a, const QList<SignatureState> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](SignatureState x, SignatureState y) {
        x.bytes.clear();
        y.bytes.clear();
        return x == y;
    });
}

QString rrsetId(const dns::Name &name, dns::RecordType type)
{
    return name.toText() + u'/' + type.toText();
}

/// RFC 4033, 5: from a cut without DS on nothing need be signed, whatever the same record fails to deny.
bool showsUnsignedCut(const Denial &denial, const dns::Name &zone, const dns::Name &name, dns::RecordType type)
{
    const int most = name.labelCount() - (type == dns::type::DS ? 1 : 0);
    for (int labels = zone.labelCount() + 1; labels <= most; ++labels)
        if (denial.noDs(name.ancestor(labels)) == Proof::Proven)
            return true;
    return false;
}

QStringList textsOf(const dns::RRset &set)
{
    QStringList texts;
    for (const dns::Record &record : set.records)
        texts << record.toText();
    return texts;
}

/// How long a cache may keep a denial: the SOA's time-to-live or its minimum (RFC 2308, 5), without one that of the proof.
qint64 negativeTtl(const QList<dns::RRset> &sets)
{
    qint64 ttl = 0;
    for (const dns::RRset &set : sets) {
        if (set.isEmpty())
            continue;
        if (set.type == dns::type::SOA)
            return std::min<qint64>(set.ttl, set.records.constFirst().rdataText.section(u' ', -1).toLongLong());
        ttl = std::max<qint64>(ttl, set.ttl);
    }
    return ttl;
}

/// The alias as an answer section shows it: a DNAME with the CNAME that it makes (RFC 6672, 3.1).
QStringList aliasTexts(const Reply &reply, const dns::Name &name)
{
    QStringList texts = textsOf(reply.set);
    if (reply.kind == Reply::Kind::Redirection && !reply.overflows)
        texts << u"%1 %2 IN CNAME %3"_s.arg(name.toText()).arg(reply.set.ttl).arg(reply.target.toText());
    return texts;
}

} // namespace

QList<Outcome> Walk::judgeFinals(const View &view, const Question &question, const QList<Reply> &finals)
{
    // An anchor below a zone that has no trust of its own: an island of security (RFC 4033, 2) on the same servers.
    const std::optional<dns::Name> anchor = closestAnchor(m_anchors, question.name);
    const bool atCut = question.type == dns::type::DS && anchor == question.name && !question.name.isRoot();
    if (view.trust != Status::Secure && !view.pending && anchor && !atCut
        && anchor->labelCount() > view.zone.labelCount()) {
        View island;
        island.zone = *anchor;
        island.depth = view.depth + 1;
        for (const Reply &reply : finals)
            island.servers << reply.server;
        establish(island, {}, question);
        return descend(island, question);
    }
    QList<Outcome> outcomes;
    QList<Reply> unsettled;
    QList<Judgement> judgements;
    for (const Reply &reply : finals) {
        const Judgement judgement = judgeReply(view, question, reply);
        if (judgement.maybeBelow) {
            unsettled << reply;
            judgements << judgement;
        } else {
            outcomes += outcomesOf(view, question, reply, judgement);
        }
    }
    return unsettled.isEmpty() ? outcomes : outcomes + judgeBelow(view, question, unsettled, judgements);
}

/// Replies that are not signed by this zone: from a zone below that the same servers serve, or bogus.
QList<Outcome> Walk::judgeBelow(const View &view, const Question &question, const QList<Reply> &unsettled,
    const QList<Judgement> &judgements)
{
    QList<dns::Server> servers;
    for (const Reply &reply : unsettled)
        servers << reply.server;
    bool pending = false;
    const QList<View> children = cutsBelow(view, servers, question, pending);
    QList<Outcome> outcomes;
    for (const View &child : children)
        outcomes += descend(child, question);
    if (!children.isEmpty())
        return outcomes;
    for (qsizetype i = 0; i < unsettled.size(); ++i)
        outcomes += outcomesOf(view, question, unsettled[i], judgements[i]);
    return outcomes;
}

QList<Outcome> Walk::outcomesOf(
    const View &view, const Question &question, const Reply &reply, const Judgement &judgement)
{
    noteSet(view, question, reply, judgement);
    Outcome here;
    here.status = judgement.status;
    // Data at the name are there whatever the response code says.
    const int rcode = reply.kind == Reply::Kind::Answer ? 0 : reply.rcode;
    here.rcode = dns::rcodeText(judgement.rcode.value_or(rcode));
    here.servers << serverLabel(reply.server);
    here.evidence = reply.evidence;
    here.reasons = judgement.reasons;
    here.doubts = view.doubts + judgement.doubts;
    const bool isAlias = reply.kind == Reply::Kind::Alias || reply.kind == Reply::Kind::Redirection;
    if (reply.kind == Reply::Kind::Answer)
        here.answer = textsOf(reply.set);
    if (!isAlias)
        return {here};
    here.answer = aliasTexts(reply, question.name);
    if (reply.overflows) {
        here.rcode = dns::rcodeText(YxDomain); // RFC 6672, 2.2: that is the answer
        return {here};
    }
    const dns::Budget &budget = m_inquiry.profile().budget;
    const bool loops = m_aliasNames.contains(reply.target) || reply.target == question.name;
    if (reply.malformedAlias || loops || question.aliases >= budget.aliases || m_aliasNames.size() > 4 * budget.aliases) {
        // No resolver gets an answer out of it: nothing is reached.
        here.reached = reply.malformedAlias;
        here.status = here.reached ? here.status : weaker(here.status, Status::Indeterminate);
        if (!reply.malformedAlias)
            here.reasons << finding::make(loops ? u"chain.alias-loop"_s : u"chain.alias-limit"_s,
                {u"name"_s, question.name.toText()},
                {{u"target"_s, reply.target.toText()}, {u"value"_s, qint64(budget.aliases)}}, reply.evidence);
        return {here};
    }
    m_aliasNames << question.name;
    const QList<Outcome> ends = resolve({reply.target, question.type, question.aliases + 1});
    m_aliasNames.removeLast();
    QList<Outcome> outcomes;
    for (const Outcome &end : ends) {
        Outcome both = end;
        both.status = weaker(here.status, end.status);
        both.answer = here.answer + end.answer;
        both.servers = here.servers + end.servers;
        both.evidence = here.evidence + end.evidence;
        both.reasons = here.reasons + end.reasons;
        both.doubts = here.doubts + end.doubts;
        outcomes << both;
    }
    return outcomes;
}

Walk::Judgement Walk::judgeReply(const View &view, const Question &question, const Reply &reply)
{
    if (const std::optional<dns::Name> negative = negativeAnchor(question.name)) {
        note(finding::make(
            u"chain.negative-anchor"_s, {u"name"_s, question.name.toText()}, {{u"anchor"_s, negative->toText()}}, {}));
        Judgement judgement;
        judgement.status = Status::Insecure;
        return judgement;
    }
    if (view.pending || view.trust != Status::Secure) {
        Judgement judgement;
        judgement.status = view.pending ? Status::Indeterminate : view.trust;
        // RFC 4035, 4.3: an anchor vouches for the zone's keys; to its DS set, the parent's data, leads no chain from anywhere.
        const bool isAnchorsDs = question.type == dns::type::DS && m_anchors.contains(question.name);
        if (isAnchorsDs && !view.pending && view.trust == Status::Indeterminate)
            judgement.status = Status::Insecure;
        judgement.reasons = view.reasons;
        return judgement;
    }
    const bool isPositive = reply.kind == Reply::Kind::Answer || reply.kind == Reply::Kind::Alias
        || reply.kind == Reply::Kind::Redirection;
    Judgement judgement = isPositive ? judgePositive(view, question, reply) : judgeNegative(view, question, reply);
    // RFC 2308, 2.1: there is no such name, it says, and gives its data: Unbound and BIND take neither.
    constexpr int NameError = 3;
    if (reply.kind == Reply::Kind::Answer && reply.rcode == NameError && judgement.status == Status::Secure) {
        judgement.status = Status::Bogus;
        judgement.reasons << finding::make(u"chain.answer-under-nxdomain"_s,
            {u"rrset"_s, rrsetId(question.name, question.type)}, {{u"server"_s, serverLabel(reply.server)}}, reply.evidence);
    }
    return judgement;
}

Walk::Judgement Walk::judgePositive(const View &view, const Question &question, const Reply &reply)
{
    const dns::SetVerdict verdict = m_verifier.verify(reply.set, view.zone, view.keysFor(reply.server));
    const finding::Subject subject{u"rrset"_s, rrsetId(reply.set.owner, reply.set.type)};
    const finding::Argument server = serverLabel(reply.server);
    Judgement judgement;
    judgement.signatures = signatureStates(reply.set, verdict);
    judgement.doubts = doubtsAbout(view, reply, reply.set);
    judgement.status = Status::Bogus;
    if (!verdict.isValid()) {
        judgement.maybeBelow
            = verdict.state == dns::SetVerdict::State::Unsigned || verdict.state == dns::SetVerdict::State::WrongSigner;
        judgement.reasons << finding::make(u"chain.signature-"_s + stateText(verdict.state), subject,
            {{u"server"_s, server}, {u"zone"_s, view.zone.toText()}}, reply.evidence);
        return judgement;
    }
    if (reply.malformedAlias) {
        judgement.reasons << finding::make(
            u"chain.dname-mismatch"_s, {u"name"_s, question.name.toText()}, {{u"server"_s, server}}, reply.evidence);
        return judgement;
    }
    judgement.status = Status::Secure;
    if (!verdict.expanded)
        return judgement;
    Judgement denialJudgement;
    const Denial denial(view.zone, verifiedDenial(view, reply, denialJudgement), m_inquiry.profile().budget, hash());
    judgement.doubts += denialJudgement.doubts;
    judgement.status = statusOfProof(denial.wildcardAnswer(reply.set.owner, verdict.closestEncloser), view.zone, reply);
    if (judgement.status == Status::Bogus)
        judgement.reasons << denialJudgement.reasons
                          << finding::make(u"chain.wildcard-unproven"_s, subject, {{u"server"_s, server}}, reply.evidence);
    return judgement;
}

Walk::Judgement Walk::judgeNegative(const View &view, const Question &question, const Reply &reply)
{
    Judgement judgement;
    const Denial denial(view.zone, verifiedDenial(view, reply, judgement), m_inquiry.profile().budget, hash());
    const Proof proof = reply.kind == Reply::Kind::NameError ? denial.nameError(question.name)
                                                              : denial.noData(question.name, question.type);
    // Denied by its code, but the records show a name without data (an empty non-terminal): RFC 8020, 2. Of
    // NSEC3, whose hash is that of the very name, no validator takes it.
    const bool hasNsec3 = std::any_of(
        reply.denial.begin(), reply.denial.end(), [](const dns::RRset &set) { return set.type == dns::type::NSEC3; });
    const bool exists = reply.kind == Reply::Kind::NameError && proof == Proof::Missing && !hasNsec3
        && denial.noData(question.name, question.type) == Proof::Proven;
    if (exists && m_verifier.takesNoDataUnderNameError()) {
        Reply noData = reply;
        noData.kind = Reply::Kind::NoData;
        noData.rcode = 0;
        note(finding::make(u"chain.nxdomain-for-existing"_s, {u"name"_s, question.name.toText()},
            {{u"server"_s, serverLabel(reply.server)}}, reply.evidence));
        judgement = judgeNegative(view, question, noData);
        judgement.rcode = 0;
        return judgement;
    }
    const bool soaFails = std::any_of(judgement.reasons.begin(), judgement.reasons.end(),
        [](const finding::Finding &reason) { return reason.subject.id.endsWith(u"/SOA"_s); });
    judgement.status = soaFails ? Status::Bogus : statusOfProof(proof, view.zone, reply);
    if (judgement.status != Status::Bogus) {
        judgement.reasons.clear();
        return judgement;
    }
    // Records signed by another, none at all, or some that show an unsigned cut: perhaps a zone below speaks.
    judgement.maybeBelow
        = judgement.maybeBelow || reply.denial.isEmpty() || showsUnsignedCut(denial, view.zone, question.name, question.type);
    if (proof == Proof::Missing)
        judgement.reasons << finding::make(u"chain.denial-missing"_s, {u"rrset"_s, rrsetId(question.name, question.type)},
            {{u"server"_s, serverLabel(reply.server)}, {u"rcode"_s, dns::rcodeText(reply.rcode)}}, reply.evidence);
    return judgement;
}

/// RFC 8901, 2.1.1: a resolver may hold the keys of one server and ask another for the data. Nothing where it makes no
/// difference.
QList<finding::Finding> Walk::doubtsAbout(const View &view, const Reply &reply, const dns::RRset &set)
{
    if (view.keySets.size() < 2)
        return {};
    QStringList holding, failing;
    QList<ExchangeId> evidence = reply.evidence;
    for (const KeySet &keySet : view.keySets) {
        const dns::SetVerdict verdict = m_verifier.verify(set, view.zone, keySet.keys);
        evidence += keySet.evidence;
        if (verdict.state != dns::SetVerdict::State::NotJudged)
            for (const dns::Server &server : keySet.servers)
                (verdict.isValid() ? holding : failing) << serverLabel(server);
    }
    if (holding.isEmpty() || failing.isEmpty())
        return {};
    holding.sort();
    failing.sort();
    return {finding::make(u"chain.keys-decide"_s, {u"rrset"_s, rrsetId(set.owner, set.type)},
        {{u"servers"_s, serverLabel(reply.server)}, {u"holding"_s, holding.join(u", "_s)},
            {u"failing"_s, failing.join(u", "_s)}},
        evidence)};
}

/// The NSEC and NSEC3 records of a reply whose signatures verify; what does not is a reason in the judgement.
QList<dns::Record> Walk::verifiedDenial(const View &view, const Reply &reply, Judgement &judgement)
{
    QList<dns::Record> verified;
    for (const dns::RRset &set : reply.denial) {
        if (set.isEmpty())
            continue;
        const dns::SetVerdict verdict = m_verifier.verify(set, view.zone, view.keysFor(reply.server));
        judgement.doubts += doubtsAbout(view, reply, set);
        judgement.signatures += signatureStates(set, verdict);
        // An NSEC is never a wildcard's expansion: one that is would deny what it does not own.
        if (verdict.isValid() && !verdict.expanded) {
            for (const dns::Record &record : set.records)
                if (const std::optional<dns::Nsec3> nsec3 = dns::Nsec3::from(record))
                    m_verifier.demandIterations(nsec3->iterations);
            verified += set.records;
            continue;
        }
        judgement.maybeBelow = judgement.maybeBelow || verdict.state == dns::SetVerdict::State::Unsigned
            || verdict.state == dns::SetVerdict::State::WrongSigner;
        const QString state = verdict.isValid() ? stateText(dns::SetVerdict::State::WrongSigner) : stateText(verdict.state);
        judgement.reasons << finding::make(u"chain.signature-"_s + state,
            {u"rrset"_s, rrsetId(set.owner, set.type)}, {{u"server"_s, serverLabel(reply.server)}, {u"zone"_s, view.zone.toText()}}, reply.evidence);
    }
    return verified;
}

Status Walk::statusOfProof(Proof proof, const dns::Name &zone, const Reply &reply)
{
    switch (proof) {
    case Proof::Proven: return Status::Secure;
    case Proof::OptOut: return Status::Insecure;
    case Proof::TooManyIterations:
        note(finding::make(u"chain.nsec3-iterations"_s, {u"zone"_s, zone.toText()}, {}, reply.evidence));
        return Status::Insecure;
    case Proof::NotDelegated:
    case Proof::Missing: return Status::Bogus;
    }
    return Status::Bogus;
}

void Walk::noteSet(const View &view, const Question &question, const Reply &reply, const Judgement &judgement)
{
    SetState set;
    const bool isNegative = reply.kind == Reply::Kind::NoData || reply.kind == Reply::Kind::NameError;
    set.name = isNegative ? question.name : reply.set.owner;
    set.type = isNegative ? question.type : reply.set.type;
    set.kind = isNegative ? u"denial"_s : reply.kind == Reply::Kind::Answer ? u"answer"_s : u"alias"_s;
    set.status = judgement.status;
    set.ttl = isNegative ? negativeTtl(reply.denial) : reply.set.ttl;
    for (const dns::Record &record : reply.set.records)
        set.records << record.rdataText;
    for (const dns::RRset &denial : isNegative ? reply.denial : QList<dns::RRset>())
        for (const dns::Record &record : denial.records)
            set.records << record.owner.toText() + u' ' + record.type.toText() + u' ' + record.rdataText;
    set.signatures = judgement.signatures;
    QList<SetState> &known = zoneState(view.zone).sets;
    const auto same = std::find_if(known.begin(), known.end(), [&set](const SetState &other) {
        return other.name == set.name && other.type == set.type && other.kind == set.kind && other.status == set.status
            && other.records == set.records && sameSignatures(other.signatures, set.signatures);
    });
    SetState &kept = same != known.end() ? *same : known.emplaceBack(set);
    kept.servers << serverLabel(reply.server);
    kept.servers.removeDuplicates();
    for (const ExchangeId &id : reply.evidence)
        if (!kept.evidence.contains(id))
            kept.evidence << id;
}

} // namespace zonecase::dnssec
