// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/dnssec/chain.h"

#include <optional>

namespace zonecase::cli {

/// The earlier chain that `--against` names: a transcript, worked out again, or a run of the case by its id,
/// or "last" for the newest complete one of the same name and type; `of`: recorded before this run of the
/// case. Runs the event loop.
Result<QByteArray> earlierChain(const QString &against, const QString &caseFile,
    const dnssec::ChainRequest &request, std::optional<RunId> of = {});

/// Two chain documents set against each other, whichever is the earlier.
struct ChainComparison
{
    QList<finding::Finding> changes;
    QByteArray document; ///< "zonecase.chain-change/1"
    QString text;
};
Result<ChainComparison> compareDocuments(const QByteArray &one, const QByteArray &other);

} // namespace zonecase::cli
