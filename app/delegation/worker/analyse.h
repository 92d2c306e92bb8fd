// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"
#include "app/dns/worker/analysis.h"

namespace zonecase::delegation {

/// The document as far as the answers carry it, and what must still be asked. Nothing wanted: it is final.
struct DelegationStep
{
    Delegation delegation;
    QList<dns::Query> wanted;
};

/// A pure function: the same exchanges in any order give the same step. queries and elapsedMs stay 0; the run
/// knows them.
DelegationStep analyseDelegation(
    const DelegationRequest &request, const dns::Answers &answers, const dns::Profile &profile, Instant at);

/// What must still be asked, without the judging: cheap enough to be called after each answer.
QList<dns::Query> wantedForDelegation(
    const DelegationRequest &request, const dns::Answers &answers, const dns::Profile &profile);

/// For the worker's list: the command "delegation".
dns::Analysis delegationAnalysis();

} // namespace zonecase::delegation
