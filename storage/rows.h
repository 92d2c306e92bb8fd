// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"
#include "storage/sqlite.h"

namespace zonecase::storage {

/// Values from rows. A row that makes no sense is Error::Storage: the file is not trusted to be as it was
/// written.
Result<dns::Exchange> readExchange(Connection &connection, const ExchangeId &id);
Result<dns::Run> readRun(Connection &connection, const RunId &id);
Result<timeline::Event> readEvent(const Query &row); ///< columns as in EventColumns
Result<finding::Finding> readFinding(
    Connection &connection, const Query &row); ///< columns as in FindingColumns

inline constexpr char EventColumns[]
    = "id, started, ended, accuracy, basis, lane, title, text, learned, refs, in_report";

/// References as they are stored: a JSON array of texts.
QString referencesText(const QStringList &references);
QStringList referencesFromText(const QByteArray &text);

} // namespace zonecase::storage
