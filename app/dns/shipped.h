// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zonecase::dns {

/// The root name servers that come with the program, as zone file lines: where a run begins unless
/// --root-hints says otherwise.
QString shippedRootHints();

/// The root's trust anchors that come with the program, in IANA's XML with the times for which each is valid: what
/// a chain hangs from unless --trust-anchor says otherwise.
QString shippedTrustAnchors();

/// The presets of public resolvers that come with the program, as TOML.
QByteArray shippedResolverPresets();

} // namespace zonecase::dns
