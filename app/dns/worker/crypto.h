// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/rdata.h"

namespace zonecase::dns {

/// Algorithms that we verify with: 5, 7, 8, 10, 13, 14, 15, 16. The rest count as unknown (RFC 4035, 5.2).
bool isSupportedAlgorithm(int algorithm);

/// One signature with one key: the cryptography alone, in canonical form (RFC 4034, 6), through ldns. Names, tags and
/// times are the caller's.
bool verifySignature(const RRset &set, const Record &rrsig, const Record &dnskey);

/// RFC 5155, 5. Only SHA-1 exists; iterations are the caller's to limit.
QByteArray nsec3Hash(const Name &name, int iterations, const QByteArray &salt);

} // namespace zonecase::dns
