// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"

#include <set>

namespace zonecase::delegation {

/// Texts that a server gave of one thing, without order.
using Texts = std::set<QString>;

/// What one row says of one thing.
struct Said
{
    const ServerState *row = nullptr;
    Texts texts;
    qint64 ttl = -1;
};

/// Takes the thing out of a row; nothing if the row does not speak of it.
using Reader = std::optional<Said> (*)(const ServerState &);

std::optional<Said> parentNs(const ServerState &row);
std::optional<Said> parentDs(const ServerState &row);
std::optional<Said> parentGlue(const ServerState &row);
std::optional<Said> childKeys(const ServerState &row);
std::optional<Said> childNs(const ServerState &row);
std::optional<Said> childContent(const ServerState &row);

/// "a, b", or "none".
QString joined(const Texts &texts);
bool haveCommon(const Texts &a, const Texts &b);
/// The names of "name/address" texts, and the texts of these names.
Texts namesOf(const Texts &glue);
Texts ofNames(const Texts &glue, const Texts &names);
/// "name/address", as findings name a server.
QString labelOf(const ServerState &row);

} // namespace zonecase::delegation
