// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/signaturestates.h"

#include <algorithm>
#include <tuple>

namespace zonecase::dnssec {

QList<SignatureState> signatureStates(const dns::RRset &set, const dns::SetVerdict &verdict)
{
    QList<SignatureState> states;
    for (const dns::SetVerdict::Signature &one : verdict.signatures) {
        const dns::Rrsig &rrsig = one.rrsig;
        states.append({rrsig.keyTag, rrsig.algorithm, rrsig.signer, one.inception, one.expiration,
            stateText(one.state), {}, set.owner, set.type, rrsig.labels, rrsig.originalTtl,
            QString::fromLatin1(one.bytes.toBase64())});
    }
    std::sort(states.begin(), states.end(), [](const auto &a, const auto &b) {
        return std::tie(a.keyTag, a.algorithm, a.expiration, a.state)
            < std::tie(b.keyTag, b.algorithm, b.expiration, b.state);
    });
    return states;
}

} // namespace zonecase::dnssec
