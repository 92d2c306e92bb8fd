// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"

namespace zonecase::delegation {

enum class Standing
{
    Met,
    NotMet,
    Unknown ///< cannot be told from what was asked
};
/// "met", "not-met", "cannot-tell".
QString standingText(Standing standing);

/// Something that a zone's servers are held to, and how they stand to it.
struct Requirement
{
    QString id; ///< "iana.reachability", as app/finding/requirement.h has it
    Standing standing = Standing::Unknown;
    /// Why, as a finding "requirement.*" with the messages that show it. Nothing is met without one.
    finding::Finding because;
    QList<finding::Finding> findings; ///< what speaks against it
    bool operator==(const Requirement &) const = default;
};

/// "iana": IANA's technical requirements for authoritative name servers. "kindns": what can be seen from
/// outside of KINDNS's practices for TLDs and critical zones.
QStringList requirementLists();
/// By the document alone; empty for a list that there is not.
QList<Requirement> judgeRequirements(const QString &list, const Delegation &document);

} // namespace zonecase::delegation
