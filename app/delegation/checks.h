// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace zonecase::delegation {

/// One of the checks at a zone cut: the rule that it rests on, and the codes that it gives. Checks share
/// codes where they would say the same. What it asks, in words: app/finding/check.h.
struct Check
{
    const char *id; ///< "basic01", the name of Zonemaster's test case; "cut01" where it has none
    const char *rule; ///< "RFC 1034, 4.2.1", "" where there is none
    const char *codes; ///< separated by spaces

    QStringList codeList() const;
};

/// All, by id.
std::span<const Check> checks();
/// Ids of the checks that give the code.
QStringList checksOf(const QString &code);

} // namespace zonecase::delegation
