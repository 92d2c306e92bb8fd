// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/analyse.h"

#include "app/dnssec/worker/inspection.h"
#include "app/dnssec/worker/overtime.h"
#include "app/dnssec/worker/policies.h"
#include "app/dnssec/worker/walk.h"

#include "app/dns/worker/verifier.h"
#include "app/finding/aboutrun.h"
#include "app/finding/catalogue.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

bool validates(const Outcome &outcome)
{
    return outcome.reached && outcome.status != Status::Bogus;
}

/// DESIGN, "Judging": of the ways that validate the weakest counts; where none does, bogus.
const Outcome *deciding(const QList<Outcome> &outcomes)
{
    const auto better = [](const Outcome &a, const Outcome &b) {
        if (validates(a) != validates(b))
            return validates(a);
        if (a.status != b.status)
            return validates(a) ? weaker(a.status, b.status) == a.status : a.status == Status::Bogus;
        if (a.reached != b.reached)
            return a.reached;
        return a.servers.size() > b.servers.size();
    };
    const auto best = std::min_element(outcomes.begin(), outcomes.end(), better);
    return best == outcomes.end() ? nullptr : &*best;
}

void addReasons(Chain &chain, const Outcome &outcome, bool setAside)
{
    for (const finding::Finding &reason : outcome.reasons) {
        if (!setAside) {
            chain.findings << reason;
            continue;
        }
        chain.findings << finding::make(u"chain.set-aside"_s, reason.subject,
            {{u"server"_s, reason.args.value(u"server"_s, outcome.servers.join(u", "_s))},
                {u"reason"_s, finding::englishSentence(reason)}},
            reason.evidence);
    }
}

/// What is doubtful for the same reason at several servers is one finding that names them all.
QList<finding::Finding> doubtsOf(const QList<Outcome> &outcomes)
{
    QMap<QStringList, QStringList> servers;
    QMap<QStringList, finding::Finding> doubts;
    for (const Outcome &outcome : outcomes)
        for (const finding::Finding &doubt : outcome.doubts) {
            const auto text = [&doubt](const QString &name) { return std::get<QString>(doubt.args[name]); };
            const QStringList key{doubt.subject.id, text(u"holding"_s), text(u"failing"_s)};
            servers[key] << text(u"servers"_s);
            if (doubts.contains(key))
                doubts[key].evidence += doubt.evidence;
            else
                doubts[key] = doubt;
        }
    QList<finding::Finding> united;
    for (auto doubt = doubts.begin(); doubt != doubts.end(); ++doubt) {
        QStringList &names = servers[doubt.key()];
        names.sort();
        names.removeDuplicates();
        finding::Arguments args = doubt->args;
        args[u"servers"_s] = names.join(u", "_s);
        united << finding::make(doubt->code, doubt->subject, args, doubt->evidence);
    }
    return united;
}

void addSplit(Chain &chain, const QList<Outcome> &valid)
{
    QSet<Status> statuses;
    for (const Outcome &outcome : valid)
        statuses.insert(outcome.status);
    chain.split = statuses.size() > 1;
    if (valid.size() < 2)
        return;
    // What says the same is one outcome: here they differ, in their status or else in what they say.
    QStringList ways;
    QList<ExchangeId> evidence;
    for (const Outcome &outcome : valid) {
        const QString said = outcome.answer.isEmpty() ? outcome.rcode : outcome.answer.join(u", "_s);
        ways << u"%1: %2"_s.arg(chain.split ? statusText(outcome.status) : said, outcome.servers.join(u", "_s));
        evidence += outcome.evidence;
    }
    std::sort(evidence.begin(), evidence.end());
    evidence.erase(std::unique(evidence.begin(), evidence.end()), evidence.end());
    chain.findings << finding::make(chain.split ? u"chain.split"_s : u"chain.answers-differ"_s,
        {u"name"_s, chain.request.name.toText()}, {{u"ways"_s, ways.join(u"; "_s)}}, evidence);
}

