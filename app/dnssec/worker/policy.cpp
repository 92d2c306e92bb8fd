// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/policy.h"

#include "app/dns/worker/rdata.h"
#include "app/dns/worker/crypto.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

/// The limits by which policies may differ; what a walk asks of the rest is asked of the run's own budget.
constexpr auto Limits = std::to_array<int dns::Budget::*>({&dns::Budget::keysPerTag,
    &dns::Budget::failedChecksPerRrset, &dns::Budget::failedChecks, &dns::Budget::signatureChecks,
    &dns::Budget::nsec3Hashes, &dns::Budget::nsec3Insecure, &dns::Budget::dsRecords});

} // namespace

bool Policy::supportsAlgorithm(int algorithm) const
{
    const bool needsSha1 = algorithm == 5 || algorithm == 7;
    return dns::isSupportedAlgorithm(algorithm) && (sha1 || !needsSha1);
}

bool Policy::supportsDigest(int digestType) const
{
    dns::Ds ds;
    ds.digestType = digestType;
    return ds.hasKnownDigest() && (sha1 || digestType != 1);
}

Timeliness Policy::timeliness(const Validity &validity, Instant at) const
{
    // A life that ends before it begins is none, however much a clock may be off.
    const qint64 life = validity.expiration - validity.inception;
    const qint64 skew = life < 0 ? 0 : std::clamp(life / 10, skewLeast, skewMost);
    if (Instant::fromSeconds(validity.expiration + skew) < at)
        return Timeliness::Late;
    return Instant::fromSeconds(validity.inception - skew) > at ? Timeliness::Early : Timeliness::InTime;
}

Demands::Demands()
{
    for (const auto limit : Limits)
        m_most.*limit = -1;
}

void Demands::raise(int dns::Budget::*limit, qsizetype spent)
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

Policy ownPolicy(const dns::Budget &budget)
{
    return Policy{{}, budget};
}

QList<Policy> knownPolicies(const dns::Budget &budget)
{
    constexpr int Any = 100; // BIND's max-records-per-type: no set has more
    // As far as the RFCs go: RFC 5155, 10.3 names 2500 iterations, and no number of tries is too many for
    // KeyTrap's sake.
    Policy rfc{u"rfc"_s, budget};
    rfc.budget.nsec3Insecure = 2500;
    rfc.budget.keysPerTag = 16;
    rfc.budget.dsRecords = 64;
    rfc.budget.failedChecksPerRrset = 64;
    rfc.budget.failedChecks = 256;
    // Unbound 1.19.1 to 1.26 as it is shipped. It gives up after more than MAX_VALIDATE_RRSIGS (8) checks of
    // one set (validator/val_sigcrypt.c), whichever keys they were made with, and does not count DS records.
    // Its settings: val-nsec3-keysize-iterations 150, val-sig-skew-min 3600, val-sig-skew-max 86400; and
    // harden-algo-downgrade no, so that any DS with a digest it knows will do (val_verify_DNSKEY_with_DS in
    // validator/val_utils.c).
    Policy unbound{u"unbound"_s, budget};
    unbound.budget.nsec3Insecure = 150;
    unbound.budget.failedChecksPerRrset = 9;
    unbound.budget.keysPerTag = 9;
    unbound.budget.dsRecords = Any;
    unbound.sha1BesideBetter = true;
    unbound.skewLeast = 3600;
    unbound.skewMost = 86'400;
    // BIND 9.20: DNS_NSEC3_MAXITERATIONS 50 (lib/dns/include/dns/nsec3.h; 150 from 9.16.16 to 9.18). With
    // max-validation-failures-per-fetch 1 (lib/dns/resolver.c, lib/dns/validator.c) the first signature that
    // fails is forgiven and the second ends the fetch; a fetch is taken here for a set. 9.18.24 and later end
    // with the first. SHA-1 beside a better digest is ignored, signatures may be neither early nor late.
    Policy bind{u"bind"_s, budget};
    bind.budget.nsec3Insecure = 50;
    bind.budget.failedChecksPerRrset = 2;
    bind.budget.keysPerTag = Any;
    bind.budget.dsRecords = Any;
    // RFC 9905, 2 has resolver operators treat algorithms 5 and 7 as unsupported; where a system's
    // cryptographic policy forbids SHA-1, digest type 1 is gone as well.
    Policy noSha1{u"no-sha1"_s, budget};
    noSha1.sha1 = false;
    return {rfc, unbound, bind, noSha1};
}

} // namespace zonecase::dnssec
