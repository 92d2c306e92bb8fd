// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

#include "app/delegation/look.h"
#include "app/dns/workerclient.h"

namespace zonecase::cli {

/// What a case holds of delegations: its complete runs, what is accepted of them, what is marked.
Result<delegation::CaseLooks> looksOf(const storage::CaseFile &file);

/// As the document has them, of whatever command.
QList<finding::Finding> findingsOf(const QByteArray &document);

/// What the case knows of a run beyond what its document says: how it stands to the accepted baseline, and what only
/// several runs show together. Empty for other commands than chain and delegation.
QList<finding::Finding> findingsInCase(const storage::CaseFile &file, const dns::Outcome &outcome);

} // namespace zonecase::cli