void decide(Chain &chain, const QList<Outcome> &outcomes, bool anchored)
{
    for (const Outcome &outcome : outcomes)
        chain.paths.append({outcome.servers, outcome.status, outcome.rcode, outcome.answer});
    const Outcome *decides = deciding(outcomes);
    if (!decides)
        return;
    chain.status = decides->status;
    chain.rcode = decides->rcode;
    chain.answer = decides->answer;
    QList<Outcome> valid = outcomes;
    valid.removeIf([](const Outcome &outcome) { return !validates(outcome); });
    addSplit(chain, valid);
    const QList<finding::Finding> doubts = doubtsOf(outcomes);
    chain.findings += doubts;
    chain.split = chain.split || !doubts.isEmpty();
    for (const Outcome &outcome : outcomes)
        addReasons(chain, outcome, !valid.isEmpty() && !validates(outcome));
    if (!anchored)
        chain.findings << finding::make(u"chain.no-anchor"_s, {u"name"_s, chain.request.name.toText()}, {}, {});
}

/// Whether the messages themselves are looked at too: a policy beside ours and another time need their verdict only.
enum class Inspection { Never, OnceComplete, Always };

/// What every look at one record shares: the question, the answers, and what has been read and verified of them already.
struct Material
{
    const ChainRequest &request;
    const dns::Answers &answers;
    const dns::Profile &profile;
    dns::SignatureMemo &memo;
    ReadReplies replies = {};
    QList<dns::Server> roots = hintedServers(profile);
    AnchorsOverTime anchors{profile.trustAnchors};
    QList<Instant> anchorTurns = anchors.turns();
    bool isClosed = false; ///< as of another time nothing more is asked
};

/// One policy's view of what is recorded.
struct Judged
{
    ChainStep step;
    dns::Demands demands; ///< of the policy
};
Judged analyseBy(
    const dns::Policy &policy, Material &material, const Result<Anchors> &read, Instant at, Inspection inspection)
{
    ChainStep step;
    const ChainRequest &request = material.request;
    step.chain.request = request;
    step.chain.at = at;
    const Anchors anchors = read.value_or(Anchors());
    dns::Profile limited = material.profile;
    limited.budget = policy.budget;
    Inquiry inquiry(material.answers, limited, material.roots, request.exclude);
    inquiry.share(material.replies);
    if (material.isClosed)
        inquiry.close();
    dns::Verifier verifier(material.memo, policy, at);
    Walk walk(request, anchors, inquiry, verifier);
    const QList<Outcome> outcomes = walk.run();
    step.wanted = inquiry.wanted();
    step.chain.zones = walk.zones();
    step.chain.findings = walk.findings();
    const finding::Subject subject{u"name"_s, request.name.toText()};
    if (!read)
        step.chain.findings << finding::make(
            u"chain.anchor-unreadable"_s, subject, {{u"reason"_s, read.error().detail}}, {});
    decide(step.chain, outcomes, closestAnchor(anchors, request.name).has_value());
    for (const QString &limit : verifier.limits())
        step.chain.findings << finding::make(u"chain.check-limit"_s, subject,
            {{u"limit"_s, limit}, {u"value"_s, dns::limitOf(policy.budget, limit)}}, {});
    const QList<dns::Name> cut = inquiry.cutHosts();
    if (!cut.isEmpty())
        step.chain.findings << finding::make(u"chain.lookup-limit"_s, {u"name"_s, cut.constFirst().toText()},
            {{u"count"_s, qint64(cut.size())}, {u"value"_s, qint64(Inquiry::MaxLookups)}}, {});
    if (inspection == Inspection::Always || (inspection == Inspection::OnceComplete && step.wanted.isEmpty()))
        step.chain.findings += inspect(inquiry.seen(), walk.zones(), at, material.memo, material.profile.budget);
    finding::unite(step.chain.findings);
    finding::sort(step.chain.findings);
    return {step, verifier.demands()};
}

