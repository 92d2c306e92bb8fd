// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/walk.h"

#include "app/dns/recordlines.h"
#include "app/dnssec/worker/signaturestates.h"
#include "app/finding/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

constexpr qsizetype SampleSize = 2;
constexpr int MaxWays = 256; // of one analysis

/// What differs in its servers alone is one.
template <typename T> void addSeen(QList<T> &known, const QList<T> &seen)
{
    for (const T &item : seen) {
        const auto same = std::find_if(known.begin(), known.end(), [item](T other) {
            other.servers = item.servers;
            return other == item;
        });
        if (same == known.end()) {
            known << item;
            continue;
        }
        for (const QString &server : item.servers)
            if (!same->servers.contains(server))
                same->servers << server;
    }
}

} // namespace

QString serverLabel(const dns::Server &server)
{
    return server.name.toText() + u'/' + server.endpoint.toText();
}

QList<Outcome> merged(const QList<Outcome> &outcomes)
{
    QList<Outcome> list;
    for (const Outcome &outcome : outcomes) {
        const auto same = std::find_if(list.begin(), list.end(), [&](const Outcome &other) {
            return other.status == outcome.status && other.reached == outcome.reached && other.rcode == outcome.rcode
                && dns::withoutTtls(other.answer) == dns::withoutTtls(outcome.answer);
        });
        if (same == list.end()) {
            list << outcome;
            continue;
        }
        same->servers += outcome.servers;
        same->evidence += outcome.evidence;
        for (const finding::Finding &reason : outcome.reasons)
            if (!same->reasons.contains(reason))
                same->reasons << reason;
        for (const finding::Finding &doubt : outcome.doubts)
            if (!same->doubts.contains(doubt))
                same->doubts << doubt;
    }
    for (Outcome &outcome : list) {
        outcome.servers.removeDuplicates();
        outcome.servers.sort();
    }
    return list;
}

Walk::Walk(const ChainRequest &request, const Anchors &anchors, Inquiry &inquiry, dns::Verifier &verifier)
    : m_request(request)
    , m_anchors(anchors)
    , m_inquiry(inquiry)
    , m_verifier(verifier)
{
}

QList<Outcome> Walk::run()
{
    return resolve({m_request.name, m_request.type});
}

QList<Outcome> Walk::resolve(const Question &question)
{
    auto known = m_resolved.find(question);
    if (known == m_resolved.end())
        known = m_resolved.insert(question, merged(descend(rootView(), question)));
    return *known;
}

/// RFC 4035, 5.3.1 with RFC 8901, 2.1.1: a server's data are verified with the key set that it gives itself, and only where it
/// gives none that validates (no resolver holds such a one) with those of the others.
const QList<dns::Record> &Walk::View::keysFor(const dns::Server &server) const
{
    for (const KeySet &set : keySets)
        if (set.servers.contains(server))
            return set.keys;
    return keys;
}

Walk::View Walk::rootView()
{
    View view;
    view.servers = m_inquiry.rootServers();
    establish(view, m_anchors.value(view.zone), {m_request.name, m_request.type});
    return view;
}

