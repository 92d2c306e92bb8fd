// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

#include "app/delegation/look.h"
#include "app/dns/workerclient.h"
#include "app/watch/target.h"

namespace zonecase::cli {

using watch::isPlan;
using watch::watchedSubject;

/// What differs from the last complete run of the same command and subject in the case; empty if there is none.
QList<finding::Finding> changesSinceLast(const storage::CaseFile &file, const dns::Outcome &outcome);

/// What differs between two documents of one command and subject. `seen`: when things were last seen as the earlier one
/// says, if that was after it; changes are dated from there. `record`: what the case knows of delegations. `lastGood`: the
/// document of the last chain before that was secure; empty for none.
QList<finding::Finding> changesBetween(const QString &command, const QByteArray &before, const QByteArray &now,
    std::optional<Instant> seen = {}, const delegation::CaseLooks &record = {}, const QByteArray &lastGood = {});

/// The document of a chain whose status is secure.
bool isSecureChain(const QByteArray &document);

/// Resolver labels ("R1") in a comparison's parameters replaced by the profile's entries of that label; all of the
/// profile's where none is named.
QJsonObject withLabels(const QJsonObject &parameters, const dns::Profile &profile);

} // namespace zonecase::cli
