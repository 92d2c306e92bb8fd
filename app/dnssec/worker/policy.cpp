// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/policy.h"

#include "app/dns/worker/rdata.h"
#include "app/dns/worker/crypto.h"

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

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

Policy ownPolicy(const dns::Budget &budget)
{
    return Policy{{}, budget};
}

QList<Policy> knownPolicies(const dns::Budget &budget)
{
    // As far as the RFCs go: RFC 5155, 10.3 names 2500 iterations, and no number of tries is too many for
    // KeyTrap's sake.
    Policy rfc{u"rfc"_s, budget};
    rfc.budget.nsec3Insecure = 2500;
    rfc.budget.keysPerTag = 16;
    rfc.budget.dsRecords = 64;
    rfc.budget.failedChecksPerRrset = 64;
    rfc.budget.failedChecks = 256;
    // Unbound since 1.19.1: 8 signatures a set, 4 failing DS; 150 iterations; signatures may be a tenth of
    // their life late.
    Policy unbound{u"unbound"_s, budget};
    unbound.budget.nsec3Insecure = 150;
    unbound.budget.failedChecksPerRrset = 8;
    unbound.budget.dsRecords = 8;
    unbound.skewLeast = 3600;
    unbound.skewMost = 86'400;
    // BIND since 9.20: 50 iterations; max-validation-failures-per-fetch 1.
    Policy bind{u"bind"_s, budget};
    bind.budget.nsec3Insecure = 50;
    bind.budget.failedChecksPerRrset = 1;
    // A system whose cryptographic policy forbids SHA-1 (RFC 9905, 4).
    Policy noSha1{u"no-sha1"_s, budget};
    noSha1.sha1 = false;
    return {rfc, unbound, bind, noSha1};
}

} // namespace zonecase::dnssec
