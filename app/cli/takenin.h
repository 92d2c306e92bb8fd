// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

namespace zonecase::cli {

/// Works out the runs that the case's inbox brought, as their own command would have: the document, what
/// changed since the run before, and how it stands to what is accepted. What cannot be worked out stays as it
/// is, and stderr says so. Runs the event loop.
void judgeTakenIn(storage::CaseFile &file);

} // namespace zonecase::cli
