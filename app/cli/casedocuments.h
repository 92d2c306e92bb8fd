// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

#include "app/delegation/shared.h"

#include <QJsonObject>

namespace zonecase::cli {

// The documents of `case info|verify|note|events|baseline|mark|findings|shared --json`; their JSON Schemas are in resources/schemas.

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
/// "zonecase.case-baselines/1"
QJsonObject caseBaselinesDocument(const QList<storage::Baseline> &baselines);
/// "zonecase.case-marks/1"
QJsonObject caseMarksDocument(const QList<storage::Indicator> &marks);
/// "zonecase.case-findings/1"
QJsonObject caseFindingsDocument(const QList<storage::StoredFinding> &findings);
/// "zonecase.case-shared/1"
QJsonObject caseSharedDocument(const QList<delegation::SharedTarget> &shared);

} // namespace zonecase::cli
