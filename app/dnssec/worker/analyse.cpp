// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/analyse.h"

#include "app/dnssec/worker/overtime.h"
#include "app/dnssec/worker/walk.h"

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

void addSplit(Chain &chain, const QList<Outcome> &valid)
{
    QSet<Status> statuses;
    for (const Outcome &outcome : valid)
        statuses.insert(outcome.status);
    chain.split = statuses.size() > 1;
    if (!chain.split)
        return;
    QStringList ways;
    for (const Outcome &outcome : valid)
        ways << u"%1: %2"_s.arg(statusText(outcome.status), outcome.servers.join(u", "_s));
    chain.findings << finding::make(
        u"chain.split"_s, {u"name"_s, chain.request.name.toText()}, {{u"ways"_s, ways.join(u"; "_s)}}, {});
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
    for (const Outcome &outcome : outcomes)
        addReasons(chain, outcome, !valid.isEmpty() && !validates(outcome));
    if (!anchored)
        chain.findings << finding::make(u"chain.no-anchor"_s, {u"name"_s, chain.request.name.toText()}, {}, {});
}

} // namespace

static ChainStep judgeChain(const ChainRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at,
    SignatureMemo &memo, ReadReplies &replies, bool closed)
{
    ChainStep step;
    step.chain.request = request;
    step.chain.at = at;
    const Result<Anchors> read = parseAnchors(profile.trustAnchors, at);
    const Anchors anchors = read.value_or(Anchors());
    Inquiry inquiry(answers, profile);
    inquiry.share(replies);
    if (closed)
        inquiry.close();
    Verifier verifier(memo, profile.budget, at);
    Walk walk(request, anchors, inquiry, verifier);
    QList<Outcome> outcomes = walk.run();
    step.wanted = inquiry.wanted();
    step.chain.zones = walk.zones();
    step.chain.findings = walk.findings();
    if (!read)
        step.chain.findings << finding::make(
            u"chain.anchor-unreadable"_s, {u"name"_s, request.name.toText()}, {{u"reason"_s, read.error().detail}}, {});
    decide(step.chain, outcomes, closestAnchor(anchors, request.name).has_value());
    for (const QString &limit : verifier.limits())
        step.chain.findings << finding::make(u"chain.check-limit"_s, {u"name"_s, request.name.toText()},
            {{u"limit"_s, limit}, {u"value"_s, dns::limitOf(profile.budget, limit)}}, {});
    const QList<dns::Name> cut = inquiry.cutHosts();
    if (!cut.isEmpty())
        step.chain.findings << finding::make(u"chain.lookup-limit"_s, {u"name"_s, cut.constFirst().toText()},
            {{u"count"_s, qint64(cut.size())}, {u"value"_s, qint64(Inquiry::MaxLookups)}}, {});
    finding::unite(step.chain.findings);
    finding::sort(step.chain.findings);
    for (ZoneState &zone : step.chain.zones) {
        std::sort(zone.servers.begin(), zone.servers.end());
        std::sort(zone.evidence.begin(), zone.evidence.end());
        zone.evidence.erase(std::unique(zone.evidence.begin(), zone.evidence.end()), zone.evidence.end());
    }
    return step;
}

ChainStep analyseChain(const ChainRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at,
    SignatureMemo &memo)
{
    ReadReplies replies;
    return judgeChain(request, answers, profile, at, memo, replies, false);
}

/// As of the instant, and of each other at which a signature begins or ceases to hold.
static ChainStep judgeWhole(const ChainRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at,
    SignatureMemo &memo)
{
    ReadReplies replies;
    ChainStep step = judgeChain(request, answers, profile, at, memo, replies, false);
    judgeOverTime(step.chain,
        [&](Instant then) { return judgeChain(request, answers, profile, then, memo, replies, true).chain; });
    return step;
}

Chain analyseOverTime(const ChainRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at,
    SignatureMemo &memo)
{
    return judgeWhole(request, answers, profile, at, memo).chain;
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
    chain.findings += finding::aboutHeld(run);
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
    const auto memo = std::make_shared<SignatureMemo>();
    const auto wanted = [memo](const dns::Job &job, Instant at) -> dns::Wanted {
        const ChainRequest request = ChainRequest::fromJson(job.parameters).value_or(ChainRequest());
        return [memo, request, profile = job.profile, at](const dns::Answers &answers) {
            return analyseChain(request, answers, profile, at, *memo).wanted;
        };
    };
    const auto document = [memo](const dns::Job &job, const dns::Answers &answers, const dns::Run &run, Instant at) {
        const ChainRequest request = ChainRequest::fromJson(job.parameters).value_or(ChainRequest());
        ChainStep step = judgeWhole(request, answers, job.profile, at, *memo);
        addRun(step.chain, run, answers, step.wanted.size());
        return QJsonDocument(step.chain.toJson()).toJson(QJsonDocument::Indented);
    };
    return {"chain", wanted, document};
}

} // namespace zonecase::dnssec
