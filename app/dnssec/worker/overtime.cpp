// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/overtime.h"

#include <algorithm>
#include <map>

namespace zonecase::dnssec {

namespace {

QList<SignatureState> signaturesOf(const Chain &chain)
{
    QList<SignatureState> all;
    for (const ZoneState &zone : chain.zones) {
        all += zone.keySignatures;
        for (const Strand &strand : zone.strands)
            all += strand.signatures;
        for (const SetState &set : zone.sets)
            all += set.signatures;
    }
    return all;
}

/// RFC 4034, 3.1.5: valid from inception to expiration, both included.
Instant firstInvalid(const SignatureState &signature)
{
    return signature.expiration.plusSeconds(1);
}

/// From when until before when a moment's verdict stays; nothing: for ever.
struct Reach
{
    std::optional<Instant> from, end;
};

/// RFC 4034, 3.1.5: valid from inception to expiration, both included.
Reach reachOf(const QSet<dns::Validity> &lives, Instant at)
{
    Reach reach;
    for (const dns::Validity &life : lives)
        for (const qint64 seconds : {life.inception, life.expiration + 1}) {
            const Instant turn = Instant::fromSeconds(seconds);
            if (turn <= at)
                reach.from = std::max(reach.from.value_or(turn), turn);
            else
                reach.end = std::min(reach.end.value_or(turn), turn);
        }
    return reach;
}

bool isSame(const SignatureState &a, const SignatureState &b)
{
    return a.owner == b.owner && a.covered == b.covered && a.keyTag == b.keyTag && a.algorithm == b.algorithm
        && a.signer == b.signer && a.expiration == b.expiration;
}

/// Signatures that held until then and whose end is that instant.
QList<EndingLink> endingAt(const Chain &now, Instant end)
{
    QList<EndingLink> links;
    QList<SignatureState> seen;
    const QList<SignatureState> signatures = signaturesOf(now);
    for (const SignatureState &s : signatures) {
        const bool ends = s.state == QLatin1StringView("valid") && firstInvalid(s) == end;
        if (!ends
            || std::any_of(seen.begin(), seen.end(), [&s](const auto &other) { return isSame(other, s); }))
            continue;
        seen << s;
        links.append({s.signer, s.owner, s.covered, s.keyTag, s.algorithm, s.expiration});
    }
    return links;
}

} // namespace

void judgeOverTime(
    Chain &chain, const QSet<dns::Validity> &lives, const std::function<Moment(Instant)> &judgedAt)
{
    if (lives.isEmpty())
        return;
    Reach known = reachOf(lives, chain.at);
    std::map<Instant, Status> later;
    QList<std::pair<std::optional<Instant>, Status>> earlier{{known.from, chain.status}}; // latest first
    for (int judged = 0; judged < MostInstants && (known.from || known.end); ++judged) {
        const bool goesOn = known.end
            && (!known.from
                || known.end->nanoseconds - chain.at.nanoseconds
                    <= chain.at.nanoseconds - known.from->nanoseconds);
        const Instant then = goesOn ? *known.end : known.from->plusSeconds(-1);
        const Moment moment = judgedAt(then);
        const Reach reach = reachOf(moment.lives, then);
        if (goesOn) {
            later[then] = moment.status;
            known.end = reach.end;
        } else {
            earlier.append({reach.from, moment.status});
            known.from = reach.from;
        }
    }
    const auto add = [&chain](std::optional<Instant> from, Status status) {
        if (chain.spans.isEmpty() || chain.spans.constLast().status != status)
            chain.spans.append({from, status});
    };
    // Where there were too many turns, what lies beyond was not looked at.
    if (known.from)
        add({}, Status::Indeterminate);
    for (auto span = earlier.crbegin(); span != earlier.crend(); ++span)
        add(span->first, span->second);
    for (const auto &[from, status] : later)
        add(from, status);
    if (known.end)
        add(known.end, Status::Indeterminate);
    if (const std::optional<Instant> end = chain.until())
        chain.ends = endingAt(chain, *end);
}

} // namespace zonecase::dnssec