/// Gives the view its keys from what vouches for them: the parent's DS, or an anchor of its own, which goes first. shownBy: what showed
/// the DS, without which nothing that is said of them is proven.
void Walk::establish(View &view, const QList<dns::Record> &vouching, const Question &question, const QList<ExchangeId> &shownBy)
{
    const QList<dns::Record> trusted = m_anchors.contains(view.zone) ? m_anchors[view.zone] : vouching;
    ZoneState &state = zoneState(view.zone);
    state.anchored = m_anchors.contains(view.zone);
    if (const std::optional<dns::Name> negative = negativeAnchor(view.zone)) {
        view.trust = Status::Insecure;
        judgeZone(view);
        view.reasons.clear();
        note(finding::make(
            u"chain.negative-anchor"_s, {u"zone"_s, view.zone.toText()}, {{u"anchor"_s, negative->toText()}}, {}));
        return;
    }
    if (trusted.isEmpty()) {
        judgeZone(view);
        return;
    }
    const QList<dns::Server> servers = sampled(view.servers, view.zone, question);
    const QList<Reply> replies = m_inquiry.askAll(servers, view.zone, view.zone, dns::type::DNSKEY);
    const bool complete = replies.size() == servers.size();
    ZoneTrust trust = judgeKeys(view.zone, trusted, replies, complete, m_verifier);
    for (finding::Finding &reason : trust.reasons)
        if (reason.code.startsWith(QLatin1StringView("chain.ds-")))
            reason = finding::make(reason.code, reason.subject, reason.args, reason.evidence + shownBy);
    view.pending = trust.state == ZoneTrust::State::Pending;
    view.keys = trust.keys;
    view.keySets = trust.sets;
    // Where no DS can be used there is nothing that fails.
    if (trust.state != ZoneTrust::State::Unsupported)
        view.reasons = trust.reasons;
    view.trust = trust.state == ZoneTrust::State::Secure ? Status::Secure
        : trust.state == ZoneTrust::State::Unsupported   ? Status::Insecure
        : trust.state == ZoneTrust::State::Undecided     ? Status::Indeterminate
                                                         : Status::Bogus;
    if (trust.state == ZoneTrust::State::Unsupported)
        note(finding::make(u"chain.ds-unsupported"_s, {u"zone"_s, view.zone.toText()}, {}, trust.evidence + shownBy));
    if (trust.state == ZoneTrust::State::Secure)
        for (const finding::Finding &reason : trust.reasons)
            note(finding::make(u"chain.set-aside"_s, reason.subject,
                {{u"server"_s, reason.args[u"server"_s]}, {u"reason"_s, finding::englishSentence(reason)}}, reason.evidence));
    for (const finding::Finding &finding : trust.notes)
        note(finding);
    ZoneState &known = zoneState(view.zone);
    judgeZone(view);
    // Where the way splits, each part has its own key set: the zone shows them all.
    addSeen(known.keys, trust.keyStates);
    addSeen(known.keySignatures, trust.signatures);
    known.keyTtl = std::max(known.keyTtl, trust.keyTtl);
    known.evidence += trust.evidence;
    for (Strand &strand : known.strands)
        for (DsState &ds : strand.ds)
            for (const DsState &judged : trust.ds)
                if (judged.digest == ds.digest && judged.keyTag == ds.keyTag && judged.digestType == ds.digestType)
                    ds.state = judged.state;
}

/// Ways to it may differ. As for the name (DESIGN, "Judging"): of those that validate the weakest counts; where none does, bogus.
void Walk::judgeZone(const View &view)
{
    ZoneState &state = zoneState(view.zone);
    const bool isFirst = !m_judged.contains(view.zone);
    m_judged << view.zone;
    if (isFirst || state.status == Status::Bogus)
        state.status = view.trust;
    else if (view.trust != Status::Bogus)
        state.status = weaker(state.status, view.trust);
}

/// Whom to ask by --servers: all, or (sample) all of the zone and its parent and some above.
QList<dns::Server> Walk::sampled(const QList<dns::Server> &servers, const dns::Name &zone, const Question &question)
{
    if (m_request.servers == ChainRequest::Servers::All)
        return servers;
    const qsizetype size = m_request.servers == ChainRequest::Servers::One ? 1 : SampleSize;
    // Where nobody answers, many are tried at once, for their time-outs would add up. (Who is chosen in the end is the same.)
    constexpr qsizetype ForEachDead = 12;
    const bool mayHurry = m_request.servers == ChainRequest::Servers::Sample;
    QList<dns::Server> chosen;
    qsizetype hopeful = 0;
    bool anyUsable = false;
    bool wide = false;
    for (const dns::Server &server : servers) {
        const qsizetype dead = chosen.size() - hopeful;
        if (hopeful >= size + (mayHurry && !anyUsable ? ForEachDead * dead : 0))
            break;
        chosen << server;
        const std::optional<Reply> reply = m_inquiry.ask(server, zone, question.name, question.type);
        hopeful += !reply || reply->isUsable();
        anyUsable = anyUsable || (reply && reply->isUsable());
        // The zone itself and its parent are asked whole; that they are it shows in an answer.
        wide = wide || (reply && reply->isUsable() && reply->kind != Reply::Kind::Referral);
        if (reply && reply->kind == Reply::Kind::Referral)
            wide = wide || looksFinal({*reply}, zone, question);
    }
    return wide && m_request.servers == ChainRequest::Servers::Sample ? servers : chosen;
}

