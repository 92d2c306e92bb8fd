// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/policy.h"

#include "app/dns/worker/crypto.h"
#include "app/dns/worker/rdata.h"

#include <algorithm>
#include <array>

namespace zonecase::dns {

namespace {

/// The limits by which policies may differ; what a walk asks of the rest is asked of the run's own budget.
constexpr auto Limits
    = std::to_array<int Budget::*>({&Budget::keysPerTag, &Budget::failedChecksPerRrset, &Budget::failedChecks,
        &Budget::signatureChecks, &Budget::nsec3Hashes, &Budget::nsec3Insecure, &Budget::dsRecords});

} // namespace

bool Policy::supportsAlgorithm(int algorithm) const
{
    const bool needsSha1 = algorithm == 5 || algorithm == 7;
    return isSupportedAlgorithm(algorithm) && (sha1 || !needsSha1);
}

bool Policy::supportsDigest(int digestType) const
{
    Ds ds;
    ds.digestType = digestType;
    return ds.hasKnownDigest() && (sha1 || digestType != 1);
}

Timeliness Policy::timeliness(const Validity &validity, Instant at) const
{
    // A life that ends before it begins is none, however much a clock may be off.
    const qint64 life = validity.expiration - validity.inception;
    const qint64 skew = life < 0 ? 0 : std::clamp(life / 10, skewLeast, skewMost);
    // RFC 4034, 3.1.5 counts whole seconds: the last one is valid to its end.
    if (validity.expiration + skew < at.seconds())
        return Timeliness::Late;
    return validity.inception - skew > at.seconds() ? Timeliness::Early : Timeliness::InTime;
}

Demands::Demands()
{
    for (const auto limit : Limits)
        m_most.*limit = -1;
}

void Demands::raise(int Budget::*limit, qsizetype spent)
{
    m_most.*limit = std::max(m_most.*limit, static_cast<int>(spent));
}

bool Demands::areMetAlike(const Policy &one, const Policy &other, Instant at) const
{
    const auto all = [](const auto &demands, const auto &isAlike) {
        return std::all_of(demands.begin(), demands.end(), isAlike);
    };
    if (sha1BesideBetter && one.sha1BesideBetter != other.sha1BesideBetter)
        return false;
    if (noDataUnderNameError && one.noDataUnderNameError != other.noDataUnderNameError)
        return false;
    return all(Limits, [&](auto limit) {
        const int a = one.budget.*limit, b = other.budget.*limit;
        return a == b || m_most.*limit < std::min(a, b);
    }) && all(algorithms, [&](int number) {
        return one.supportsAlgorithm(number) == other.supportsAlgorithm(number);
    }) && all(digestTypes, [&](int number) {
        return one.supportsDigest(number) == other.supportsDigest(number);
    }) && all(validities, [&](const Validity &validity) {
        return one.timeliness(validity, at) == other.timeliness(validity, at);
    });
}

Policy ownPolicy(const Budget &budget)
{
    return Policy{{}, budget};
}

} // namespace zonecase::dns
