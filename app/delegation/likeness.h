// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/name.h"

#include <optional>

namespace zonecase::delegation {

/// How a server name can be made to be taken for another's.
enum class Likeness
{
    Confusable, ///< letters that look alike, of any script (UTS #39), or a digit for a letter
    Transposed, ///< two letters that change places
    Hyphen,
    Digits, ///< another number, or one more
    Letters, ///< a letter or two more, less, or another
    Suffix ///< the same name below another top-level domain
};
/// "confusable", "transposed", "hyphen", "digits", "letters", "suffix".
QString likenessText(Likeness likeness);

/// How the name is like the known one; nothing if it is not, or belongs to the same domain. The leftmost
/// label is the host's: ns1 and ns2 of one domain are no deception, ns1 of a domain that looks like it is.
std::optional<Likeness> likenessOf(const dns::Name &name, const dns::Name &known);

} // namespace zonecase::delegation