/// Does what lies below this referral answer, rather than refer further down?
bool Walk::looksFinal(const QList<Reply> &referrals, const dns::Name &zone, const Question &question)
{
    for (const Reply &referral : referrals) {
        const QList<dns::Server> servers = m_inquiry.serversOf(referral.nsNames, referral.glue, zone);
        for (const dns::Server &server : servers) {
            const std::optional<Reply> reply
                = m_inquiry.peek(server, referral.cut, question.name, question.type);
            if (reply && reply->isUsable() && reply->kind != Reply::Kind::Referral)
                return true;
        }
    }
    return false;
}

QList<Reply> Walk::inquire(const View &view, const Question &question)
{
    return m_inquiry.askAll(
        sampled(view.servers, view.zone, question), view.zone, question.name, question.type);
}

QList<Outcome> Walk::unreachable(const View &view, const QList<Reply> &replies)
{
    QList<ExchangeId> evidence;
    Outcome outcome;
    outcome.reached = false;
    for (const Reply &reply : replies) {
        evidence += reply.evidence;
        outcome.servers << serverLabel(reply.server);
    }
    outcome.status = view.trust == Status::Bogus && !view.pending ? Status::Bogus : Status::Indeterminate;
    outcome.reasons = view.reasons;
    outcome.doubts = view.doubts;
    outcome.reasons << finding::make(u"run.no-server-reached"_s, {u"zone"_s, view.zone.toText()}, {}, evidence);
    return {outcome};
}

QList<Outcome> Walk::cutOff(const View &view, const QString &limit, int value)
{
    Outcome outcome;
    outcome.reached = false;
    outcome.reasons << finding::make(
        u"run.limit-reached"_s, {u"zone"_s, view.zone.toText()}, {{u"limit"_s, limit}, {u"value"_s, qint64(value)}}, {});
    return {outcome};
}

QList<Outcome> Walk::descend(const View &view, const Question &question)
{
    // Depth is one way's; where servers disagree at each cut the ways double, and so they have a limit of their own.
    const int depth = m_inquiry.profile().budget.referrals;
    if (view.depth > depth)
        return cutOff(view, u"referrals"_s, depth);
    if (++m_ways > MaxWays)
        return cutOff(view, u"ways"_s, MaxWays);
    const QList<Reply> replies = inquire(view, question);
    ZoneState &state = zoneState(view.zone);
    QList<Reply> referrals, finals;
    for (const Reply &reply : replies) {
        state.servers << serverLabel(reply.server);
        state.evidence += reply.evidence;
        if (hasNsecs(reply))
            m_denial[view.zone] << reply;
        if (reply.kind == Reply::Kind::Referral)
            referrals << reply;
        else if (reply.isUsable())
            finals << reply;
        else
            note(finding::make(reply.kind == Reply::Kind::Lame ? u"chain.lame"_s : u"run.server-silent"_s,
                {u"zone"_s, view.zone.toText()},
                {{u"server"_s, serverLabel(reply.server)}, {u"failure"_s, reply.why}}, reply.evidence));
    }
    state.servers.removeDuplicates();
    // What a server says without authority counts only where none has it (a lame server that recurses).
    if (std::any_of(finals.begin(), finals.end(), [](const Reply &r) { return r.authoritative; }))
        finals.removeIf([](const Reply &reply) { return !reply.authoritative; });
    if (referrals.isEmpty() && finals.isEmpty())
        return unreachable(view, replies);
    QList<Outcome> outcomes;
    if (!referrals.isEmpty() && !(question.type == dns::type::DS && !finals.isEmpty()))
        outcomes += followReferrals(view, question, referrals);
    if (!finals.isEmpty()) {
        askApex(view, finals);
        outcomes += judgeFinals(view, question, finals);
    }
    return outcomes;
}

