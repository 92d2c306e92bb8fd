// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

namespace zonecase::cli {

/// All findings of the case, those that rest on marks as the marks stand now.
Result<QList<storage::StoredFinding>> findingsAsMarked(const storage::CaseFile &file);

} // namespace zonecase::cli
