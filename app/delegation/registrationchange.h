// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"

namespace zonecase::delegation {

/// A thing that registrations are compared in.
enum class Stated
{
    Existence, ///< whether the domain is registered at all
    Registrar,
    Status,
    Servers,
    Protection, ///< DS, or whether there is any
    Beginning, ///< since when it is registered
    Term
};

struct RegistrationDifference
{
    Stated of;
    const char *what; ///< how its codes end: "registrar" of "change.registrar" and "baseline.registrar"
    QString before, after;
};

/// Two statements on one domain, set against each other. What only one of them speaks of is in neither list.
struct RegistrationComparison
{
    QList<RegistrationDifference> differences;
    QList<Stated> alike; ///< both say it, and say the same
};
RegistrationComparison compareStatements(const Registration &old, const Registration &fresh);

/// What became of the registrations that a zone hangs on, between two documents of it: registrar, status,
/// name servers, DS, and whether a domain was let go or registered anew. A domain that only one of them has a
/// registration of proves nothing. The windows are the times as of which the registries said so, else those
/// of the documents. A registrar, state, name servers or DS that are what the reference has again are
/// "change.registration-restored".
QList<finding::Finding> compareRegistrations(
    const Delegation &before, const Delegation &now, const Delegation *reference = nullptr);

} // namespace zonecase::delegation