/// What a delegation names beyond the budget's number is not asked.
void Walk::noteServerLimit(const dns::Name &zone, const QList<Delegation> &delegations)
{
    QSet<QByteArray> names;
    QList<ExchangeId> evidence;
    for (const Delegation &delegation : delegations) {
        evidence += delegation.evidence;
        for (const dns::Record &record : delegation.reply.ns.records)
            names << record.canonicalRdata;
    }
    const int most = m_inquiry.profile().budget.serverNames;
    if (names.size() > most)
        note(finding::make(u"chain.server-limit"_s, {u"zone"_s, zone.toText()},
            {{u"count"_s, qint64(names.size())}, {u"value"_s, qint64(most)}}, evidence));
}

/// The zone's own view of itself, for the record: what it calls its servers, and its serial.
void Walk::askApex(const View &view, const QList<Reply> &replies)
{
    if (m_request.servers == ChainRequest::Servers::One)
        return;
    ZoneState &state = zoneState(view.zone);
    QList<dns::RecordType> types{dns::type::SOA, dns::type::NS};
    if (!view.keys.isEmpty() && !view.zone.isRoot())
        types << dns::type::CDS << dns::type::CDNSKEY; // what the zone would like its DS to be
    QList<dns::RRset> denial;
    for (const Reply &reply : m_denial.value(view.zone))
        denial += reply.denial;
    const auto askEach = [&](const QList<dns::RecordType> &asked) {
        for (const Reply &final : replies)
            for (const dns::RecordType type : asked)
                if (const auto reply = m_inquiry.ask(final.server, view.zone, view.zone, type)) {
                    state.evidence += reply->evidence;
                    denial += reply->denial;
                }
    };
    askEach(types);
    // What it declares is of interest where it is used.
    const bool hashes = std::any_of(
        denial.begin(), denial.end(), [](const dns::RRset &set) { return set.type == dns::type::NSEC3; });
    if (hashes && !view.keys.isEmpty())
        askEach({dns::type::NSEC3PARAM});
    askForAnnouncements(view, replies, state);
    if (view.keys.isEmpty())
        askUnsignedChild(view, replies);
}

/// CDS and CDNSKEY announce what the parent is to publish next (RFC 7344, 4): a roll that was announced is none by stealth.
void Walk::askForAnnouncements(const View &view, const QList<Reply> &replies, ZoneState &state)
{
    if (view.keys.isEmpty())
        return;
    QStringList announced;
    QList<SignatureState> vouching = state.cdsSignatures.value_or(QList<SignatureState>());
    bool anyAnswered = false;
    for (const Reply &final : replies)
        for (const dns::RecordType type : {dns::type::CDS, dns::type::CDNSKEY})
            if (const auto reply = m_inquiry.ask(final.server, view.zone, view.zone, type)) {
                anyAnswered = anyAnswered || reply->isUsable();
                state.evidence += reply->evidence;
                if (reply->kind != Reply::Kind::Answer)
                    continue;
                const dns::SetVerdict verdict = m_verifier.verify(reply->set, view.zone, view.keysFor(final.server));
                if (!verdict.isValid())
                    continue;
                addSeen(vouching, signatureStates(reply->set, verdict));
                for (const dns::Record &record : reply->set.records)
                    announced << type.toText() + u' ' + record.rdataText;
            }
    announced += state.cds.value_or(QStringList());
    announced.removeDuplicates();
    announced.sort();
    vouching.removeIf([](const SignatureState &signature) { return signature.state != u"valid"_s; });
    if (anyAnswered) {
        state.cds = announced;
        state.cdsSignatures = vouching;
    }
}

std::optional<dns::Name> Walk::negativeAnchor(const dns::Name &name) const
{
    return negativeAnchorOver(m_anchors, m_inquiry.profile().negativeAnchors, name);
}

Denial::Hash Walk::hash()
{
    return [this](const dns::Name &name, int iterations, const QByteArray &salt) {
        return m_verifier.hashed(name, iterations, salt);
    };
}

ZoneState &Walk::zoneState(const dns::Name &zone)
{
    const auto known
        = std::find_if(m_zones.begin(), m_zones.end(), [&zone](const ZoneState &state) { return state.name == zone; });
    if (known != m_zones.end())
        return *known;
    ZoneState state;
    state.name = zone;
    return m_zones.emplaceBack(state);
}

void Walk::note(const finding::Finding &finding)
{
    if (!m_findings.contains(finding))
        m_findings << finding;
}

} // namespace zonecase::dnssec
