// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/content.h"
#include "storage/casefile.h"

namespace zonecase::cli {

/// All of a case that a report, an events list or pictures speak of: what is stored, and the events that follow from it.
Result<report::CaseContent> contentOf(const storage::CaseFile &file);

} // namespace zonecase::cli
