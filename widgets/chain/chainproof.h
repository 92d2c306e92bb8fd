// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"

namespace zonecase::widgets {

// What a statement of the picture was worked out from, line by line, so that anybody can work it out again.

/// The inputs of a signature in the order in which they are signed (RFC 4034, 3.1.8.1), then the records if
/// they are known, then the signature itself.
QStringList signatureProof(const dnssec::SignatureState &signature, const QStringList &records = {});
/// The digest that the DS gives beside the one worked out from the key (RFC 4034, 5.1.4).
QStringList digestProof(const dnssec::DsState &ds, const dnssec::ZoneState &zone);
/// A key's fields (RFC 4034, 2.1), and how long a cache may keep the set that it stands in.
QStringList keyProof(const dnssec::KeyState &key, const dnssec::ZoneState &zone);

} // namespace zonecase::widgets
