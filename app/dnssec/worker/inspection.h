// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"
#include "app/dnssec/worker/seen.h"

namespace zonecase::dnssec {

// Reasons beside the verdict: what each message of a chain shows that is not as the RFCs have it, with the
// servers that showed it. None of these changes a verdict.

/// All checks below, over everything that the walk asked. Sorted.
QList<finding::Finding> inspect(const QList<Seen> &seen, const QList<ZoneState> &zones,
    Instant at, dns::SignatureMemo &memo, const dns::Budget &budget);

/// Every RRSIG by itself, and what is signed by too few.
void checkSignatures(const Scene &scene, Observations &observations);
/// DNSKEY sets and the DS records that name their keys.
void checkKeySets(const Scene &scene, Observations &observations);
void checkDelegations(const Scene &scene, Observations &observations);
/// What the child of an unsigned delegation has of DNSSEC all the same.
void checkUnsignedChildren(const Scene &scene, Observations &observations);
/// Which part of a proof by NSEC or NSEC3 is missing or contradicts the answer.
void checkDenials(const Scene &scene, Observations &observations);
/// The shape of each NSEC and NSEC3 record, and whether NSEC3 records fit together.
void checkNsec3Parameters(const Scene &scene, Observations &observations);
/// NSEC3PARAM at the apex: RFC 5155, 4 and 9276.
void checkNsec3Param(const Scene &scene, Observations &observations);
/// What the zone's own records deny although it is there.
void checkContradictions(const Scene &scene, Observations &observations);
/// CDS and CDNSKEY: RFC 7344, 8078, 9615.
void checkChildRecords(const Scene &scene, Observations &observations);
void checkAliases(const Scene &scene, Observations &observations);
/// Header, EDNS, cookies, classes, SOA.
void checkResponses(const Scene &scene, Observations &observations);
void checkEdns(const Scene &scene, Observations &observations);
/// Names that exist for one question and not for another.
void checkExistence(const Scene &scene, Observations &observations);

/// Hash algorithm, iterations and salt of an NSEC3 or NSEC3PARAM record, as in "1 0 -"; empty for other
/// records.
QString nsec3ParametersOf(const dns::Record &record);

} // namespace zonecase::dnssec
