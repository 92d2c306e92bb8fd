// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/look.h"
#include "widgets/case/casesnapshot.h"
#include "widgets/case/rundocument.h"

namespace zonecase::widgets {

/// What people marked, as analyses take it.
QList<delegation::MarkedThing> marksOf(const QList<storage::Indicator> &indicators);

/// What the case holds of delegations, for the analyses that look at more than one run.
delegation::CaseLooks looksOf(const CaseSnapshot &snapshot);

/// What the case knows of a run that has just ended, beyond what its document says: how it stands to the
/// accepted baseline, and what only several runs show together.
QList<finding::Finding> findingsInCase(
    const CaseSnapshot &snapshot, const dns::Run &run, const RunDocument &document);

/// The document of the newest run of the same command and subject that began before it; empty where there is
/// none.
RunDocument documentBefore(const CaseSnapshot &snapshot, const dns::Run &run);

/// The newest chain of the same name and type before the run that was secure; null if none was.
std::shared_ptr<const dnssec::Chain> lastSecureChain(const CaseSnapshot &snapshot, const dns::Run &run);

/// All that is found of a run that has just ended: in its document, since the run before, and in the case.
QList<finding::Finding> findingsOf(
    const CaseSnapshot &snapshot, const dns::Run &run, const RunDocument &document);

} // namespace zonecase::widgets