/// With the turns of the anchors among them; where no signature holds they turn nothing.
QSet<dns::Validity> withAnchors(QSet<dns::Validity> lives, const Material &material)
{
    if (lives.isEmpty())
        return lives;
    qint64 from = lives.cbegin()->inception, until = lives.cbegin()->expiration;
    for (const dns::Validity &life : std::as_const(lives)) {
        from = std::min(from, life.inception);
        until = std::max(until, life.expiration);
    }
    for (const Instant turn : material.anchorTurns)
        if (turn.seconds() > from && turn.seconds() <= until)
            lives.insert({turn.seconds(), turn.seconds() - 1});
    return lives;
}

/// What the same record proves as of another time, with the anchors that were valid then. Nothing more is asked for it, and
/// what would have been needed and is not on record leaves it open, but for a DS record or its denial whose time is over: who is
/// asked for it once more has no other.
Moment judgedAt(Instant then, Material &material)
{
    const Result<Anchors> anchors = material.anchors.at(then);
    const Judged judged
        = analyseBy(dns::ownPolicy(material.profile.budget), material, anchors, then, Inspection::Never);
    return {judged.step.chain.status, withAnchors(judged.demands.validities, material)};
}

/// Why a policy comes to another verdict, and what it rests on.
struct Reason
{
    QString text;
    QList<ExchangeId> evidence;
};

/// The finding that the chain itself does not have and that speaks for the difference.
Reason reasonOf(const Chain &other, const Chain &chain)
{
    for (const finding::Finding &finding : other.findings)
        if (!chain.findings.contains(finding) && finding.code != u"chain.set-aside")
            return {finding::englishSentence(finding), finding.evidence};
    for (const finding::Finding &finding : chain.findings)
        if (!other.findings.contains(finding) && finding.code != u"chain.set-aside")
            return {u"It does not hold against the name: "_s + finding::englishSentence(finding), finding.evidence};
    return {};
}

/// The same answers under other validators' policies; what they would still ask is wanted too. A policy that grants
/// and refuses ours the same demands comes to the same and is not walked.
void addPolicies(ChainStep &step, const dns::Demands &demands, Material &material)
{
    Chain &chain = step.chain;
    QStringList ways;
    QList<ExchangeId> evidence;
    bool differs = false;
    const Result<Anchors> anchors = material.anchors.at(chain.at);
    const auto by = [&](const dns::Policy &policy) {
        return analyseBy(policy, material, anchors, chain.at, Inspection::Never).step;
    };
    const dns::Policy own = dns::ownPolicy(material.profile.budget);
    const QList<dns::Policy> policies = knownPolicies(material.profile.budget);
    for (const dns::Policy &policy : policies) {
        if (demands.areMetAlike(own, policy, chain.at)) {
            chain.policies.append({policy.name, chain.status, {}});
            ways << u"%1: %2"_s.arg(policy.name, statusText(chain.status));
            continue;
        }
        const ChainStep other = by(policy);
        for (const dns::Query &query : other.wanted)
            if (!step.wanted.contains(query))
                step.wanted << query;
        const bool isOther = other.chain.status != chain.status;
        // Ours once more, with the findings of the verdict alone, as the others have them.
        const Reason reason = isOther ? reasonOf(other.chain, by(own).chain) : Reason();
        chain.policies.append({policy.name, other.chain.status, reason.text});
        evidence += reason.evidence;
        differs = differs || isOther;
        ways << u"%1: %2"_s.arg(policy.name, statusText(other.chain.status));
    }
    std::sort(step.wanted.begin(), step.wanted.end());
    if (!differs)
        return;
    chain.findings << finding::make(u"chain.policy-differs"_s, {u"name"_s, chain.request.name.toText()},
        {{u"ways"_s, ways.join(u"; "_s)}}, evidence);
    finding::sort(chain.findings);
}

