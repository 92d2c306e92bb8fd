// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/worker/matrix.h"

namespace zonecase::resolvers {

/// What a resolver makes of names that nobody has.
struct Substitution
{
    /// For which it answers ("letters", "digits", "www", "two-labels", "new-tld", "aaaa", "txt",
    /// "without-dnssec", "without-edns"), and with what ("nodata", "alias", "changing", "ttl-0"); empty: it
    /// denies them all.
    QStringList style;
    QString name, answer; ///< the first of them
    bool isWildcards = false; ///< a zone itself answers for every name, and the resolver says the same
    QList<ExchangeId> evidence;
};

/// Asks for names that cannot be there, of several shapes and types, what the zones' own servers say of them,
/// and sets one against the other.
Substitution substitutionOf(
    dns::Walk &walk, Authority &authority, const dns::ResolverSpec &spec, const dns::Name &zone);

} // namespace zonecase::resolvers
