// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/look.h"
#include "app/dnssec/chain.h"
#include "app/resolvers/comparison.h"

#include <memory>
#include <optional>

namespace zonecase::widgets {

/// The document that came of a run, read: at most one of the three is set.
struct RunDocument
{
    std::shared_ptr<const dnssec::Chain> chain;
    std::shared_ptr<const delegation::Delegation> delegation;
    std::shared_ptr<const resolvers::Comparison> comparison;

    /// The document's own findings.
    QList<finding::Finding> findings() const;
    /// As it was printed; empty where there is none.
    QJsonObject toJson() const;
    static Result<RunDocument> parse(const QString &command, const QByteArray &document);
};

/// "ministry.zz. A": what a run asks about; the same text for runs that can be compared.
QString subjectOf(const QString &command, const QJsonObject &parameters);

/// What is another in `now` than in `before`, as findings "change.*"; nothing for documents of different
/// kinds.
/// `seen`: when things were last seen as `before` says, if that was after it; changes are dated from there.
/// `record`: what the case knows of delegations. `lastGood`: the last chain before that was secure, if there is one.
QList<finding::Finding> changesSince(const RunDocument &before, const RunDocument &now,
    std::optional<Instant> seen = {}, const delegation::CaseLooks &record = {},
    const std::shared_ptr<const dnssec::Chain> &lastGood = {});

} // namespace zonecase::widgets
