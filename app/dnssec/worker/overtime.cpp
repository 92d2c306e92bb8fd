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

/// The instants at which something may change, in time order; those nearest to `at` where there are too many.
QList<Instant> instantsOf(const Chain &chain, std::optional<Instant> &horizon)
{
    QList<Instant> instants;
    const QList<SignatureState> signatures = signaturesOf(chain);
    for (const SignatureState &signature : signatures)
        instants << signature.inception << firstInvalid(signature);
    std::sort(instants.begin(), instants.end());
    instants.erase(std::unique(instants.begin(), instants.end()), instants.end());
    const auto middle = std::lower_bound(instants.begin(), instants.end(), chain.at) - instants.begin();
    const qsizetype first = std::max<qsizetype>(0, middle - MostInstants / 2);
    if (first + MostInstants < instants.size())
        horizon = instants[first + MostInstants];
    return instants.mid(first, MostInstants);
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

void judgeOverTime(Chain &chain, const std::function<Chain(Instant)> &judgedAt)
{
    std::optional<Instant> horizon;
    const QList<Instant> instants = instantsOf(chain, horizon);
    if (instants.isEmpty())
        return;
    const auto add = [&chain](std::optional<Instant> from, Status status) {
        if (chain.spans.isEmpty() || chain.spans.constLast().status != status)
            chain.spans.append({from, status});
    };
    add({}, judgedAt(instants.constFirst().plusSeconds(-1)).status);
    for (qsizetype i = 0; i < instants.size(); ++i) {
        // Between two instants nothing changes, so the span that `at` lies in has the chain's own status.
        const bool own = instants[i] <= chain.at && (i + 1 == instants.size() || chain.at < instants[i + 1]);
        add(instants[i], own ? chain.status : judgedAt(instants[i]).status);
    }
    if (horizon)
        add(horizon, Status::Indeterminate);
    if (const std::optional<Instant> end = chain.until())
        chain.ends = endingAt(chain, *end);
}

} // namespace zonecase::dnssec