Judged judge(Material &material, Instant at, bool whole)
{
    const Result<Anchors> anchors = material.anchors.at(at);
    auto [step, demands] = analyseBy(dns::ownPolicy(material.profile.budget), material, anchors, at,
        whole ? Inspection::Always : Inspection::OnceComplete);
    for (ZoneState &zone : step.chain.zones) {
        std::sort(zone.servers.begin(), zone.servers.end());
        std::sort(zone.evidence.begin(), zone.evidence.end());
        zone.evidence.erase(std::unique(zone.evidence.begin(), zone.evidence.end()), zone.evidence.end());
    }
    // Only what is whole is compared: until then the policies would ask the same questions again.
    if (whole || step.wanted.isEmpty())
        addPolicies(step, demands, material);
    return {step, demands};
}

/// As of the instant, and of each other at which a signature begins or ceases to hold.
ChainStep judgeWhole(Material &material, Instant at)
{
    auto [step, demands] = judge(material, at, true);
    material.isClosed = true;
    judgeOverTime(step.chain, withAnchors(demands.validities, material), [&material](Instant then) { return judgedAt(then, material); });
    return step;
}

} // namespace

ChainStep analyseChain(const ChainRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at,
    dns::SignatureMemo &memo, bool whole)
{
    Material material{request, answers, profile, memo};
    return judge(material, at, whole).step;
}

Chain analyseOverTime(const ChainRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at,
    dns::SignatureMemo &memo)
{
    Material material{request, answers, profile, memo};
    return judgeWhole(material, at).chain;
}

namespace {

/// What befell the run itself, as findings beside those about the name.
void addRun(Chain &chain, const dns::Run &run, const dns::Answers &answers, qsizetype unanswered)
{
    const finding::Subject subject{u"name"_s, chain.request.name.toText()};
    for (const QString &limit : run.limits)
        chain.findings << finding::make(u"run.limit-reached"_s, subject,
            {{u"limit"_s, limit}, {u"value"_s, dns::limitOf(run.profile.budget, limit)}}, {});
    if (run.end == dns::RunEnd::Cancelled || run.end == dns::RunEnd::Died)
        chain.findings << finding::make(u"run.cancelled"_s, subject, {{u"unanswered"_s, qint64(unanswered)}}, {});
    chain.findings += finding::aboutHeld(run) + finding::aboutClock(subject, run);
    const QList<ExchangeId> deaths = answers.malformed();
    for (const ExchangeId &id : deaths)
        chain.findings << finding::make(u"run.worker-died"_s, {u"exchange"_s, id.toText()},
            {{u"exchange"_s, id.toText()}, {u"server"_s, answers.serverOf(id)}}, {id});
    finding::sort(chain.findings);
    chain.queries = run.queries;
    chain.elapsedMs = double(run.elapsed / 1000) / 1000;
}

} // namespace

dns::Analysis chainAnalysis()
{
    const auto memo = std::make_shared<dns::SignatureMemo>();
    const auto wanted = [memo](const dns::Job &job, Instant at) -> dns::Wanted {
        const ChainRequest request = ChainRequest::fromJson(job.parameters).value_or(ChainRequest());
        return [memo, request, profile = job.profile, at](const dns::Answers &answers) {
            return analyseChain(request, answers, profile, at, *memo).wanted;
        };
    };
    const auto document = [memo](const dns::Job &job, const dns::Answers &answers, const dns::Run &run, Instant at) {
        const ChainRequest request = ChainRequest::fromJson(job.parameters).value_or(ChainRequest());
        Material material{request, answers, job.profile, *memo};
        ChainStep step = judgeWhole(material, at);
        addRun(step.chain, run, answers, step.wanted.size());
        return QJsonDocument(step.chain.toJson()).toJson(QJsonDocument::Indented);
    };
    const auto accepts = [](const dns::Profile &profile, Instant at) {
        return parseAnchors(profile.trustAnchors, at).map([](const Anchors &) {});
    };
    return {"chain", wanted, document, accepts};
}

} // namespace zonecase::dnssec
