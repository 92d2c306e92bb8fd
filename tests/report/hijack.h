// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"
#include "app/report/content.h"
#include "app/resolvers/comparison.h"

namespace zonecase::tests {

/// What the parent's servers say of ministry.zz. at one step, and what follows.
struct Step
{
    QString time; ///< "02:00:00"
    int withoutDs = 0; ///< how many of the parent's four servers have no DS
    int otherNs = 0; ///< how many delegate to the attacker's servers
    dnssec::Status status = dnssec::Status::Secure;
    bool otherAnswer = false;
    bool split = false;
};

/// The steps of scenario A1: signed, DS gone, NS moved, all back.
QList<Step> hijackSteps();
dnssec::Chain chainAt(const Step &step);
/// A case that holds these looks, in this order, with exhibits 1, 2, 3… for everything that is cited.
report::CaseContent caseOf(const QList<Step> &steps);
/// caseOf() all steps, with findings, notes, a resolver comparison, events and a journal.
report::CaseContent hijackCase();
/// Four resolvers asked while the attacker's answer is served: one refuses it, one invents besides.
resolvers::Comparison hijackComparison();
Instant at(const QString &timeOfDay);
ExchangeId exchangeId(const QString &name);

} // namespace zonecase::tests
