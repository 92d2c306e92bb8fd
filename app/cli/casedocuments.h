// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

#include <QJsonObject>

namespace zonecase::cli {

// The documents of `case info|verify|note|events --json`; their JSON Schemas are in resources/schemas.

/// "zonecase.case-info/1"
QJsonObject caseInfoDocument(const storage::CaseInfo &info, const QList<storage::RunSummary> &runs,
    qint64 exchanges, const storage::Receipt &receipt, const QList<storage::CustodyEntry> &custody,
    const QStringList &openingNotes);
/// "zonecase.case-verify/1"
QJsonObject caseVerifyDocument(const storage::Verification &verification);
/// "zonecase.case-notes/1"
QJsonObject caseNotesDocument(const QList<storage::Note> &notes);
/// "zonecase.case-events/1"
QJsonObject caseEventsDocument(const QList<timeline::Event> &events);

} // namespace zonecase::cli
