// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/policies.h"

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

QList<dns::Policy> knownPolicies(const dns::Budget &budget)
{
    constexpr int Any = 100; // BIND's max-records-per-type: no set has more
    // As far as the RFCs go: RFC 5155, 10.3 names 2500 iterations, and no number of tries is too many for
    // KeyTrap's sake.
    dns::Policy rfc{u"rfc"_s, budget};
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
    dns::Policy unbound{u"unbound"_s, budget};
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
    dns::Policy bind{u"bind"_s, budget};
    bind.noDataUnderNameError = false; // a name that is not there is asked for its own proof
    bind.budget.nsec3Insecure = 50;
    bind.budget.failedChecksPerRrset = 2;
    bind.budget.keysPerTag = Any;
    bind.budget.dsRecords = Any;
    // RFC 9905, 2 has resolver operators treat algorithms 5 and 7 as unsupported; where a system's
    // cryptographic policy forbids SHA-1, digest type 1 is gone as well.
    dns::Policy noSha1{u"no-sha1"_s, budget};
    noSha1.sha1 = false;
    return {rfc, unbound, bind, noSha1};
}

} // namespace zonecase::dnssec
