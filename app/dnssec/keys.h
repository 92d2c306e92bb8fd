// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"

namespace zonecase::dnssec {

// Keys and DS records of documents, told apart by what they are rather than by tag.

/// The same for the same key whatever its flags are (RFC 5011 sets one on revocation). Goes by tag where a
/// document holds no key.
QString identity(const KeyState &key);
QString identity(const DsState &ds);
/// The digest that a DS of this type has for the key, in hexadecimal (RFC 4034, 5.1.4); empty for types not
/// computed.
QString digestOf(const KeyState &key, const dns::Name &zone, int digestType);
/// Whether the DS is this key's. Goes by tag and algorithm where the digest cannot be computed.
bool isDigestOf(const DsState &ds, const KeyState &key, const dns::Name &zone);
/// Whether one of these CDS or CDNSKEY records (ZoneState::cds) announces the DS, or the key.
bool announces(const QStringList &cds, const DsState &ds, const QList<KeyState> &keys, const dns::Name &zone);
bool announces(const QStringList &cds, const KeyState &key, const dns::Name &zone);

/// "13/27910": algorithm and tag, sorted.
QStringList keyTexts(const QList<KeyState> &keys);
/// "15240 13 2 80352046…", sorted.
QStringList dsTexts(const QList<DsState> &ds);

} // namespace zonecase::dnssec
