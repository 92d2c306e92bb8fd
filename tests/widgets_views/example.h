// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casesnapshot.h"

namespace zonecase::widgets::example {

// A case written by hand in the manner of scenario A1: ministry.zz signed and secure at 02:00, downgraded and
// moved to other servers by three of the four servers of zz at 02:14.

Instant at(const QString &clock); ///< "02:03:11" on 2026-11-21
dns::Name name(const QString &text);
ExchangeId exchange(int number);

dnssec::Chain secureChain();
dnssec::Chain downgradedChain(); ///< all parent servers deny the DS, the zone stays where it was
dnssec::Chain splitChain();
delegation::Delegation delegationBefore();
delegation::Delegation delegationAfter();
resolvers::Comparison comparison();
QList<timeline::Event> events();
/// All of it as a case.
std::shared_ptr<const CaseSnapshot> snapshot();

} // namespace zonecase::widgets::example
