// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/analyse.h"

#include "app/dnssec/worker/walk.h"

#include "app/finding/catalogue.h"

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

ChainStep analyseChain(const ChainRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at,
    SignatureMemo &memo)
{
    ChainStep step;
    step.chain.request = request;
    step.chain.at = at;
    const Anchors anchors = parseAnchors(profile.trustAnchors, at).value_or(Anchors());
    Inquiry inquiry(answers, profile);
    Verifier verifier(memo, profile.budget, at);
    Walk walk(request, anchors, inquiry, verifier);
    QList<Outcome> outcomes = walk.run();
    step.wanted = inquiry.wanted();
    step.chain.zones = walk.zones();
    step.chain.findings = walk.findings();
    decide(step.chain, outcomes, closestAnchor(anchors, request.name).has_value());
    for (const QString &limit : verifier.limits())
        step.chain.findings << finding::make(u"chain.check-limit"_s, {u"name"_s, request.name.toText()}, {{u"limit"_s, limit}}, {});
    finding::sort(step.chain.findings);
    step.chain.findings.erase(
        std::unique(step.chain.findings.begin(), step.chain.findings.end()), step.chain.findings.end());
    for (ZoneState &zone : step.chain.zones) {
        std::sort(zone.servers.begin(), zone.servers.end());
        std::sort(zone.evidence.begin(), zone.evidence.end());
        zone.evidence.erase(std::unique(zone.evidence.begin(), zone.evidence.end()), zone.evidence.end());
    }
    return step;
}

} // namespace zonecase::dnssec
